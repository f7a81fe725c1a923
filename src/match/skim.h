// A quick look at a sentence before the machine runs: can a pattern match from these nodes at all? Nineteen patterns in twenty cannot.
//
// Only the instructions that consume something are kept, with what each leads to as a row of bits: where a reading stands after the next
// edge, all splits taken. Assertions and lookaheads are taken to hold, so "no" is certain and "yes" is not.
// The bit-parallel simulation of an automaton: Baeza-Yates and Gonnet 1992, "A new approach to text searching".
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/program.h"

namespace mithaq::match {

class Skim {
 public:
  explicit Skim(const Program& program);

  // `seeds`: a bit for each node where the pattern may start. `rows` is working memory; `steps` counts rows and edges looked at.
  bool may_match(const Lattice& lattice, std::span<const std::uint64_t> seeds, std::vector<std::uint64_t>& rows,
                 std::uint64_t& steps) const;

 private:
  using Bits = std::vector<std::uint64_t>;
  // Where consuming leads: a row of readers, and whether the end of the pattern is among them.
  struct Target {
    std::uint32_t row = 0;  // first word of it in targets_
    bool leads = false;     // there is such a target
    bool accepts = false;
  };
  // An instruction that consumes.
  struct Reader {
    std::uint64_t need = 0;
    std::uint64_t forbid = 0;
    Target next;   // kSkip: over a word
    Target other;  // kSkip: over punctuation
  };
  class Builder;
  class Walk;

  std::size_t words_ = 0;  // 64-bit words a row
  Target start_;
  std::vector<Reader> readers_;
  Bits targets_;
  std::vector<std::uint16_t> symbol_row_;  // by symbol: which row of takers_ has the readers of its edges, from 1; 0 none
  Bits takers_;
  Bits over_words_;        // readers that can consume a word, whatever it is
  Bits over_punctuation_;  // the same for punctuation
};

}  // namespace mithaq::match
