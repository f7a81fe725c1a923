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

#include "find/feature_word.h"

namespace mithaq::find {

class RoleModel {
 public:
  // Reads lines "slot<TAB>feature<TAB>weight", weights between -32 and 32 with up to three decimals; the feature "threshold" is the least
  // probability for a value to be given, "companion" the least one beside a value that reaches the threshold. Lines that are none of these
  // are left out, as are slots beyond the first 64. A slot without weights gives 0.5 to everything.
  explicit RoleModel(std::string_view content);

  static constexpr std::size_t kMostSlots = 64;
  // Slots that are weighed together.
  struct Columns {
    std::uint64_t slots = 0;                     // a bit for each of their columns
    std::array<std::uint8_t, kMostSlots> sum{};  // by column: which sum its weights go to
  };

  // Adds the weights of up to kMostAtOnce features, told by their hashes (FeatureWord), to `sums`; thousandths.
  static constexpr std::size_t kMostAtOnce = 128;
  void add_up(std::span<const std::uint64_t> features, const Columns& columns, std::span<std::int64_t> sums) const;
  // The same for one slot.
  void add_up(std::span<const std::uint64_t> features, std::size_t column, std::int64_t& sum) const;
  // Where the weights of a slot stand; those of a slot that nothing was learnt for are 0.
  std::size_t column(std::string_view slot) const;
  double threshold(std::string_view slot) const { return threshold(column(slot)); }
  double threshold(std::size_t column) const;
  // The threshold where the slot has no companion threshold.
  double companion(std::string_view slot) const;
  // Whether anything was learnt for the slot.
  bool knows(std::string_view slot) const { return knows(column(slot)); }
  bool knows_weights(std::size_t column) const { return column < slots_.size(); }
  bool knows(std::size_t column) const { return column < slots_.size() && thresholds_[column].has_value(); }

 private:
  struct Line;
  using Weight = std::int16_t;  // thousandths
  // Small, so that the table stays near: most features have weights for one or two slots only. The place in the table and `check` are
  // nearly all of the hash.
  struct Entry {
    std::uint64_t slots = 0;  // a bit for each slot that has a weight; 0: a free place
    std::uint32_t check = 0;
    std::uint32_t first = 0;  // in weights_: of the first of these slots, then those of the others
  };
  static std::vector<Line> lines_of(std::string_view content);
  void note_slots(const std::vector<Line>& lines);
  static std::size_t count_features(const std::vector<Line>& lines);
  void size_table(std::size_t features);
  Entry& entry_of(std::uint64_t mix);
  const Entry& find(std::uint64_t mix) const;
  Weight& weight(const Entry& entry, std::size_t slot);
  void fill_filters(const std::vector<Line>& lines, std::size_t features);
  void lay_out(const std::vector<Line>& lines);
  static std::uint64_t mixed(std::uint64_t feature) { return feature * 0x9E3779B97F4A7C15ULL; }
  static std::uint32_t check_of(std::uint64_t mix) { return static_cast<std::uint32_t>(mix >> 8U); }
  std::size_t place_of(std::uint64_t mix) const { return mix >> shift_; }

  // What is not in it was not learnt, as most features are not; small enough to stay near.
  class Filter {
   public:
    void size(std::size_t features);
    void note(std::uint64_t mix) { bits_[mix >> (shift_ + 6)] |= std::uint64_t{1} << (mix >> shift_ & 63U); }
    bool may_know(std::uint64_t mix) const { return (bits_[mix >> (shift_ + 6)] >> (mix >> shift_ & 63U) & 1U) != 0; }

   private:
    std::vector<std::uint64_t> bits_;
    int shift_ = 0;
  };
  using Mixed = std::array<std::uint64_t, kMostAtOnce>;
  static std::size_t sift(std::span<const std::uint64_t> features, const Filter& learnt, Mixed& known);
  void expect(std::span<const std::uint64_t> known) const;

  std::vector<std::string> slots_;
  std::vector<std::optional<double>> thresholds_;  // of each slot
  std::vector<std::optional<double>> companions_;
  std::vector<Entry> table_;  // open-addressed, at most three quarters full, a power of two long
  int shift_ = 0;
  std::vector<Filter> filters_;  // of each slot, and of all together
  std::vector<Weight> weights_;
};

// The features of one candidate, added up as they come: for one slot, or for several that look at the same features.
class Weighing {
 public:
  static constexpr std::size_t kMostSlots = 12;

  // `names` gets the features in words when they are wanted, for training; else it is null.
  Weighing(const RoleModel& model, std::span<const std::string_view> slots, std::vector<std::string>* names);
  Weighing(const RoleModel& model, std::string_view slot, std::vector<std::string>* names) : Weighing(model, model.column(slot), names) {}
  Weighing(const RoleModel& model, std::size_t column, std::vector<std::string>* names, bool biased = true);

  // Of one slot, for features that are weighed apart: which model and column, and whether the names are wanted too.
  const RoleModel& model() const { return model_; }
  std::size_t column() const { return column_; }
  bool may_be_parted() const { return names_ == nullptr && column_ != kSeveral; }
  void add_sum(std::int64_t thousandths) { sums_[0] += thousandths; }
  std::int64_t sum() { return add_up(), sums_[0]; }

  void add(const FeatureWord& feature) {
    take(feature.hash());
    if (names_ != nullptr) names_->emplace_back(feature.text());
  }
  void add(const FeatureWord& name, const FeatureWord& value) {
    take(value.after(name.hash(), '='));
    if (names_ != nullptr) note(name, value, nullptr);
  }
  void add(const FeatureWord& name, const FeatureWord& value, const FeatureWord& more) {
    take(more.after(value.after(name.hash(), '='), '+'));
    if (names_ != nullptr) note(name, value, &more);
  }
  void add(const FeatureWord& name, std::size_t value);
  // In (0,1), of the slot with this index.
  double probability(std::size_t slot = 0);

 private:
  void take(std::uint64_t feature) {
    waiting_[count_++] = feature;
    if (count_ == RoleModel::kMostAtOnce) add_up();
  }
  void add_up();
  void note(const FeatureWord& name, const FeatureWord& value, const FeatureWord* more);

  const RoleModel& model_;
  static constexpr std::size_t kSeveral = ~std::size_t{0};
  const std::size_t column_;    // of the only slot
  RoleModel::Columns columns_;  // of several
  std::size_t count_ = 0;
  std::array<std::uint64_t, RoleModel::kMostAtOnce> waiting_;  // looked up together: what one waits for in memory, the next need not
  std::array<std::int64_t, kMostSlots> sums_{};
  std::vector<std::string>* names_;
};

// 0, 1, 2, 3, then by doubling: 4 for 4..7, 5 for 8..15, ... A distance in tokens becomes a feature by this.
std::size_t log_bucket(std::size_t value);

}  // namespace mithaq::find
