#include "app/train_roles.h"

#include <gtest/gtest.h>

#include "app/role_rows.h"

namespace mithaq::app {
namespace {

AnnotatedDocument annotated() {
  AnnotatedDocument out;
  out.document.id = "d";
  out.document.text = "The pact of Chad and Mali, signed on Monday. Another deal of Chad and Peru.";
  score::Record pact;
  pact.kind = "treaty";
  pact.status = "signed";
  pact.mentions = {"pact"};
  pact.parties = {{{"Chad"}, "TD", {}}, {{"Mali"}, "ML", {}}};
  pact.date = "2025-05-19";
  score::Record deal = pact;
  deal.mentions = {"deal"};
  deal.parties[1] = {{"Peru"}, "PE", {}};
  deal.background = true;
  out.records = {pact, deal};
  return out;
}

base::Span words(const AnnotatedDocument& from, std::string_view quote) {
  const auto at = static_cast<std::uint32_t>(from.document.text.find(quote));
  return {at, at + static_cast<std::uint32_t>(quote.size())};
}

doc::Report draft(const AnnotatedDocument& of, std::string_view mention, std::string_view party) {
  doc::Report out;
  out.kind = "treaty";
  out.status = "signed";
  out.mentions = {{words(of, mention), 1, ""}};
  out.parties = {{{{words(of, party), 1, ""}}, "state", "", {}, 1}};
  out.candidates.push_back({"record", words(of, mention), "", {"bias"}});
  out.candidates.push_back({"date", words(of, "Monday"), "2025-05", {"bias"}});
  return out;
}

const find::RoleTask* task(const std::vector<find::RoleTask>& tasks, std::string_view slot) {
  for (const find::RoleTask& one : tasks)
    if (one.slot == slot) return &one;
  return nullptr;
}

TEST(RoleRows, AnswersComeFromThePartnerOfADraft) {
  const AnnotatedDocument of = annotated();
  RoleRows rows(0.6, 8);
  ASSERT_TRUE(rows.add_drafts(of, {{draft(of, "pact", "Mali"), draft(of, "deal", "Peru"), draft(of, "Monday", "Monday")}, {}}));
  const auto tasks = rows.tasks();
  const find::RoleTask* record = task(tasks, "record");
  ASSERT_NE(record, nullptr);
  ASSERT_EQ(record->rows.size(), 2U) << "the draft of a background record is neither right nor wrong";
  EXPECT_EQ(record->rows[0].label, 1);
  EXPECT_EQ(record->rows[1].label, 0);
  EXPECT_EQ(record->wanted, 1);
  const find::RoleTask* date = task(tasks, "date");
  ASSERT_NE(date, nullptr);
  ASSERT_EQ(date->rows.size(), 2U) << "a draft without partner has no answers";
  EXPECT_EQ(date->rows[0].label, 0.5);
  EXPECT_EQ(date->rows[0].words, "2025-05");
  EXPECT_EQ(date->wanted, 2);
  EXPECT_TRUE(date->single);
  EXPECT_EQ(task(tasks, "status.signed")->rows[0].label, 1);
  EXPECT_EQ(task(tasks, "status.ended")->rows[0].label, 0);
  EXPECT_EQ(task(tasks, "place"), nullptr) << "of which there are no rows";
}

TEST(RoleRows, FoundingDocumentsCountEightfoldAndAnnotatorsAreTold) {
  AnnotatedDocument of = annotated();
  of.founding = true;
  of.annotator = "others";
  RoleRows rows(0.6, 8);
  ASSERT_TRUE(rows.add_drafts(of, {{draft(of, "deal", "Peru")}, {}}));
  const auto tasks = rows.tasks();
  ASSERT_EQ(task(tasks, "record")->rows.size(), 8U) << "and so does their background";
  EXPECT_EQ(task(tasks, "record")->rows[0].features.back(), "annotator=others");
}

TEST(RoleRows, MentionsOfOneRecordAreOneAgreement) {
  const AnnotatedDocument of = annotated();
  RoleRows rows(0.6, 8);
  const auto byte = [&](std::string_view quote) { return std::to_string(words(of, quote).begin); };
  const std::vector<doc::Candidate> decisions = {
      {"join", words(of, "pact"), byte("pact"), {"bias"}},
      {"join", words(of, "deal"), byte("pact"), {"bias"}},
      {"merge", words(of, "pact"), byte("pact") + "|" + byte("deal"), {"bias"}},
      {"join", words(of, "Monday"), byte("pact"), {"bias"}},
  };
  rows.add_decisions(of, {{}, decisions});
  const auto tasks = rows.tasks();
  ASSERT_EQ(task(tasks, "join")->rows.size(), 2U) << "what stands in no mention has no answer";
  EXPECT_EQ(task(tasks, "join")->rows[0].label, 1);
  EXPECT_EQ(task(tasks, "join")->rows[1].label, 0);
  EXPECT_TRUE(task(tasks, "join")->fixed_threshold);
  EXPECT_EQ(task(tasks, "merge")->rows[0].label, 0);
}

TEST(RoleRows, ADocumentIsARowOnceWhateverFindersSawIt) {
  AnnotatedDocument of = annotated();
  RoleRows rows(0.6, 8);
  const std::vector<doc::Candidate> words_of = {{"document", {}, "", {"word=pact", "word=deal"}}};
  rows.add_decisions(of, {{}, words_of});
  rows.add_decisions(of, {{}, words_of});
  of.document.id = "e";
  of.records.clear();
  rows.add_decisions(of, {{}, words_of});
  const auto tasks = rows.tasks();
  const find::RoleTask* document = task(tasks, "document");
  ASSERT_NE(document, nullptr);
  ASSERT_EQ(document->rows.size(), 2U);
  EXPECT_EQ(document->rows[0].label, 1);
  EXPECT_EQ(document->rows[1].label, 0) << "it tells of no agreement";
  EXPECT_EQ(document->wanted, 1);
}

TEST(RoleRows, DocumentsWithoutAgreementsAreQuiet) {
  AnnotatedDocument of = annotated();
  of.records.clear();
  RoleRows rows(0.6, 8);
  ASSERT_TRUE(rows.add_drafts(of, {{draft(of, "pact", "Mali")}, {}}));
  EXPECT_EQ(task(rows.tasks(), "record")->quiet, (std::map<std::string, double>{{"d", 1}}));
  EXPECT_EQ(task(rows.tasks(), "record")->alarm_price, 0.6);
}

TEST(RoleRows, ASlotWithoutAnswersIsAFault) {
  const AnnotatedDocument of = annotated();
  doc::Report report = draft(of, "pact", "Mali");
  report.candidates.push_back({"weather", words(of, "Monday"), "", {}});
  RoleRows rows(0.6, 8);
  const auto added = rows.add_drafts(of, {{report}, {}});
  ASSERT_FALSE(added);
  EXPECT_EQ(added.error().where, "weather");
}

}  // namespace
}  // namespace mithaq::app
