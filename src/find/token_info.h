// What each token can be: the union of what its lexicon hits say, and what its letters alone tell.
#pragma once

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

// Fills analysis.info from tokens and hits.
void classify_tokens(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

}  // namespace mithaq::find
