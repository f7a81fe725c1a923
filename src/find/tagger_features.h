// The features of the tagger, each a bucket: words, affixes, their neighbours, what the lexicon says of them. They fall apart into those
// that hang on one token alone (seen from itself, or from one of the four around it) and those of pairs. Internal to the tagger.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "find/analysis.h"
#include "find/word_classes.h"

namespace mithaq::find {

// A token sees its neighbours up to this far.
inline constexpr int kTaggerReach = 2;
// Of one token: one, nine of the word, of five words up to five and one for each of 31 classes of the lexicon, three of pairs. What one
// token says to itself and to the four around it is no more.
inline constexpr std::size_t kMostTaggerFeatures = 1 + 9 + 5 * (5 + 31) + 3;

class FeatureReader {
 public:
  FeatureReader(const Analysis& analysis, const WordClasses& classes) : a_(analysis), classes_(classes) {}

  // Of the words that several tokens ask for.
  struct Hashes {
    std::uint64_t bare = 0;  // without clitics and article
    std::uint64_t tail = 0;  // the last letters
    std::uint16_t fine = 0;  // class of the bare word
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
  // What token `t` says with those before and after it, which are null at the ends of the sentence; by the coarse classes of their words.
  void pair(std::uint32_t t, const std::uint16_t* before, std::uint16_t coarse, const std::uint16_t* after);

 private:
  void put(std::uint64_t name, std::uint64_t value);
  void put(std::uint64_t name, std::string_view value);
  void word(std::uint32_t t, const Hashes& hashes);
  void word_class(const Hashes& hashes, int offset);
  void lexicon(std::uint32_t t, std::uint64_t name);

  const Analysis& a_;
  const WordClasses& classes_;
  std::array<std::uint32_t, kMostTaggerFeatures> row_;  // of the token at hand
  std::size_t count_ = 0;
};

}  // namespace mithaq::find
