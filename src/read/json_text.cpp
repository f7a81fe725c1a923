#include "read/json_text.h"

#include "read/ascii.h"

namespace mithaq::read {
namespace {

constexpr std::uint32_t kNoPoint = 0xffffffff;

int hex_digit(char c) {
  if (is_ascii_digit(c)) return c - '0';
  const char lower = lower_ascii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The four hex digits at the front of `text`, or kNoPoint.
std::uint32_t four_hex(std::string_view text) {
  if (text.size() < 4) return kNoPoint;
  std::uint32_t value = 0;
  for (const char c : text.substr(0, 4)) {
    const int digit = hex_digit(c);
    if (digit < 0) return kNoPoint;
    value = value * 16 + static_cast<std::uint32_t>(digit);
  }
  return value;
}

// Reads "XXXX" or "XXXX\uYYYY" from the front of `rest` and takes it away.
std::uint32_t take_unicode_escape(std::string_view& rest) {
  const std::uint32_t high = four_hex(rest);
  if (high == kNoPoint) return kNoPoint;
  rest.remove_prefix(4);
  if (high < 0xd800 || high > 0xdbff || !rest.starts_with("\\u")) return high;
  const std::uint32_t low = four_hex(rest.substr(2));
  if (low < 0xdc00 || low > 0xdfff) return high;
  rest.remove_prefix(6);
  return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}

char simple_escape(char letter) {
  switch (letter) {
    case 'n': return '\n';
    case 't': return '\t';
    case 'r': return '\r';
    case 'b': return '\b';
    case 'f': return '\f';
    case '"':
    case '\\':
    case '/': return letter;
    default: return '\0';
  }
}

}  // namespace

bool append_code_point(std::uint32_t point, std::string& out) {
  const bool good = point < 0xd800 || (point > 0xdfff && point <= 0x10ffff);
  if (!good) point = 0xfffd;
  if (point < 0x80) {
    out += static_cast<char>(point);
    return good;
  }
  if (point < 0x800) {
    out += static_cast<char>(0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      out += static_cast<char>(0xe0 | (point >> 12));
    } else {
      out += static_cast<char>(0xf0 | (point >> 18));
      out += static_cast<char>(0x80 | ((point >> 12) & 0x3f));
    }
    out += static_cast<char>(0x80 | ((point >> 6) & 0x3f));
  }
  out += static_cast<char>(0x80 | (point & 0x3f));
  return good;
}

bool unescape_json(std::string_view raw, std::string& out) {
  bool good = true;
  out.clear();
  out.reserve(raw.size());
  for (;;) {
    const std::size_t backslash = raw.find('\\');
    out.append(raw.substr(0, backslash));
    if (backslash == std::string_view::npos || backslash + 1 >= raw.size()) return good && backslash == std::string_view::npos;
    const char letter = raw[backslash + 1];
    const bool ascii = static_cast<unsigned char>(letter) < 0x80;  // else the first byte of a character that stays
    raw.remove_prefix(backslash + (ascii ? 2 : 1));
    const char plain = simple_escape(letter);
    if (plain != '\0') {
      out += plain;
    } else {
      good &= append_code_point(letter == 'u' ? take_unicode_escape(raw) : kNoPoint, out);
    }
  }
}

}  // namespace mithaq::read
