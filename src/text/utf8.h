// Decoding of UTF-8 that has been checked, and the repair of UTF-8 that has not.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::text {

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  // bytes
};

// The code point that begins at `at`. `bytes` must be valid UTF-8 and `at` < bytes.size().
inline CodePoint decode(std::string_view bytes, std::size_t at) {
  const auto b = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[at + i])); };
  const char32_t lead = b(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (b(1) & 0x3F), 2};
  if (lead < 0xF0) return {((lead & 0x0F) << 12) | ((b(1) & 0x3F) << 6) | (b(2) & 0x3F), 3};
  return {((lead & 0x07) << 18) | ((b(1) & 0x3F) << 12) | ((b(2) & 0x3F) << 6) | (b(3) & 0x3F), 4};
}

void append_long_utf8(char32_t value, std::string& out);  // three bytes and more

inline void append_utf8(char32_t value, std::string& out) {
  if (value < 0x80) {
    out.push_back(static_cast<char>(value));
  } else if (value < 0x800) {
    const char bytes[2] = {static_cast<char>(0xC0 | (value >> 6)), static_cast<char>(0x80 | (value & 0x3F))};
    out.append(bytes, 2);
  } else {
    append_long_utf8(value, out);
  }
}

// Byte offset of the first byte that is not part of valid UTF-8, or npos.
std::size_t first_invalid(std::string_view bytes);

// Replaces every maximal invalid sequence by U+FFFD; `faults` receives the byte offsets in the input.
std::string repair(std::string_view bytes, std::vector<std::size_t>& faults);

// Turns byte offsets of a text into code-point offsets. Built once a document in linear time; look-ups cost at most
// kStride steps.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  std::uint32_t at(std::uint32_t byte) const;

 private:
  static constexpr std::uint32_t kStride = 64;
  std::string_view text_;
  std::vector<std::uint32_t> counts_;  // code points before byte i * kStride
};

}  // namespace mithaq::text
