#include "find/sentence_tagger.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

TaggerModel random_model() {
  std::mt19937 random(11);
  const auto some = [&] { return static_cast<float>(static_cast<int>(random() % 255) - 127); };
  std::vector<float> weights(static_cast<std::size_t>(kTaggerBuckets) * kNameTags);
  std::vector<float> transitions((kNameTags + 1) * kNameTags);
  for (float& w : weights) w = random() % 2 == 0 ? some() : 0;
  for (float& t : transitions) t = some();
  return {weights, transitions, WordClasses(arabic_stages().pack.resource("classes.model"))};
}

std::vector<std::string> sample_texts() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(MITHAQ_SOURCE_DIR "/samples/ar")) {
    std::ifstream file(entry.path());
    out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return out;
}

// The same sentences again, when their words are known; and cut short, so that words stand at the ends.
TEST(SentenceTagger, TagsAsTheModelDoesWithAllFeatures) {
  const TaggerModel model = random_model();
  SentenceTagger tagger(model);
  SentenceFeatures features;
  std::vector<NameTag> wanted, got;
  std::size_t tags = 0;
  for (int round = 0; round < 2; ++round)
    for (const std::string& sample : sample_texts()) {
      const AnalysedText text(sample);
      for (const text::Sentence& s : text.analysis.tokens.sentences)
        for (std::uint32_t last = s.last; last > s.first && last + 3 > s.last; --last) {
          tagger_features(text.analysis, model.classes(), s.first, last, features);
          model.tag(features, wanted);
          tagger.tag(text.analysis, s.first, last, got);
          ASSERT_EQ(got, wanted);
          tags += got.size();
        }
    }
  EXPECT_GT(tags, 1000U);
}

}  // namespace
}  // namespace mithaq::find
