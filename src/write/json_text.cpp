#include "write/json_text.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace mithaq::write {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighs = 0x8080808080808080ULL;

constexpr bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

// The high bit of each byte that needs an escape; above the lowest such byte there may be false ones.
// Zero-in-word test: Warren, Hacker's Delight, 6-1.
constexpr std::uint64_t escape_mask(std::uint64_t word) {
  const std::uint64_t quote = word ^ (kOnes * '"');
  const std::uint64_t backslash = word ^ (kOnes * '\\');
  const std::uint64_t control = (word - kOnes * 0x20) & ~word;
  return (((quote - kOnes) & ~quote) | ((backslash - kOnes) & ~backslash) | control) & kHighs;
}

// Sixteen bytes at a time where the processor has SSE2 (every x86-64 does), then eight, then one.
// Where the first byte at or after `at` stands that needs an escape; the size when there is none.
std::size_t find_escape(std::string_view text, std::size_t at) {
#if defined(__SSE2__)
  for (; at + 16 <= text.size(); at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(control, special)));
    if (mask != 0) return at + static_cast<std::size_t>(std::countr_zero(mask));
  }
#endif
  if constexpr (std::endian::native == std::endian::little) {
    for (; at + 8 <= text.size(); at += 8) {
      std::uint64_t word;
      std::memcpy(&word, text.data() + at, sizeof word);
      if (const std::uint64_t mask = escape_mask(word); mask != 0) return at + static_cast<std::size_t>(std::countr_zero(mask)) / 8;
    }
  }
  while (at < text.size() && !needs_escape(text[at])) ++at;
  return at;
}

void append_escape(char c, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default: break;
  }
  const auto code = static_cast<unsigned char>(c);
  out += "\\u00";
  out.push_back(kHex[code >> 4]);
  out.push_back(kHex[code & 15]);
}

}  // namespace

void append_string(std::string_view text, std::string& out) {
  out.push_back('"');
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = find_escape(text, at);
    out.append(text.data() + at, stop - at);
    if (stop == text.size()) break;
    append_escape(text[stop], out);
    at = stop + 1;
  }
  out.push_back('"');
}

void append_string_or_null(std::string_view text, std::string& out) {
  if (text.empty()) {
    out += "null";
  } else {
    append_string(text, out);
  }
}

void append_integer(std::size_t number, std::string& out) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

void append_number(double number, std::string& out) {
  constexpr double kExact = 9007199254740992.0;  // 2^53: below it every whole number is a double
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  char digits[32];
  const bool whole = number == std::trunc(number) && std::abs(number) <= kExact;
  const auto result = whole ? std::to_chars(digits, digits + sizeof digits, static_cast<std::int64_t>(number))
                            : std::to_chars(digits, digits + sizeof digits, number);
  out.append(digits, result.ptr);
}

void append_confidence(double confidence, std::string& out) {
  const double clamped = confidence > 0 ? std::min(confidence, 1.0) : 0.0;  // not a number counts as 0
  char digits[16];
  auto* end = std::to_chars(digits, digits + sizeof digits, clamped, std::chars_format::fixed, 3).ptr;
  if (end[-1] == '0') --end;
  out.append(digits, end);
}

}  // namespace mithaq::write
