// What the tagger finds, joined with what the readers found.
#pragma once

#include "find/analysis.h"
#include "find/concepts.h"
#include "find/tagger.h"

namespace mithaq::find {

// Tags every sentence and changes analysis.names: tagged names that nothing covers are added; an organisation or a person that the tagger
// sees longer or shorter takes its bounds when both begin at the same word.
void merge_tagged(const pack::Pack& pack, const Concepts& concepts, const TaggerModel& tagger, Analysis& analysis);

}  // namespace mithaq::find
