// Runs a program as a child and says what it took.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace mithaq::bench {

struct ChildCost {
  double wall_seconds = 0;
  double processor_seconds = 0;  // user and system
  double peak_megabytes = 0;     // most memory in use at once (resident)
};

// Standard input holds `input`; standard output is thrown away. Nothing when the program cannot be run or fails.
std::optional<ChildCost> run_child(const std::vector<std::string>& command, const std::string& input = {});

}  // namespace mithaq::bench
