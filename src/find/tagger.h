// A tagger for names that no list knows: which tokens are part of a person's, an organisation's or a place's name.
//
// Method: linear sequence model with hashed features, first-order Viterbi decoding, trained as a conditional random field
// (tagger_train.h). Weights are 8-bit; the model is a few hundred kB to a few MB.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/analysis.h"
#include "find/concepts.h"
#include "find/name_tag.h"
#include "find/word_classes.h"

namespace mithaq::find {

// Buckets of hashed features; each has one weight a tag.
inline constexpr std::uint32_t kTaggerBuckets = 1U << 18;

// Weights of the tags, one more so that they are added at once.
using TagSums = std::array<std::int16_t, kNameTags + 1>;
void add(TagSums& sums, const TagSums& more);

// The features of the tokens of one sentence, each a bucket; reused from sentence to sentence.
class SentenceFeatures {
 public:
  std::size_t size() const { return ends_.size(); }  // tokens
  std::span<const std::uint32_t> of(std::size_t token) const {
    const std::size_t begin = token == 0 ? 0 : ends_[token - 1];
    return {buckets_.data() + begin, ends_[token] - begin};
  }

  std::span<const std::uint32_t> all() const { return buckets_; }

  void clear();
  void add_token(std::span<const std::uint32_t> buckets);

 private:
  std::vector<std::uint32_t> buckets_;
  std::vector<std::uint32_t> ends_;  // of each token in buckets_
};

// Features of the tokens [first, last): words, affixes, classes, their neighbours, what the lexicon says of them. Replaces `out`.
void tagger_features(const Analysis& analysis, const WordClasses& classes, std::uint32_t first, std::uint32_t last, SentenceFeatures& out);

class TaggerModel {
 public:
  // An empty model tags nothing. `bytes` as made by `serialize`; anything else gives an empty model. What the classes view outlives it.
  explicit TaggerModel(std::string_view bytes, WordClasses classes = {});
  TaggerModel(const std::vector<float>& weights, const std::vector<float>& transitions, WordClasses classes = {});

  bool empty() const { return transitions_.empty(); }
  const WordClasses& classes() const { return classes_; }
  std::string serialize() const;

  // The best tags of a sentence.
  void tag(const SentenceFeatures& features, std::vector<NameTag>& out) const;
  // The same, with weights that the tokens have beside those of the features.
  void tag(const SentenceFeatures& features, std::span<const TagSums> more, std::vector<NameTag>& out) const;
  // What some features of one token weigh together.
  TagSums weigh(std::span<const std::uint32_t> buckets) const;
  // The same for several lists of features one behind the other, each with its end; kMostTaggerFeatures at most together.
  void weigh(std::span<const std::uint32_t> buckets, std::span<const std::size_t> ends, std::span<TagSums> sums) const;

 private:
  // Most buckets weigh nothing. Those that do have a row in rows_, in the order of the buckets.
  struct Group {
    std::uint64_t filled = 0;  // of 64 buckets, those with a row
    std::uint32_t first = 0;   // row of the first of them
  };
  using Row = std::array<std::int8_t, 8>;  // the tags, and one byte more so that they are read at once

  void set_weights(const std::int8_t* weights);  // bucket * kNameTags + tag
  const Row** list_rows(std::span<const std::uint32_t> buckets, const Row** next) const;
  static void add_rows(std::span<const Row* const> rows, TagSums& sums);
  void decode(const SentenceFeatures& features, std::span<const TagSums> more, std::vector<NameTag>& out) const;

  WordClasses classes_;
  std::vector<Group> groups_;
  std::vector<Row> rows_;
  std::vector<std::int8_t> transitions_;  // from * kNameTags + to; row kNameTags: start of the sentence
  float scale_ = 1.0F;
};

// May `to` follow `from`? "In" follows only its own "begin" or "in".
bool tag_may_follow(NameTag from, NameTag to);

}  // namespace mithaq::find
