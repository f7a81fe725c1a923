// A quick look at a sentence before the machine runs: can a pattern match from these nodes at all? Nineteen patterns in twenty cannot.
//
// Only the instructions that consume something are kept, with what each leads to as a row of bits: where a reading stands after the next
// edge, all splits taken. Assertions and lookaheads are taken to hold, so "no" is certain and "yes" is not.
// Where it says "yes", a second look from the end back to the beginning leaves only the instructions that may come through: the machine
// need not try the others. The bit-parallel simulation of an automaton: Baeza-Yates and Gonnet 1992, "A new approach to text searching".
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/program.h"

namespace mithaq::match {

// Which instructions that consume may come through to the end of the pattern, by node. Others are not asked about.
class Survivors {
 public:
  bool has(Node node, State state) const {
    const std::uint16_t reader = reader_of_[state];
    if (reader == kAlways) return true;
    return node >= first_ && node < past_ && (rows_[(node - first_) * words_ + reader / 64] >> (reader % 64) & 1U) != 0;
  }

 private:
  friend class Skim;
  static constexpr std::uint16_t kAlways = 0xFFFF;  // inside a lookahead, which a skim does not read

  std::span<const std::uint16_t> reader_of_;  // by instruction
  const std::uint64_t* rows_ = nullptr;
  std::size_t words_ = 0;  // 64-bit words a row
  Node first_ = 0;
  Node past_ = 0;
};

class Skim {
 public:
  explicit Skim(const Program& program);

  // `seeds`: a bit for each node where the pattern may start; those that lead nowhere are taken out. `rows` is working memory, which
  // `survivors` looks at; `steps` counts rows and edges looked at.
  bool may_match(const Lattice& lattice, std::span<std::uint64_t> seeds, std::vector<std::uint64_t>& rows, Survivors& survivors,
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
  template <std::size_t kWords>
  class Walk;

  std::size_t words_ = 0;  // 64-bit words a row
  Target start_;
  std::vector<Reader> readers_;
  std::vector<std::uint16_t> reader_of_;  // by instruction; Survivors::kAlways
  Bits targets_;
  std::vector<std::uint16_t> symbol_row_;  // by symbol: which row of takers_ has the readers of its edges, from 1; 0 none
  Bits takers_;
  Bits over_words_;        // readers that can consume a word, whatever it is
  Bits over_punctuation_;  // the same for punctuation
};

}  // namespace mithaq::match
