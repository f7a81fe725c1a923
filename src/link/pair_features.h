// What is looked at to tell whether two names are of one person, organisation or place: some tens of numbers with readable names, all
// symmetric.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "link/alignment.h"
#include "link/knowledge.h"

namespace mithaq::link {

// Two names with all that is compared more than once.
struct NamePair {
  const Knowledge& knowledge;
  const Name& left;
  const Name& right;
  Alignment alignment;
  double whole = 0;  // probability that both, written without spaces, are one word
  const KnownNames::Found& left_known;
  const KnownNames::Found& right_known;
};

// All that is given must live as long as the pair.
NamePair pair_of(const Knowledge& knowledge, const Name& left, const Name& right, const KnownNames::Found& left_known,
                 const KnownNames::Found& right_known);

// Names of the features of a kind; the first is the constant 1.
std::span<const std::string_view> feature_names(NameKind kind);
std::vector<double> features_of(const NamePair& pair);

// How the two stand to each other in what the packs know.
enum class Acquaintance { kNone, kSame, kSameNearly, kOther, kOtherNearly };
Acquaintance acquaintance(const NamePair& pair);

// Letters of an acronym against the first letters of the other name's words: 1 all fit in order, 0 they do not; -1 where neither is an
// acronym.
double acronym_fit(const NamePair& pair);

// The same for the two names of each kind.
std::vector<double> person_features(const NamePair& pair);
std::vector<double> organisation_features(const NamePair& pair);
std::vector<double> place_features(const NamePair& pair);

}  // namespace mithaq::link
