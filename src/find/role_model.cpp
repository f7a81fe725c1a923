#include "find/role_model.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace mithaq::find {
namespace {

constexpr std::string_view kThreshold = "threshold";
constexpr std::string_view kBias = "bias";
constexpr double kDefaultThreshold = 0.5;

std::uint64_t text_hash(std::string_view text) { return RoleModel::hash(text, RoleModel::kSeed); }

// One key for a slot and a feature, so that a feature is hashed once for all slots.
std::uint64_t key(std::uint64_t slot, std::uint64_t feature) { return (slot ^ feature) * 0x9e3779b97f4a7c15ULL; }

std::uint64_t feature_key(std::string_view slot, std::string_view feature) { return key(text_hash(slot), text_hash(feature)); }

}  // namespace

RoleModel::RoleModel(std::string_view content) {
  const auto lines = static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n')) + 1;
  table_.resize(std::bit_ceil(lines * 2 + 2));
  shift_ = 64 - std::countr_zero(table_.size());
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto slot = line.find('\t');
    const auto feature = line.rfind('\t');
    if (slot == feature || line.starts_with('#')) continue;
    const double weight = std::strtod(std::string(line.substr(feature + 1)).c_str(), nullptr);
    const std::uint64_t known = feature_key(line.substr(0, slot), line.substr(slot + 1, feature - slot - 1));
    if (find(known) != nullptr) continue;
    std::size_t at = place_of(known);
    while (table_[at].used) at = (at + 1) & (table_.size() - 1);
    table_[at] = {known, weight, true};
  }
}

double RoleModel::threshold(std::string_view slot) const {
  const Entry* const found = find(feature_key(slot, kThreshold));
  return found == nullptr ? kDefaultThreshold : found->weight;
}

bool RoleModel::knows(std::string_view slot) const { return find(feature_key(slot, kThreshold)) != nullptr; }

Weighing::Weighing(const RoleModel& model, std::span<const std::string_view> slots, std::vector<std::string>* names)
    : model_(model), slots_(std::min(slots.size(), kMostSlots)), names_(names) {
  for (std::size_t i = 0; i < slots_; ++i) seeds_[i] = text_hash(slots[i]);
  add(kBias);
}

void Weighing::take(std::uint64_t feature) {
  for (std::size_t i = 0; i < slots_; ++i) sums_[i] += model_.weight(key(seeds_[i], feature));
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
