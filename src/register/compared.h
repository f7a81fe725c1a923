// With whom a report is compared: those that share keys with it which are together reason enough.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "register/rows.h"

namespace mithaq::registry {

// Orders the reports of a key: its leaders come first. Says nothing of who came first.
inline bool leads(const BlockKey& a, const BlockKey& b) { return a.rank != b.rank ? a.rank < b.rank : a.report < b.report; }

// A report that was found under a key.
struct Met {
  ReportId report = 0;
  unsigned strength = 0;      // see strength_of
  std::uint64_t outline = 0;  // see BlockKey
};

// What it is worth to share a key with one of its leaders: a key with all the leaders that it can have does not tell enough alone.
inline unsigned strength_of(unsigned key_strength, std::size_t leaders, std::size_t most_leaders) {
  return leaders < most_leaders ? key_strength : 1;
}

// Those that were found under keys that are together reason enough, each once, ascending, with the strength of all these keys. Reorders
// `found`.
std::vector<Met> worth_comparing(std::vector<Met>& found);

}  // namespace mithaq::registry
