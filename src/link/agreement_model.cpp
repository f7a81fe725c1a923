#include "link/agreement_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace mithaq::link {
namespace {

constexpr std::string_view kSlot = "merge\t";

std::uint64_t feature_hash(std::string_view group, std::string_view finding) {
  return word_hash(finding, word_hash("=", word_hash(group)));
}

double log_odds(double probability) { return std::log(probability / (1 - probability)); }

// Features do not depend on the order of the two but for ties among parties; so the order is fixed.
template <typename Sink>
void compare_in_order(const AgreementTraits& a, const AgreementTraits& b, Sink sink) {
  const bool ordered = a.document != b.document ? a.document < b.document : a.record <= b.record;
  compare_reports(ordered ? a : b, ordered ? b : a, sink);
}

}  // namespace

std::string feature_name(std::string_view group, std::string_view finding) { return std::string(group) + "=" + std::string(finding); }

AgreementModel::AgreementModel(std::string_view weights, std::string_view lists) : words_(lists, weights) {
  while (!weights.empty()) {
    std::string_view line = weights.substr(0, weights.find('\n'));
    weights.remove_prefix(std::min(weights.size(), line.size() + 1));
    if (!line.starts_with(kSlot)) continue;
    line.remove_prefix(kSlot.size());
    const auto tab = line.find('\t');
    if (tab == std::string_view::npos) continue;
    const std::string_view name = line.substr(0, tab);
    const double value = std::strtod(std::string(line.substr(tab + 1)).c_str(), nullptr);
    if (name == "bias")
      bias_ = value;
    else if (name == "threshold")
      threshold_ = std::clamp(value, 0.01, 0.99);
    else
      weights_[word_hash(name)] = value;
  }
}

double AgreementModel::weight_of(std::uint64_t feature) const {
  const auto found = weights_.find(feature);
  return found == weights_.end() ? 0 : found->second;
}

double AgreementModel::score(const AgreementTraits& a, const AgreementTraits& b) const {
  double sum = bias_;
  compare_in_order(a, b, [&](std::string_view group, std::string_view finding) { sum += weight_of(feature_hash(group, finding)); });
  return sum - log_odds(threshold_);
}

AgreementJudgement AgreementModel::judge(const AgreementTraits& a, const AgreementTraits& b, bool explain) const {
  AgreementJudgement out;
  out.score = score(a, b);
  out.probability = 1 / (1 + std::exp(-(out.score + log_odds(threshold_))));
  if (!explain) return out;
  compare_in_order(a, b, [&](std::string_view group, std::string_view finding) {
    const double weight = weight_of(feature_hash(group, finding));
    if (weight != 0) out.reasons.push_back({std::string(group) + ": " + std::string(finding), weight});
  });
  std::stable_sort(out.reasons.begin(), out.reasons.end(),
                   [](const AgreementReason& x, const AgreementReason& y) { return std::fabs(x.weight) > std::fabs(y.weight); });
  return out;
}

}  // namespace mithaq::link
