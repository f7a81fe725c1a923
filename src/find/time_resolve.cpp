#include "find/time_resolve.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace mithaq::find {
namespace {

// Years in this range that no calendar is named for are Hijri: news rarely tells of the 14th century, and of 1492 it does.
constexpr int kFirstHijri = 1330;
constexpr int kLastHijri = 1470;

std::string number_text(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.10g", value);
  return buffer;
}

// First and last month of an EDTF code for a season, quarter or half; winter begins in December.
std::pair<int, int> months_of(int code) {
  if (code >= 33 && code <= 36) return {(code - 33) * 3 + 1, (code - 33) * 3 + 3};
  if (code == 40 || code == 41) return {(code - 40) * 6 + 1, (code - 40) * 6 + 6};
  return {(code - 21) * 3 + 3, (code - 21) * 3 + 5};
}

// Years of decades and centuries, days of weeks, else the unit itself.
double scale_of(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kWeek: return 7;
    case TimeUnit::kQuarter: return 3;
    case TimeUnit::kDecade: return 10;
    case TimeUnit::kCentury: return 100;
    default: return 1;
  }
}

bool counts_days(TimeUnit unit) { return unit <= TimeUnit::kWeek; }
bool counts_months(TimeUnit unit) { return unit == TimeUnit::kMonth || unit == TimeUnit::kQuarter; }

// Half a year is six months: the unit below in which the amount is whole.
Quantity made_whole(Quantity q) {
  struct Smaller {
    TimeUnit unit, smaller;
    double count;
  };
  constexpr Smaller kSmaller[] = {{TimeUnit::kCentury, TimeUnit::kYear, 100}, {TimeUnit::kDecade, TimeUnit::kYear, 10},
                                  {TimeUnit::kYear, TimeUnit::kMonth, 12},    {TimeUnit::kMonth, TimeUnit::kDay, 30},
                                  {TimeUnit::kDay, TimeUnit::kHour, 24},      {TimeUnit::kHour, TimeUnit::kMinute, 60}};
  for (const Smaller& s : kSmaller) {
    if (q.unit != s.unit || q.amount == std::floor(q.amount) || q.amount * s.count != std::floor(q.amount * s.count)) continue;
    q.amount *= s.count;
    q.unit = s.smaller;
  }
  return q;
}

void append_part(std::string& date, std::string& time, double amount, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kSecond: time += number_text(amount) + "S"; break;
    case TimeUnit::kMinute: time += number_text(amount) + "M"; break;
    case TimeUnit::kHour: time += number_text(amount) + "H"; break;
    case TimeUnit::kDay: date += number_text(amount) + "D"; break;
    case TimeUnit::kWeek: date += number_text(amount) + "W"; break;
    case TimeUnit::kMonth:
    case TimeUnit::kQuarter: date += number_text(amount * scale_of(unit)) + "M"; break;
    case TimeUnit::kYear:
    case TimeUnit::kDecade:
    case TimeUnit::kCentury: date += number_text(amount * scale_of(unit)) + "Y"; break;
    case TimeUnit::kNone: break;
  }
}

// Days between the period and the day of publication; 0 when it lies inside.
int distance(Day first, Day last, Day day) { return day < first ? first - day : day > last ? day - last : 0; }

}  // namespace

std::string duration_text(const Quantity& quantity) {
  if (quantity.amount <= 0 || quantity.unit == TimeUnit::kNone) return {};
  const Quantity q = made_whole(quantity);
  std::string date, time;
  append_part(date, time, q.amount, q.unit);
  if (q.more > 0) append_part(date, time, q.more, q.more_unit);
  return "P" + date + (time.empty() ? "" : "T" + time) + (q.approximate ? "~" : "");
}

TimeResolver::TimeResolver(const HijriCalendar& hijri, std::optional<Day> published) : hijri_(hijri), published_(published) {}

