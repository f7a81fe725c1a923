#include "app/agreement_linker.h"

#include <gtest/gtest.h>

#include "app/merge_rows.h"
#include "score/record.h"

namespace mithaq::app {
namespace {

constexpr std::string_view kWeights =
    "merge\tthreshold\t0.50\nmerge\tbias\t-2\nmerge\tparties "
    "shared=two\t1.5\nmerge\tkind=same\t1\nmerge\tfields=same\t1\nmerge\tfields=other\t-3\n";
constexpr std::string_view kLists = "relation\trenews\textension\n";

std::string record(const std::string& a, const std::string& b, const std::string& field, const std::string& more = "") {
  return R"({"kind":"agreement","status":"signed","mentions":["a pact"],"parties":[{"names":[")" + a + R"("],"type":"state","state":")" +
         a + R"("},{"names":[")" + b + R"("],"type":"state","state":")" + b + R"("}],"fields":[{"code":")" + field +
         R"(","quotes":[]}],"value":null)" + more + "}";
}

std::string document(const std::string& id, const std::vector<std::string>& records) {
  std::string out = R"({"id":")" + id + R"(","language":"en","published":"2021-03-01","text":"They signed a pact.","agreements":[)";
  for (std::size_t i = 0; i < records.size(); ++i) out += (i == 0 ? "" : ",") + records[i];
  return out + "]}";
}

AgreementLine line(const std::string& json) {
  AgreementLineReader reader;
  auto read = reader.read(json, "test:1");
  EXPECT_TRUE(read) << (read ? "" : read.error().what);
  return read ? std::move(*read) : AgreementLine();
}

// The agreement that a line gives to a record.
std::string agreement(const std::string& linked, std::size_t number) {
  const AgreementLine parsed = line(linked);
  return parsed.agreements.at(number);
}

TEST(AgreementLines, ReadWhatExtractWrites) {
  const AgreementLine read =
      line(R"({"id":7,"language":"en","published":"2021-03-01","title":"T","text":"Before it Chad signed a deal here.",
    "agreements":[{"agreement":"x","kind":"grant","status":"agreed","salience":"background","mentions":["deal"],"count":3,
    "parties":[{"names":["Chad","the Republic of Chad"],"type":"state","state":"TD","entity":"Q657"}],"date":{"value":"2021-02","quotes":[]},
    "place":{"names":["Bamako"],"country":"ML"},"occasion":["the summit"],"fields":[{"code":"water","quotes":[]}],
    "value":{"amount":1500000000,"currency":"USD","quotes":[]},"supersedes":["the old deal"],"duration":null}]})");
  ASSERT_EQ(read.views.size(), 1U);
  const link::AgreementView& v = read.views[0];
  EXPECT_EQ(read.id, "7");
  EXPECT_EQ(read.agreements[0], "x");
  EXPECT_EQ(v.kind + v.status + v.date + v.country, "grantagreed2021-02ML");
  EXPECT_TRUE(v.background);
  EXPECT_EQ(v.count, 3U);
  ASSERT_EQ(v.parties.size(), 1U);
  EXPECT_EQ(v.parties[0].names.size(), 2U);
  EXPECT_EQ(v.parties[0].entity, "Q657");
  ASSERT_TRUE(v.value);
  EXPECT_EQ(v.value->amount, 1.5e9);
  EXPECT_NE(v.context.find("signed a deal"), std::string::npos);
  EXPECT_EQ(v.title, "T");
  EXPECT_EQ(read.head, R"("id":7,"language":"en","published":"2021-03-01","title":"T")");
}

TEST(AgreementLines, FaultsAreTold) {
  AgreementLineReader reader;
  EXPECT_FALSE(reader.read("{\"id\":", "f:3"));
  EXPECT_EQ(reader.read("[1]", "f:3").error().where, "f:3");
  EXPECT_FALSE(reader.read("{\"agreements\":[]}", "f:3"));
  EXPECT_TRUE(reader.read(R"({"id":"a","agreements":[{"parties":3,"mentions":null,"date":"x"}]})", "f:3"));
}

