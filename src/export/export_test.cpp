#include <gtest/gtest.h>

#include "export/cow.h"
#include "export/csv_cells.h"
#include "export/days.h"
#include "export/ids.h"
#include "export/plover_codes.h"

namespace mithaq::exports {
namespace {

TEST(Days, EdtfIsTakenApartAsFarAsItIsPlain) {
  const auto text = [](std::string_view edtf) {
    const DayParts p = parts_of(edtf);
    return p.year + "/" + p.month + "/" + p.day;
  };
  EXPECT_EQ(text("2025-05-09"), "2025/5/9");
  EXPECT_EQ(text("2025-11"), "2025/11/");
  EXPECT_EQ(text("2025"), "2025//");
  for (const char* open : {"", "2025-05-17/2025-05-21", "2025-05-XX", "2025?", "2025-24", "soon", "2025-05-17/.."})
    EXPECT_EQ(text(open), "//") << open;
  EXPECT_EQ(span_of("2025-05-17/2025-05-21").first, "2025-05-17");
  EXPECT_EQ(span_of("2025-05-17/2025-05-21").last, "2025-05-21");
  EXPECT_EQ(span_of("2025-05").last, "2025-05");
  EXPECT_TRUE(span_of("2025-05-17/..").first.empty());
}

TEST(CsvCells, AreQuotedAsRfc4180HasIt) {
  const auto cell = [](std::string_view text) {
    std::string out;
    append_cell(text, out);
    return out;
  };
  EXPECT_EQ(cell("plain"), "plain");
  EXPECT_EQ(cell("a,b"), "\"a,b\"");
  EXPECT_EQ(cell("say \"x\""), "\"say \"\"x\"\"\"");
  EXPECT_EQ(cell("two\nlines"), "\"two\nlines\"");
  EXPECT_EQ(cell("=1+1"), "'=1+1");
  EXPECT_EQ(cell("@a,b"), "\"'@a,b\"");
  std::string row;
  const std::vector<std::string> cells = {"a", "", "c,d"};
  append_row(cells, row);
  EXPECT_EQ(row, "a,,\"c,d\"\r\n");
}

TEST(Cow, KnowsStatesByTheirIsoCodes) {
  const CowStates& states = CowStates::builtin();
  for (const auto& [iso, code] : {std::pair("US", "2"), {"AE", "696"}, {"SA", "670"}, {"DE", "255"}, {"XK", "347"}, {"SU", "365"}}) {
    ASSERT_NE(states.find(iso), nullptr) << iso;
    EXPECT_EQ(states.find(iso)->code, code);
  }
  EXPECT_EQ(states.find("AE")->name, "United Arab Emirates");
  EXPECT_EQ(states.find("PS"), nullptr);
  EXPECT_EQ(states.find("EU"), nullptr);
}

TEST(Plover, ContextsAreThoseThatItHas) {
  EXPECT_EQ(plover_contexts({"defence.industry", "defence", "education", "economy.trade", "defence.intelligence"}),
            (std::vector<std::string_view>{"military", "economic", "intelligence"}));
  EXPECT_TRUE(plover_contexts({"culture", "energy", "transport.aviation"}).empty());
}

TEST(Plover, EventsByStatusKindAndSubject) {
  const auto cameo = [](std::string_view status, std::string_view kind, std::vector<std::string> fields, bool promised = false) {
    const PloverEvent e = plover_event({status, kind, std::move(fields), promised});
    return std::string(e.type) + (e.mode.empty() ? "" : "-" + std::string(e.mode)) + " " + e.cameo;
  };
  EXPECT_EQ(cameo("signed", "treaty", {"defence"}), "SUPPORT 057");
  EXPECT_EQ(cameo("signed", "letter_of_intent", {"defence.intelligence"}), "AGREE 0314");
  EXPECT_EQ(cameo("agreed", "agreement", {"justice"}), "AGREE 0313");
  EXPECT_EQ(cameo("negotiating", "agreement", {"health"}), "CONSULT 046");
  EXPECT_EQ(cameo("negotiating", "agreement", {"health"}, true), "AGREE 030");
  EXPECT_EQ(cameo("in_force", "grant", {"humanitarian", "economy.aid"}), "AID 073");
  EXPECT_EQ(cameo("in_force", "letter_of_intent", {"economy"}), "COOPERATE 061");
  EXPECT_EQ(cameo("withdrawn", "membership", {}), "SANCTION-withdraw 160");
}

TEST(Ids, StatesAreReadableOthersAreDigests) {
  Party party;
  party.key = "state:AE";
  party.name = "the Emirates";
  EXPECT_EQ(party_id(party), "state-ae");
  EXPECT_EQ(party_label(party), "United Arab Emirates");
  party.key = "state:SU";
  EXPECT_EQ(party_label(party), "Soviet Union");
  party.key = "company:RU:acme";
  EXPECT_EQ(party_id(party), "party-" + digest({"company:RU:acme"}));
  EXPECT_EQ(party_label(party), "the Emirates");
  EXPECT_NE(digest({"ab", "c"}), digest({"a", "bc"}));
  EXPECT_EQ(digest({"a"}).size(), 32U);
}

}  // namespace
}  // namespace mithaq::exports