bool TimeResolver::is_hijri(const TimePoint& point) const {
  if (point.era != Era::kUnknown) return point.era == Era::kHijri;
  return point.year >= kFirstHijri && point.year < kLastHijri;
}

Civil TimeResolver::today(bool hijri) const { return hijri ? hijri_.from_day(*published_) : to_civil(*published_); }

std::optional<int> TimeResolver::year_of(const TimePoint& point) const {
  if (point.year != 0) return point.year;
  if (point.years_away && published_) return today(is_hijri(point)).year + *point.years_away;
  return std::nullopt;
}

TimeResolver::Period TimeResolver::of_days(Day first, Day last) const {
  return {first, last, first == last ? iso_date(first) : iso_date(first) + "/" + iso_date(last), true};
}

std::optional<TimeResolver::Period> TimeResolver::of_season(const TimePoint& point, int year) const {
  const auto [from, to] = months_of(point.season);
  if (is_hijri(point) && to <= 12)
    return of_days(hijri_.month_begin(year, from), hijri_.month_begin(year, to) + hijri_.days_in_month(year, to) - 1);
  const Day first = to_day({year, from, 1});
  const int last_year = to > 12 ? year + 1 : year;
  const int last_month = to > 12 ? to - 12 : to;
  return Period{first, to_day({last_year, last_month, find::days_in_month(last_year, last_month)}),
                iso_year(year) + "-" + std::to_string(point.season), false};
}

// The period in a given year of its calendar; nothing for a day that does not exist.
std::optional<TimeResolver::Period> TimeResolver::in_year(const TimePoint& point, int year) const {
  if (year < 1 || year > 9999) return std::nullopt;
  if (point.season != 0) return of_season(point, year);
  if (is_hijri(point)) {
    if (point.month == 0) return of_days(hijri_.month_begin(year, 1), hijri_.month_begin(year + 1, 1) - 1);
    const Day begin = hijri_.month_begin(year, point.month);
    const int days = hijri_.days_in_month(year, point.month);
    if (point.day == 0) return of_days(begin, begin + days - 1);
    // A local sighting may give a month of 29 days a thirtieth: the day before the next month is meant.
    return point.day > 30 ? std::nullopt : std::optional(of_days(begin + point.day - 1, begin + point.day - 1));
  }
  if (point.month == 0) return Period{to_day({year, 1, 1}), to_day({year, 12, 31}), iso_year(year), false};
  const int days = find::days_in_month(year, point.month);
  if (point.day == 0) return Period{to_day({year, point.month, 1}), to_day({year, point.month, days}), iso_month(year, point.month), false};
  if (point.day > days) return std::nullopt;
  const Day day = to_day({year, point.month, point.day});
  return Period{day, day, iso_date(day), true};
}

// A month, date or season without a year: the nearest year that fits the relation or the tense.
std::optional<TimeResolver::Period> TimeResolver::nearest(const TimePoint& point, Tense tense) const {
  if (!published_) return std::nullopt;
  const Day day = *published_;
  const int year = today(is_hijri(point)).year;
  std::optional<Period> before, after, closest;
  for (int y = year - 8; y <= year + 8; ++y) {  // a leap day may be that far
    const auto p = in_year(point, y);
    if (!p) continue;
    const bool strict = point.relation == Relation::kPast || point.relation == Relation::kFuture;
    if (strict ? p->last < day : p->first <= day) before = p;
    if (!after && (strict ? p->first > day : p->last >= day)) after = p;
    if (!closest || distance(p->first, p->last, day) < distance(closest->first, closest->last, day)) closest = p;
  }
  if (point.relation == Relation::kPast) return before;
  if (point.relation == Relation::kFuture) return after;
  if (point.relation == Relation::kCurrent || tense == Tense::kUnknown || !before || !after) return closest;
  const int back = distance(before->first, before->last, day);
  const int ahead = distance(after->first, after->last, day);
  if (point.weekday != 0 && before->first == before->last) {
    const bool fits_before = weekday(before->first) == point.weekday;
    if (fits_before != (weekday(after->first) == point.weekday)) return fits_before ? before : after;
  }
  if (tense == Tense::kFuture) return after;
  // Against the tense only when it would lead far away: a clause in the past may name a day to come.
  constexpr int kFar = 210, kNear = 130, kVeryFar = 240, kVeryNear = 45;  // days
  const auto other_year = [&](const Period& p) {
    return (is_hijri(point) ? hijri_.from_day(p.first).year : to_civil(p.first).year) != year;
  };
  const auto wrong_side = [&](const Period& p, int away, int other) {
    return (other_year(p) && away > kFar && other < kNear) || (away > kVeryFar && other < kVeryNear);
  };
  if (tense == Tense::kPast) return wrong_side(*before, back, ahead) ? after : before;
  return wrong_side(*after, ahead, back) ? before : after;
}

