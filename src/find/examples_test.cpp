// Every example that stands under a pattern of the packs, executed with the patterns as they are compiled.
#include <gtest/gtest.h>

#include <map>
#include <memory>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

using Caught = std::pair<std::string, std::string>;  // role, words

// All that one pattern caught in a sentence; `matched` even if it has no roles.
struct Catches {
  bool matched = false;
  std::vector<Caught> roles;
};

Catches run(const match::PatternSet& set, match::PatternId pattern, const std::string& sentence) {
  const AnalysedText in(sentence);
  FrameReader reader(arabic_stages().pack, arabic_stages().concepts, set);
  std::vector<Frame> frames;
  for (std::uint32_t i = 0; i < in.analysis.tokens.sentences.size(); ++i) reader.run(in.analysis, in.anchors, i, frames);
  Catches out;
  for (const Frame& frame : frames) {
    if (frame.pattern != pattern) continue;
    out.matched = true;
    for (const Role& role : frame.roles) out.roles.emplace_back(set.role_name(role.role), in.words(role.span));
  }
  return out;
}

std::string listed(const std::vector<Caught>& roles) {
  std::string out;
  for (const auto& [role, words] : roles) out += (out.empty() ? "" : "; ") + role + " = " + words;
  return out.empty() ? "nothing" : out;
}

void check(const match::PatternSet& set, match::PatternId id, const match::Example& example) {
  const match::Pattern& pattern = set.pattern(id);
  const std::string where = pattern.file + ":" + std::to_string(example.line) + " " + pattern.name + ": ";
  const Catches found = run(set, id, example.text);
  EXPECT_EQ(found.matched, example.positive) << where << example.text;
  if (!found.matched) return;
  for (const match::Example::Expected& expected : example.expected)
    EXPECT_NE(std::find(found.roles.begin(), found.roles.end(), Caught(expected.role, expected.text)), found.roles.end())
        << where << "no " << expected.role << " = " << expected.text << "; it caught " << listed(found.roles);
}

TEST(Examples, OfAllPatternsDoWhatTheySay) {
  const match::PatternSet& set = arabic_stages().patterns.set();
  std::size_t positive = 0, negative = 0, captures = 0;
  for (match::PatternId id = 0; id < set.size(); ++id)
    for (const match::Example& example : set.pattern(id).examples) {
      check(set, id, example);
      ++(example.positive ? positive : negative);
      captures += example.expected.size();
    }
  EXPECT_GE(positive, 100U);
  EXPECT_GE(negative, 50U);
  EXPECT_GE(captures, 100U);
}

// A pattern that says what it catches must show each of its roles in an example, or nobody knows whether it is right.
TEST(Examples, EveryPatternHasBothKinds) {
  const match::PatternSet& set = arabic_stages().patterns.set();
  ASSERT_GT(set.size(), 20U);
  for (const match::Pattern& pattern : set.patterns()) {
    std::map<bool, std::size_t> kinds;
    for (const match::Example& example : pattern.examples) ++kinds[example.positive];
    EXPECT_GT(kinds[true], 0U) << pattern.name;
    EXPECT_GT(kinds[false], 0U) << pattern.name;
  }
}

// The prefilter may only save time: what a pattern catches must not hang on the others, or on being tried alone.
TEST(Examples, AreCaughtAlikeWhenTriedAlone) {
  const match::PatternSet& set = arabic_stages().patterns.set();
  Finder::Scratch scratch(arabic_finder());
  for (match::PatternId id = 0; id < set.size(); id += 4) {
    const match::Pattern& pattern = set.pattern(id);
    const auto alone = arabic_finder().trial(pattern.source);
    ASSERT_TRUE(alone) << pattern.name;
    for (const match::Example& example : pattern.examples) {
      doc::Document document;
      document.text = example.text;
      std::vector<Caught> roles;
      for (const Finder::Catch& found : arabic_finder().try_on(**alone, document, scratch))
        for (const auto& [role, span] : found.roles) roles.emplace_back(role, std::string(base::slice(document.text, span)));
      EXPECT_EQ(listed(roles), listed(run(set, id, example.text).roles)) << pattern.name << ": " << example.text;
    }
  }
}

}  // namespace
}  // namespace mithaq::find
