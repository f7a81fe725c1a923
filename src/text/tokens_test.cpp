#include "text/tokens.h"

#include <gtest/gtest.h>

#include "text/fold.h"
#include "text/language.h"
#include "text/utf8.h"

namespace mithaq::text {
namespace {

std::vector<std::string> forms(std::string_view text) {
  TokenLayer layer;
  tokenize(text, layer);
  std::vector<std::string> out;
  for (const Token& token : layer.tokens) out.emplace_back(layer.form(token));
  return out;
}

std::size_t sentence_count(std::string_view text) {
  TokenLayer layer;
  tokenize(text, layer);
  return layer.sentences.size();
}

using Strings = std::vector<std::string>;

TEST(Fold, UnitesSpellings) {
  EXPECT_EQ(fold("\u0623\u0625\u0622\u0671\u0649\u0629"), "\u0627\u0627\u0627\u0627\u064A\u0647");
  EXPECT_EQ(fold("\u0645\u064F\u0630\u0643\u0651\u0640\u0640\u0631\u0629"), "\u0645\u0630\u0643\u0631\u0647");
  EXPECT_EQ(fold("\u0662\u06F5\u0035"), "255");
  EXPECT_EQ(fold("\u00AB\u201C\u201D\u00BB"), "\"\"\"\"");
}

TEST(Fold, TakesPresentationFormsApart) {
  EXPECT_EQ(fold("\uFEFB"), "\u0644\u0627");  // lam-alef ligature
  EXPECT_EQ(fold("\uFE91\uFEF4\uFE8E\uFEE5"), "\u0628\u064A\u0627\u0646");
}

TEST(Tokens, NumbersKeepInnerSeparators) {
  EXPECT_EQ(forms("3.5 100,000 \u0663\u066B\u0665 5."), (Strings{"3.5", "100,000", "3.5", "5", "."}));
}

TEST(Tokens, HashtagsAndUnderscoresAreWords) {
  EXPECT_EQ(forms("#\u0639\u0627\u0635\u064A_\u0628"), (Strings{"\u0639\u0627\u0635\u064A", "\u0628"}));
  EXPECT_EQ(forms("# 5 #6 #x"), (Strings{"#", "5", "#", "6", "#", "x"}));
}

TEST(Tokens, ZeroWidthAndBidiMarksVanishInsideWords) {
  EXPECT_EQ(forms("\u0628\u200C\u0628 \u200F\u0628\u0628"), (Strings{"\u0628\u0628", "\u0628\u0628"}));
}

TEST(Tokens, OffsetsPointIntoTheText) {
  const std::string text = "ab \u0648\u064E\u0642\u0651\u0639 .";
  TokenLayer layer;
  tokenize(text, layer);
  ASSERT_EQ(layer.tokens.size(), 3U);
  EXPECT_EQ(base::slice(text, layer.tokens[1].span), "\u0648\u064E\u0642\u0651\u0639");
  EXPECT_EQ(source_offset(text, layer.tokens[1], 2), layer.tokens[1].span.begin + 4);  // after waw and its fatha
}

TEST(Sentences, EndAtMarksAndLines) { EXPECT_EQ(sentence_count("ab. cd! e\nf\u061F g\u061B h"), 6U); }

TEST(Sentences, DoNotEndInsideNumbersOrAfterAbbreviations) {
  EXPECT_EQ(sentence_count("\u062F. \u0646\u0627\u0635\u0631 3.5 www.site.org x"), 1U);
}

TEST(Sentences, FirstLineIsTheHeadline) {
  TokenLayer layer;
  tokenize("one two\nthree four. five", layer);
  ASSERT_EQ(layer.sentences.size(), 3U);
  EXPECT_EQ(layer.sentences[0].zone, Zone::kHeadline);
  EXPECT_EQ(layer.sentences[1].zone, Zone::kBody);
}

TEST(Sentences, AreBounded) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "w ";
  TokenLayer layer;
  tokenize(text, layer);
  for (const Sentence& sentence : layer.sentences) EXPECT_LE(sentence.last - sentence.first, kMaxSentenceTokens);
}

TEST(Utf8, RepairsAndTellsWhere) {
  std::vector<std::size_t> faults;
  EXPECT_EQ(repair("a\xD9 b\xFF", faults), "a\uFFFD b\uFFFD");
  EXPECT_EQ(faults, (std::vector<std::size_t>{1, 4}));
  EXPECT_EQ(first_invalid("ab\xE0\x80\x80"), 2U);
  EXPECT_EQ(first_invalid("\u0628"), std::string_view::npos);
  const std::string lengthy(1000, 'a');
  EXPECT_EQ(first_invalid(lengthy + "\u0628"), std::string_view::npos);
  EXPECT_EQ(first_invalid(lengthy + "\xD8"), 1000U);
}

TEST(Utf8, IndexCountsCodePoints) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "\u0628x";
  const CodePointIndex index(text);
  EXPECT_EQ(index.at(0), 0U);
  EXPECT_EQ(index.at(3), 2U);
  EXPECT_EQ(index.at(static_cast<std::uint32_t>(text.size())), 200U);
}

TEST(Language, TellsScriptsAndNeighboursApart) {
  EXPECT_EQ(identify_language("\u0648\u0642\u0639\u062A \u0627\u0644\u062F\u0648\u0644\u062A\u0627\u0646 \u0645\u0630\u0643\u0631\u0629"),
            "ar");
  EXPECT_EQ(identify_language("The two countries signed a memorandum of understanding in the capital on Monday morning."), "en");
  EXPECT_EQ(identify_language("12345 ..."), "und");
}

}  // namespace
}  // namespace mithaq::text
