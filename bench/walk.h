// The yardstick: what ICU's word-boundary iterator takes merely to walk over the texts of some files, from boundary to boundary.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mithaq::bench {

struct Walk {
  double utf16_seconds = 0;  // over UTF-16, which ICU is made for; turning the text into UTF-16 is not counted
  double utf8_seconds = 0;   // over UTF-8 through UText
  std::uint64_t boundaries = 0;
  std::uint64_t documents = 0;
  std::uint64_t text_bytes = 0;  // UTF-8

  // The stricter of the two.
  double seconds() const { return utf16_seconds < utf8_seconds ? utf16_seconds : utf8_seconds; }
};

// One iterator serves all documents; only setText and next are timed.
Walk walk_words(const std::vector<std::string>& files);

}  // namespace mithaq::bench
