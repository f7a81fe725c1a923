#include "match/explain.h"

#include "match/steps.h"

namespace mithaq::match {

std::vector<std::uint64_t> seed_only(const Lattice& lattice, Node node) {
  std::vector<std::uint64_t> seeds(lattice.node_count() / 64 + 1);
  seeds[node / 64] |= std::uint64_t{1} << (node % 64);
  return seeds;
}

void StepRecorder::operator()(const Instruction& instruction, Node from, Node to, const Edge* edge) {
  if (instruction.op == Op::kOpen) roles_.emplace_back(set_.role_name(instruction.symbol));
  if (instruction.op == Op::kClose) roles_.pop_back();
  if (!instruction.consumes()) return;
  const Element& element = program_.elements[instruction.element];
  const auto kind = instruction.op == Op::kSkip ? Step::Kind::kSkipped : Step::Kind::kElement;
  const bool goes_on = kind == Step::Kind::kSkipped && !steps_.empty() && steps_.back().kind == kind &&
                       steps_.back().element == element.text && steps_.back().line == element.place.line;
  if (goes_on) {
    steps_.back().to = to;
    return;
  }
  const std::string role = roles_.empty() ? std::string{} : roles_.back();
  steps_.push_back({kind, element.text, role, element.place.line, from, to, edge == nullptr ? kNoPayload : edge->payload});
}

std::vector<Step> explain(const PatternSet& set, const Lattice& lattice, const Match& match) {
  std::vector<Step> steps;
  if (match.pattern >= set.size() || match.from >= lattice.node_count()) return steps;
  const Program& program = set.program(match.pattern);
  Trellis trellis;
  std::uint64_t cost = 0;
  Machine machine(program, lattice, trellis, cost);
  if (!machine.spread(seed_only(lattice, match.from))) return steps;
  machine.weigh();
  const Score score = machine.score(match.from, program.entry);
  if (score == 0 || Machine::end_of(score) != match.to) return steps;
  machine.follow(match.from, program.entry, StepRecorder(set, program, steps));
  return steps;
}

}  // namespace mithaq::match
