// The pattern notation (.pat files), and its tree.
//
//   # a comment; also after an expression
//   Parties = party:Party [and party:Party]*
//
//   signing.active -> Signing status=signed
//       sign.active ..3 Parties { ..2 instrument:Instrument [with Parties] } ..4
//           [about topic:Phrase]
//       + an example sentence that the pattern must match
//           party<TAB>words that a capture of this role must cover
//       - a sentence that it must not match
//
// Lines. A line that starts in column 1 opens a definition (`Name = expression`) or a pattern (`name -> Frame key=value ...`;
// values with spaces in "double quotes"). Indented lines belong to it. Under a pattern, a line whose first sign is + or - followed by
// a space is an example; a line indented deeper than the example above it is an expected capture, role and text parted by a tab.
// Every other indented line continues the expression, which therefore cannot come after an example. Under a definition every
// indented line continues the expression. Blank lines and lines that begin with # mean nothing. Names: letters, digits, _ and -
// inside; names of patterns may have dots. Outside examples only ASCII is allowed, so that no editor reorders a line.
//
// Expressions, from loose to tight:
//   A | B           either; may stand without parentheses where it is all there is
//   A B             one after the other
//   role:X          capture what X covers; X is a name, `any`, a group ( ) or { }; binds tighter than + and *, so role:X+
//                   captures each and role:(X+) all together
//   X+  X*          once or more, any number of times; written without a space; as often as possible
//   [A]  [A]*       A or nothing; the same as A*
//   !X              X must not match from here; consumes nothing. X may contain gaps and repeats, but no captures
//   ..4             skip up to four words (0 to 30), punctuation for free; ..0 skips punctuation only
//   ..4!X           the same, but never over a place where X matches; written without a space
//   ^  $            start and end of the sentence, punctuation aside
//   { A B C }       two to four members, all of them, in any order. A member is one of the above with the gaps and !X that stand
//                   before it. A member [A] may be left out
//   any             one word, whatever it is
//   sign            an edge of that concept or type of mention, or the definition of that name
//   sign.past.!pron an edge with the first feature and without the second
//
// Definitions and names of patterns are known in all files of the set, before and after the line that makes them.
// No definition may use itself.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "match/lattice.h"

namespace mithaq::match {

inline constexpr unsigned kMaxGap = 30;
inline constexpr std::size_t kMaxMembers = 4;
inline constexpr std::size_t kMaxBrackets = 32;         // inside each other, in one expression
inline constexpr std::size_t kMaxDepth = 128;           // of the tree, definitions written out
inline constexpr std::size_t kMaxInstructions = 4'000;  // of one pattern, definitions written out

// Where something is written; columns count bytes from 1.
struct Place {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

struct Expression {
  enum class Kind {
    kAtom,  // name, features; resolved to symbol, need, forbid or to a definition
    kAny,
    kGap,  // count words
    kStart,
    kEnd,
    kSequence,
    kChoice,
    kOptional,  // one child
    kRepeat,    // one child, once or more
    kMembers,   // { }: members that are kOptional may be left out
    kCapture,   // name, one child
    kNot,       // one child
  };
  static constexpr std::uint32_t kNoDefinition = 0xFFFF'FFFF;

  Kind kind = Kind::kSequence;
  Place place;
  std::string name;                   // of an atom or a role
  std::vector<std::string> features;  // of an atom, as written: "past", "!pron"
  unsigned count = 0;
  std::vector<Expression> children;

  // Filled in when names are resolved.
  Symbol symbol = 0;
  std::uint32_t definition = kNoDefinition;
  std::uint64_t need = 0;    // feature bits that the edge must have
  std::uint64_t forbid = 0;  // feature bits that it must not have
};

// The expression in the notation; reading that again gives the same tree.
std::string text_of(const Expression& expression);

}  // namespace mithaq::match
