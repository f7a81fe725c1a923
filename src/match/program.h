// A compiled pattern: a graph of instructions that a machine walks over a lattice.
//
// Instructions either consume (edge, any, skip) and lead to a later node, or lead on at the same node. They are numbered so that
// those of the second sort only lead to higher numbers; one pass upwards over the states of a node therefore sees them all.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "match/match.h"
#include "match/notation.h"

namespace mithaq::match {

using State = std::uint16_t;  // index of an instruction
inline constexpr State kNowhere = std::numeric_limits<State>::max();

enum class Op : std::uint8_t {
  kEdge,    // consume an edge of `symbol` with all of `need` and none of `forbid`; then next
  kAny,     // consume one word; then next
  kSkip,    // pass over one word, then next; or over punctuation, then other. Either may be kNowhere
  kSplit,   // next, and if that is no better, other
  kOpen,    // a capture of role `symbol` begins; then next
  kClose,   // it ends; then next
  kStart,   // next, if only punctuation is before
  kEnd,     // next, if only punctuation is after
  kNot,     // next, unless kSeen can be reached from other
  kSeen,    // end of what must not be
  kAccept,  // the pattern matches
};

struct Instruction {
  Op op = Op::kAccept;
  std::uint16_t symbol = 0;
  std::uint16_t element = 0;  // of Program::elements, where that means something
  State next = kNowhere;
  State other = kNowhere;
  std::uint64_t need = 0;
  std::uint64_t forbid = 0;

  bool takes(const Edge& edge) const { return edge.symbol == symbol && (edge.features & need) == need && (edge.features & forbid) == 0; }
  bool consumes() const { return op == Op::kEdge || op == Op::kAny || op == Op::kSkip; }
};

// A part of the source that consumes or asserts something.
struct Element {
  std::string text;  // "sign.past", "..4", "any", "^", "!not"
  Place place;
};

struct Program {
  std::vector<Instruction> code;
  State entry = kNowhere;
  std::vector<Element> elements;
};

}  // namespace mithaq::match
