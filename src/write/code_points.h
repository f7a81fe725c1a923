// Byte offsets of a text -> code point offsets, which is what JSON, Python strings and the Web Annotation model count in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mithaq::write {

// One pass over the text to build; a look-up reads at most one block. The text must outlive the index.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);

  // Code points that begin before byte `byte`; offsets past the end count as the end. The text is valid UTF-8.
  std::size_t at(std::size_t byte) const;

 private:
  static constexpr std::size_t kBlock = 256;  // bytes

  std::string_view text_;
  std::vector<std::uint32_t> before_;  // before_[i]: code points before byte i * kBlock
};

}  // namespace mithaq::write
