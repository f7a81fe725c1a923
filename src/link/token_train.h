// Learns all that a TokenMatch needs from pairs of words: costs of pieces, then what costs mean. Words that look alike and are not paired
// are the counter-examples.
#pragma once

#include <string>
#include <vector>

#include "link/edit_costs_train.h"

namespace mithaq::link {

struct TokenTraining {
  std::string lines;               // for the weights file
  std::vector<std::string> notes;  // for people: what was learnt from how many pairs, how often right
};

// Pairs of Arabic and English, and of Russian and English words. Pairs of Arabic and Russian, and of spellings in one script, come from
// those that share the third.
TokenTraining train_tokens(const std::vector<WordPair>& arabic_english, const std::vector<WordPair>& russian_english);

}  // namespace mithaq::link
