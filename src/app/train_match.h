// Learns packs/world/models/match.weights: costs of letters from pairs of words, weights of pairs of names from rows with answers.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace mithaq::app {

struct MatchTraining {
  std::string arabic;        // file of Arabic and English words; empty: the costs of letters stay those of the pack
  std::string russian;       // file of Russian and English words; given where `arabic` is
  std::string rows;          // file of name pairs with answers
  bool every_other = false;  // learn from rows with even numbers, the first being 1; show how right the others come out
};

struct TrainedMatch {
  std::string weights;  // content of match.weights
  std::string page;     // for people: figures on the rows learnt from and on the others
};

// Words and known names are those of the compiled pack. The same files give the same weights. Errors: those of reading; kMalformed where no
// row has an answer.
base::Result<TrainedMatch> train_match(const std::string& pack_file, const MatchTraining& files,
                                       const std::function<void(std::string_view)>& note);

}  // namespace mithaq::app
