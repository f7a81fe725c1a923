#include <gtest/gtest.h>

#include <algorithm>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

// "Egypt signed an agreement with Jordan", with a headline of its own or without.
constexpr const char* kSigning =
    "\xD9\x88\xD9\x82\xD8\xB9\xD8\xAA \xD9\x85\xD8\xB5\xD8\xB1 \xD8\xA7\xD8\xAA\xD9\x81\xD8\xA7\xD9\x82\xD9\x8A\xD8\xA9 "
    "\xD9\x85\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA3\xD8\xB1\xD8\xAF\xD9\x86";
constexpr const char* kEgypt = "word=\xD9\x85\xD8\xB5\xD8\xB1";

doc::Document document(std::string text) {
  doc::Document out;
  out.id = "d";
  out.language = "ar";
  out.text = std::move(text);
  return out;
}

const doc::Candidate* words_of(const Finder::Drafts& drafts) {
  const auto found =
      std::find_if(drafts.decisions.begin(), drafts.decisions.end(), [](const doc::Candidate& c) { return c.slot == "document"; });
  return found == drafts.decisions.end() ? nullptr : &*found;
}

TEST(DocumentWords, EachWordOnceForTraining) {
  Finder::Scratch scratch(arabic_finder());
  const Finder::Drafts drafts = arabic_finder().drafts(document(std::string(kSigning) + ".\n" + kSigning + "."), scratch);
  const doc::Candidate* words = words_of(drafts);
  ASSERT_NE(words, nullptr);
  EXPECT_EQ(std::count(words->features.begin(), words->features.end(), kEgypt), 1);
}

Finder finder_with(const std::string& weight) {
  return arabic_finder().with_roles(
      "record\tbias\t0\nrecord\tthreshold\t0.01\nrecord\tdocument=12\t1.5\ndocument\tthreshold\t0.5\ndocument\t" + std::string(kEgypt) +
      "\t" + weight + "\n");
}

// The same draft is the likelier the more its document's words speak for it.
TEST(DocumentWords, SpeakForADraft) {
  const auto credible = [](const std::string& weight) {
    const Finder finder = finder_with(weight);
    Finder::Scratch scratch(finder);
    std::vector<doc::Report> reports;
    finder.reports(document(std::string(kSigning) + ".\n" + kSigning + "."), scratch, reports, false);
    EXPECT_EQ(reports.size(), 1U);
    return reports.empty() ? 0.0 : reports.front().confidence;
  };
  EXPECT_GT(credible("4"), credible("-4"));
}

// Where they speak against it as loudly as this, the document is not read on unless all is to be read.
TEST(DocumentWords, CloseTheDocument) {
  const auto count = [](const std::string& weight, bool gate) {
    const Finder finder = finder_with(weight);
    Finder::Scratch scratch(finder);
    std::vector<doc::Report> reports;
    finder.reports(document(std::string(kSigning) + ".\n" + kSigning + "."), scratch, reports, gate);
    return reports.size();
  };
  EXPECT_EQ(count("-4", true), 0U);
  EXPECT_EQ(count("-4", false), 1U);
  EXPECT_EQ(count("-0.5", true), 1U);
}

}  // namespace
}  // namespace mithaq::find
