#include "link/agreement_outline.h"

#include <gtest/gtest.h>

#include "link/agreement_model.h"

namespace mithaq::link {
namespace {

AgreementOutline outline(std::string_view date, std::string_view published) {
  return {"contract", "signed", false, false, false, day_range(date), day_range(published)};
}

TEST(AgreementOutline, ComesBackFromItsBits) {
  for (const std::string_view date : {"", "1970-01-01", "2025-05", "2025", "2025-05-19/2026-10-01", "2148-12-31"})
    for (const std::string_view published : {"", "1970-01-01", "2025-05-20"})
      for (unsigned flags = 0; flags < 8; ++flags) {
        AgreementOutline in = outline(date, published);
        in.background = (flags & 1U) != 0;
        in.many = (flags & 2U) != 0;
        in.older = (flags & 4U) != 0;
        if (flags == 5) in.kind = "";
        const auto out = unpacked_outline(packed_outline(in));
        ASSERT_TRUE(out) << date << " " << published;
        EXPECT_EQ(out->kind, in.kind);
        EXPECT_EQ(out->status, in.status);
        EXPECT_EQ(out->background, in.background);
        EXPECT_EQ(out->many, in.many);
        EXPECT_EQ(out->older, in.older);
        for (const auto& [a, b] : {std::pair(out->date, in.date), std::pair(out->published, in.published)}) {
          ASSERT_EQ(a.has_value(), b.has_value());
          if (!a) continue;
          EXPECT_EQ(a->first, b->first);
          EXPECT_EQ(a->last, b->last);
        }
      }
}

TEST(AgreementOutline, WhatDoesNotFitTellsNothing) {
  EXPECT_EQ(packed_outline(outline("1969-12-31", "2025-05-20")), 0U);
  EXPECT_EQ(packed_outline(outline("2025/2028", "2025-05-20")), 0U);
  EXPECT_EQ(packed_outline(outline("", "2025-05")), 0U);
  EXPECT_EQ(packed_outline(outline("", "2200-01-01")), 0U);
  AgreementOutline unknown = outline("2025-05-19", "2025-05-20");
  unknown.kind = "handshake";
  EXPECT_EQ(packed_outline(unknown), 0U);
  EXPECT_FALSE(unpacked_outline(0));
  EXPECT_FALSE(unpacked_outline(~std::uint64_t{0}));
}

// The score of outlines is the part of the whole score that they tell.
TEST(AgreementOutline, IsPartOfTheScore) {
  const AgreementModel model("merge\tbias\t-0.5\nmerge\tdate=years apart\t-2\nmerge\tkind=same\t1\nmerge\tlanguage=other\t-8\n", "");
  const auto traits = [&](const char* document, const char* date, const char* language) {
    AgreementView view;
    view.document = document;
    view.kind = "contract";
    view.status = "signed";
    view.date = date;
    view.published = "2025-05-20";
    view.language = language;
    return model.traits(view);
  };
  const AgreementTraits a = traits("a", "2025-05-19", "ar");
  const AgreementTraits b = traits("b", "2021-05-19", "ar");
  const AgreementTraits c = traits("c", "2021-05-19", "en");
  EXPECT_NEAR(model.outline_score(outline_of(a), outline_of(b)), -1.5, 1e-9);
  EXPECT_NEAR(model.outline_score(outline_of(a), outline_of(c)), -1.5, 1e-9);
  EXPECT_NEAR(model.outline_score(outline_of(b), outline_of(c)), 0.5, 1e-9);
  EXPECT_NEAR(model.score(a, b), -1.5, 1e-9);
  EXPECT_NEAR(model.score(a, c), -9.5, 1e-9);
}

}  // namespace
}  // namespace mithaq::link