std::optional<TimeResolver::Period> TimeResolver::of_weekday(const TimePoint& point, Tense tense) const {
  if (!published_) return std::nullopt;
  const int back = (weekday(*published_) - point.weekday + 7) % 7;  // days since the last one, 0 on the day itself
  int move = -back;
  // Yesterday is called yesterday: "last Tuesday", said on a Wednesday, is a week before.
  if (point.relation == Relation::kPast && back <= 1) move = -back - 7;
  const bool present = point.relation == Relation::kNone && tense == Tense::kPresent;
  if (point.relation == Relation::kFuture || (point.relation == Relation::kNone && tense == Tense::kFuture) || (present && back != 0))
    move = 7 - back;
  if (point.relation == Relation::kCurrent) move = point.weekday - weekday(*published_);
  return of_days(*published_ + move, *published_ + move);
}

std::optional<TimeResolver::Period> TimeResolver::of_decade(const TimePoint& point) const {
  int hundreds = point.century > 0 ? point.century - 1 : 19;
  if (point.centuries_away || point.decades_away) {
    if (!published_) return std::nullopt;
    hundreds = today(false).year / 100 + point.centuries_away.value_or(0);
  }
  int first = hundreds * 100 + std::max(point.decade, 0);
  int years = point.decade >= 0 ? 10 : 100;
  if (point.decades_away) {
    first = (today(false).year / 10 + *point.decades_away) * 10;
    years = 10;
  }
  if (first < 0 || first > 9900) return std::nullopt;
  const std::string digits = iso_year(first);
  return Period{to_day({first, 1, 1}), to_day({first + years - 1, 12, 31}),
                years == 10 ? digits.substr(0, 3) + "X" : digits.substr(0, 2) + "XX", false};
}

// "today", "tomorrow"; with a weekday that contradicts the day of publication ("today, Sunday") the weekday holds: the page came out later.
TimeResolver::Period TimeResolver::of_day_word(const TimePoint& point) const {
  Day day = *published_ + *point.days_away;
  if (point.weekday != 0 && weekday(day) != point.weekday) {
    const int back = (weekday(day) - point.weekday + 7) % 7;
    day += *point.days_away > 0 && back > 3 ? 7 - back : -back;
  }
  return of_days(day, day);
}

std::optional<TimeResolver::Period> TimeResolver::period(const TimePoint& point, Tense tense) const {
  if (point.vague) return std::nullopt;
  if (point.decade >= 0 || point.century != 0 || point.centuries_away || point.decades_away) return of_decade(point);
  if (point.month == 0 && !point.months_away && point.days_away) {
    if (!published_) return std::nullopt;
    return of_day_word(point);
  }
  if (point.weeks_away) {
    if (!published_) return std::nullopt;
    const Day monday = *published_ - weekday(*published_) + 1 + 7 * *point.weeks_away;
    if (point.weekday != 0) return of_days(monday + point.weekday - 1, monday + point.weekday - 1);
    const IsoWeek week = iso_week(monday);
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-W%02d", week.year, week.week);
    return Period{monday, monday + 6, buffer, false};
  }
  if (point.months_away) {
    if (!published_) return std::nullopt;
    const Civil now = today(is_hijri(point));
    const int index = now.year * 12 + now.month - 1 + *point.months_away;
    TimePoint month = point;
    month.month = index % 12 + 1;
    return in_year(month, index / 12);
  }
  if (const auto year = year_of(point)) return in_year(point, *year);
  if (point.month != 0 || point.season != 0) return nearest(point, tense);
  if (point.weekday != 0) return of_weekday(point, tense);
  return std::nullopt;
}

