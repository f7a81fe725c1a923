// What a reader of times understood, before and after it is resolved against the day of publication.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "find/calendar.h"

namespace mithaq::find {

enum class Era : std::uint8_t { kUnknown, kGregorian, kHijri };
enum class TimeUnit : std::uint8_t { kNone, kSecond, kMinute, kHour, kDay, kWeek, kMonth, kQuarter, kYear, kDecade, kCentury };
enum class Relation : std::uint8_t { kNone, kPast, kFuture, kCurrent, kRecent };  // kRecent: "the last days", no number
enum class Part : std::uint8_t { kNone, kStart, kMid, kEnd };
enum class Tense : std::uint8_t { kUnknown, kPast, kPresent, kFuture };  // the present of news tells of today and of what is to come

// One point of the calendar as it is written: the fields that are not stated are 0 or empty.
struct TimePoint {
  Era era = Era::kUnknown;
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = 0;               // Monday = 1
  int season = 0;                // EDTF code of a season, quarter or half: 21..24, 33..36, 40, 41
  int decade = -1;               // 0, 10 .. 90: of the century below, or of the 20th
  int century = 0;               // 19 for the years 18XX
  std::optional<int> days_away;  // "yesterday": -1
  std::optional<int> weeks_away;
  std::optional<int> months_away;
  std::optional<int> years_away;
  std::optional<int> decades_away;
  std::optional<int> centuries_away;
  Relation relation = Relation::kNone;  // of a weekday, month, season or date: "last Monday", "next May"
  Part part = Part::kNone;
  bool vague = false;  // cannot be resolved
  bool approximate = false;
  bool weekday_first_only = false;  // only weekday and relation were read

  bool has_day() const { return day != 0 || days_away || weekday != 0; }
};

// A number of units. `amount` 0: not told ("some years").
struct Quantity {
  double amount = 0;
  TimeUnit unit = TimeUnit::kNone;
  double more = 0;  // a second, smaller unit
  TimeUnit more_unit = TimeUnit::kNone;
  bool approximate = false;
};

enum class TimeShape : std::uint8_t {
  kPoint,
  kRange,     // a to b
  kSince,     // a, or a quantity ago, and on
  kUntil,     // up to a
  kAgo,       // a quantity before publication
  kAhead,     // a quantity after publication
  kPastSpan,  // the past so many units
  kNextSpan,
  kDuration,
  kSet,  // every so many units
};

struct TimeExpression {
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  TimeShape shape = TimeShape::kPoint;
  TimePoint a;
  TimePoint b;  // kRange
  Quantity quantity;
  bool by_quantity = false;  // kSince: a quantity, not a point
};

struct TimeValue {
  std::string text;  // EDTF, duration or set; empty when it cannot be told
  Era era = Era::kGregorian;
  Part part = Part::kNone;
  bool contradiction = false;
};

}  // namespace mithaq::find
