// The noun phrase by which a mention names its agreement: "a memorandum of understanding | with the University of Tunis to train
// engineers". The words up to the next verb, clause, day or mark, names in between taken whole.
#pragma once

#include <vector>

#include "find/anchors.h"

namespace mithaq::find {

// Fills `phrase_last` of the anchors of a document whose names and times are known.
void mark_phrases(const Concepts& concepts, const Analysis& analysis, std::vector<Anchor>& anchors);

}  // namespace mithaq::find
