// Which words of two names are the same word. Order is free; two words written apart may be one on the other side.
#pragma once

#include <cstdint>
#include <vector>

#include "link/name.h"

namespace mithaq::link {

struct UnitPair {
  std::uint8_t left = 0, right = 0;              // first unit of either side
  std::uint8_t left_count = 1, right_count = 1;  // units taken
  bool by_meaning = false;                       // both mean the same by the word lists
  double same = 0;                               // probability that they are one word
};

struct Alignment {
  std::vector<UnitPair> pairs;          // best first
  std::vector<std::uint8_t> left_free;  // units without a partner, ascending
  std::vector<std::uint8_t> right_free;
  const UnitPair* of_left(std::size_t unit) const;
  const UnitPair* of_right(std::size_t unit) const;
};

// Units after the sixteenth of a name are not looked at.
Alignment align(const TokenMatch& tokens, const Name& left, const Name& right);

// Probability that two units are one word; 1 where they share a meaning, 0 where the lists tell them apart.
double same_unit(const TokenMatch& tokens, const Unit& left, const Unit& right, bool& by_meaning);

}  // namespace mithaq::link
