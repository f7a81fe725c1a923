// Code-point offsets of a text -> bytes: how claims point into documents.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mithaq::registry {

// One pass over the text to build; a look-up reads at most one block. The text, valid UTF-8, must outlive it.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);

  std::size_t size() const { return size_; }
  // The byte at which code point `index` begins; the end for those past it.
  std::size_t byte_of(std::size_t index) const;
  // Code points before that byte.
  std::size_t index_of(std::size_t byte) const;
  // The text from code point `start` to before `stop`; empty where these are out of order or past the end.
  std::string_view slice(std::size_t start, std::size_t stop) const;

 private:
  static constexpr std::size_t kBlock = 64;  // code points

  std::string_view text_;
  std::size_t size_ = 0;
  std::vector<std::uint32_t> bytes_;  // of code point i * kBlock
};

}  // namespace mithaq::registry
