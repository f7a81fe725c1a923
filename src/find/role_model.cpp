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

std::uint64_t feature_hash(std::string_view slot, std::string_view feature) {
  return RoleModel::hash(feature, RoleModel::hash("\t", RoleModel::hash(slot, RoleModel::kSeed)));
}

}  // namespace

RoleModel::RoleModel(std::string_view content) {
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto slot = line.find('\t');
    const auto feature = line.rfind('\t');
    if (slot == feature || line.starts_with('#')) continue;
    const double weight = std::strtod(std::string(line.substr(feature + 1)).c_str(), nullptr);
    weights_.emplace(feature_hash(line.substr(0, slot), line.substr(slot + 1, feature - slot - 1)), weight);
  }
}

double RoleModel::threshold(std::string_view slot) const {
  const auto found = weights_.find(feature_hash(slot, kThreshold));
  return found == weights_.end() ? kDefaultThreshold : found->second;
}

bool RoleModel::knows(std::string_view slot) const { return weights_.contains(feature_hash(slot, kThreshold)); }

Weighing::Weighing(const RoleModel& model, std::string_view slot, std::vector<std::string>* names)
    : model_(model), seed_(feature_hash(slot, {})), sum_(0), names_(names) {
  add(kBias);
}

void Weighing::add(std::string_view feature) {
  sum_ += model_.weight(RoleModel::hash(feature, seed_));
  if (names_ != nullptr) names_->emplace_back(feature);
}

void Weighing::add(std::string_view name, std::string_view value) {
  sum_ += model_.weight(RoleModel::hash(value, RoleModel::hash("=", RoleModel::hash(name, seed_))));
  if (names_ != nullptr) names_->push_back(std::string(name) + "=" + std::string(value));
}

void Weighing::add(std::string_view name, std::string_view value, std::string_view more) {
  const std::uint64_t first = RoleModel::hash(value, RoleModel::hash("=", RoleModel::hash(name, seed_)));
  sum_ += model_.weight(RoleModel::hash(more, RoleModel::hash("+", first)));
  if (names_ != nullptr) names_->push_back(std::string(name) + "=" + std::string(value) + "+" + std::string(more));
}

void Weighing::add(std::string_view name, std::size_t value) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  add(name, std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

double Weighing::probability() const { return 1.0 / (1.0 + std::exp(-sum_)); }

std::size_t log_bucket(std::size_t value) { return value < 4 ? value : static_cast<std::size_t>(std::bit_width(value)) + 1; }

}  // namespace mithaq::find
