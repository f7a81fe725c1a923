// What the tagger adds to the names of a document: tags that the readers see, and names that no reader finds.
#pragma once

#include "find/analysis.h"
#include "find/concepts.h"
#include "find/sentence_tagger.h"

namespace mithaq::find {

// Fills the tags of analysis.info, sentence by sentence. An empty model leaves them alone.
void tag_tokens(SentenceTagger& tagger, Analysis& analysis);

// Appends tagged organisations and places that lie apart from all names found so far. Does not sort.
void add_tagged(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

}  // namespace mithaq::find
