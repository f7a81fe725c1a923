#include "link/agreement_join.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace mithaq::link {
namespace {

// A model by hand: parties and days decide, so that tests do not hang on what was learnt last.
constexpr std::string_view kWeights =
    "merge\tthreshold\t0.50\n"
    "merge\tbias\t-2\n"
    "merge\tparties shared=two\t1.5\n"
    "merge\tkind=same\t1\n"
    "merge\treported apart=3 weeks or more\t-3\n"
    "merge\tfields=same\t1\n"
    "merge\tfields=other\t-3\n";

AgreementView view(const std::string& document, const std::string& a, const std::string& b, const std::string& field, int day,
                   std::size_t record = 0) {
  AgreementView out;
  out.document = document;
  out.record = record;
  out.kind = "agreement";
  out.status = "signed";
  out.parties = {{{a}, "state", a, {}}, {{b}, "state", b, {}}};
  out.fields = {field};
  out.published = "2021-03-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
  out.language = "en";
  return out;
}

using Groups = std::set<std::set<std::string>>;

// A register in small: what the joiner tells is remembered, as a data base would.
class Register {
 public:
  void add(const std::vector<AgreementView>& document) {
    std::vector<AgreementJoiner::NewReport> reports;
    for (const AgreementView& v : document) {
      const ReportId id = names_.size();
      auto traits = std::make_shared<const AgreementTraits>(model_.traits(v));
      names_.push_back(traits->name());
      ids_[names_.back()] = id;
      reports.push_back({id, std::move(traits)});
    }
    note(joiner_.add(reports));
  }

  void say(const std::string& a, const std::string& b, bool same) {
    store_.say(ids_.at(a), ids_.at(b), same);
    note(joiner_.groups_around({ids_.at(a), ids_.at(b)}));
  }

  void unsay(const std::string& a, const std::string& b) {
    store_.unsay(ids_.at(a), ids_.at(b));
    note(joiner_.groups_around({ids_.at(a), ids_.at(b)}));
  }

  Groups groups() const {
    std::map<std::string, std::set<std::string>> by_first;
    for (const auto& [report, first] : first_) by_first[first].insert(names_[report]);
    Groups out;
    for (const auto& [unused, names] : by_first) out.insert(names);
    return out;
  }

 private:
  void note(const std::vector<ReportGroup>& groups) {
    for (const ReportGroup& group : groups)
      for (const ReportId report : group) first_[report] = names_[group.front()];
  }

  AgreementModel model_{kWeights, {}};
  AgreementMemory store_;
  AgreementJoiner joiner_{model_, store_};
  std::vector<std::string> names_;
  std::map<std::string, ReportId> ids_;
  std::map<ReportId, std::string> first_;
};

TEST(Joiner, JoinsReportsOfOneAgreementAndNoOthers) {
  Register all;
  all.add({view("a", "KW", "PH", "economy.labour", 1)});
  all.add({view("b", "KW", "PH", "economy.labour", 2)});
  all.add({view("c", "KW", "PH", "health", 2)});
  all.add({view("d", "KW", "EG", "economy.labour", 2)});
  all.add({view("e", "KW", "PH", "economy.labour", 28)});
  EXPECT_EQ(all.groups(), (Groups{{"a#0", "b#0"}, {"c#0"}, {"d#0"}, {"e#0"}}));
}

TEST(Joiner, WhatPeopleSaidSurvivesNewReportsAndCanBeTakenBack) {
  Register all;
  all.add({view("a", "KW", "PH", "economy.labour", 1)});
  all.add({view("b", "KW", "PH", "economy.labour", 2)});
  all.say("a#0", "b#0", false);
  EXPECT_EQ(all.groups(), (Groups{{"a#0"}, {"b#0"}}));
  all.add({view("c", "KW", "PH", "economy.labour", 2)});
  const Groups groups = all.groups();
  EXPECT_TRUE((groups == Groups{{"a#0", "c#0"}, {"b#0"}} || groups == Groups{{"a#0"}, {"b#0", "c#0"}}));
  all.unsay("a#0", "b#0");
  EXPECT_EQ(all.groups(), (Groups{{"a#0", "b#0", "c#0"}}));
  all.add({view("d", "OM", "RU", "media", 5)});
  all.say("a#0", "d#0", true);
  EXPECT_EQ(all.groups(), (Groups{{"a#0", "b#0", "c#0", "d#0"}}));
  all.add({view("e", "KW", "PH", "economy.labour", 3)});
  EXPECT_EQ(all.groups(), (Groups{{"a#0", "b#0", "c#0", "d#0", "e#0"}}));
  all.unsay("a#0", "d#0");
  EXPECT_EQ(all.groups(), (Groups{{"a#0", "b#0", "c#0", "e#0"}, {"d#0"}}));
}

std::vector<std::vector<AgreementView>> random_documents(std::mt19937& random, std::size_t count) {
  static const std::vector<std::string> kStates = {"AE", "EG", "IR", "US"};
  static const std::vector<std::string> kFields = {"health", "media", "sport"};
  const auto any = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  std::vector<std::vector<AgreementView>> out;
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<AgreementView>& document = out.emplace_back();
    for (std::size_t record = 0; record < 1 + any(3); ++record) {
      const std::size_t a = any(kStates.size());
      const std::size_t b = (a + 1 + any(kStates.size() - 1)) % kStates.size();
      document.push_back(view("d" + std::to_string(i), kStates[a], kStates[b], kFields[any(3)], static_cast<int>(1 + any(28)), record));
    }
  }
  return out;
}

// More reports for a key than there are leaders, so that leaders change on the way.
TEST(Joiner, DoesNotDependOnTheOrderOfDocuments) {
  std::mt19937 random(3);
  std::vector<std::vector<AgreementView>> documents = random_documents(random, 150);
  std::set<Groups> seen;
  for (int order = 0; order < 8; ++order) {
    Register all;
    for (const auto& document : documents) all.add(document);
    seen.insert(all.groups());
    std::shuffle(documents.begin(), documents.end(), random);
  }
  EXPECT_EQ(seen.size(), 1U);
  EXPECT_GT(seen.begin()->size(), 20U);
}

TEST(Joiner, DoesNotDependOnWhenPeopleSpoke) {
  std::mt19937 random(4);
  std::vector<std::vector<AgreementView>> documents = random_documents(random, 40);
  std::set<Groups> seen;
  for (std::size_t when = 10; when <= 40; when += 10) {
    Register all;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      all.add(documents[i]);
      if (i + 1 != when) continue;
      all.say("d0#0", "d1#0", true);
      all.say("d2#0", "d3#0", false);
    }
    seen.insert(all.groups());
  }
  EXPECT_EQ(seen.size(), 1U);
}

// Merging and taking it back is the identity.
TEST(Joiner, TakingBackGivesWhatWasThereBefore) {
  std::mt19937 random(5);
  Register all;
  for (const auto& document : random_documents(random, 60)) all.add(document);
  const Groups before = all.groups();
  for (int i = 0; i < 20; ++i) {
    const std::string a = "d" + std::to_string(i) + "#0";
    const std::string b = "d" + std::to_string(59 - i) + "#0";
    all.say(a, b, i % 2 == 0);
    all.unsay(a, b);
    ASSERT_EQ(all.groups(), before);
  }
}

}  // namespace
}  // namespace mithaq::link
