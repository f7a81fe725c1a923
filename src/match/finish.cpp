#include <array>
#include <numeric>
#include <span>
#include <vector>

#include "match/compile.h"

namespace mithaq::match {
namespace {

// Where a reading stands as far as skipping goes.
enum class Mode : std::uint8_t {
  kFresh,   // nothing consumed yet: must not skip
  kTight,   // right after an element or an anchor
  kLoose,   // words have been skipped since: must not end
  kInside,  // in a lookahead: may do both
};
constexpr std::size_t kModes = 4;

Mode after_consuming(Mode mode) { return mode == Mode::kInside ? mode : Mode::kTight; }
Mode after_skipping(Mode mode) { return mode == Mode::kInside ? mode : Mode::kLoose; }

bool has_other(Op op) { return op == Op::kSplit || op == Op::kSkip || op == Op::kNot; }

// The states of the raw program multiplied by the modes in which they are reached.
class ModeProduct {
 public:
  explicit ModeProduct(const Program& raw) : raw_(raw), ids_(raw.code.size() * kModes, kNowhere) {}

  Program build() {
    Program program{{}, state(raw_.entry, Mode::kFresh), raw_.elements};
    for (std::size_t i = 0; i < reached_.size(); ++i) {
      const auto [origin, mode] = reached_[i];
      const Instruction instruction = translate(raw_.code[origin], mode);
      program.code.push_back(instruction);
    }
    return program;
  }

 private:
  Instruction translate(Instruction instruction, Mode mode) {
    switch (instruction.op) {
      case Op::kSkip: {
        const bool allowed = mode != Mode::kFresh;
        instruction.next = allowed ? state(instruction.next, after_skipping(mode)) : kNowhere;
        instruction.other = allowed ? state(instruction.other, after_skipping(mode)) : kNowhere;
        break;
      }
      case Op::kEdge:
      case Op::kAny:
      case Op::kStart:
      case Op::kEnd: instruction.next = state(instruction.next, after_consuming(mode)); break;
      case Op::kSplit:
        instruction.next = state(instruction.next, mode);
        instruction.other = state(instruction.other, mode);
        break;
      case Op::kNot:
        instruction.next = state(instruction.next, mode);
        instruction.other = state(instruction.other, Mode::kInside);
        break;
      case Op::kOpen:
      case Op::kClose: instruction.next = state(instruction.next, mode); break;
      case Op::kSeen: break;
      case Op::kAccept:
        // A reading that ends here in another mode is no match; a skip that leads nowhere says so.
        if (mode != Mode::kTight) instruction.op = Op::kSkip;
        break;
    }
    return instruction;
  }

  State state(State origin, Mode mode) {
    if (origin == kNowhere) return kNowhere;
    State& id = ids_[origin * kModes + static_cast<std::size_t>(mode)];
    if (id == kNowhere) {
      id = static_cast<State>(reached_.size());
      reached_.emplace_back(origin, mode);
    }
    return id;
  }

  const Program& raw_;
  std::vector<State> ids_;
  std::vector<std::pair<State, Mode>> reached_;
};

// From each state to those that lead to it; not back from a lookahead.
class WaysBack {
 public:
  explicit WaysBack(const Program& program) : first_(program.code.size() + 2) {
    each(program, [&](State target, State) { ++first_[target + std::size_t{2}]; });
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    sources_.resize(first_.back());
    each(program, [&](State target, State source) { sources_[first_[target + std::size_t{1}]++] = source; });
  }

  std::span<const State> to(State target) const {
    return std::span(sources_).subspan(first_[target], first_[target + std::size_t{1}] - first_[target]);
  }

 private:
  template <typename Visit>
  static void each(const Program& program, Visit visit) {
    for (std::size_t i = 0; i < program.code.size(); ++i) {
      const Instruction& instruction = program.code[i];
      if (instruction.next != kNowhere) visit(instruction.next, static_cast<State>(i));
      if (instruction.other != kNowhere && instruction.op != Op::kNot) visit(instruction.other, static_cast<State>(i));
    }
  }

