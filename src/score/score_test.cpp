#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "score/names.h"
#include "score/page.h"
#include "score/pairing.h"

namespace mithaq::score {
namespace {

std::string testdata(const std::string& name) { return std::string(MITHAQ_SCORE_TESTDATA) + "/" + name; }

std::string content(const std::string& name) {
  std::ifstream file(testdata(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<Document> documents(std::string_view lines) {
  auto parsed = parse_documents(lines, "test");
  EXPECT_TRUE(parsed.has_value());
  return parsed ? std::move(*parsed) : std::vector<Document>();
}

std::vector<DocumentOutcome> outcomes() {
  return compare(*read_documents(testdata("gold.jsonl")), *read_documents(testdata("predicted.jsonl")));
}

// The fixture's figures come from the reference scorer.
TEST(Score, FiguresOfTheReferenceScorer) {
  const std::vector<DocumentOutcome> all = outcomes();
  const Table table = count(all);
  EXPECT_EQ(table_text(table) + worst_text(all, 5), content("expected.txt"));
  EXPECT_EQ(table_json(table), content("expected.json"));
}

TEST(Score, NamesAsTheReferenceScorerComparesThem) {
  std::ifstream lines(testdata("names.tsv"));
  std::size_t seen = 0;
  for (std::string line; std::getline(lines, line); ++seen) {
    const auto tab = line.find('\t', 2);
    const std::string a = line.substr(2, tab - 2);
    const std::string b = line.substr(tab + 1);
    EXPECT_EQ(same_name(a, b), line[0] == '1') << a << " | " << b;
    EXPECT_EQ(same_name(b, a), line[0] == '1') << b << " | " << a;
  }
  EXPECT_GT(seen, 100U);
}

TEST(Score, ItselfIsAllRight) {
  const auto gold = *read_documents(testdata("gold.jsonl"));
  const Table table = count(compare(gold, gold));
  EXPECT_EQ(table.agreement.f1, 1);
  EXPECT_EQ(table.macro, 1);
  EXPECT_EQ(table.alarmed, 0U);
  EXPECT_EQ(table.background_found, table.background);
  EXPECT_GT(table.background, 0U);
}

TEST(Score, NothingPredicted) {
  const Table table = count(compare(*read_documents(testdata("gold.jsonl")), {}));
  EXPECT_EQ(table.agreement.recall, 0);
  EXPECT_EQ(table.agreement.predicted, 0U);
  EXPECT_GT(table.agreement.gold, 0U);
  EXPECT_EQ(table.macro, 0);
}

TEST(Score, DateCredit) {
  EXPECT_EQ(date_credit("2025-05-19", "2025-05-19"), 1);
  EXPECT_EQ(date_credit("2025-05", "2025-05-19"), 0.5);
  EXPECT_EQ(date_credit("2025-05-19", "2025"), 0.5);
  EXPECT_EQ(date_credit("2025-05-17/2025-05-21", "2025-05-19"), 0.5);
  EXPECT_EQ(date_credit("2025-05-17/2025-05-21", "2025-05-22"), 0);
  EXPECT_EQ(date_credit("2025-05", "2025-06"), 0);
  EXPECT_EQ(date_credit("2025", "2025-13x"), 0);
  EXPECT_EQ(date_credit("2025", "2025-"), 0);
}

TEST(Score, FieldCredit) {
  EXPECT_EQ(field_credit("energy", "energy"), 1);
  EXPECT_EQ(field_credit("energy", "energy.nuclear"), 0.5);
  EXPECT_EQ(field_credit("energy.nuclear", "energy"), 0.5);
  EXPECT_EQ(field_credit("energy.nuclear", "energy.oil_gas"), 0);
  EXPECT_EQ(field_credit("sport", "sports"), 0);
}

TEST(Score, PairsTheMostAlikeFirst) {
  const std::vector<int> left = {0, 1};
  const std::vector<int> right = {0, 1, 2};
  const auto pairs = pair_up(left, right, [](int a, int b) { return a == 1 && b == 0 ? 0.9 : b == 2 ? 0.0 : 0.5; });
  ASSERT_EQ(pairs.size(), 2U);
  EXPECT_EQ(pairs[0].left, 1U);
  EXPECT_EQ(pairs[0].right, 0U);
  EXPECT_EQ(pairs[1].left, 0U);
  EXPECT_EQ(pairs[1].right, 1U);
}

TEST(Score, ReadsWhatIsNearlyTheForm) {
  const auto all = documents(
      "{\"id\":7,\"agreements\":[{\"kind\":null,\"occasion\":\"fair\",\"value\":{\"amount\":3,\"currency\":null}}]}\n\n{\"id\":\"a\"}\r\n{"
      "\"id\":\"7\"}");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].id, "7") << "the later of two with one id counts, where the first stood";
  EXPECT_TRUE(all[0].records.empty());
  const auto one = documents("{\"id\":1,\"agreements\":[{\"occasion\":\"fair\",\"value\":{\"amount\":3,\"currency\":\"EUR\"}}]}");
  EXPECT_EQ(one[0].records[0].occasion, std::vector<std::string>{"fair"});
  EXPECT_EQ(one[0].records[0].value->text(), "3.00 EUR");
  EXPECT_FALSE(one[0].records[0].kind);
}

TEST(Score, TellsTheLineThatIsNoDocument) {
  for (const std::string bad : {"{\"agreements\":[]}", "[1]", "{\"id\":", "7"}) {
    const auto parsed = parse_documents("{\"id\":1}\n" + bad + "\n", "gold.jsonl");
    ASSERT_FALSE(parsed) << bad;
    EXPECT_EQ(parsed.error().where, "gold.jsonl:2");
  }
  EXPECT_EQ(read_documents("/no/such/file").error().code, base::ErrorCode::kNotFound);
}

constexpr std::string_view kWanted =
    R"({"id":"a","agreements":[{"kind":"treaty","status":"signed","parties":[{"names":["Chad"],"state":"TD"},{"names":["Mali"],"state":"ML"}]}]})";
constexpr std::string_view kGiven =
    R"({"id":"a","agreements":[{"kind":"agreement","status":"signed","parties":[{"names":["Chad"],"state":"TD"},{"names":["Peru"],"state":"PE"}],)"
    R"("confidence":0.95,"spans":{"kind":{"confidence":0.5},"parties":[{"confidence":0.81},{"confidence":0.89}]}}]})";

TEST(Score, Confusion) {
  const auto all = compare(documents(kWanted), documents(kGiven));
  EXPECT_EQ(confusion_text(all, Slot::kKind),
            "kind: 0 of 1 right; taken for something else (- is no record):\n    1  treaty -> agreement                              a\n");
  EXPECT_EQ(confusion_text(all, Slot::kParty),
            "party (examples: wanted -> given)\n    1  extra\n         a: - -> Peru\n    1  missed\n         a: Mali -> -\n    1  right\n");
}

TEST(Score, Reliability) {
  const std::string text = reliability_text(compare(documents(kWanted), documents(kGiven)));
  EXPECT_NE(text.find("0.50 /   2"), std::string::npos) << "one of two parties given with 0.8 to 0.9 is right\n" << text;
  EXPECT_NE(text.find("1.00 /   1"), std::string::npos) << text;
  EXPECT_EQ(reliability_text(compare(documents(kWanted), documents(kWanted))), "no value tells its confidence\n");
}

TEST(Score, Against) {
  const auto wanted = documents(kWanted);
  const std::string better = against_text(compare(wanted, wanted), compare(wanted, {}));
  EXPECT_NE(better.find("kind                 1.000   0.000  +1.000\n"), std::string::npos) << better;
  EXPECT_TRUE(better.ends_with("-6.0 in all; documents: 1 better, 0 worse, 0 the same\nbetter\n  -6.0  a\n")) << better;
  const std::string worse = against_text(compare(wanted, {}), compare(wanted, wanted));
  EXPECT_TRUE(worse.ends_with("0 better, 1 worse, 0 the same\nworse\n  +6.0  a\n")) << worse;
}

}  // namespace
}  // namespace mithaq::score
