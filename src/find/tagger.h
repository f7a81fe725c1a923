// A tagger for names that no list knows: which tokens are part of a person's, an organisation's or a place's name.
//
// Method: linear sequence model with hashed features, first-order Viterbi decoding, trained as an averaged structured perceptron
// (Collins 2002, "Discriminative training methods for hidden Markov models"). Weights are 8-bit; the model is a few hundred kB to a few MB.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

enum class NameTag : std::uint8_t { kOutside, kBeginPerson, kInPerson, kBeginOrganisation, kInOrganisation, kBeginPlace, kInPlace };
inline constexpr std::size_t kNameTags = 7;

// Buckets of hashed features; each has one weight a tag.
inline constexpr std::uint32_t kTaggerBuckets = 1U << 18;

// Hashes of the features of one token.
using TokenFeatures = std::vector<std::uint32_t>;

// Features of the tokens [first, last): words, affixes, their neighbours, what the lexicon says of them.
void tagger_features(const Analysis& analysis, std::uint32_t first, std::uint32_t last, std::vector<TokenFeatures>& out);

class TaggerModel {
 public:
  // An empty model tags nothing. `bytes` as made by `serialize`; anything else gives an empty model.
  explicit TaggerModel(std::string_view bytes);
  TaggerModel(std::vector<float> weights, std::vector<float> transitions);

  bool empty() const { return weights_.empty(); }
  std::string serialize() const;

  // The best tags of a sentence.
  void tag(const std::vector<TokenFeatures>& features, std::vector<NameTag>& out) const;

 private:
  std::vector<std::int8_t> weights_;      // bucket * kNameTags + tag
  std::vector<std::int8_t> transitions_;  // from * kNameTags + to; row kNameTags: start of the sentence
  float scale_ = 1.0F;
};

// May `to` follow `from`? "In" follows only its own "begin" or "in".
bool tag_may_follow(NameTag from, NameTag to);

}  // namespace mithaq::find
