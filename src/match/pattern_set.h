// A set of patterns, read from .pat files, checked, compiled and run. Notation: see match/notation.h.
//
// What is a match. A derivation reads the pattern from left to right over a path of the lattice: atoms consume edges, `any`
// consumes one word, gaps skip. Skipped words lie only between elements: before the first element nothing is skipped unless
// `^` stood before the gap, after the last one nothing unless `$` follows. Of all derivations that start at one node the best is
//   1. the one that ends furthest,
//   2. of these the one that skips the fewest words,
//   3. of these the one with the most captures (a role captured twice counts twice),
//   4. of these the first in reading order of choices: at the first choice where two differ, the earlier wins. The order of choices is:
//      alternatives and members of { } as written; for [A] and repeats first A, then without it; for a gap first stop, then
//      skip; for an atom the edges of the node in the order added.
// Each start node gives at most one match a pattern. From left to right, a match is dropped if it lies wholly inside one
// that the same pattern has already reported; else matches of one pattern may overlap. Patterns do not see each other.
//
// Cost: linear in nodes and edges times instructions, whatever the pattern. No allocation once the scratch has grown.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "match/lattice.h"
#include "match/match.h"
#include "match/scratch.h"
#include "match/vocabulary.h"

namespace mithaq::match {

struct PatternSetBody;
struct Program;

// The text of one .pat file; the name is only used to say where a fault is.
struct PatternFile {
  std::string name;
  std::string content;
};

// A sentence that stands under a pattern, for another room to execute.
struct Example {
  struct Expected {
    std::string role;
    std::string text;  // words that one capture of that role covers
    std::uint32_t line = 0;
  };
  bool positive = true;  // the pattern must, or must not, match somewhere in the sentence
  std::uint32_t line = 0;
  std::string text;
  std::vector<Expected> expected;  // empty for negative examples
};

struct Pattern {
  std::string name;                                             // "signing.active"
  std::string frame;                                            // "Signing"
  std::vector<std::pair<std::string, std::string>> attributes;  // key=value, in the order written
  std::string file;
  std::uint32_t line = 0;
  std::string source;  // the expression on one line, without comments
  std::vector<Example> examples;

  // The value of an attribute; empty if it is not there.
  std::string_view attribute(std::string_view key) const;
};

// A book of patterns must have examples and use all its definitions; a pattern that somebody tries out need not.
enum class Strictness { kBook, kTrial };

// The prefilter only saves time; it can be switched off to prove that.
enum class Prefilter { kOn, kOff };

class PatternSet {
 public:
  // Definitions and pattern names are shared by all files. Gives the set, or every fault that was found.
  static tl::expected<PatternSet, std::vector<base::Error>> load(std::span<const PatternFile> files, const Vocabulary& vocabulary,
                                                                 Strictness strictness = Strictness::kBook);

  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  ~PatternSet();

  // Replaces what `out` holds. A set may be shared by threads; scratch and out belong to one.
  void run(const Lattice& lattice, Scratch& scratch, Matches& out, Prefilter prefilter = Prefilter::kOn) const;

  std::size_t size() const;
  const Pattern& pattern(PatternId id) const;
  std::span<const Pattern> patterns() const;
  std::optional<PatternId> find(std::string_view name) const;

  std::size_t role_count() const;  // roles are 0 .. role_count-1
  std::string_view role_name(RoleId role) const;
  std::optional<RoleId> role(std::string_view name) const;

  // By symbol: does some pattern read edges of it? Without other edges nothing is found or missed.
  std::vector<bool> symbols() const;

  const Program& program(PatternId id) const;  // for explanations and tests

 private:
  explicit PatternSet(std::unique_ptr<const PatternSetBody> body);
  std::unique_ptr<const PatternSetBody> body_;
};

}  // namespace mithaq::match
