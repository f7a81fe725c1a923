// Days, ISO weeks and two calendars: Gregorian (proleptic) and Hijri (Umm al-Qura).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mithaq::find {

using Day = std::int32_t;  // days since 1970-01-01

struct Civil {
  int year = 0;
  int month = 0;  // 1..12
  int day = 0;    // 1..31
  friend bool operator==(const Civil&, const Civil&) = default;
};

struct IsoWeek {
  int year = 0;
  int week = 0;  // 1..53
};

Day to_day(const Civil& date);  // `date` must be valid
Civil to_civil(Day day);
bool is_valid(const Civil& date);
int days_in_month(int year, int month);
int weekday(Day day);  // Monday = 1 .. Sunday = 7
IsoWeek iso_week(Day day);

// "2024-05-15", also with a time behind it ("2024-05-15T10:00"); nothing for anything else.
std::optional<Day> parse_iso(std::string_view text);

std::string iso_year(int year);  // four digits
std::string iso_month(int year, int month);
std::string iso_date(Day day);

// How long before the publication the (first) day of an EDTF value lies: "same", "yesterday", "week", "month", "year", "old"; "future",
// "far_future"; "unknown" when one of the two is not known.
std::string_view age_before(std::string_view value, std::string_view published);

// Umm al-Qura: the civil calendar of Saudi Arabia. Month lengths of 1300-1600 AH come from ICU, which carries the official table; for years
// outside ICU uses the tabular calendar of type II (civil), and so do we.
class HijriCalendar {
 public:
  Day month_begin(int year, int month) const;  // month 1..12, year >= 1
  int days_in_month(int year, int month) const;
  Civil from_day(Day day) const;
};

}  // namespace mithaq::find
