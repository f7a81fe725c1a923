// Tags sentences with the model of the tagger. Nearly all features hang on one token alone, and words come again and again: what a word
// adds to the weights of the tags, its own and those of the tokens around it, is kept for the next time. Sums of whole numbers do not
// depend on their order, so the tags are those of TaggerModel with all features, to the bit.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "find/tagger.h"
#include "find/tagger_features.h"

namespace mithaq::find {

class SentenceTagger {
 public:
  // The model must outlive it. One thread at a time.
  explicit SentenceTagger(const TaggerModel& model) : model_(model) {}

  bool empty() const { return model_.empty(); }
  // The best tags of the tokens [first, last).
  void tag(const Analysis& analysis, std::uint32_t first, std::uint32_t last, std::vector<NameTag>& out);

 private:
  static constexpr std::size_t kOffsets = 2 * kTaggerReach + 1;
  static constexpr std::size_t kPlaces = std::size_t{1} << 15U;  // words kept at once: 3 MB

  using Key = std::uint64_t;  // hash of all that its features depend on; never 0
  struct alignas(32) Word {
    Key key = 0;
    std::uint16_t coarse = 0;              // class
    std::array<TagSums, kOffsets> sums{};  // by how far before it the token stands that it adds them to, and kTaggerReach
  };

  static Key key_of(const Analysis& analysis, std::uint32_t t);
  static std::size_t place_of(Key key) { return key % kPlaces; }
  void list_keys(const Analysis& analysis, std::uint32_t first, std::uint32_t last);
  const Word& word(const Analysis& analysis, std::uint32_t t, Key key);
  void weigh_outside(const Analysis& analysis);
  void add_edges();

  const TaggerModel& model_;
  std::vector<Word> words_;                  // by hash; what falls on a place takes it
  std::array<TagSums, kOffsets> outside_{};  // what no token at that distance adds
  // Of the sentence at hand:
  std::vector<Key> keys_;
  std::vector<std::uint16_t> coarse_;
  std::vector<TagSums> sums_;
  SentenceFeatures pairs_;
};

}  // namespace mithaq::find
