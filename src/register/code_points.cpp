#include "register/code_points.h"

#include <algorithm>

namespace mithaq::registry {
namespace {

bool begins(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

CodePoints::CodePoints(std::string_view text) : text_(text) {
  bytes_.reserve(text.size() / kBlock + 1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!begins(text[at])) continue;
    if (size_ % kBlock == 0) bytes_.push_back(static_cast<std::uint32_t>(at));
    ++size_;
  }
}

std::size_t CodePoints::byte_of(std::size_t index) const {
  if (index >= size_) return text_.size();
  std::size_t at = bytes_[index / kBlock];
  for (std::size_t left = index % kBlock; left > 0; --left) do
      ++at;
    while (!begins(text_[at]));
  return at;
}

std::size_t CodePoints::index_of(std::size_t byte) const {
  if (bytes_.empty()) return 0;
  const auto after = std::upper_bound(bytes_.begin(), bytes_.end(), byte);
  const auto block = static_cast<std::size_t>(after - bytes_.begin()) - 1;
  const auto from = text_.begin() + bytes_[block];
  return block * kBlock +
         static_cast<std::size_t>(std::count_if(from, text_.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text_.size())), begins));
}

std::string_view CodePoints::slice(std::size_t start, std::size_t stop) const {
  if (start >= stop || stop > size_) return {};
  const std::size_t from = byte_of(start);
  return text_.substr(from, byte_of(stop) - from);
}

}  // namespace mithaq::registry
