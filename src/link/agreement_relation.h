// Which agreement renews, amends, carries out or replaces which: from words of the one ("protocol under the 1979 treaty", "extension of")
// that fit the other.
#pragma once

#include <optional>
#include <string>

#include "link/agreement_traits.h"

namespace mithaq::link {

struct AgreementRelation {
  std::string kind;       // implements amends renews supersedes
  bool forward = true;    // the first report's agreement does that to the second's; else the other way round
  double confidence = 0;  // [0,1]
  std::string why;
};

// Nothing where no words say so, or where the parties do not allow it. For reports of different agreements.
std::optional<AgreementRelation> relation_between(const AgreementTraits& a, const AgreementTraits& b);

}  // namespace mithaq::link
