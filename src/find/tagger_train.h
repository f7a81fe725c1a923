// Training of the names tagger.
#pragma once

#include <vector>

#include "find/tagger.h"

namespace mithaq::find {

struct TaggedSentence {
  SentenceFeatures features;
  std::vector<NameTag> tags;
};

// Averaged structured perceptron; sentences are visited in a fixed shuffled order, so that equal data gives an equal model.
// `progress(round, wrong tokens)` is called after each round.
TaggerModel train_tagger(const std::vector<TaggedSentence>& data, int rounds, void (*progress)(int, std::size_t));

}  // namespace mithaq::find
