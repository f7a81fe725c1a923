// The features of the tagger, each a bucket: words, affixes, their neighbours, what the lexicon says of them. They fall apart into those
// that hang on one token alone (seen from itself, or from one of the four around it) and those of pairs. Internal to the tagger.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "find/analysis.h"

namespace mithaq::find {

// A token sees its neighbours up to this far.
inline constexpr int kTaggerReach = 2;
// Of one token: one, nine of the word, of five words up to three and one for each of 31 classes, three of pairs.
inline constexpr std::size_t kMostTaggerFeatures = 1 + 9 + 5 * (3 + 31) + 3;

class FeatureReader {
 public:
  explicit FeatureReader(const Analysis& analysis) : a_(analysis) {}

  // Of the words that several tokens ask for.
  struct Hashes {
    std::uint64_t bare = 0;  // without clitics and article
    std::uint64_t tail = 0;  // the last letters
  };
  Hashes hashes(std::uint32_t t) const;

  void clear() { count_ = 0; }
  std::span<const std::uint32_t> buckets() const { return {row_.data(), count_}; }

  // What token `t` says of itself.
  void own(std::uint32_t t, const Hashes& hashes);
  // What token `t` says of the one that it stands `offset` tokens after.
  void beside(std::uint32_t t, const Hashes& hashes, int offset);
  // No token of the sentence stands there.
  void outside(int offset);
  // What token `t` says with those before and after it, which are null at the ends of the sentence; by the hashes of their bare words.
  void pair(std::uint32_t t, const std::uint64_t* before, std::uint64_t bare, const std::uint64_t* after);

 private:
  void put(std::uint64_t name, std::uint64_t value);
  void put(std::uint64_t name, std::string_view value);
  void word(std::uint32_t t, const Hashes& hashes);
  void lexicon(std::uint32_t t, std::uint64_t name);
  std::string_view bare(std::uint32_t t) const;

  const Analysis& a_;
  std::array<std::uint32_t, kMostTaggerFeatures> row_;  // of the token at hand
  std::size_t count_ = 0;
};

}  // namespace mithaq::find
