// Learning the costs of pieces of letters from pairs of words that are one name in two scripts, by expectation maximisation over all ways
// to cut both words into pieces (see edit_costs.h for the sources). No randomness: the same pairs give the same costs.
#pragma once

#include <string>
#include <vector>

#include "link/edit_costs.h"

namespace mithaq::link {

struct WordPair {
  std::string left;  // as written; left and right may be of any script, all pairs of a list of the same two
  std::string right;
  double weight = 1;
};

// Pieces that hardly occur, and costs not better than those of their parts, are left out.
std::vector<PieceCost> learn_piece_costs(const std::vector<WordPair>& pairs);

}  // namespace mithaq::link