  std::vector<std::uint32_t> first_;
  std::vector<State> sources_;
};

std::vector<bool> leads_somewhere(const Program& program) {
  std::vector<bool> alive(program.code.size());
  std::vector<State> queue;
  for (std::size_t i = 0; i < program.code.size(); ++i) {
    const Instruction& instruction = program.code[i];
    const auto id = static_cast<State>(i);
    alive[i] = instruction.op == Op::kAccept || instruction.op == Op::kSeen;
    if (alive[i]) queue.push_back(id);
  }
  const WaysBack back(program);
  while (!queue.empty()) {
    const State id = queue.back();
    queue.pop_back();
    for (const State source : back.to(id)) {
      if (!alive[source]) queue.push_back(source);
      alive[source] = true;
    }
  }
  return alive;
}

// Takes out dead ends, and splits that are left with one way.
void prune(Program& program) {
  const std::vector<bool> alive = leads_somewhere(program);
  const auto kept = [&](State state) { return state != kNowhere && alive[state] ? state : kNowhere; };
  for (Instruction& instruction : program.code) {
    instruction.next = kept(instruction.next);
    instruction.other = kept(instruction.other);
  }
  const auto bypass = [&](State state) {
    while (state != kNowhere) {
      const Instruction& instruction = program.code[state];
      const bool one_way = instruction.op == Op::kSplit && (instruction.next == kNowhere || instruction.other == kNowhere);
      const bool idle_not = instruction.op == Op::kNot && instruction.other == kNowhere;
      if (!one_way && !idle_not) break;
      state = instruction.next != kNowhere ? instruction.next : instruction.other;
    }
    return state;
  };
  for (Instruction& instruction : program.code) {
    if (instruction.next != kNowhere) instruction.next = bypass(instruction.next);
    if (instruction.other != kNowhere) instruction.other = bypass(instruction.other);
  }
  program.entry = bypass(kept(program.entry));
}

// Visits what can be reached without consuming a word, each state after all that lead to it (Kahn's algorithm).
class Numbering {
 public:
  explicit Numbering(const Program& program) : program_(program), seen_(program.code.size()), waiting_for_(program.code.size()) {}

  Program renumber() {
    reach();
    order();
    std::vector<State> number(program_.code.size(), kNowhere);
    for (std::size_t i = 0; i < order_.size(); ++i) number[order_[i]] = static_cast<State>(i);
    Program result{{}, program_.entry == kNowhere ? kNowhere : number[program_.entry], program_.elements};
    result.code.reserve(order_.size());
    for (const State old : order_) {
      Instruction& instruction = result.code.emplace_back(program_.code[old]);
      if (instruction.next != kNowhere) instruction.next = number[instruction.next];
      if (instruction.other != kNowhere) instruction.other = number[instruction.other];
    }
    return result;
  }

 private:
  template <typename Visit>
  static void targets(const Instruction& instruction, Visit visit) {
    if (instruction.next != kNowhere) visit(instruction.next);
    if (has_other(instruction.op) && instruction.other != kNowhere) visit(instruction.other);
  }

  void reach() {
    const auto see = [&](State state) {
      if (!seen_[state]) reached_.push_back(state);
      seen_[state] = true;
    };
    if (program_.entry != kNowhere) see(program_.entry);
    for (std::size_t i = 0; i < reached_.size(); ++i) targets(program_.code[reached_[i]], see);
  }

  void order() {
    for (const State state : reached_) {
      const Instruction& instruction = program_.code[state];
      if (!instruction.consumes()) targets(instruction, [&](State target) { ++waiting_for_[target]; });
    }
    for (const State state : reached_) {
      if (waiting_for_[state] == 0) order_.push_back(state);
    }
    for (std::size_t i = 0; i < order_.size(); ++i) {
      const Instruction& instruction = program_.code[order_[i]];
      if (instruction.consumes()) continue;
      targets(instruction, [&](State target) {
        if (--waiting_for_[target] == 0) order_.push_back(target);
      });
    }
  }

  const Program& program_;
  std::vector<bool> seen_;
  std::vector<std::uint32_t> waiting_for_;
  std::vector<State> reached_;
  std::vector<State> order_;
};

}  // namespace

Program finish(const Program& raw) {
  Program program = ModeProduct(raw).build();
  prune(program);
  return Numbering(program).renumber();
}

}  // namespace mithaq::match
