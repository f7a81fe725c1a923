#include "score/labels.h"

#include <gtest/gtest.h>

namespace mithaq::score {
namespace {

Record full() {
  Record r;
  r.date = "2025-05";
  r.place = {"Abu Dhabi"};
  r.value = Money{1.5e9, "USD"};
  r.signatories = {{{"Ann Lee", "Lee"}, {}, {}, {}}};
  r.fields = {{"energy", {}}, {"water", {}}};
  r.parties = {{{"Chad"}, "TD", {}}, {{"Bank of Mali", "the bank"}, "ML", {}}};
  return r;
}

double credit(std::string_view slot, const Record& gold, const Answer& answer) { return labelling_of(slot)->credit(gold, answer); }

TEST(Labels, Credit) {
  const Record gold = full();
  EXPECT_EQ(credit("date", gold, {"2025-05-19", "Monday"}), 0.5);
  EXPECT_EQ(credit("date", gold, {"", "soon"}), 0);
  EXPECT_EQ(credit("place", gold, {"", "abu dhabi"}), 1);
  EXPECT_EQ(credit("value", gold, {"1500000000 USD", "1.5 billion"}), 1);
  EXPECT_EQ(credit("value", gold, {"1500000000 EUR", "1.5 billion"}), 0);
  EXPECT_EQ(credit("value", gold, {"1500000000", "1.5 billion"}), 0);
  EXPECT_EQ(credit("signatory", gold, {"", "Ann Lee"}), 1);
  EXPECT_EQ(credit("fields", gold, {"energy.nuclear", "atoms"}), 0.5);
  EXPECT_EQ(credit("party", gold, {"Peru | Mali Bank", "Peru"}), 1);
  EXPECT_EQ(credit("party", gold, {"Peru", "Chad"}), 0);
  EXPECT_EQ(credit("witness", gold, {"", "Ann Lee"}), 0);
}

TEST(Labels, Wanted) {
  const Record gold = full();
  EXPECT_EQ(labelling_of("party")->wanted(gold), 2U);
  EXPECT_EQ(labelling_of("fields")->wanted(gold), 2U);
  EXPECT_EQ(labelling_of("date")->wanted(gold), 1U);
  EXPECT_EQ(labelling_of("date")->wanted(Record()), 0U);
  EXPECT_EQ(labelling_of("occasion")->wanted(gold), 0U);
  EXPECT_EQ(labelling_of("record"), nullptr);
}

TEST(Labels, MentionPlaces) {
  Record a;
  Record b;
  a.mentions = {"old treaty", "pact"};
  b.mentions = {"treaty", "pact"};
  //                          0         1         2         3
  const MentionPlaces places("the old treaty; a treaty; the pact", {a, b});
  EXPECT_EQ(places.record_of("8"), 0U) << "the longer mention decides";
  EXPECT_EQ(places.record_of("18"), 1U);
  EXPECT_EQ(places.record_of("30"), std::nullopt) << "both records call it that";
  EXPECT_EQ(places.record_of("0"), std::nullopt);
  EXPECT_EQ(places.record_of("18,19,8,0"), 1U) << "most decide";
  EXPECT_EQ(places.record_of("8,18"), 0U) << "the first of as many";
}

}  // namespace
}  // namespace mithaq::score
