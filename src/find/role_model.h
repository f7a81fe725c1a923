// Which mention fills which slot of which agreement: logistic regression over named features, one model for each slot. The weights are
// learnt from annotated documents and lie in the pack (models/role.weights), so that they can be read.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::find {

class RoleModel {
 public:
  // Reads lines "slot<TAB>feature<TAB>weight"; the feature "threshold" is the least probability for a value to be given, "companion" the
  // least one beside a value that reaches the threshold. Lines that are none of these are left out. A slot without weights gives 0.5 to
  // everything.
  explicit RoleModel(std::string_view content);

  // What was learnt of a feature: a weight for each slot, to be read by column(); null when nothing was.
  const double* weights(std::uint64_t feature) const {
    for (std::size_t at = place_of(feature); table_[at].used; at = (at + 1) & (table_.size() - 1))
      if (table_[at].feature == feature) return weights_.data() + table_[at].row;
    return nullptr;
  }
  // Where the weights of a slot stand; those of a slot that nothing was learnt for are 0.
  std::size_t column(std::string_view slot) const;
  double threshold(std::string_view slot) const;
  // The threshold where the slot has no companion threshold.
  double companion(std::string_view slot) const;
  // Whether anything was learnt for the slot.
  bool knows(std::string_view slot) const;

  // FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  static constexpr std::uint64_t kSeed = 0xcbf29ce484222325ULL;
  static constexpr std::uint64_t hash(std::string_view text, std::uint64_t from) {
    for (const char c : text) from = (from ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return from;
  }

 private:
  struct Line;
  struct Entry {
    std::uint64_t feature = 0;
    std::uint32_t row = 0;  // in weights_
    bool used = false;
  };
  static std::vector<Line> lines_of(std::string_view content);
  void note_slots(const std::vector<Line>& lines);
  double* row_of(std::uint64_t feature);
  std::size_t place_of(std::uint64_t feature) const { return feature * 0x9E3779B97F4A7C15ULL >> shift_; }

  std::vector<std::string> slots_;
  std::vector<std::optional<double>> thresholds_;  // of each slot
  std::vector<std::optional<double>> companions_;
  std::vector<Entry> table_;  // open-addressed, at most half full, a power of two long
  int shift_ = 0;
  std::vector<double> weights_;  // rows: a column for each slot, and one of zeros
};

// The features of one candidate, added up as they come: for one slot, or for several that look at the same features.
class Weighing {
 public:
  static constexpr std::size_t kMostSlots = 12;

  // `names` gets the features in words when they are wanted, for training; else it is null.
  Weighing(const RoleModel& model, std::span<const std::string_view> slots, std::vector<std::string>* names);
  Weighing(const RoleModel& model, std::string_view slot, std::vector<std::string>* names) : Weighing(model, {&slot, 1}, names) {}

  void add(std::string_view feature);
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, std::string_view value, std::string_view more);
  void add(std::string_view name, std::size_t value);
  // In (0,1), of the slot with this index.
  double probability(std::size_t slot = 0) const;

 private:
  void take(std::uint64_t feature);

  const RoleModel& model_;
  std::size_t slots_;
  std::array<std::size_t, kMostSlots> columns_{};
  std::array<double, kMostSlots> sums_{};
  std::vector<std::string>* names_;
};

// 0, 1, 2, 3, then by doubling: 4 for 4..7, 5 for 8..15, ... A distance in tokens becomes a feature by this.
std::size_t log_bucket(std::size_t value);

}  // namespace mithaq::find
