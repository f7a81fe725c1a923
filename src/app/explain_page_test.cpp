#include "app/explain_page.h"

#include <gtest/gtest.h>

#include "app/quoted_values.h"

namespace mithaq::app {
namespace {

constexpr const char* kArabic = "\u0645\u0630\u0643\u0631\u0629";  // memorandum: ten bytes

doc::Document document() {
  doc::Document d;
  d.id = "n1";
  d.language = "ar";
  d.text = std::string(kArabic) + " first. Second sentence.";
  return d;
}

find::Explanation explanation() {
  find::Explanation e;
  e.gate_open = true;
  doc::Report report;
  report.kind = "treaty";
  report.status = "signed";
  report.mentions = {{{0, 10}, 0.5, "x.pat:3"}};
  report.parties = {{{{{11, 16}, 0.75, "y.pat:4"}}, "state", "EG", {}, 1.0}};
  e.reports = {report, report};
  e.reports[1].status = "agreed";
  e.reports[1].mentions = {{{18, 24}, 1.0, "z.pat:9"}};
  e.reports[1].parties.clear();
  find::ExplainedSentence first;
  first.span = {0, 17};
  first.tokens = {{{0, 10}, "folded", {"and"}, {"Instrument.sg (x)"}}};
  first.frames = {{"signing.one", "s.pat:7", {0, 16}, {{"party", {11, 16}}}}};
  first.misses = {{"signing.two", "s.pat:9", {0, 10}, {"with", "and"}}};
  find::ExplainedSentence second;
  second.span = {18, 34};
  e.sentences = {first, second};
  return e;
}

std::string page(const PageOptions& options) {
  std::string out;
  write_explanation(document(), explanation(), options, out);
  return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(ExplainPage, TellsWordsPatternAndPlaceOfEveryValue) {
  const std::string out = page({});
  EXPECT_TRUE(has(out, "[1] treaty"));
  EXPECT_TRUE(has(out, "party 1 = state EG"));
  EXPECT_TRUE(has(out, "first 75% by y.pat:4"));
  EXPECT_TRUE(has(out, "signing.one s.pat:7"));
  EXPECT_TRUE(has(out, "then wanted with or and"));
  EXPECT_TRUE(has(out, "+and"));
  EXPECT_TRUE(has(out, "\u2068" + std::string(kArabic) + "\u2069"));
  EXPECT_FALSE(has(out, "\x1b["));
}

TEST(ExplainPage, ShowsTheSentencesThatWereAskedFor) {
  PageOptions options;
  options.record = 2;
  EXPECT_FALSE(has(page(options), "[1]"));
  EXPECT_FALSE(has(page(options), "sentence 1"));
  EXPECT_TRUE(has(page(options), "sentence 2"));
  options.all_sentences = true;
  EXPECT_TRUE(has(page(options), "sentence 1"));
}

TEST(ExplainPage, SaysThatTheGateIsClosed) {
  std::string out;
  write_explanation(document(), find::Explanation{}, {}, out);
  EXPECT_TRUE(has(out, "gate is closed"));
}

TEST(QuotedValues, KeepsTheOrderAndLeavesOutWhatIsNotThere) {
  doc::Report report = explanation().reports.front();
  report.value = doc::Money{1.5e9, "USD", {}, 1.0};
  report.signatories = {{{{{0, 10}, 1.0, ""}}, {{{11, 16}, 1.0, ""}}, 0, 1.0}};
  std::string slots;
  for (const QuotedValue& value : quoted_values(report)) slots += value.slot + "=" + value.value + ";";
  EXPECT_EQ(slots, "kind=treaty;status=signed;party 1=state EG;signatory 1=for party 1;signatory 1 capacity=;value=1500000000 USD;");
}

}  // namespace
}  // namespace mithaq::app
