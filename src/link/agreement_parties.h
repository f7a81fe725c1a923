// Which parties of one report are parties of another.
#pragma once

#include <cstddef>

#include "link/agreement_common.h"
#include "link/agreement_traits.h"

namespace mithaq::link {

struct PartyMatch {
  std::size_t shared = 0;    // surely the same
  std::size_t by_name = 0;   // of these, those that a name of its own tells, not a state
  double rareness = 0;       // of the shared ones: the sum of their weights
  std::size_t near = 0;      // perhaps: a ministry and its state, an unnamed group and anybody
  std::size_t only_one = 0;  // left over on one side, with nothing left over on the other
  std::size_t differ = 0;    // left over on both sides
};

// Symmetric: each party is paired once, the surest pairs first. `common`: of the two.
PartyMatch match_parties(const AgreementTraits& a, const AgreementTraits& b, const CommonWords& common);
inline PartyMatch match_parties(const AgreementTraits& a, const AgreementTraits& b) { return match_parties(a, b, CommonWords(a, b)); }

// How surely two parties are one, [0,1]: 1 by entity, by state, or by all telling words of a name.
double party_likeness(const PartyTraits& a, const PartyTraits& b, bool same_language, const CommonWords& common);

}  // namespace mithaq::link
