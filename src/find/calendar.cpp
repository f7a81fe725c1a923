#include "find/calendar.h"

#include <unicode/calendar.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace mithaq::find {
namespace {

constexpr int kFirstYear = 1300;  // of the Umm al-Qura table
constexpr int kLastYear = 1600;
constexpr double kMillisecondsOfDay = 86'400'000.0;
constexpr Day kHijriEpoch = -492'148;  // 1 Muharram 1 AH (16 July 622, Julian), civil reckoning

std::chrono::sys_days sys(Day day) { return std::chrono::sys_days{std::chrono::days{day}}; }

// First day of a month of the tabular calendar: months of 30 and 29 days by turns, 11 leap years in 30.
Day tabular_begin(int year, int month) {
  const int before = month - 1;
  return kHijriEpoch + (before * 59 + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30;
}

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

Day to_day(const Civil& date) {
  using namespace std::chrono;
  const year_month_day ymd{year{date.year}, month{static_cast<unsigned>(date.month)}, day{static_cast<unsigned>(date.day)}};
  return static_cast<Day>(sys_days{ymd}.time_since_epoch().count());
}

Civil to_civil(Day day) {
  const std::chrono::year_month_day ymd{sys(day)};
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

bool is_valid(const Civil& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

int days_in_month(int year, int month) {
  using namespace std::chrono;
  const year_month_day_last last{std::chrono::year{year}, month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

int weekday(Day day) { return static_cast<int>(std::chrono::weekday{sys(day)}.iso_encoding()); }

// The week belongs to the year of its Thursday.
IsoWeek iso_week(Day day) {
  const Day thursday = day - weekday(day) + 4;
  const int year = to_civil(thursday).year;
  return {year, (thursday - to_day({year, 1, 1})) / 7 + 1};
}

std::optional<Day> parse_iso(std::string_view text) {
  if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) text = text.substr(0, 10);
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || !is_valid({*year, *month, *day})) return std::nullopt;
  return to_day({*year, *month, *day});
}

namespace {

// Four digits for a year, two for a month or a day, as printf's %0*d; years outside 0 to 9999 are left to it.
void append_digits(std::string& out, int value, int digits) {
  const auto begin = out.size();
  out.resize(begin + static_cast<std::size_t>(digits));
  for (auto at = out.size(); at > begin; value /= 10) out[--at] = static_cast<char>('0' + value % 10);
}

}  // namespace

std::string iso_year(int year) {
  if (year >= 0 && year <= 9999) {
    std::string out;
    append_digits(out, year, 4);
    return out;
  }
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d", year);
  return buffer;
}

std::string iso_month(int year, int month) {
  std::string out = iso_year(year) + '-';
  append_digits(out, month, 2);
  return out;
}

std::string iso_date(Day day) {
  const Civil date = to_civil(day);
  std::string out = iso_month(date.year, date.month) + '-';
  append_digits(out, date.day, 2);
  return out;
}

namespace {

using MonthBegins = std::array<Day, 12>;

MonthBegins ask_icu(int year) {
  MonthBegins begins{};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("en_US@calendar=islamic-umalqura"), status));
  for (int month = 1; month <= 12; ++month) {
    Day begin = tabular_begin(year, month);  // also our answer should ICU's data be missing
    if (U_SUCCESS(status)) {
      calendar->clear();
      calendar->set(year, month - 1, 1);
      const double time = calendar->getTime(status);
      if (U_SUCCESS(status)) begin = static_cast<Day>(std::floor(time / kMillisecondsOfDay));
    }
    begins[static_cast<std::size_t>(month - 1)] = begin;
  }
  return begins;
}

// First days of the months of a year of the table. ICU takes its time and news tells of few years, so each is asked for when it comes.
const MonthBegins& months_of(int year) {
  constexpr std::size_t kYears = static_cast<std::size_t>(kLastYear) - static_cast<std::size_t>(kFirstYear) + 1;
  static std::array<std::once_flag, kYears> asked;
  static std::array<MonthBegins, kYears> begins;
  const auto at = static_cast<std::size_t>(year - kFirstYear);
  std::call_once(asked[at], [&] { begins[at] = ask_icu(year); });
  return begins[at];
}

}  // namespace

Day HijriCalendar::month_begin(int year, int month) const {
  if (year < kFirstYear || year > kLastYear) return tabular_begin(year, month);
  return months_of(year)[static_cast<std::size_t>(month - 1)];
}

int HijriCalendar::days_in_month(int year, int month) const {
  return month == 12 ? month_begin(year + 1, 1) - month_begin(year, 12) : month_begin(year, month + 1) - month_begin(year, month);
}

Civil HijriCalendar::from_day(Day day) const {
  int year = std::max(1, static_cast<int>((day - kHijriEpoch) / 354.36667) + 1);
  while (year > 1 && month_begin(year, 1) > day) --year;
  while (month_begin(year + 1, 1) <= day) ++year;
  int month = 12;
  while (month > 1 && month_begin(year, month) > day) --month;
  return {year, month, day - month_begin(year, month) + 1};
}

namespace {

// The first day of what an EDTF value stands for.
std::optional<Day> first_day(std::string_view value) {
  if (value.size() < 4) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t size, int other) {
    return value.size() >= at + size ? std::atoi(std::string(value.substr(at, size)).c_str()) : other;
  };
  return to_day({number(0, 4, 1), std::max(1, number(5, 2, 1)), std::max(1, number(8, 2, 1))});
}

}  // namespace

std::string_view age_before(std::string_view value, std::string_view published) {
  const auto day = first_day(value);
  const auto reported = first_day(published.substr(0, std::min<std::size_t>(10, published.size())));
  if (!day || !reported) return "unknown";
  const auto gap = *reported - *day;
  if (gap < 0) return gap < -31 ? "far_future" : "future";
  return gap == 0 ? "same" : gap == 1 ? "yesterday" : gap < 8 ? "week" : gap < 32 ? "month" : gap < 367 ? "year" : "old";
}

}  // namespace mithaq::find
