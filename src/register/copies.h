// Which documents are copies of each other: the same agency text in many papers is one source.
// Source of the method: A. Broder, "On the resemblance and containment of documents" (1997); P. Li, A. Owen, C.-H. Zhang, "One permutation
// hashing" (2012).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::registry {

// The least hashes of a text's shingles, one for each of kBins bins, 32 bits each; bins without a shingle hold kEmpty.
struct Sketch {
  static constexpr std::size_t kBins = 96;
  static constexpr std::uint32_t kEmpty = 0xFFFFFFFFU;
  static constexpr std::size_t kShingleTokens = 4;

  std::string bytes;           // kBins little-endian numbers
  std::uint32_t shingles = 0;  // different ones
};

// Of folded tokens. Texts of fewer tokens than a shingle have one shingle: all of them.
Sketch sketch_of(const std::vector<std::string_view>& folded_tokens);

// Share of shingles that both have, of those that either has: an estimate, [0,1].
double resemblance(const Sketch& a, const Sketch& b);

// Whether one text is a copy of the other, also when it was cut or got a paragraph more: they resemble each other by half, or most of
// the shorter one stands in the longer one.
bool are_copies(const Sketch& a, const Sketch& b);

}  // namespace mithaq::registry
