#include "measure.h"

#include <algorithm>
#include <ctime>

namespace mithaq::bench {
namespace {

double read_clock(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

}  // namespace

double processor_seconds() { return read_clock(CLOCK_PROCESS_CPUTIME_ID); }

double wall_seconds() { return read_clock(CLOCK_MONOTONIC); }

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace mithaq::bench
