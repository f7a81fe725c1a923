// Why a pattern matched, and how near one came that did not. For `mithaq explain` and for authors of patterns; not made for speed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "match/pattern_set.h"

namespace mithaq::match {

// One move of a derivation.
struct Step {
  enum class Kind { kElement, kSkipped };
  Kind kind = Kind::kElement;
  std::string element;     // as written in the pattern or definition: "sign.past", "..4", "any"
  std::string role;        // innermost role that the element stands in; may be empty
  std::uint32_t line = 0;  // where the element is written (in the pattern's or the definition's file)
  Node from = 0;
  Node to = 0;
  std::uint32_t payload = kNoPayload;  // of the edge that an element consumed
};

// How the best derivation of the pattern from match.from came about; empty if the match is not one of this lattice.
std::vector<Step> explain(const PatternSet& set, const Lattice& lattice, const Match& match);

// A reading that went some way and then stopped.
struct NearMiss {
  PatternId pattern = 0;
  Node from = 0;
  Node reached = 0;                   // end of the last element that was found
  std::vector<Step> steps;            // what was found up to there
  std::vector<std::string> expected;  // elements that could have come next, in the order of the pattern; "end" never among them
};

// For each start node from which the pattern has no match but at least `least` elements of it were found, how far the furthest reading came
// (of these the one with the fewest skipped words, then with the most elements). Readings inside a longer near miss are left out.
std::vector<NearMiss> near_misses(const PatternSet& set, const Lattice& lattice, PatternId pattern, unsigned least = 2);

}  // namespace mithaq::match
