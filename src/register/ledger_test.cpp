#include "register/ledger.h"

#include <random>

#include "register/relations.h"
#include "register/testing.h"

namespace mithaq::registry {
namespace {

using testing::line_of;
using testing::RegisterTest;
using testing::Told;
using Names = std::vector<std::string>;

class LedgerTest : public RegisterTest {};

TEST_F(LedgerTest, ReportsOfOneAgreementAreOneRecord) {
  const Added added = add({line_of("a", {{}}), line_of("b", {{}, {"pact two"}}), line_of("c", {})});
  EXPECT_EQ(added.documents, 3U);
  EXPECT_EQ(added.reports, 3U);
  EXPECT_EQ(added.agreements, 2U);
  EXPECT_EQ(names(), (Names{"al-ch-2025-a", "al-ch-2025-b"}));
  EXPECT_EQ(partition(), (std::set<std::set<std::string>>{{"a#0", "b#0"}, {"b#1"}}));
  expect_sound();
}

TEST_F(LedgerTest, AddingAgainChangesNothing) {
  const Names lines = {line_of("a", {{}}), line_of("b", {{}})};
  add(lines);
  const auto before = store_->operations(100);
  const Added again = add(lines);
  EXPECT_EQ(again.unchanged, 2U);
  EXPECT_EQ(again.reports + again.documents + again.reread, 0U);
  EXPECT_EQ(store_->operations(100)->size(), before->size());
}

TEST_F(LedgerTest, AnyOrderGivesTheSameRegister) {
  Names lines;
  const Names mentions = {"pact one", "pact two", "pact three"};
  for (int i = 0; i < 12; ++i)
    lines.push_back(line_of("d" + std::to_string(i), {{mentions[static_cast<std::size_t>(i) % 3]}, {"pact x" + std::to_string(i % 5)}}));
  add(lines);
  const auto first = partition();
  std::mt19937 random(7);
  for (int round = 0; round < 10; ++round) {
    std::shuffle(lines.begin(), lines.end(), random);
    store_.reset();
    open("r" + std::to_string(round) + ".db");
    for (std::size_t at = 0; at < lines.size(); at += 1 + static_cast<std::size_t>(round) % 4)
      add(Names(lines.begin() + static_cast<std::ptrdiff_t>(at),
                lines.begin() + static_cast<std::ptrdiff_t>(std::min(lines.size(), at + 1 + static_cast<std::size_t>(round) % 4))));
    EXPECT_EQ(partition(), first);
    expect_sound();
  }
}

TEST_F(LedgerTest, MergeThenSplitIsTheIdentity) {
  add({line_of("a", {{"one"}}), line_of("b", {{"two"}}), line_of("c", {{"two"}})});
  const auto before = partition();
  const Names before_names = names();
  const auto moved = reports("al-ch-2025-b");
  ASSERT_TRUE(ledger_->merge("al-ch-2025-a", "al-ch-2025-b", now()));
  EXPECT_EQ(names(), Names{"al-ch-2025-a"});
  EXPECT_EQ(show("al-ch-2025-b").name, "al-ch-2025-a") << "old names lead there";
  const auto split = ledger_->split("al-ch-2025-a", moved, now());
  ASSERT_TRUE(split) << split.error().message();
  EXPECT_EQ(partition(), before);
  EXPECT_EQ(names(), before_names);
  expect_sound();
}

TEST_F(LedgerTest, UndoTakesBackTheLastDecisionFirst) {
  add({line_of("a", {{"one"}}), line_of("b", {{"two"}}), line_of("c", {{"three"}})});
  const auto before = partition();
  ASSERT_TRUE(ledger_->merge("al-ch-2025-a", "al-ch-2025-b", now()));
  const auto after_first = partition();
  ASSERT_TRUE(ledger_->merge("al-ch-2025-b", "al-ch-2025-c", now()));
  EXPECT_EQ(partition().size(), 1U);
  ASSERT_TRUE(ledger_->undo(now()));
  EXPECT_EQ(partition(), after_first);
  ASSERT_TRUE(ledger_->undo(now()));
  EXPECT_EQ(partition(), before);
  EXPECT_EQ(names(), (Names{"al-ch-2025-a", "al-ch-2025-b", "al-ch-2025-c"}));
  const auto none = ledger_->undo(now());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, base::ErrorCode::kNotFound);
  expect_sound();
}

TEST_F(LedgerTest, RandomDecisionsAllUndoneGiveTheFirstRegisterAgain) {
  Names lines;
  for (int i = 0; i < 10; ++i) lines.push_back(line_of("d" + std::to_string(i), {{"pact " + std::to_string(i % 4)}}));
  add(lines);
  const auto before = partition();
  std::mt19937 random(11);
  int decisions = 0;
  for (int step = 0; step < 60; ++step) {
    const Names now_there = names();
    const std::string& a = now_there[random() % now_there.size()];
    const std::string& b = now_there[random() % now_there.size()];
    const auto its = reports(a);
    const bool done = step % 3 == 0   ? ledger_->merge(a, b, now()).has_value()
                      : step % 3 == 1 ? ledger_->split(a, {its[random() % its.size()]}, now()).has_value()
                                      : ledger_->not_same(a, b, now()).has_value();
    decisions += done ? 1 : 0;
    expect_sound();
  }
  EXPECT_GT(decisions, 20);
  for (; decisions > 0; --decisions) ASSERT_TRUE(ledger_->undo(now()));
  EXPECT_FALSE(ledger_->undo(now()));
  EXPECT_EQ(partition(), before);
  expect_sound();
}

TEST_F(LedgerTest, WhatPeopleSplitIsNotJoinedAgain) {
  add({line_of("a", {{"one"}}), line_of("b", {{"one"}})});
  const auto its = reports("al-ch-2025-a");
  const auto split = ledger_->split("al-ch-2025-a", {its[1]}, now());
  ASSERT_TRUE(split);
  add({line_of("c", {{"one"}})});
  EXPECT_EQ(list().size(), 2U) << "a new report joins one of the two and does not make them one";
  add({line_of("b", {{"one", "ratified"}})});  // read anew
  EXPECT_EQ(list().size(), 2U);
  EXPECT_EQ(show(split->agreements[0]).sources[0].document.external_id, "b");
}

TEST_F(LedgerTest, DecisionsOutliveNewReadingsAndCanBeUndoneAfterwards) {
  add({line_of("a", {{"one"}}), line_of("b", {{"two"}})});
  ASSERT_TRUE(ledger_->merge("al-ch-2025-a", "al-ch-2025-b", now()));
  const Added again = add({line_of("b", {{"two", "ratified"}})});
  EXPECT_EQ(again.reread, 1U);
  EXPECT_EQ(names(), Names{"al-ch-2025-a"});
  EXPECT_EQ(show("al-ch-2025-a").best("status"), "ratified");
  ASSERT_TRUE(ledger_->undo(now()));
  EXPECT_EQ(names(), (Names{"al-ch-2025-a", "al-ch-2025-b"}));
  EXPECT_EQ(show("al-ch-2025-b").best("status"), "ratified");
  expect_sound();
}

TEST_F(LedgerTest, DecisionsOutliveTheMoveToAnOlderAgreement) {
  const std::string b = line_of("b", {{"old three"}});
  std::string b_anew = b;
  const std::string mention = R"("mentions":["old three"])";
  b_anew.replace(b_anew.find(mention), mention.size(), R"("mentions":["three"])");
  add({line_of("c", {{"three"}}), line_of("d", {{"three"}}), line_of("e", {{"three"}})});
  add({line_of("a", {{"one"}}), b});
  ASSERT_TRUE(ledger_->merge("al-ch-2025-b", "al-ch-2025-c", now()));
  add({b_anew});
  EXPECT_EQ(names().size(), 1U) << "all tell of the oldest agreement";
  const Agreement all = show(names().front());
  EXPECT_EQ(std::count_if(all.testimonies.begin(), all.testimonies.end(), [](const Testimony& t) { return t.link.made_by == "tester"; }),
            1);
  expect_sound();
}

TEST_F(LedgerTest, AnAgreementKeepsItsNameWhenItsOnlyDocumentIsReadAnew) {
  add({line_of("a", {{"one"}, {"two"}})});
  add({line_of("a", {{"one"}, {"two", "in_force"}})});
  EXPECT_EQ(show("al-ch-2025-a").best("mentions"), "one");
  EXPECT_EQ(show("al-ch-2025-b").best("mentions"), "two");
  EXPECT_EQ(show("al-ch-2025-b").best("status"), "in_force");
  add({line_of("a", {{"one"}, {"two"}}, "", "", 1)});
  EXPECT_EQ(names(), Names{"al-ch-2025-a"}) << "nothing is told of the other any more";
  EXPECT_TRUE(show("al-ch-2025-b").testimonies.empty());
  expect_sound();
}

TEST_F(LedgerTest, TheRegisterAsItWas) {
  add({line_of("a", {{"one", "negotiating"}})});
  const auto first = store_->moment_of("2026-01-01T00:00:00.000Z");
  add({line_of("b", {{"one", "signed"}}), line_of("c", {{"two"}})});
  ASSERT_TRUE(ledger_->merge("al-ch-2025-a", "al-ch-2025-b", now()));
  ASSERT_TRUE(store_->look_at(*first));
  EXPECT_EQ(show("al-ch-2025-a").best("status"), "negotiating");
  EXPECT_EQ(store_->all_agreements()->size(), 1U);
  ASSERT_TRUE(store_->look_at(*first + 1));
  EXPECT_EQ(show("al-ch-2025-b").name, "al-ch-2025-b");
  ASSERT_TRUE(store_->look_at(kNow));
  EXPECT_EQ(show("al-ch-2025-b").name, "al-ch-2025-a");
}

TEST_F(LedgerTest, AnAddCanBeTakenBackAndMadeAgain) {
  add({line_of("a", {{"one"}}), line_of("b", {{"two"}})});
  const auto before = partition();
  const auto moment = store_->operations(1)->front().id;
  const Names later = {line_of("c", {{"two"}, {"three"}}), line_of("d", {{"three"}, {"one"}}), line_of("e", {{"one"}})};
  const auto add_later = [&](const std::string& run) {
    for (const std::string& line : later) {  // one transaction each, one run
      std::vector<Extraction> extraction = {testing::extraction(line)};
      Actor actor = now();
      actor.run = run;
      ASSERT_TRUE(ledger_->add(extraction, actor));
    }
  };
  add_later("first");
  const auto after = partition();
  EXPECT_NE(after, before);
  const auto undone = ledger_->undo_add(now());
  ASSERT_TRUE(undone) << undone.error().message();
  EXPECT_EQ(partition(), before);
  expect_sound();
  ASSERT_TRUE(store_->look_at(undone->operation));
  EXPECT_EQ(show("al-ch-2025-a").testimonies.size(), 3U) << "what it told is remembered";
  ASSERT_TRUE(store_->look_at(kNow));
  EXPECT_EQ(store_->operations(1)->front().who, "tester");
  add_later("second");
  EXPECT_EQ(partition(), after);
  expect_sound();
  ASSERT_TRUE(ledger_->undo_add(now()));
  EXPECT_EQ(partition(), before);
  ASSERT_TRUE(ledger_->undo_add(now()));
  EXPECT_TRUE(list().empty());
  EXPECT_EQ(ledger_->undo_add(now()).error().code, base::ErrorCode::kNotFound);
  EXPECT_GT(store_->operations(1)->front().id, moment);
  expect_sound();
}

TEST_F(LedgerTest, AnAddThatReadAnewIsNotTakenBack) {
  add({line_of("a", {{"one"}})});
  add({line_of("a", {{"one", "ratified"}})});
  const auto refused = ledger_->undo_add(now());
  ASSERT_FALSE(refused);
  EXPECT_NE(refused.error().what.find("anew"), std::string::npos);
  EXPECT_EQ(show("al-ch-2025-a").best("status"), "ratified");
}

TEST_F(LedgerTest, RelationsFollowWhatPeopleDecide) {
  add({line_of("a", {{"pact two"}}), line_of("b", {{"pact one, under pact two"}}), line_of("c", {{"pact two"}}), line_of("d", {{"else"}})});
  const auto of = [&](const std::string& name) {
    const auto found = relations_of(*store_, Ledger::find(*store_, name)->id);
    EXPECT_TRUE(found);
    Names out;
    for (const Relation& r : *found) out.push_back(relation_words(r) + " " + r.other.name + " by " + std::to_string(r.reports.size()));
    return out;
  };
  EXPECT_EQ(of("al-ch-2025-b"), Names{"implements al-ch-2025-a by 1"});
  EXPECT_EQ(of("al-ch-2025-a"), Names{"implemented by al-ch-2025-b by 1"});
  EXPECT_EQ(of("al-ch-2025-c"), Names());
  ASSERT_TRUE(ledger_->merge("al-ch-2025-a", "al-ch-2025-b", now()));
  EXPECT_EQ(of("al-ch-2025-a"), Names()) << "none to itself";
  ASSERT_TRUE(ledger_->undo(now()));
  EXPECT_EQ(of("al-ch-2025-b"), Names{"implements al-ch-2025-a by 1"});
  ASSERT_TRUE(ledger_->merge("al-ch-2025-b", "al-ch-2025-c", now()));
  EXPECT_EQ(of("al-ch-2025-b"), Names{"implements al-ch-2025-a by 1"});
  add({line_of("e", {{"pact one, under pact two"}})});
  EXPECT_EQ(of("al-ch-2025-a"), Names{"implemented by al-ch-2025-b by 2"});
  ASSERT_TRUE(store_->look_at(1));
  EXPECT_EQ(of("al-ch-2025-a"), Names{"implemented by al-ch-2025-b by 1"}) << "as it was";
  expect_sound();
}

TEST_F(LedgerTest, MistakesAreToldAndChangeNothing) {
  add({line_of("a", {{"one"}}), line_of("b", {{"two"}})});
  const auto operations = store_->operations(100)->size();
  EXPECT_EQ(ledger_->merge("al-ch-2025-a", "nobody", now()).error().code, base::ErrorCode::kNotFound);
  EXPECT_EQ(ledger_->merge("al-ch-2025-a", "al-ch-2025-a", now()).error().code, base::ErrorCode::kMalformed);
  EXPECT_EQ(ledger_->split("al-ch-2025-a", {999}, now()).error().code, base::ErrorCode::kNotFound);
  EXPECT_EQ(ledger_->split("al-ch-2025-a", reports("al-ch-2025-a"), now()).error().code, base::ErrorCode::kMalformed);
  EXPECT_EQ(store_->operations(100)->size(), operations);
}

}  // namespace
}  // namespace mithaq::registry
