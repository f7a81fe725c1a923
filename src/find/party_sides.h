// One side of an agreement may be told under several names that were read as several parties: a ministry and its state, "the Emirates
// Standards Authority" and "the Standards Authority". The contract wants one party with all the names.
#pragma once

#include <vector>

#include "find/drafts.h"

namespace mithaq::find {

// Takes from `draft` the parties that stand for the same side as another one; answers them by the index of the party that stays:
//   - a state, when a body of the same state is bound: the most probable of its bodies speaks for it, one of the government first;
//   - a body whose names are those of a more probable one (the same words, or most of them), unless both are known to be of different
//   states.
// A group goes without being answered where three states or more are bound and the text spells out its members behind it.
std::vector<std::vector<DraftParty>> gather_sides(const Reading& reading, Draft& draft);

}  // namespace mithaq::find