TEST(AgreementLinker, GivesReportsOfOneAgreementOneId) {
  const link::AgreementModel model(kWeights, kLists);
  AgreementLinker linker(model);
  EXPECT_TRUE(linker.add(line(document("b", {record("TD", "ML", "water")}))));
  EXPECT_TRUE(linker.add(line(document("a", {record("TD", "PE", "water"), record("TD", "ML", "water")}))));
  EXPECT_FALSE(linker.add(line(document("a", {})))) << "the same document again";
  linker.settle();
  EXPECT_EQ(agreement(linker.line(0), 0), "a#1");
  EXPECT_EQ(agreement(linker.line(1), 0), "a#0");
  EXPECT_EQ(agreement(linker.line(1), 1), "a#1");
  EXPECT_EQ(linker.agreements().size(), 2U);
  const auto scored = score::parse_documents(linker.line(1), "out");
  ASSERT_TRUE(scored);
  EXPECT_EQ(scored->front().records.size(), 2U);
  EXPECT_EQ(scored->front().records[0].parties[1].state, "PE");
}

TEST(AgreementLinker, ObeysPeople) {
  const link::AgreementModel model(kWeights, kLists);
  AgreementLinker linker(model);
  linker.add(line(document("a", {record("TD", "ML", "water")})));
  linker.add(line(document("b", {record("TD", "ML", "water")})));
  linker.add(line(document("c", {record("TD", "ML", "sport")})));
  EXPECT_TRUE(linker.say("a#0", "b#0", false));
  EXPECT_TRUE(linker.say("a#0", "c#0", true));
  EXPECT_FALSE(linker.say("a#0", "nobody#0", true));
  linker.settle();
  EXPECT_EQ(agreement(linker.line(0), 0), "a#0");
  EXPECT_EQ(agreement(linker.line(1), 0), "b#0");
  EXPECT_EQ(agreement(linker.line(2), 0), "a#0");
}

TEST(AgreementLinker, TellsWhyAndWhatRenewsWhat) {
  const link::AgreementModel model(kWeights, kLists);
  AgreementLinker linker(model);
  const std::string renewal = R"(,"supersedes":["the Lake Chad water pact"])";
  std::string newer = record("TD", "ML", "sport", renewal);
  newer.replace(newer.find("a pact"), 6, "an extension");
  std::string older = record("TD", "ML", "water");
  older.replace(older.find("a pact"), 6, "the Lake Chad water pact");
  linker.add(line(document("n", {newer})));
  linker.add(line(document("o", {older})));
  linker.settle();
  const std::string told = linker.line(0, true);
  EXPECT_NE(told.find(R"("relations":[{"kind":"renews","agreement":"o#0")"), std::string::npos) << told;
  EXPECT_NE(told.find(R"("compared":[{"record":"o#0","same":false,"probability":0.)"), std::string::npos) << told;
  EXPECT_NE(told.find("fields: other -3.00"), std::string::npos) << told;
  EXPECT_EQ(linker.line(1).find("relations"), std::string::npos);
}

TEST(MergeRows, PairsGetTheirAnswers) {
  std::vector<AnsweredReport> reports;
  for (const auto& [id, field, answer] :
       {std::tuple("a", "water", "lake"), std::tuple("b", "water", "lake"), std::tuple("c", "sport", "games")}) {
    const AgreementLine read = line(document(id, {record("TD", "ML", field)}));
    reports.push_back({read.views[0], answer, answer});
  }
  const link::AgreementModel model(kWeights, kLists);
  const auto rows = merge_rows(reports, traits_of(reports, model));
  ASSERT_EQ(rows.size(), 3U);
  double same = 0;
  for (const find::RoleRow& row : rows) {
    same += row.label;
    const bool alike = std::find(row.features.begin(), row.features.end(), "fields=same") != row.features.end();
    EXPECT_EQ(row.label, alike ? 1 : 0);
  }
  EXPECT_EQ(same, 1);
}

}  // namespace
}  // namespace mithaq::app
