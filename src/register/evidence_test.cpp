#include "register/evidence.h"

#include "register/testing.h"

namespace mithaq::registry {
namespace {

using testing::line_of;
using testing::RegisterTest;
using testing::Told;

class EvidenceTest : public RegisterTest {};

// A text long enough to be recognised.
std::string filler(const std::string& word) {
  std::string out;
  for (int i = 0; i < 80; ++i) out += word + std::to_string(i * i) + " ";
  return out;
}

TEST_F(EvidenceTest, CopiesAndOneOutletAreOneIndependentSource) {
  add({line_of("a", {{}}, "Alba Agency", filler("x")), line_of("b", {{}}, "Paper B", filler("x")),
       line_of("c", {{}}, "Paper C", filler("y")), line_of("d", {{}}, "Paper C", filler("z"))});
  const Agreement a = show("al-ch-2025-a");
  EXPECT_EQ(a.sources.size(), 4U);
  EXPECT_EQ(a.independent, 2U);
  EXPECT_EQ(a.official, 1U);
}

TEST_F(EvidenceTest, TheBestValueHasAReasonAndOthersAreKept) {
  add({line_of("a", {{"pact", "signed", "2025-05"}}, "A", filler("a")), line_of("b", {{"pact", "signed", "2025-05-19"}}, "B", filler("b")),
       line_of("c", {{"pact", "signed", "2025-05-21"}}, "C", filler("c")),
       line_of("d", {{"pact", "signed", "2025-05-21"}}, "D", filler("d"))});
  const Agreement a = show("al-ch-2025-a");
  const Slot& date = *a.slot("date");
  ASSERT_EQ(date.values.size(), 3U);
  EXPECT_EQ(date.values[0].value, "2025-05-21");
  EXPECT_EQ(date.values[0].reason, "told by 2 independent sources, the next by 1");
  EXPECT_EQ(date.values[1].value, "2025-05-19");
  EXPECT_EQ(date.values[2].value, "2025-05");
  ASSERT_EQ(a.conflicts.size(), 1U);
  EXPECT_EQ(a.conflicts[0].slot, "date");
  EXPECT_EQ(a.conflicts[0].values, (std::vector<std::size_t>{0, 1})) << "the month holds both days and contradicts none";
}

TEST_F(EvidenceTest, PartiesAreShownByTheirUsualName) {
  std::string odd = line_of("a", {{}});
  for (const auto& [from, to] : {std::pair<std::string, std::string>("Alba and", "the Albans and"), {R"(["Alba"])", R"(["the Albans"])"}})
    odd.replace(odd.find(from), from.size(), to);
  add({odd, line_of("b", {{}}), line_of("c", {{}})});
  const Agreement a = show("al-ch-2025-a");
  ASSERT_EQ(a.slot("parties")->values.size(), 2U);
  EXPECT_EQ(a.slot("parties")->values[0].shown, "Alba") << "two of three call it so";
  EXPECT_EQ(list().front().parties, "Alba\nBern");
}

TEST_F(EvidenceTest, AStageHasTheDayThatMostSourcesTell) {
  add({line_of("a", {{"pact one", "signed", "2025-05-18"}}, "A"), line_of("b", {{"pact one", "signed", "2025-05-19"}}, "B"),
       line_of("c", {{"pact one", "signed", "2025-05-19"}}, "C", " It is news of another kind, told at length by somebody else.")});
  const Agreement a = show(names().front());
  ASSERT_EQ(a.lifecycle.size(), 1U);
  EXPECT_EQ(a.lifecycle[0].date, "2025-05-19");
  EXPECT_TRUE(a.lifecycle[0].told);
}

TEST_F(EvidenceTest, StatesAreShownByTheNameThatIsKnown) {
  add({line_of("a", {{}})});
  const std::string name = names().front();
  const Agreement before = show(name);
  ASSERT_EQ(before.slot("parties")->values[0].value, "state:AL");
  const EntityId entity = before.testimonies[0].entities[0].entity;
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->rename_entity(entity, "Alba and the isles"));
  ASSERT_TRUE(store_->commit());
  const Agreement known = show(name);
  EXPECT_EQ(known.slot("parties")->values[0].shown, "Alba and the isles");
  ASSERT_TRUE(store_->begin());
  ASSERT_TRUE(store_->rename_entity(entity, "\u0623"));
  ASSERT_TRUE(store_->commit());
  const Agreement other = show(name);
  EXPECT_EQ(other.slot("parties")->values[0].shown, "Alba") << "the known name is of other letters than the documents have";
}

TEST_F(EvidenceTest, APreciseKindHoldsUnlessItIsOutvoted) {
  const Told general{};
  Told contract{};
  contract.kind = "contract";
  add({line_of("a", {general}, "A", filler("a")), line_of("b", {general}, "B", filler("b")), line_of("c", {contract}, "C", filler("c"))});
  EXPECT_EQ(show("al-ch-2025-a").best("kind"), "contract");
  add({line_of("d", {general}, "D", filler("d")), line_of("e", {general}, "E", filler("e"))});
  EXPECT_EQ(show("al-ch-2025-a").best("kind"), "agreement");
}

TEST_F(EvidenceTest, CopiesOutvoteNobody) {
  const Told general{};
  Told contract{};
  contract.kind = "contract";
  add({line_of("c", {contract}, "C", filler("c"))});
  std::vector<std::string> copies;
  for (const char* outlet : {"P", "Q", "R", "S", "T"}) copies.push_back(line_of(outlet, {general}, outlet, filler("a")));
  add(copies);
  EXPECT_EQ(show("al-ch-2025-a").best("kind"), "contract") << "five papers with one text are one source";
  for (int outlets = 1; outlets <= 3; ++outlets) {
    const std::string name = std::string("U") + std::to_string(outlets);
    add({line_of(name, {general}, name, filler(name))});
    EXPECT_EQ(show("al-ch-2025-a").best("kind"), outlets < 3 ? "contract" : "agreement")
        << "one against three holds, one against four does not";
  }
}

TEST_F(EvidenceTest, TheLifeOfAnAgreement) {
  add({line_of("a", {{"pact", "ratified", "2025-07-01"}}), line_of("b", {{"pact", "negotiating", "2025-03"}}),
       line_of("c", {{"pact", "signed", "2025-05-19"}}), line_of("d", {{"pact", "signed", "2025-05"}})});
  const Agreement a = show("al-ch-2025-a");
  EXPECT_EQ(a.best("status"), "ratified");
  EXPECT_EQ(a.best("date"), "2025-05-19") << "the day of signing";
  std::string life;
  for (const Stage& stage : a.lifecycle) life += stage.status + " " + stage.date + " " + std::to_string(stage.testimonies.size()) + "; ";
  EXPECT_EQ(life, "negotiating 2025-03 1; signed 2025-05-19 2; ratified 2025-07-01 1; ");
}

TEST_F(EvidenceTest, ListsFilter) {
  add({line_of("a", {{"energy pact", "signed", "2025-05-19", "Rome"}}), line_of("b", {{"water pact", "ended", "2024-01-02", "Oslo"}})});
  const auto only = [&](const Filter& filter) {
    std::string out;
    const auto rows = store_->list(filter);
    for (const Summary& s : *rows) out += s.named + ";";
    return out;
  };
  Filter f;
  f.statuses = {"ended"};
  EXPECT_EQ(only(f), "water pact;");
  f = {};
  f.from = "2025-01-01";
  EXPECT_EQ(only(f), "energy pact;");
  f = {};
  f.place = "oslo";
  EXPECT_EQ(only(f), "water pact;");
  f = {};
  f.parties = {"bern"};
  f.states = {"AL", "CH"};
  f.sort = "-date";
  EXPECT_EQ(only(f), "energy pact;water pact;");
  f.states = {"AL", "FR"};
  EXPECT_EQ(only(f), "");
  f = {};
  f.match = "\"energy\"";
  EXPECT_EQ(only(f), "energy pact;");
}

}  // namespace
}  // namespace mithaq::registry
