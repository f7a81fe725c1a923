// What a run of patterns finds in a lattice.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "match/lattice.h"

namespace mithaq::match {

using PatternId = std::uint32_t;  // place of the pattern in its set: files in the order given, then lines
using RoleId = std::uint16_t;     // number of a role name in its set

// One `role:X` of a match. It covers all from the first to the last element of X, skipped words between them included; it is
// never empty.
struct Capture {
  RoleId role = 0;
  Node from = 0;
  Node to = 0;
  std::uint32_t payload = kNoPayload;  // of the edge, if X consumed exactly one edge and skipped nothing

  friend bool operator==(const Capture&, const Capture&) = default;
};

struct Match {
  PatternId pattern = 0;
  Node from = 0;              // where the first element starts
  Node to = 0;                // where the last element ends
  std::uint32_t skipped = 0;  // words that gaps passed over
  std::uint32_t first_capture = 0;
  std::uint32_t capture_count = 0;

  friend bool operator==(const Match&, const Match&) = default;
};

// Matches in the order of pattern, then `from`. Captures lie side by side so that a reused object allocates nothing.
struct Matches {
  std::vector<Match> matches;
  std::vector<Capture> captures;

  // In the order in which they open; a role that was captured several times is there several times.
  std::span<const Capture> captures_of(const Match& match) const {
    return std::span<const Capture>(captures).subspan(match.first_capture, match.capture_count);
  }
  void clear() {
    matches.clear();
    captures.clear();
  }
};

}  // namespace mithaq::match
