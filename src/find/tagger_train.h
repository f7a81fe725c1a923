// Training of the names tagger.
#pragma once

#include <vector>

#include "find/tagger.h"

namespace mithaq::find {

struct TaggedSentence {
  SentenceFeatures features;
  std::vector<NameTag> tags;
};

// Conditional random field with a normal prior (Lafferty, McCallum and Pereira 2001; Sha and Pereira 2003), learnt by stochastic gradient
// steps (Bottou 2010); the weights are the average of those after each round of the later half. Sentences are visited in a fixed shuffled
// order, so that equal data gives an equal model. At least one round. `progress(round, wrong tokens)` is called after each round.
TaggerModel train_tagger(const std::vector<TaggedSentence>& data, int rounds, void (*progress)(int, std::size_t));

}  // namespace mithaq::find
