// Are two names, in Arabic, Latin or Cyrillic letters, names of one person, organisation or place? A calibrated probability, a decision and
// a reason. Logistic regression over the features of pair_features.h; the weights lie in the pack (models/match.weights) and can be read.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "link/knowledge.h"
#include "link/pair_features.h"

namespace mithaq::link {

// "person", "organisation", "place".
std::string_view kind_name(NameKind kind);
base::Result<NameKind> kind_named(std::string_view name);

struct PairWeights {
  std::vector<double> weights;  // in the order of feature_names(kind); empty where nothing was learnt
  double threshold = 0.5;
};
using AllPairWeights = std::array<PairWeights, kNameKinds>;

// Lines "pair<TAB>kind<TAB>feature<TAB>weight", a threshold among them. Other lines are passed over. Errors: kMalformed, kUnknownName.
base::Result<AllPairWeights> parse_pair_weights(std::string_view content, const std::string& name);
std::string pair_weight_lines(const AllPairWeights& weights);

struct Verdict {
  double score = 0;  // in [0,1]: how likely it is one entity; symmetric
  bool same = false;
  std::string why;  // for people; in the order of the names given
};

// A name read once, to be compared often.
struct ReadName {
  Name name;
  KnownNames::Found known;
};

// Immutable; shared by threads.
class Matcher {
 public:
  // Errors: those of Knowledge::from_pack and parse_pair_weights; kNotFound where the pack has no match.weights.
  static base::Result<Matcher> from_pack(const pack::Pack& pack);
  Matcher(Knowledge knowledge, AllPairWeights weights);

  ReadName read(NameKind kind, std::string_view text) const;
  // Both names must be of one kind.
  double score(const ReadName& left, const ReadName& right) const;
  bool same(NameKind kind, double score) const { return score >= weights_[static_cast<std::size_t>(kind)].threshold; }
  Verdict judge(const ReadName& left, const ReadName& right) const;
  Verdict judge(NameKind kind, std::string_view left, std::string_view right) const { return judge(read(kind, left), read(kind, right)); }

  std::vector<double> features(const ReadName& left, const ReadName& right) const;
  const Knowledge& knowledge() const { return *knowledge_; }

 private:
  static std::optional<double> by_acquaintance(const ReadName& left, const ReadName& right);

  std::shared_ptr<const Knowledge> knowledge_;
  AllPairWeights weights_;
};

}  // namespace mithaq::link