// "Saturday and Sunday": the end that is nearer to publication is found first.
std::string TimeResolver::of_weekdays(TimePoint a, TimePoint b, Tense tense) const {
  const int days = (b.weekday - a.weekday + 7) % 7;
  if (a.relation == Relation::kNone) a.relation = b.relation;
  if (b.relation == Relation::kNone) b.relation = a.relation;
  const bool ahead =
      a.relation == Relation::kFuture || (a.relation == Relation::kNone && (tense == Tense::kFuture || tense == Tense::kPresent));
  const auto near = of_weekday(ahead ? a : b, tense);
  if (!near) return {};
  return ahead ? iso_date(near->first) + "/" + iso_date(near->first + days) : iso_date(near->first - days) + "/" + iso_date(near->first);
}

// "from 5 to 9 May": what one end leaves out it takes from the other.
std::string TimeResolver::range(const TimeExpression& expression, Tense tense) const {
  TimePoint a = expression.a, b = expression.b;
  if (a.weekday != 0 && b.weekday != 0 && a.day == 0 && b.day == 0 && a.month == 0 && b.month == 0) return of_weekdays(a, b, tense);
  if (b.era == Era::kUnknown) b.era = a.era;
  if (a.era == Era::kUnknown) a.era = b.era;
  if (b.month == 0 && !b.months_away && b.day != 0) b.month = a.month, b.months_away = a.months_away;
  if (a.day != 0 && a.month == 0 && !a.months_away) a.month = b.month, a.months_away = b.months_away;
  const bool own_year = a.year != 0 || a.years_away;
  if (!own_year) a.year = b.year, a.years_away = b.years_away, a.relation = b.relation;
  const bool took_year = b.year == 0 && !b.years_away && own_year && (b.month != 0 || b.season != 0);
  if (took_year) b.year = a.year, b.years_away = a.years_away;
  const bool floating = a.year == 0 && !a.years_away && b.year == 0 && (a.month != 0 || a.season != 0);
  const auto year_at = [&](const Period& p) { return is_hijri(b) ? hijri_.from_day(p.first).year : to_civil(p.first).year; };
  if (floating && tense == Tense::kPast) {  // what has begun may still go on, what is to come may have begun
    if (const auto start = period(a, tense)) a.year = b.year = year_at(*start);
  }
  auto end = period(b, tense == Tense::kPresent ? Tense::kFuture : tense);
  if (!end) return {};
  if (floating && a.year == 0) a.year = year_at(*end);
  auto begin = period(a, tense);
  if (!begin) return {};
  if (begin->first > end->last && !own_year && !(floating && b.year != 0) && a.year != 0) begin = in_year(a, a.year - 1);
  if (begin && begin->first > end->last && (took_year || floating) && b.year != 0) end = in_year(b, b.year + 1);
  if (!begin || !end || begin->first > end->last) return {};
  return (begin->days_only ? iso_date(begin->first) : begin->text) + "/" + (end->days_only ? iso_date(end->last) : end->text);
}

