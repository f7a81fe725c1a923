#include <algorithm>
#include <map>
#include <tuple>

#include "match/steps.h"

namespace mithaq::match {
namespace {

// The best way found from the start node to one state at one node.
struct Reading {
  std::uint32_t skipped = 0;
  unsigned found = 0;       // edges consumed
  bool at_element = false;  // the last move consumed an element
  const Reading* before = nullptr;
  const Edge* edge = nullptr;  // of the last move
  Node node = 0;
  State state = 0;

  bool beats(const Reading& other) const {
    return std::make_tuple(-std::int64_t{skipped}, found, at_element) >
           std::make_tuple(-std::int64_t{other.skipped}, other.found, other.at_element);
  }
};

// All readings of one pattern from one start node, in the order of nodes and states, which is an order in which each is complete
// before it is gone on from.
class Reader {
 public:
  Reader(const Program& program, const Lattice& lattice, const Machine& machine)
      : program_(program), lattice_(lattice), machine_(machine) {}

  void read_from(Node start) {
    readings_.clear();
    furthest_.clear();
    enter({.node = start, .state = program_.entry});
    for (auto at = readings_.begin(); at != readings_.end(); ++at) {
      note(at->second);
      go_on(at->second);
    }
  }

  // Those that came furthest; several if they cannot be told apart.
  const std::vector<const Reading*>& furthest() const { return furthest_; }

  std::vector<Step> steps(const PatternSet& set, const Reading& last) const {
    std::vector<const Reading*> path;
    for (const Reading* at = &last; at != nullptr; at = at->before) path.push_back(at);
    std::reverse(path.begin(), path.end());
    std::vector<Step> steps;
    StepRecorder record(set, program_, steps);
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
      record(program_.code[path[i]->state], path[i]->node, path[i + 1]->node, path[i + 1]->edge);
    return steps;
  }

  // Elements that may come next; words in between do not matter.
  void list_expected(const Reading& last, std::vector<std::string>& expected) const {
    std::vector<bool> seen(program_.code.size());
    std::vector<std::pair<State, bool>> open{{last.state, false}};
    while (!open.empty()) {
      const auto [state, skipped] = open.back();
      open.pop_back();
      if (state == kNowhere || seen[state]) continue;
      seen[state] = true;
      const Instruction& instruction = program_.code[state];
      const bool blocked = !passes(instruction, last.node) && (!skipped || instruction.op == Op::kEnd);
      if (blocked || instruction.op == Op::kEdge || instruction.op == Op::kAny) {
        const std::string& text = program_.elements[instruction.element].text;
        if (std::find(expected.begin(), expected.end(), text) == expected.end()) expected.push_back(text);
        continue;
      }
      const bool skips = skipped || instruction.op == Op::kSkip;
      if (instruction.op == Op::kSplit || instruction.op == Op::kSkip) open.emplace_back(instruction.other, skips);
      open.emplace_back(instruction.next, skips);
    }
  }

 private:
  void enter(Reading reading) {
    const auto [known, added] = readings_.emplace(std::make_pair(reading.node, reading.state), reading);
    if (!added && reading.beats(known->second)) known->second = reading;
  }

  void note(const Reading& reading) {
    if (!reading.at_element) return;
    const auto rank = [](const Reading& r) { return std::make_tuple(r.node, -std::int64_t{r.skipped}, r.found); };
    if (!furthest_.empty() && rank(reading) > rank(*furthest_.front())) furthest_.clear();
    if (furthest_.empty() || rank(reading) == rank(*furthest_.front())) furthest_.push_back(&reading);
  }

  bool passes(const Instruction& instruction, Node node) const {
    if (instruction.op == Op::kNot) return machine_.score(node, instruction.other) == 0;
    if (instruction.op == Op::kStart) return lattice_.at_start(node);
    return instruction.op != Op::kEnd || lattice_.at_end(node);
  }

  void go_on(const Reading& reading) {
    const Instruction& instruction = program_.code[reading.state];
    Reading next{.skipped = reading.skipped, .found = reading.found, .before = &reading, .node = reading.node};
    if (instruction.op == Op::kEdge) {
      for (const Edge& edge : lattice_.edges_from(reading.node)) {
        if (instruction.takes(edge)) enter_element(next, instruction.next, edge.to, &edge);
      }
    } else if (instruction.op == Op::kAny || instruction.op == Op::kSkip) {
      step_over_word(next, instruction);
    } else if (passes(instruction, reading.node)) {
      enter_same_node(next, instruction.next);
      if (instruction.op == Op::kSplit) enter_same_node(next, instruction.other);
    }
  }

  void enter_element(Reading next, State state, Node node, const Edge* edge) {
    next.found += edge != nullptr ? 1U : 0U;
    next.at_element = true;
    next.edge = edge;
    next.node = node;
    next.state = state;
    enter(next);
  }

  void enter_same_node(Reading next, State state) {
    if (state == kNowhere) return;
    next.state = state;
    enter(next);
  }

  void step_over_word(Reading next, const Instruction& instruction) {
    if (next.node == lattice_.last()) return;
    const unsigned cost = lattice_.skip_cost(next.node);
    const Node to = lattice_.skip_to(next.node);
    if (instruction.op == Op::kAny) {
      if (cost != 0) enter_element(next, instruction.next, to, nullptr);
      return;
    }
    next.skipped += cost;
    next.node = to;
    enter_same_node(next, cost == 0 ? instruction.other : instruction.next);
  }

  const Program& program_;
  const Lattice& lattice_;
  const Machine& machine_;
  std::map<std::pair<Node, State>, Reading> readings_;
  std::vector<const Reading*> furthest_;
};

}  // namespace

std::vector<NearMiss> near_misses(const PatternSet& set, const Lattice& lattice, PatternId pattern, unsigned least) {
  std::vector<NearMiss> misses;
  if (pattern >= set.size() || lattice.node_count() == 0) return misses;
  const Program& program = set.program(pattern);
  std::vector<std::uint64_t> everywhere(lattice.node_count() / 64 + 1);
  for (Node node = 0; node < lattice.node_count(); ++node) everywhere[node / 64] |= std::uint64_t{1} << (node % 64);
  Trellis trellis;
  std::uint64_t cost = 0;
  Machine machine(program, lattice, trellis, cost);
  machine.spread(everywhere);
  machine.weigh();
  Reader reader(program, lattice, machine);
  Node covered = 0;
  for (Node start = 0; start < lattice.node_count(); ++start) {
    if (machine.score(start, program.entry) != 0) continue;
    reader.read_from(start);
    if (reader.furthest().empty()) continue;
    const Reading& best = *reader.furthest().front();
    if (best.found < least || best.node <= covered) continue;
    covered = best.node;
    NearMiss& miss = misses.emplace_back(NearMiss{pattern, start, best.node, reader.steps(set, best), {}});
    for (const Reading* reading : reader.furthest()) reader.list_expected(*reading, miss.expected);
  }
  return misses;
}

}  // namespace mithaq::match
