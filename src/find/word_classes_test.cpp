#include "find/word_classes.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "find/finder_test_support.h"
#include "find/word_classes_train.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

TEST(WordClasses, KnowsTheWordsItWasGiven) {
  std::mt19937_64 random(3);
  std::vector<std::pair<std::uint64_t, std::uint16_t>> words;
  for (std::uint16_t i = 0; i < 20000; ++i) words.emplace_back(random() | 1U, static_cast<std::uint16_t>(i % 1024 + 1));
  const std::string bytes = WordClasses::serialize(words);
  const WordClasses classes(bytes);
  std::size_t wrong = 0;
  for (const auto& [word, fine] : words) wrong += classes.of(word) != fine ? 1U : 0U;
  EXPECT_LE(wrong, 2U);  // two words may share a place and sixteen bits
  std::size_t taken = 0;
  for (int i = 0; i < 20000; ++i) taken += classes.of(random()) != WordClasses::kUnknown ? 1U : 0U;
  EXPECT_LE(taken, 10U);
}

TEST(WordClasses, KnowsNothingWithoutATable) {
  EXPECT_EQ(WordClasses().of(7), WordClasses::kUnknown);
  EXPECT_EQ(WordClasses("no table").of(7), WordClasses::kUnknown);
  EXPECT_EQ(WordClasses::coarse(WordClasses::kUnknown), WordClasses::kUnknown);
  EXPECT_EQ(WordClasses::coarse(1), 1);
  EXPECT_EQ(WordClasses::coarse(WordClasses::kFineInCoarse + 1), 2);
}

TEST(WordClasses, TriesUnknownWordsWithoutTheirClitics) {
  const std::string word = "\u0634\u0641\u0634\u0627\u0648\u0646";
  const std::vector<std::pair<std::uint64_t, std::uint16_t>> words = {{pack::hash_word(word), 5}};
  const std::string bytes = WordClasses::serialize(words);
  const WordClasses classes(bytes);
  EXPECT_EQ(classes.of_form(word), 5);
  EXPECT_EQ(classes.of_form("\u0628" + word), 5);                                  // by
  EXPECT_EQ(classes.of_form("\u0648\u0644" + word), 5);                            // and for
  EXPECT_EQ(classes.of_form("\u0648\u0628\u0627\u0644" + word), 5);                // and by the
  EXPECT_EQ(classes.of_form("\u0644\u0644" + word), 5);                            // for the
  EXPECT_EQ(classes.of_form("\u0645" + word), WordClasses::kUnknown);              // no clitic
  EXPECT_EQ(classes.of_form("\u0628\u0648\u0641" + word), WordClasses::kUnknown);  // three
}

constexpr std::uint64_t kWordsOfAKind = 400;
std::uint64_t word_of(std::uint64_t kind, std::uint64_t word) { return 2000 + 1000 * kind + word; }

// Two kinds of words, each behind a word of its own.
std::vector<std::vector<std::uint64_t>> two_kinds() {
  std::mt19937 random(5);
  std::vector<std::vector<std::uint64_t>> out(10000);
  for (auto& sentence : out)
    for (int i = 0; i < 5; ++i) {
      const std::uint64_t kind = random() % 2;
      sentence.push_back(1000 + kind);
      sentence.push_back(word_of(kind, random() % kWordsOfAKind));
    }
  return out;
}

std::string learnt_from(const std::vector<std::vector<std::uint64_t>>& sentences) {
  ClassLearner learner;
  for (const auto& sentence : sentences) learner.add(sentence);
  EXPECT_EQ(learner.sentences(), sentences.size());
  EXPECT_EQ(learner.words(), sentences.size() * 10);
  const ClassLearner::Learnt learnt = learner.learn();
  EXPECT_EQ(learnt.words, 2 * kWordsOfAKind + 2);
  return learnt.bytes;
}

// Words of different kinds share no class.
TEST(WordClasses, AreLearntFromTheCompanyOfWords) {
  const std::string bytes = learnt_from(two_kinds());
  EXPECT_EQ(bytes, learnt_from(two_kinds()));
  const WordClasses classes(bytes);
  std::array<std::set<std::uint16_t>, 2> seen;
  for (std::uint64_t kind = 0; kind < 2; ++kind)
    for (std::uint64_t word = 0; word < kWordsOfAKind; ++word) seen[kind].insert(WordClasses::coarse(classes.of(word_of(kind, word))));
  std::size_t shared = 0;
  for (const std::uint16_t coarse : seen[0]) shared += seen[1].count(coarse);
  EXPECT_EQ(shared, 0U);
  EXPECT_GE(seen[0].size(), 2U);
}

TEST(WordClasses, TakesNumbersForOneWord) {
  const AnalysedText text("\u0639\u0627\u0645 2015 \u0648 1436");
  EXPECT_EQ(bare_word(text.analysis, 1), kNumberWord);
  EXPECT_EQ(bare_word(text.analysis, 3), kNumberWord);
  EXPECT_NE(bare_word(text.analysis, 0), kNumberWord);
}

}  // namespace
}  // namespace mithaq::find
