#include "link/agreement_model.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace mithaq::link {
namespace {

constexpr std::string_view kSlot = "merge\t";

// Of a name as merge.weights has it: "group=finding".
std::uint64_t named_feature(std::string_view name) {
  const auto sign = name.find('=');
  return feature_hash(word_hash(name.substr(0, sign)), word_hash(name.substr(std::min(name.size(), sign) + 1)));
}

double log_odds(double probability) { return std::log(probability / (1 - probability)); }

// Features do not depend on the order of the two but for ties among parties; so the order is fixed.
template <typename Sink>
void compare_in_order(const AgreementTraits& a, const AgreementTraits& b, Sink sink) {
  const bool ordered = a.document != b.document ? a.document < b.document : a.record <= b.record;
  compare_reports(ordered ? a : b, ordered ? b : a, FeatureSink(sink));
}

}  // namespace

std::string feature_name(std::string_view group, std::string_view finding) { return std::string(group) + "=" + std::string(finding); }

void FeatureWeights::put(std::uint64_t feature, double weight) {
  if (2 * (used_ + 1) > places_.size()) {
    std::vector<Place> before(std::max<std::size_t>(64, 2 * places_.size()));
    before.swap(places_);
    used_ = 0;
    for (const Place& place : before)
      if (place.feature != 0) put(place.feature, place.weight);
  }
  std::size_t at = feature & (places_.size() - 1);
  while (places_[at].feature != 0 && places_[at].feature != feature) at = (at + 1) & (places_.size() - 1);
  if (places_[at].feature == 0) ++used_;
  places_[at] = {feature, weight};
}

double FeatureWeights::get(std::uint64_t feature) const {
  if (places_.empty()) return 0;
  for (std::size_t at = feature & (places_.size() - 1);; at = (at + 1) & (places_.size() - 1)) {
    if (places_[at].feature == feature) return places_[at].weight;
    if (places_[at].feature == 0) return 0;
  }
}

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
      weights_.put(named_feature(name), value);
  }
}

double AgreementModel::weight_of(std::uint64_t feature) const { return weights_.get(feature); }

double AgreementModel::score(const AgreementTraits& a, const AgreementTraits& b) const {
  double sum = bias_;
  compare_in_order(a, b,
                   [&](const FeatureWord& group, const FeatureWord& finding) { sum += weight_of(feature_hash(group.hash, finding.hash)); });
  return sum - log_odds(threshold_);
}

double AgreementModel::outline_score(const AgreementOutline& a, const AgreementOutline& b) const {
  double sum = bias_ - log_odds(threshold_);
  auto add = [&](const FeatureWord& group, const FeatureWord& finding) { sum += weight_of(feature_hash(group.hash, finding.hash)); };
  compare_outlines(a, b, FeatureSink(add));
  return sum;
}

AgreementJudgement AgreementModel::judge(const AgreementTraits& a, const AgreementTraits& b, bool explain) const {
  AgreementJudgement out;
  out.score = score(a, b);
  out.probability = 1 / (1 + std::exp(-(out.score + log_odds(threshold_))));
  if (!explain) return out;
  compare_in_order(a, b, [&](const FeatureWord& group, const FeatureWord& finding) {
    const double weight = weight_of(feature_hash(group.hash, finding.hash));
    if (weight != 0) out.reasons.push_back({std::string(group.text).append(": ").append(finding.text), weight});
  });
  std::stable_sort(out.reasons.begin(), out.reasons.end(),
                   [](const AgreementReason& x, const AgreementReason& y) { return std::fabs(x.weight) > std::fabs(y.weight); });
  return out;
}

}  // namespace mithaq::link