// A quantity before or after publication, in the unit of the quantity: days and weeks give a day, months a month, years a year.
std::string TimeResolver::away(const Quantity& quantity, int direction) const {
  if (!published_ || quantity.amount <= 0) return {};
  Quantity q = made_whole(quantity);
  if (q.more > 0 && q.unit == TimeUnit::kYear && q.more_unit == TimeUnit::kMonth)
    q.amount = q.amount * 12 + q.more, q.unit = TimeUnit::kMonth;
  const double scaled = q.amount * scale_of(q.unit);
  if (scaled > 5'000'000) return {};
  const int count = direction * static_cast<int>(scaled);
  const std::string mark = q.approximate ? "~" : "";
  if (q.unit < TimeUnit::kDay) {
    const int days = q.unit == TimeUnit::kHour ? count / 24 : 0;
    return iso_date(*published_ + days) + mark;
  }
  if (counts_days(q.unit)) return iso_date(*published_ + count) + mark;
  const Civil now = today(false);
  if (counts_months(q.unit)) {
    const int index = now.year * 12 + now.month - 1 + count;
    return index < 12 ? std::string() : iso_month(index / 12, index % 12 + 1) + mark;
  }
  return now.year + count < 1 || now.year + count > 9999 ? std::string() : iso_year(now.year + count) + mark;
}

// The past or coming so many units: from publication to there, or from there to publication.
std::string TimeResolver::span(const Quantity& quantity, int direction) const {
  if (!published_ || quantity.amount <= 0) return {};
  Quantity q = made_whole(quantity);
  q.approximate = false;
  if (q.unit < TimeUnit::kDay) {
    const double hours = q.unit == TimeUnit::kHour ? q.amount : q.unit == TimeUnit::kMinute ? q.amount / 60 : q.amount / 3600;
    q.amount = std::max(1.0, std::ceil(hours / 24));
    q.unit = TimeUnit::kDay;
  }
  const std::string there = away(q, direction);
  if (there.empty()) return {};
  const std::string here = iso_date(*published_).substr(0, there.size());
  return direction < 0 ? there + "/" + here : here + "/" + there;
}

TimeValue TimeResolver::resolve(const TimeExpression& expression, Tense tense) const {
  TimeValue out;
  const TimePoint& a = expression.a;
  const std::string mark = a.approximate ? "~" : "";
  switch (expression.shape) {
    case TimeShape::kDuration: out.text = duration_text(expression.quantity); return out;
    case TimeShape::kSet: out.text = "R/" + duration_text(expression.quantity); return out;
    case TimeShape::kAgo: out.text = away(expression.quantity, -1); return out;
    case TimeShape::kAhead: out.text = away(expression.quantity, 1); return out;
    case TimeShape::kPastSpan: out.text = span(expression.quantity, -1); return out;
    case TimeShape::kNextSpan: out.text = span(expression.quantity, 1); return out;
    default: break;
  }
  out.era = is_hijri(expression.shape == TimeShape::kRange ? expression.b : a) ? Era::kHijri : Era::kGregorian;
  out.part = a.part;
  if (expression.shape == TimeShape::kRange) {
    out.text = range(expression, tense);
    return out;
  }
  if (expression.shape == TimeShape::kSince && expression.by_quantity) {
    out.text = away(expression.quantity, -1);
    if (!out.text.empty()) out.text += "/..";
    return out;
  }
  const auto p = period(a, expression.shape == TimeShape::kSince   ? Tense::kPast
                           : expression.shape == TimeShape::kUntil ? Tense::kFuture
                                                                   : tense);
  if (!p) return out;
  // The day that was told first, before a weekday moved it.
  const Day told = a.days_away && published_ ? *published_ + *a.days_away : p->first;
  out.contradiction = a.weekday != 0 && p->first == p->last && weekday(told) != a.weekday;
  out.text = p->text + mark;
  if (expression.shape == TimeShape::kSince) out.text = (p->days_only ? iso_date(p->first) : p->text) + mark + "/..";
  if (expression.shape == TimeShape::kUntil) out.text = "../" + (p->days_only ? iso_date(p->last) : p->text) + mark;
  return out;
}

}  // namespace mithaq::find
