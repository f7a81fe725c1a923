#include "link/offices.h"

#include <gtest/gtest.h>

#include "link/link_test_support.h"

namespace mithaq::link {
namespace {

Offices offices() {
  Offices out;
  out.add("head_of_state", "president");
  out.add("head_of_government", "prime minister");
  out.add("foreign_minister", "minister of foreign affairs");
  out.add("foreign_minister", "\u0648\u0632\u064a\u0631 \u062e\u0627\u0631\u062c\u064a\u0629");  // wazir kharijiya
  out.add("former", "former");
  return out;
}

TEST(Offices, TheLongestPhraseThatATitleBeginsWith) {
  const Offices known = offices();
  EXPECT_EQ(known.find("Prime Minister of Italy").office, "head_of_government");
  EXPECT_FALSE(known.find("Prime Minister of Italy").one_word);
  EXPECT_EQ(known.find("Minister of Foreign Affairs and Trade").office, "foreign_minister");
  EXPECT_EQ(known.find("President").office, "head_of_state");
  EXPECT_TRUE(known.find("President").one_word);
  EXPECT_EQ(std::string_view("President of Peru").substr(known.find("President of Peru").rest), " of Peru");
}

TEST(Offices, NoneWhereAnotherWordComesFirstOrItIsAFormerOne) {
  const Offices known = offices();
  for (const char* title : {"", "deputy prime minister", "minister of health", "former prime minister", "prime minister, former"})
    EXPECT_EQ(known.find(title).office, "") << title;
}

TEST(Offices, TheStateStandsBeforeOrBehind) {
  const Knowledge& known = real_matcher().knowledge();
  for (const char* title : {"Russian foreign minister", "foreign minister of Russia", "Foreign Minister, Russia"}) {
    EXPECT_EQ(known.office_of(title).code, "foreign_minister") << title;
    EXPECT_EQ(known.office_of(title).state, "RU") << title;
  }
  EXPECT_EQ(known.office_of("Russian president").code, "head_of_state");
  EXPECT_EQ(known.office_of("president of the Bank of Russia").code, "");
  EXPECT_EQ(known.office_of("deputy foreign minister of Russia").code, "");
  EXPECT_EQ(known.office_of("deputy foreign minister of Russia").state, "RU");
}

TEST(Offices, ArabicArticlesDoNotMatter) {
  EXPECT_EQ(offices().find("\u0648\u0632\u064a\u0631 \u0627\u0644\u062e\u0627\u0631\u062c\u064a\u0629").office, "foreign_minister");
}

}  // namespace
}  // namespace mithaq::link
