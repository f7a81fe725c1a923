// Learns the weights of a Matcher from pairs of names that people called the same or not.
#pragma once

#include <string>
#include <vector>

#include "link/matcher.h"

namespace mithaq::link {

struct JudgedPair {
  NameKind kind = NameKind::kPerson;
  std::string left, right;
  bool same = false;
};

// Precision, recall and their harmonic mean over the pairs that are the same.
struct PairFigures {
  std::size_t pairs = 0, right = 0, given = 0, wanted = 0;
  double precision() const { return given == 0 ? 0 : static_cast<double>(right) / static_cast<double>(given); }
  double recall() const { return wanted == 0 ? 0 : static_cast<double>(right) / static_cast<double>(wanted); }
  double f1() const { return given + wanted == 0 ? 0 : 2.0 * static_cast<double>(right) / static_cast<double>(given + wanted); }
  void add(bool said, bool is);
};

// `matcher` reads the names and computes the features; its own weights do not matter. The threshold of a kind is that with the highest F1
// of rows held out in five folds.
AllPairWeights learn_pairs(const Matcher& matcher, const std::vector<JudgedPair>& pairs);

}  // namespace mithaq::link
