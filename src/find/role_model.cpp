#include "find/role_model.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

namespace mithaq::find {
namespace {

constexpr std::string_view kThreshold = "threshold";
constexpr std::string_view kCompanion = "companion";
constexpr std::string_view kBias = "bias";
constexpr double kDefaultThreshold = 0.5;

std::uint64_t text_hash(std::string_view text) { return RoleModel::hash(text, RoleModel::kSeed); }

}  // namespace

struct RoleModel::Line {
  std::string_view slot;
  std::string_view feature;
  double weight = 0;
};

std::vector<RoleModel::Line> RoleModel::lines_of(std::string_view content) {
  std::vector<Line> lines;
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto slot = line.find('\t');
    const auto feature = line.rfind('\t');
    if (slot == feature || line.starts_with('#')) continue;
    double weight = 0;
    std::from_chars(line.data() + feature + 1, line.data() + line.size(), weight);
    lines.push_back({line.substr(0, slot), line.substr(slot + 1, feature - slot - 1), weight});
  }
  return lines;
}

void RoleModel::note_slots(const std::vector<Line>& lines) {
  for (const Line& line : lines)
    if (slots_.empty() || (slots_.back() != line.slot && column(line.slot) == slots_.size())) slots_.emplace_back(line.slot);
  thresholds_.resize(slots_.size());
  companions_.resize(slots_.size());
}

RoleModel::RoleModel(std::string_view content) {
  const std::vector<Line> lines = lines_of(content);
  note_slots(lines);
  table_.resize(std::bit_ceil(lines.size() * 2 + 2));
  shift_ = 64 - std::countr_zero(table_.size());
  // Of two lines about the same the first counts.
  std::size_t slot = slots_.size();
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    if (slot == slots_.size() || slots_[slot] != line->slot) slot = column(line->slot);
    if (line->feature == kThreshold)
      thresholds_[slot] = line->weight;
    else if (line->feature == kCompanion)
      companions_[slot] = line->weight;
    else
      row_of(text_hash(line->feature))[slot] = line->weight;
  }
}

double* RoleModel::row_of(std::uint64_t feature) {
  std::size_t at = place_of(feature);
  while (table_[at].used && table_[at].feature != feature) at = (at + 1) & (table_.size() - 1);
  if (!table_[at].used) {
    table_[at] = {feature, static_cast<std::uint32_t>(weights_.size()), true};
    weights_.resize(weights_.size() + slots_.size() + 1);
  }
  return weights_.data() + table_[at].row;
}

std::size_t RoleModel::column(std::string_view slot) const {
  return static_cast<std::size_t>(std::find(slots_.begin(), slots_.end(), slot) - slots_.begin());
}

double RoleModel::threshold(std::string_view slot) const {
  const std::size_t at = column(slot);
  return at == slots_.size() ? kDefaultThreshold : thresholds_[at].value_or(kDefaultThreshold);
}

double RoleModel::companion(std::string_view slot) const {
  const std::size_t at = column(slot);
  return at == slots_.size() ? kDefaultThreshold : companions_[at].value_or(threshold(slot));
}

bool RoleModel::knows(std::string_view slot) const {
  const std::size_t at = column(slot);
  return at != slots_.size() && thresholds_[at].has_value();
}

Weighing::Weighing(const RoleModel& model, std::span<const std::string_view> slots, std::vector<std::string>* names)
    : model_(model), slots_(std::min(slots.size(), kMostSlots)), names_(names) {
  for (std::size_t i = 0; i < slots_; ++i) columns_[i] = model.column(slots[i]);
  add(kBias);
}

void Weighing::take(std::uint64_t feature) {
  const double* const weights = model_.weights(feature);
  if (weights == nullptr) return;
  for (std::size_t i = 0; i < slots_; ++i) sums_[i] += weights[columns_[i]];
}

void Weighing::add(std::string_view feature) {
  take(text_hash(feature));
  if (names_ != nullptr) names_->emplace_back(feature);
}

void Weighing::add(std::string_view name, std::string_view value) {
  take(RoleModel::hash(value, RoleModel::hash("=", text_hash(name))));
  if (names_ != nullptr) names_->push_back(std::string(name) + "=" + std::string(value));
}

void Weighing::add(std::string_view name, std::string_view value, std::string_view more) {
  take(RoleModel::hash(more, RoleModel::hash("+", RoleModel::hash(value, RoleModel::hash("=", text_hash(name))))));
  if (names_ != nullptr) names_->push_back(std::string(name) + "=" + std::string(value) + "+" + std::string(more));
}

void Weighing::add(std::string_view name, std::size_t value) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  add(name, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

double Weighing::probability(std::size_t slot) const { return 1.0 / (1.0 + std::exp(-sums_[slot])); }

std::size_t log_bucket(std::size_t value) { return value < 4 ? value : static_cast<std::size_t>(std::bit_width(value)) + 1; }

}  // namespace mithaq::find
