#include "find/mention_names.h"

#include <gtest/gtest.h>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

std::string_view label(doc::MentionType type) {
  switch (type) {
    case doc::MentionType::kPerson: return "person";
    case doc::MentionType::kOrganisation: return "organisation";
    case doc::MentionType::kPlace: return "place";
    case doc::MentionType::kTitle: return "title";
    default: return "";
  }
}

// "place=...", one a line, in the order of the text.
std::string shown(const std::string& text) {
  doc::Document document;
  document.text = text;
  Finder::Scratch scratch(arabic_finder());
  std::vector<doc::Mention> mentions;
  arabic_finder().mentions(document, scratch, mentions);
  std::string out;
  for (const doc::Mention& m : mentions)
    if (!label(m.type).empty()) out.append(label(m.type)).append("=").append(base::slice(document.text, m.span)).append("\n");
  return out;
}

TEST(MentionNames, Cases) {
  const std::vector<Case> rows = read_cases("mentions.cases");
  EXPECT_GE(rows.size(), 6U);
  for (const Case& row : rows) {
    std::string expected;
    for (std::size_t i = 1; i < row.cells.size(); ++i) expected += row.cells[i] + "\n";
    EXPECT_EQ(shown(row.cells[0]), expected) << "mentions.cases:" << row.line;
  }
}

// Without tags only what readers know and no report is made of is left: organisations, epithets, titles.
TEST(MentionNames, TakesTheReadersWordWhereTheTaggerIsSilent) {
  const AnalysedText in(read_cases("mentions.cases").front().cells[0]);
  const std::vector<NameTag> silent(in.analysis.info.size(), NameTag::kOutside);
  std::vector<doc::Mention> mentions;
  collect_names(arabic_stages().pack, arabic_stages().concepts, in.analysis, silent, mentions);
  ASSERT_EQ(mentions.size(), 1U);
  EXPECT_EQ(mentions[0].type, doc::MentionType::kOrganisation);
}

}  // namespace
}  // namespace mithaq::find
