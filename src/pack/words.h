// Hashes of folded words, shared by the compiler and the reader of a pack.
#pragma once

#include <cstdint>
#include <string_view>

namespace mithaq::pack {

// 64-bit hash of a folded word; never 0.
std::uint64_t hash_word(std::string_view folded);

// Key of the transition from `node` over a word.
inline std::uint64_t transition_key(std::uint32_t node, std::uint64_t word) {
  const std::uint64_t mixed = (word ^ (static_cast<std::uint64_t>(node) * 0x9E3779B97F4A7C15ULL)) * 0xD6E8FEB86659FD93ULL;
  const std::uint64_t key = mixed ^ (mixed >> 32);
  return key == 0 ? 1 : key;
}

// Which bit of NodeRecord::children stands for a word.
inline std::uint32_t child_bit(std::uint64_t word) { return std::uint32_t{1} << (word >> 59); }

// The folded article, and the bytes it takes.
inline constexpr std::string_view kFoldedArticle = "\u0627\u0644";

// A folded word without the article; words of fewer than two letters behind it keep it, as they are none.
inline std::string_view without_article(std::string_view folded) {
  const bool article = folded.size() > kFoldedArticle.size() + 2 && folded.starts_with(kFoldedArticle);
  return article ? folded.substr(kFoldedArticle.size()) : folded;
}

}  // namespace mithaq::pack
