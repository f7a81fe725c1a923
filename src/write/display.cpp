#include "write/display.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace mithaq::write {
namespace {

constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";
constexpr std::size_t kMinWidth = 8;

// Decodes the code point at `at` and moves past it. A byte that begins none stands for U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  if (more == 0 || at + more > text.size()) return 0xFFFD;
  char32_t c = lead & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  return c;
}

// Calls f(code point, begin, end) for every code point.
template <typename F>
void for_code_points(std::string_view text, F f) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    f(c, begin, at);
  }
}

// Marks that change the direction of what follows; ours are added afterwards.
bool is_directional_mark(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool is_space(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }

bool is_control(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_CONTROL_CHAR; }

// A word that stays on one line, or a part of one, without spaces.
struct Word {
  std::string text;
  std::size_t width = 0;
  std::size_t run = 0;
  bool spaced = false;  // a space stood before it
  bool foreign = false;
};

// Words of all runs. Two words of neighbouring runs with no space between them must not be torn apart, but may be: it does no harm.
std::vector<Word> words_of(const Line& line) {
  std::vector<Word> out;
  bool spaced = false;
  for (std::size_t run = 0; run < line.size(); ++run) {
    bool open = false;
    for_code_points(line[run].text, [&](char32_t c, std::size_t begin, std::size_t end) {
      if (is_space(c) || is_control(c)) {
        spaced = true;
        open = false;
      } else if (!is_directional_mark(c)) {
        if (!open) out.push_back({{}, 0, run, std::exchange(spaced, false), line[run].foreign});
        open = true;
        out.back().text.append(line[run].text, begin, end - begin);
        out.back().width += static_cast<std::size_t>(column_width(c));
      }
    });
  }
  return out;
}

// The longest part of `word` from byte `at` on that fits `width` columns; at least one code point that takes columns. Moves `at` past it.
Word split_off(const Word& word, std::size_t& at, std::size_t width) {
  const std::size_t begin = at;
  Word part{{}, 0, word.run, word.spaced && begin == 0, word.foreign};
  for (std::size_t next = begin; next < word.text.size(); at = next) {
    const auto columns = static_cast<std::size_t>(column_width(next_code_point(word.text, next)));
    if (columns > 0 && part.width > 0 && part.width + columns > width) break;
    part.width += columns;
  }
  part.text = word.text.substr(begin, at - begin);
  return part;
}

// The words of one output line, isolates around foreign runs.
std::string compose(const std::vector<Word>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    std::size_t end = i;
    std::string run;
    if (i > 0 && words[i].spaced) out.push_back(' ');
    for (; end < words.size() && words[end].run == words[i].run; ++end) {
      if (end > i && words[end].spaced) run.push_back(' ');
      run += words[end].text;
    }
    if (words[i].foreign && has_right_to_left(run)) {
      out.append(kFirstStrongIsolate).append(run).append(kPopIsolate);
    } else {
      out += run;
    }
    i = end;
  }
  return out;
}

}  // namespace

int column_width(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_CONTROL_CHAR: return 0;
    case U_FORMAT_CHAR:  // visible: soft hyphen, and the Arabic signs that stand under a number
      return c == 0x00AD || u_hasBinaryProperty(point, UCHAR_PREPENDED_CONCATENATION_MARK) ? 1 : 0;
    default: break;
  }
  const std::int32_t jamo = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (jamo == U_HST_VOWEL_JAMO || jamo == U_HST_TRAILING_JAMO) return 0;  // drawn inside the syllable before
  const std::int32_t east_asian = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for_code_points(text, [&](char32_t c, std::size_t, std::size_t) { columns += static_cast<std::size_t>(column_width(c)); });
  return columns;
}

bool has_right_to_left(std::string_view text) {
  bool found = false;
  for_code_points(text, [&](char32_t c, std::size_t, std::size_t) {
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
    found = found || direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
  });
  return found;
}

std::vector<std::string> wrap(const Line& line, std::size_t width) {
  width = std::max(width, kMinWidth);
  std::vector<std::string> out;
  std::vector<Word> current;
  std::size_t used = 0;
  const auto flush = [&] {
    out.push_back(compose(current));
    current.clear();
    used = 0;
  };
  for (Word& word : words_of(line)) {
    if (!current.empty() && used + (word.spaced ? 1 : 0) + word.width > width) flush();
    std::size_t cut = 0;
    while (word.width > width) {
      current.push_back(split_off(word, cut, width));
      word.width -= current.back().width;
      flush();
    }
    if (cut > 0) word.text.erase(0, cut), word.spaced = false;
    used += (current.empty() || !word.spaced ? 0 : 1) + word.width;
    current.push_back(std::move(word));
  }
  if (!current.empty()) flush();
  return out;
}

}  // namespace mithaq::write
