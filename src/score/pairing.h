// Which of two lists belong together, and how alike two records are.
#pragma once

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

#include "score/record.h"

namespace mithaq::score {

struct Pair {
  std::size_t left = 0;  // indices
  std::size_t right = 0;
  double likeness = 0;
};

// One to one, the most alike first, then in the order of the lists; likeness 0 never pairs.
template <typename Left, typename Right, typename Likeness>
std::vector<Pair> pair_up(const std::vector<Left>& left, const std::vector<Right>& right, Likeness likeness) {
  std::vector<Pair> all;
  for (std::size_t i = 0; i < left.size(); ++i)
    for (std::size_t j = 0; j < right.size(); ++j)
      if (const double value = likeness(left[i], right[j]); value > 0) all.push_back({i, j, value});
  std::sort(all.begin(), all.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(-a.likeness, a.left, a.right) < std::tuple(-b.likeness, b.left, b.right);
  });
  std::vector<bool> left_taken(left.size());
  std::vector<bool> right_taken(right.size());
  std::vector<Pair> out;
  for (const Pair& pair : all) {
    if (left_taken[pair.left] || right_taken[pair.right]) continue;
    left_taken[pair.left] = right_taken[pair.right] = true;
    out.push_back(pair);
  }
  return out;
}

// The states of a record's parties, sorted, each once.
std::vector<std::string> states_of(const Record& record);

// The codes of its fields, sorted, each once.
std::vector<std::string> field_codes(const Record& record);

// How likely two records speak of the same agreement, [0,1]: 40 % parties by name, 20 % states, 20 % mentions, 15 % kind, 5 % fields; 0
// when neither party, state nor mention ties them.
double likeness(const Record& gold, const Record& predicted);

}  // namespace mithaq::score
