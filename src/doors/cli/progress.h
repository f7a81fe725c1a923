// How far the work has come, on a line of standard error that is rewritten a few times a second.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "app/extract.h"
#include "doors/cli/terminal.h"

namespace mithaq::cli {

// "1234567" -> "1,234,567"
std::string grouped(std::uint64_t number);

// "1 document", "2 documents"
std::string counted(std::uint64_t number, std::string_view thing);

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  // `total_bytes` of all inputs, if it is known, gives the time that is left.
  Progress(Messages& messages, std::optional<std::uint64_t> total_bytes) : messages_(messages), total_bytes_(total_bytes) {}

  void show(const app::Statistics& so_far);

 private:
  std::string line(const app::Statistics& so_far, double seconds) const;

  Messages& messages_;
  std::optional<std::uint64_t> total_bytes_;
  Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
};

}  // namespace mithaq::cli
