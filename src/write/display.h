// Text in the columns of a terminal: how wide it is, how it wraps, how right-to-left words are kept in their place.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::write {

// Columns that a code point takes: 0 for combining and invisible characters, 2 for East Asian wide ones (UAX #11), else 1.
int column_width(char32_t c);

// Columns of a UTF-8 text.
std::size_t display_width(std::string_view text);

// Whether the text has a strong right-to-left character.
bool has_right_to_left(std::string_view text);

// A piece of a line. Words of a document are foreign: they are kept apart from what stands around them.
struct Run {
  std::string text;
  bool foreign = false;
};
using Line = std::vector<Run>;

// Breaks `line` between words so that no output line is wider than `width` (at least 8); a longer word is broken between
// code points that take columns. Within an output line each foreign run that has right-to-left letters stands between FIRST STRONG ISOLATE
// and POP DIRECTIONAL ISOLATE (UAX #9), so that a terminal with bidi support neither reorders nor mirrors its surroundings. Line breaks,
// control characters and directional marks in the runs become spaces or vanish: news text cannot steer the terminal.
std::vector<std::string> wrap(const Line& line, std::size_t width);

}  // namespace mithaq::write
