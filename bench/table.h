// The one table that the benchmark prints.
#pragma once

#include <string>
#include <vector>

namespace mithaq::bench {

struct Row {
  std::string what;
  std::string figure;     // with its unit
  std::string yardstick;  // what it is measured against, with its unit
  std::string ratio;
  std::string target;
  bool judged = true;  // false: only told
  bool met = false;
};

// Columns padded to the widest cell, a rule below the heading, "ok" or "miss" at the end.
std::string format_table(const std::vector<Row>& rows);

// "12.3": `value` with so many digits after the point.
std::string number(double value, int digits);

}  // namespace mithaq::bench
