// Clocks, and the middle of several measurements.
#pragma once

#include <vector>

namespace mithaq::bench {

// Seconds of processor time that this process has used, all threads together: what others do on the machine counts least here.
double processor_seconds();
// Seconds on the wall.
double wall_seconds();

double median(std::vector<double> values);

}  // namespace mithaq::bench
