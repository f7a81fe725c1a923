#include "find/tagger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace mithaq::find {
namespace {

constexpr std::size_t kTokens = 40;

struct Plain {
  std::vector<float> weights = std::vector<float>(static_cast<std::size_t>(kTaggerBuckets) * kNameTags);
  std::vector<float> transitions = std::vector<float>((kNameTags + 1) * kNameTags);
};

// Whole numbers, so that nothing is rounded: the largest weight decides the scale, 127.
Plain random_weights(std::mt19937& random) {
  const auto some = [&] { return static_cast<float>(static_cast<int>(random() % 255) - 127); };
  Plain out;
  for (std::size_t bucket = 0; bucket < kTaggerBuckets; ++bucket)
    if (random() % 3 == 0)
      for (std::size_t tag = 0; tag < kNameTags; ++tag) out.weights[bucket * kNameTags + tag] = some();
  for (float& v : out.transitions) v = some();
  for (std::vector<float>* values : {&out.weights, &out.transitions})
    for (float& v : *values) v *= 6.0F / 127.0F;
  return out;
}

SentenceFeatures random_features(std::mt19937& random) {
  SentenceFeatures out;
  for (std::size_t t = 0; t < kTokens; ++t) {
    std::vector<std::uint32_t> buckets(random() % 30);
    for (std::uint32_t& bucket : buckets) bucket = static_cast<std::uint32_t>(random()) % kTaggerBuckets;
    out.add_token(buckets);
  }
  return out;
}

// What the tags of a sentence weigh together, in the rounded weights of the model.
int weight_of(const Plain& plain, const SentenceFeatures& features, const std::vector<NameTag>& tags) {
  const auto rounded = [](float v) { return static_cast<int>(std::lround(v * (127.0F / 6.0F))); };
  int sum = 0;
  for (std::size_t t = 0; t < tags.size(); ++t) {
    const auto tag = static_cast<std::size_t>(tags[t]);
    const std::size_t from = t == 0 ? kNameTags : static_cast<std::size_t>(tags[t - 1]);
    sum += rounded(plain.transitions[from * kNameTags + tag]);
    for (const std::uint32_t bucket : features.of(t)) sum += rounded(plain.weights[bucket * kNameTags + tag]);
  }
  return sum;
}

// The weight of the best tags, found the plain way.
int best_weight(const Plain& plain, const SentenceFeatures& features) {
  constexpr int kNever = -1000000;
  const auto rounded = [](float v) { return static_cast<int>(std::lround(v * (127.0F / 6.0F))); };
  std::vector<int> score(kNameTags, kNever);
  for (std::size_t t = 0; t < features.size(); ++t) {
    std::vector<int> next(kNameTags, kNever);
    for (std::size_t to = 0; to < kNameTags; ++to) {
      for (std::size_t from = 0; from < kNameTags; ++from) {
        const auto before = t == 0 ? NameTag::kOutside : static_cast<NameTag>(from);
        if (!tag_may_follow(before, static_cast<NameTag>(to))) continue;
        const int step = rounded(plain.transitions[(t == 0 ? kNameTags : from) * kNameTags + to]);
        next[to] = std::max(next[to], (t == 0 ? 0 : score[from]) + step);
      }
      for (const std::uint32_t bucket : features.of(t)) next[to] += rounded(plain.weights[bucket * kNameTags + to]);
    }
    score = next;
  }
  return *std::max_element(score.begin(), score.end());
}

TEST(Tagger, FindsTheBestTags) {
  std::mt19937 random(7);
  const Plain plain = random_weights(random);
  const TaggerModel model(plain.weights, plain.transitions);
  for (int round = 0; round < 50; ++round) {
    const SentenceFeatures features = random_features(random);
    std::vector<NameTag> tags;
    model.tag(features, tags);
    ASSERT_EQ(tags.size(), features.size());
    for (std::size_t t = 0; t < tags.size(); ++t) EXPECT_TRUE(tag_may_follow(t == 0 ? NameTag::kOutside : tags[t - 1], tags[t]));
    EXPECT_EQ(weight_of(plain, features, tags), best_weight(plain, features));
  }
}

TEST(Tagger, IsReadAsItWasWritten) {
  std::mt19937 random(8);
  const Plain plain = random_weights(random);
  const TaggerModel model(plain.weights, plain.transitions);
  const std::string bytes = model.serialize();
  const TaggerModel again(bytes);
  ASSERT_FALSE(again.empty());
  EXPECT_EQ(again.serialize(), bytes);
  const SentenceFeatures features = random_features(random);
  std::vector<NameTag> tags, tags_again;
  model.tag(features, tags);
  again.tag(features, tags_again);
  EXPECT_EQ(tags, tags_again);
}

TEST(Tagger, TagsNothingWithoutAModel) {
  const TaggerModel model("no model");
  EXPECT_TRUE(model.empty());
  std::mt19937 random(9);
  const SentenceFeatures features = random_features(random);
  std::vector<NameTag> tags;
  model.tag(features, tags);
  EXPECT_EQ(tags, std::vector<NameTag>(kTokens, NameTag::kOutside));
}

}  // namespace
}  // namespace mithaq::find
