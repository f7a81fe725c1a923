#include "write/code_points.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace mithaq::write {
namespace {

// Bytes that are not continuation bytes (10xxxxxx), eight at a time.
std::uint32_t count(std::string_view bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
  std::size_t continued = 0;
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    continued += static_cast<std::size_t>(std::popcount((word >> 7) & (~word >> 6) & kOnes));
  }
  for (; at < bytes.size(); ++at) continued += (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U ? 1U : 0U;
  return static_cast<std::uint32_t>(bytes.size() - continued);
}

}  // namespace

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  before_.reserve(text.size() / kBlock + 1);
  std::uint32_t total = 0;
  for (std::size_t at = 0; at <= text.size(); at += kBlock) {
    before_.push_back(total);
    total += count(text.substr(at, kBlock));
  }
}

std::size_t CodePointIndex::at(std::size_t byte) const {
  byte = std::min(byte, text_.size());
  const std::size_t block = byte / kBlock;
  return before_[block] + count(text_.substr(block * kBlock, byte - block * kBlock));
}

}  // namespace mithaq::write
