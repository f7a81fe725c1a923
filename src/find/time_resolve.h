// Turns what was read into values, given the day of publication.
#pragma once

#include <optional>
#include <string>

#include "find/calendar.h"
#include "find/time_value.h"

namespace mithaq::find {

class TimeResolver {
 public:
  // `published`: empty when unknown; then only what is absolute has a value.
  TimeResolver(const HijriCalendar& hijri, std::optional<Day> published);

  TimeValue resolve(const TimeExpression& expression, Tense tense) const;

 private:
  // Days first..last, and how they are written.
  struct Period {
    Day first = 0;
    Day last = 0;
    std::string text;
    bool days_only = false;  // `text` is made of days: an end of an interval takes `first` or `last` instead
  };

  std::optional<Period> period(const TimePoint& point, Tense tense) const;
  std::optional<Period> in_year(const TimePoint& point, int year) const;
  std::optional<Period> nearest(const TimePoint& point, Tense tense) const;
  std::optional<Period> of_weekday(const TimePoint& point, Tense tense) const;
  Period of_day_word(const TimePoint& point) const;
  std::optional<Period> of_decade(const TimePoint& point) const;
  std::optional<Period> of_season(const TimePoint& point, int year) const;
  Period of_days(Day first, Day last) const;

  std::optional<int> year_of(const TimePoint& point) const;
  bool is_hijri(const TimePoint& point) const;
  Civil today(bool hijri) const;

  std::string of_weekdays(TimePoint a, TimePoint b, Tense tense) const;
  std::string range(const TimeExpression& expression, Tense tense) const;
  std::string away(const Quantity& quantity, int direction) const;
  std::string span(const Quantity& quantity, int direction) const;

  const HijriCalendar& hijri_;
  std::optional<Day> published_;
};

// ISO 8601 duration; empty when the amount is not told.
std::string duration_text(const Quantity& quantity);

}  // namespace mithaq::find
