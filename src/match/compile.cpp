#include "match/compile.h"

#include <array>
#include <unordered_map>

namespace mithaq::match {
namespace {

using Kind = Expression::Kind;

// Writes instructions from the end of the pattern to its start, so that what follows is always known.
class Emitter {
 public:
  Emitter(std::span<const Definition> definitions, const RoleNumbers& roles) : definitions_(definitions), roles_(roles) {}

  Program emit_all(const Expression& expression) {
    const State accept = add({.op = Op::kAccept});
    program_.entry = emit(expression, accept);
    return std::move(program_);
  }

 private:
  // The state from which the expression is read and then `next` is reached.
  State emit(const Expression& expression, State next) {
    switch (expression.kind) {
      case Kind::kAtom: return emit_atom(expression, next);
      case Kind::kAny: return add({.op = Op::kAny, .element = element(expression), .next = next});
      case Kind::kGap: return emit_gap(expression, next);
      case Kind::kStart: return add({.op = Op::kStart, .element = element(expression), .next = next});
      case Kind::kEnd: return add({.op = Op::kEnd, .element = element(expression), .next = next});
      case Kind::kSequence: return emit_sequence(expression, next);
      case Kind::kChoice: return emit_choice(expression, next);
      case Kind::kOptional: return emit_split(emit(expression.children.front(), next), next);
      case Kind::kRepeat: return emit_repeat(expression, next);
      case Kind::kMembers: return emit_members(expression, next);
      case Kind::kCapture: return emit_capture(expression, next);
      case Kind::kNot: return emit_not(expression, emit_lookahead(expression.children.front()), next);
    }
    return next;
  }

  State emit_atom(const Expression& atom, State next) {
    if (atom.definition != Expression::kNoDefinition) return emit(*definitions_[atom.definition].expression, next);
    return add({.op = Op::kEdge, .symbol = atom.symbol, .element = element(atom), .next = next, .need = atom.need, .forbid = atom.forbid});
  }

  State emit_sequence(const Expression& sequence, State next) {
    for (auto child = sequence.children.rbegin(); child != sequence.children.rend(); ++child) next = emit(*child, next);
    return next;
  }

  State emit_choice(const Expression& choice, State next) {
    State rest = emit(choice.children.back(), next);
    for (std::size_t i = choice.children.size() - 1; i > 0; --i) rest = emit_split(emit(choice.children[i - 1], next), rest);
    return rest;
  }

  State emit_split(State first, State second) { return add({.op = Op::kSplit, .next = first, .other = second}); }

  State emit_repeat(const Expression& repeat, State next) {
    const State again = emit_split(kNowhere, next);
    const State body = emit(repeat.children.front(), again);
    program_.code[again].next = body;
    return body;
  }

  // One state for each set of members still to come; a member is written once for each set it may be read before.
  State emit_members(const Expression& members, State next) {
    const std::size_t count = members.children.size();
    const std::size_t sets = std::size_t{1} << count;
    std::array<State, std::size_t{1} << kMaxMembers> entry{};
    for (std::size_t left = 0; left < sets; ++left) {
      State state = may_end(members, left) ? next : kNowhere;
      for (std::size_t i = count; i > 0; --i) {
        const std::size_t bit = std::size_t{1} << (i - 1);
        if ((left & bit) == 0) continue;
        const Expression& member = members.children[i - 1];
        const State read = emit(member.kind == Kind::kOptional ? member.children.front() : member, entry[left ^ bit]);
        state = state == kNowhere ? read : emit_split(read, state);
      }
      entry[left] = state;
    }
    return entry[sets - 1];
  }

  static bool may_end(const Expression& members, std::size_t left) {
    for (std::size_t i = 0; i < members.children.size(); ++i) {
      if ((left >> i & 1U) != 0 && members.children[i].kind != Kind::kOptional) return false;
    }
    return true;
  }

  State emit_capture(const Expression& capture, State next) {
    const RoleId role = roles_(capture.name);
    const State close = add({.op = Op::kClose, .symbol = role, .next = next});
    const State body = emit(capture.children.front(), close);
    return add({.op = Op::kOpen, .symbol = role, .next = body});
  }

  State emit_lookahead(const Expression& body) { return emit(body, add({.op = Op::kSeen})); }

  State emit_not(const Expression& source, State body, State next) {
    return add({.op = Op::kNot, .element = element(source), .next = next, .other = body});
  }

  State emit_gap(const Expression& gap, State next) {
    const State guard = gap.children.empty() ? kNowhere : emit_lookahead(gap.children.front());
    State fewer = kNowhere;
    for (unsigned left = 0; left <= gap.count; ++left) {
      const State here = emit_split(next, kNowhere);
      State skip = add({.op = Op::kSkip, .element = element(gap), .next = fewer, .other = here});
      if (guard != kNowhere) skip = emit_not(gap, guard, skip);
      program_.code[here].other = skip;
      fewer = here;
    }
    return fewer;
  }

  State add(const Instruction& instruction) {
    program_.code.push_back(instruction);
    return static_cast<State>(program_.code.size() - 1);
  }

  std::uint16_t element(const Expression& expression) {
    const auto [found, added] = elements_.emplace(&expression, static_cast<std::uint16_t>(program_.elements.size()));
    if (added) program_.elements.push_back({text_of(expression), expression.place});
    return found->second;
  }

  std::span<const Definition> definitions_;
  const RoleNumbers& roles_;
  Program program_;
  std::unordered_map<const Expression*, std::uint16_t> elements_;
};

}  // namespace

Program compile(const Expression& expression, std::span<const Definition> definitions, const RoleNumbers& roles) {
  return finish(Emitter(definitions, roles).emit_all(expression));
}

}  // namespace mithaq::match
