// The learnt judgement whether two reports tell of one agreement: logistic regression over named features (agreement_features), weights as
// readable text (packs/world/models/merge.weights), learnt by `mithaq train merge`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "link/agreement_features.h"
#include "link/agreement_traits.h"

namespace mithaq::link {

// A finding and what it adds to the log-odds.
struct AgreementReason {
  std::string finding;  // "party: all the same"
  double weight = 0;
};

struct AgreementJudgement {
  double probability = 0;  // that the two tell of one agreement
  // Log-odds above those of the threshold: what clusters are made of. 0 and more speaks for one agreement.
  double score = 0;
  std::vector<AgreementReason> reasons;  // the weightiest first; empty unless asked for
};

// Weights by hashes of features, found without looking twice: a power of two of places, twice as many as weights, filled from where the
// hash says.
class FeatureWeights {
 public:
  void put(std::uint64_t feature, double weight);
  double get(std::uint64_t feature) const;  // 0 for what is not known

 private:
  struct Place {
    std::uint64_t feature = 0;  // 0: free
    double weight = 0;
  };
  std::vector<Place> places_;
  std::size_t used_ = 0;
};

class AgreementModel {
 public:
  // `weights`: merge.weights; `lists`: agreement_words.weights. Both may be empty: then nothing is known, and everything has probability
  // 0.5.
  AgreementModel(std::string_view weights, std::string_view lists);

  const AgreementWords& words() const { return words_; }
  double threshold() const { return threshold_; }
  AgreementTraits traits(const AgreementView& view) const { return traits_of(view, words_); }

  // The same for (a, b) and (b, a).
  AgreementJudgement judge(const AgreementTraits& a, const AgreementTraits& b, bool explain = false) const;
  // Only the score.
  double score(const AgreementTraits& a, const AgreementTraits& b) const;
  // What of that score the outlines tell; the rest may be more or less.
  double outline_score(const AgreementOutline& a, const AgreementOutline& b) const;

 private:
  double weight_of(std::uint64_t feature) const;

  AgreementWords words_;
  FeatureWeights weights_;
  double bias_ = 0;
  double threshold_ = 0.5;
};

// "group=finding": a feature's name in merge.weights.
std::string feature_name(std::string_view group, std::string_view finding);

}  // namespace mithaq::link
