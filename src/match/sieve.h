// The prefilter: which patterns can match in a sentence at all, and where they can start.
//
// A pattern cannot do without certain symbols: for `sign ..3 (Party | Body)` it is [sign] and [Party or Body]. Each such set is a clause;
// all clauses must be met by the symbols of the sentence. One clause of each pattern, the one whose symbols the fewest patterns ask for,
// wakes it up; a sentence that wakes nothing costs one look at each of its edges. (After FilteredRE2 in re2.) A match starts no later than
// where some edge of each clause is still ahead.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "match/program.h"
#include "match/resolve.h"
#include "match/scratch.h"

namespace mithaq::match {

using Clause = std::vector<Symbol>;  // sorted; one of these must be there

// Clauses of a resolved expression.
std::vector<Clause> clauses_of(const Expression& expression, std::span<const Definition> definitions);

// Where readings of a program can begin.
struct Beginnings {
  std::vector<Symbol> symbols;  // with an edge of one of these, sorted
  bool any = false;             // or with whatever else
  bool anchored = false;        // only at the start of a sentence
};
Beginnings beginnings_of(const Program& program);

class Sieve {
 public:
  // Takes the patterns one after the other, then finish().
  void add(std::span<const Clause> clauses, Beginnings beginnings);
  void finish();

  // Calls run(pattern) for the patterns that may match, in ascending order, with the nodes to start from in scratch.seeds.
  template <typename Run>
  void sift(const Lattice& lattice, Sifting& scratch, Run run) const {
    if (!wake(lattice, scratch)) return;
    list_nodes(lattice, scratch);
    for (std::size_t word = 0; word < scratch.candidates.size(); ++word) {
      for (std::uint64_t left = scratch.candidates[word]; left != 0; left &= left - 1) {
        const std::size_t pattern = word * 64 + static_cast<std::size_t>(std::countr_zero(left));
        if (meets_clauses(pattern, scratch) && seed(pattern, lattice, scratch)) run(static_cast<PatternId>(pattern));
      }
    }
  }

 private:
  using Number = std::uint32_t;
  static constexpr Number kNone = std::numeric_limits<Number>::max();

  Number number_of(Symbol symbol) const { return symbol < numbers_.size() ? numbers_[symbol] : kNone; }
  void number(Symbol symbol);
  const Clause& waking_clause(std::size_t pattern, std::span<const std::uint32_t> use) const;
  bool wake(const Lattice& lattice, Sifting& scratch) const;
  void list_nodes(const Lattice& lattice, Sifting& scratch) const;
  bool meets_clauses(std::size_t pattern, const Sifting& scratch) const;
  Node starts(std::size_t pattern, const Lattice& lattice, const Sifting& scratch) const;
  bool seed(std::size_t pattern, const Lattice& lattice, Sifting& scratch) const;

  std::vector<std::vector<Clause>> clauses_;  // of each pattern, symbols
  std::vector<Beginnings> beginnings_;
  std::vector<Number> numbers_;  // of the symbols that matter, from 0
  std::size_t number_count_ = 0;
  std::size_t symbol_words_ = 0;
  std::size_t pattern_words_ = 0;
  std::vector<std::uint64_t> always_;  // patterns that no symbol wakes
  bool has_always_ = false;
  std::vector<std::uint64_t> wakers_;      // symbols that wake a pattern
  std::vector<std::uint64_t> woken_;       // row of patterns for each symbol number
  std::vector<std::uint64_t> masks_;       // clauses as rows of symbol numbers
  std::vector<std::uint32_t> first_mask_;  // of each pattern, and one past the last
};

}  // namespace mithaq::match
