#include "find/calendar.h"

#include <gtest/gtest.h>

namespace mithaq::find {
namespace {

TEST(Calendar, DaysAndBack) {
  EXPECT_EQ(to_day({1970, 1, 1}), 0);
  for (Day day = -300'000; day < 300'000; day += 97) EXPECT_EQ(to_day(to_civil(day)), day);
  EXPECT_FALSE(is_valid({2023, 2, 29}));
  EXPECT_TRUE(is_valid({2024, 2, 29}));
  EXPECT_FALSE(is_valid({2024, 13, 1}));
}

TEST(Calendar, IsoWeeksAtTheTurnOfTheYear) {
  EXPECT_EQ(iso_week(to_day({2021, 1, 3})).week, 53);
  EXPECT_EQ(iso_week(to_day({2021, 1, 3})).year, 2020);
  EXPECT_EQ(iso_week(to_day({2024, 12, 30})).year, 2025);
  EXPECT_EQ(iso_week(to_day({2024, 12, 30})).week, 1);
  EXPECT_EQ(weekday(to_day({2024, 5, 15})), 3);
}

TEST(Calendar, ReadsIsoDatesOnly) {
  EXPECT_EQ(parse_iso("2024-05-15"), to_day({2024, 5, 15}));
  EXPECT_EQ(parse_iso("2024-05-15T08:00:00Z"), to_day({2024, 5, 15}));
  EXPECT_FALSE(parse_iso("2024-02-30"));
  EXPECT_FALSE(parse_iso("2024-5-15"));
  EXPECT_FALSE(parse_iso(""));
  EXPECT_EQ(iso_date(to_day({987, 6, 5})), "0987-06-05");
}

// Dates announced by the Umm al-Qura calendar.
TEST(Calendar, HijriMonths) {
  const HijriCalendar hijri;
  EXPECT_EQ(iso_date(hijri.month_begin(1445, 9)), "2024-03-11");
  EXPECT_EQ(iso_date(hijri.month_begin(1446, 1)), "2024-07-07");
  EXPECT_EQ(iso_date(hijri.month_begin(1440, 10)), "2019-06-04");
  EXPECT_EQ(hijri.from_day(to_day({2023, 8, 26})), (Civil{1445, 2, 10}));
}

TEST(Calendar, HijriMonthsFollowEachOther) {
  const HijriCalendar hijri;
  for (int year = 1; year <= 1700; ++year) {
    for (int month = 1; month <= 12; ++month) {
      const int days = hijri.days_in_month(year, month);
      EXPECT_TRUE(days == 29 || days == 30) << year << "-" << month << " has " << days;
      EXPECT_EQ(hijri.from_day(hijri.month_begin(year, month)), (Civil{year, month, 1}));
    }
  }
}

}  // namespace
}  // namespace mithaq::find
