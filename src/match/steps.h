// Turns the moves of a derivation into the steps that explanations show.
#pragma once

#include <string>
#include <vector>

#include "match/explain.h"
#include "match/machine.h"

namespace mithaq::match {

class StepRecorder {
 public:
  StepRecorder(const PatternSet& set, const Program& program, std::vector<Step>& steps) : set_(set), program_(program), steps_(steps) {}

  // To be called for each move in turn, as Machine::follow does.
  void operator()(const Instruction& instruction, Node from, Node to, const Edge* edge);

 private:
  const PatternSet& set_;
  const Program& program_;
  std::vector<Step>& steps_;
  std::vector<std::string> roles_;  // open now, outermost first
};

// Seeds for Machine::spread: this node alone.
std::vector<std::uint64_t> seed_only(const Lattice& lattice, Node node);

}  // namespace mithaq::match
