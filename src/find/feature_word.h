// A word that features are made of, with its hash: "verb", "sign", "past" make the feature "verb=sign+past". The hash of a feature
// follows from those of its words, so that it need not be spelt out, and words that come again and again are hashed once.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace mithaq::find {

class FeatureWord {
 public:
  constexpr FeatureWord() = default;
  // Of a literal: written out byte by byte, so that the compiler works it out.
  template <std::size_t kSize>
  [[gnu::always_inline]] constexpr FeatureWord(const char (&literal)[kSize])  // NOLINT(google-explicit-constructor)
      : FeatureWord(literal, std::make_index_sequence<kSize - 1>()) {}
  template <typename Text>
    requires(std::convertible_to<const Text&, std::string_view> && !std::is_array_v<Text>)
  constexpr FeatureWord(const Text& text) : FeatureWord(std::string_view(text), 0) {}  // NOLINT(google-explicit-constructor)

  constexpr std::string_view text() const { return text_; }
  constexpr bool empty() const { return text_.empty(); }

  // A polynomial over the bytes modulo 2^64 (Rabin and Karp 1987, "Efficient randomized pattern-matching algorithms"): the hash of two
  // texts put together follows from theirs.
  constexpr std::uint64_t hash() const { return hash_; }
  // The hash of what is spelt: a text with the hash `before`, one byte, and this word.
  constexpr std::uint64_t after(std::uint64_t before, char between) const { return step(before, between) * power_ + hash_; }

 private:
  // Four steps at once where there are four bytes: a step waits for the one before it.
  constexpr FeatureWord(std::string_view text, int) : text_(text) {
    std::size_t at = 0;
    for (; at + 4 <= text.size(); at += 4) {
      hash_ = hash_ * kBase4 + (step(0, text[at]) * kBase3 + step(0, text[at + 1]) * kBase2 + step(step(0, text[at + 2]), text[at + 3]));
      power_ *= kBase4;
    }
    for (; at < text.size(); ++at) hash_ = step(hash_, text[at]), power_ *= kBase;
  }

  template <std::size_t... kAt>
  [[gnu::always_inline]] constexpr FeatureWord(const char* literal, std::index_sequence<kAt...>) : text_(literal, sizeof...(kAt)) {
    ((hash_ = step(hash_, literal[kAt]), power_ *= kBase), ...);
  }

  static constexpr std::uint64_t kBase = 0x5851F42D4C957F2DULL;  // Knuth's for linear congruences, TAOCP 2, 3.3.4
  static constexpr std::uint64_t kBase2 = kBase * kBase;
  static constexpr std::uint64_t kBase3 = kBase2 * kBase;
  static constexpr std::uint64_t kBase4 = kBase3 * kBase;
  static constexpr std::uint64_t step(std::uint64_t hash, char c) { return hash * kBase + static_cast<unsigned char>(c) + 1; }

  std::string_view text_;
  std::uint64_t hash_ = 0;
  std::uint64_t power_ = 1;  // of kBase, by the length
};

}  // namespace mithaq::find
