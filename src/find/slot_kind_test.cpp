#include <gtest/gtest.h>

#include "find/finder_test_support.h"

namespace mithaq::find {
namespace {

// "Egypt signed an agreement with Jordan to sell wheat"; its word for selling.
constexpr const char* kSelling = "\xD8\xA8\xD9\x8A\xD8\xB9";
constexpr const char* kSigning =
    "\xD9\x88\xD9\x82\xD8\xB9\xD8\xAA \xD9\x85\xD8\xB5\xD8\xB1 \xD8\xA7\xD8\xAA\xD9\x81\xD8\xA7\xD9\x82\xD8\xA7 "
    "\xD9\x85\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA3\xD8\xB1\xD8\xAF\xD9\x86 "
    "\xD9\x84\xD8\xA8\xD9\x8A\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x85\xD8\xAD.";

doc::Report read(const std::string& weights) {
  const Finder finder = arabic_finder().with_roles("record\tbias\t4\nrecord\tthreshold\t0.01\n" + weights);
  Finder::Scratch scratch(finder);
  doc::Document document;
  document.language = "ar";
  document.text = kSigning;
  std::vector<doc::Report> reports;
  finder.reports(document, scratch, reports);
  EXPECT_EQ(reports.size(), 1U);
  return reports.empty() ? doc::Report() : reports.front();
}

TEST(SlotKind, IsThatOfTheWordWhereNothingWasLearnt) { EXPECT_EQ(read("").kind, "agreement"); }

TEST(SlotKind, WordsBehindTheAgreementTellIt) {
  const std::string learnt = "kind\tthreshold\t0.5\nkind\trule=yes\t1\nkind\tword=contract+";
  const doc::Report sale = read(learnt + kSelling + "\t3\n");
  EXPECT_EQ(sale.kind, "contract");
  EXPECT_NEAR(sale.kind_confidence, 0.953, 0.001);  // logistic of 3
  EXPECT_EQ(read(learnt + "x\t3\n").kind, "agreement");
}

}  // namespace
}  // namespace mithaq::find
