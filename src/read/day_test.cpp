#include "read/day.h"

#include <gtest/gtest.h>

namespace mithaq::read {
namespace {

TEST(LeadingDay, ReadsDaysAtTheStart) {
  EXPECT_EQ(leading_day("2025-05-19"), "2025-05-19");
  EXPECT_EQ(leading_day("2025-05-19T10:00:00+04:00"), "2025-05-19");
  EXPECT_EQ(leading_day(" 2025/05/19 10:00"), "2025-05-19");
  EXPECT_EQ(leading_day("20250519"), "2025-05-19");
  EXPECT_EQ(leading_day("2024-02-29"), "2024-02-29");
}

TEST(LeadingDay, RefusesWhatIsNoDay) {
  for (const char* text : {"", "2025", "2025-13-01", "2025-02-29", "2025-05-1", "19-05-2025", "2025-05-190", "2025-05/19", "202505190",
                           "0000-01-01", "yesterday"}) {
    EXPECT_EQ(leading_day(text), "") << text;
  }
}

TEST(DayInUrl, FindsTheFirstDay) {
  EXPECT_EQ(day_in_url("https://news.example/2018/05/19/title"), "2018-05-19");
  EXPECT_EQ(day_in_url("https://news.example/2018/19/05/2018/05/20"), "2018-05-20");
  EXPECT_EQ(day_in_url("https://news.example/20180519"), "");
  EXPECT_EQ(day_in_url(""), "");
}

}  // namespace
}  // namespace mithaq::read
