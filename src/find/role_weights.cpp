#include "find/role_weights.h"

#include <cmath>
#include <cstdio>

namespace mithaq::find {
namespace {

constexpr double kLeastWeight = 0.04;  // what is less moves nothing, and there are tens of thousands

std::string line(std::string_view slot, std::string_view feature, const char* format, double value) {
  char number[32];
  std::snprintf(number, sizeof number, format, value);
  return std::string(slot) + "\t" + std::string(feature) + "\t" + number + "\n";
}

}  // namespace

std::string RoleWeights::lines(std::string_view slot) const {
  std::string out = line(slot, "threshold", "%.2f", threshold);
  if (companion) out += line(slot, "companion", "%.2f", *companion);
  for (const auto& [feature, weight] : features)
    if (std::fabs(weight) >= kLeastWeight) out += line(slot, feature, "%.3f", weight);
  return out;
}

RoleWeights mean_of(std::span<const RoleWeights> learnt) {
  const double share = 1.0 / static_cast<double>(learnt.size());
  RoleWeights out;
  out.threshold = 0;
  for (const RoleWeights& one : learnt) {
    out.threshold += share * one.threshold;
    if (one.companion) out.companion = out.companion.value_or(0) + share * *one.companion;
    for (const auto& [feature, weight] : one.features) out.features[feature] += share * weight;
  }
  return out;
}

}  // namespace mithaq::find
