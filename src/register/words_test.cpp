// Words of searches, dates, offsets, sketches: the small parts of the room.
#include <gtest/gtest.h>

#include "register/code_points.h"
#include "register/copies.h"
#include "register/edtf.h"
#include "register/official.h"
#include "register/search_words.h"

namespace mithaq::registry {
namespace {

// Arabic words, spelled by their letters.
const std::string kBalance = "\u062A\u0648\u0627\u0632\u0646";
const std::string kAl = "\u0627\u0644";
const std::string kBa = "\u0628";
const std::string kWaw = "\u0648";
const std::string kLam = "\u0644";
const std::string kPetrol = "\u0628\u062A\u0631\u0648\u0644";

bool holds(const std::string& body, const std::string& word) { return (" " + body).find(" " + word + " ") != std::string::npos; }

// Whether a search for `query` finds a text of one word.
bool finds(const std::string& query, const std::string& word) {
  const std::string body = index_body(FoldedWords(word));
  const std::string expression = match_expression(query);
  for (std::size_t open = expression.find('"'); open != std::string::npos;) {
    const std::size_t close = expression.find('"', open + 1);
    if (holds(body, expression.substr(open + 1, close - open - 1))) return true;
    open = expression.find('"', close + 1);
  }
  return false;
}

TEST(SearchWords, FindWordsBehindTheirClitics) {
  for (const std::string& word : {kBalance, kAl + kBalance, kBa + kAl + kBalance, kWaw + kAl + kBalance, kLam + kLam + kBalance,
                                  kWaw + kBa + kAl + kBalance, kWaw + kLam + kLam + kBalance, kBa + kBalance})
    for (const std::string& query : {kBalance, kAl + kBalance}) EXPECT_TRUE(finds(query, word)) << query << " in " << word;
  EXPECT_TRUE(finds(kBa + kAl + kBalance, kAl + kBalance));
  EXPECT_TRUE(finds(kPetrol, kAl + kPetrol)) << "its first letter is no particle";
  EXPECT_TRUE(finds(kPetrol, kWaw + kPetrol));
  EXPECT_FALSE(finds(kPetrol, kBalance));
}

TEST(SearchWords, NamesOfPersonsKeepWhatOnlyLooksLikeAnArticle) {
  const std::string alexander = kAl + "\u0643\u0633\u0646\u062F\u0631";
  const std::string abd = "\u0639\u0628\u062F";
  const std::string rahman = "\u0631\u062D\u0645\u0646";
  using Stems = std::vector<std::string>;
  EXPECT_EQ(person_stems(alexander + " " + kPetrol), (Stems{alexander, kPetrol})) << "no given name carries an article";
  EXPECT_EQ(person_stems(kPetrol + " " + kAl + kBalance), (Stems{kPetrol, kBalance})) << "family names do";
  EXPECT_EQ(person_stems(abd + " " + kAl + rahman), Stems{abd + kAl + rahman}) << "one name, written as two words";
  EXPECT_EQ(person_stems(abd + kAl + rahman), Stems{abd + kAl + rahman});
  EXPECT_EQ(person_stems(kPetrol + " " + abd), (Stems{kPetrol, abd}));
  EXPECT_EQ(person_stems(""), Stems());
}

TEST(SearchWords, QueriesOfPeopleAreNoLanguage) {
  EXPECT_EQ(match_expression("Energy \"OR\" (x"), "\"energy\" AND \"or\" AND \"x\"");
  EXPECT_EQ(match_expression("invest*"), "\"invest\"*");
  EXPECT_EQ(match_expression(" ,; "), "");
}

TEST(Edtf, Days) {
  EXPECT_EQ(days_of("1970-01-02")->first, 1);
  EXPECT_EQ(days_of("2024-02")->last - days_of("2024-02")->first, 28);
  EXPECT_EQ(days_of("2025-05-17/2025-05-21")->last - days_of("2025-05-17/2025-05-21")->first, 4);
  EXPECT_FALSE(days_of("soon"));
  EXPECT_FALSE(days_of("2025-13"));
  EXPECT_EQ(first_day("2025"), "2025-01-01");
  EXPECT_EQ(first_day("../2025-03"), "2025-03-01");
  EXPECT_EQ(first_day(""), "");
  EXPECT_GT(precision("2025-05-19"), precision("2025-05"));
  EXPECT_GT(precision("2025-05"), precision("2025"));
  EXPECT_TRUE(compatible("2025-05", "2025-05-19"));
  EXPECT_FALSE(compatible("2025-05-18", "2025-05-19"));
  EXPECT_TRUE(compatible("", "2025-05-19")) << "nothing is said";
}

TEST(CodePoints, BothWays) {
  const std::string text = "a" + kBalance + "\U0001F91Dz" + std::string(100, 'x') + kBalance;
  const CodePoints points(text);
  EXPECT_EQ(points.size(), 1 + 5 + 1 + 1 + 100 + 5U);
  for (std::size_t i = 0; i <= points.size(); ++i) EXPECT_EQ(points.index_of(points.byte_of(i)), i);
  EXPECT_EQ(points.slice(1, 6), kBalance);
  EXPECT_EQ(points.slice(108, 113), kBalance);
  EXPECT_EQ(points.slice(110, 114), "") << "past the end";
  EXPECT_EQ(points.slice(5, 5), "");
}

Sketch sketch(const std::string& text) { return sketch_of(FoldedWords(text).list()); }

std::string words(int from, int to) {
  std::string out;
  for (int i = from; i < to; ++i) out += "w" + std::to_string(i * 7919 % 10007) + " ";
  return out;
}

TEST(Copies, CutAndExtendedTextsAreCopies) {
  const Sketch whole = sketch(words(0, 400));
  EXPECT_TRUE(are_copies(whole, whole));
  EXPECT_TRUE(are_copies(whole, sketch(words(0, 300)))) << "cut";
  EXPECT_TRUE(are_copies(whole, sketch(words(0, 400) + words(900, 1050)))) << "a paragraph more";
  EXPECT_FALSE(are_copies(whole, sketch(words(1000, 1400))));
  EXPECT_FALSE(are_copies(whole, sketch(words(350, 750)))) << "one quotation in common";
  EXPECT_NEAR(resemblance(whole, sketch(words(0, 200) + words(2000, 2200))), 1.0 / 3, 0.15);
}

TEST(Official, ByNameAndByAddress) {
  const Officials& list = Officials::builtin();
  EXPECT_EQ(list.state("WAM", ""), "AE");
  EXPECT_EQ(list.state("Saudi Press Agency (SPA)", ""), "SA");
  EXPECT_EQ(list.state("A Paper (SPA)", ""), "SA") << "what it was taken from";
  EXPECT_EQ(list.state("", "https://www.spa.gov.sa/news/1?x"), "SA");
  EXPECT_EQ(list.state("news.kuna.net.kw", ""), "KW");
  EXPECT_EQ(list.state("Some Paper", "https://example.com"), "");
  EXPECT_EQ(list.state("", ""), "");
}

}  // namespace
}  // namespace mithaq::registry
