#include "register/edtf.h"

#include <charconv>

namespace mithaq::registry {
namespace {

constexpr std::int64_t kMonthDays = 31;

bool number(std::string_view text, int& out) {
  const auto end = std::from_chars(text.data(), text.data() + text.size(), out);
  return !text.empty() && end.ec == std::errc() && end.ptr == text.data() + text.size();
}

// Days since 1970-01-01. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
std::int64_t day_number(std::int64_t year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t of_era = year - era * 400;
  const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

std::optional<Days> single(std::string_view text) {
  int year = 0;
  int month = 0;
  int day = 0;
  while (!text.empty() && (text.back() == '~' || text.back() == '?' || text.back() == '%')) text.remove_suffix(1);
  if (text.size() < 4 || !number(text.substr(0, 4), year)) return std::nullopt;
  if (text.size() == 4) return Days{day_number(year, 1, 1), day_number(year, 12, 31)};
  if (text.size() < 7 || text[4] != '-' || !number(text.substr(5, 2), month) || month < 1 || month > 12) return std::nullopt;
  const std::int64_t next = month == 12 ? day_number(year + 1, 1, 1) : day_number(year, month + 1, 1);
  if (text.size() == 7) return Days{day_number(year, month, 1), next - 1};
  if (text.size() < 10 || text[7] != '-' || !number(text.substr(8, 2), day) || day < 1 || day > kMonthDays) return std::nullopt;
  const std::int64_t at = day_number(year, month, day);
  return Days{at, at};
}

}  // namespace

std::optional<Days> days_of(std::string_view date) {
  const auto slash = date.find('/');
  auto from = single(date.substr(0, slash));
  if (slash == std::string_view::npos) return from;
  const auto to = single(date.substr(slash + 1));
  if (!from) return to;
  if (to && to->last >= from->first) from->last = to->last;
  return from;
}

std::string first_day(std::string_view date) {
  const auto slash = date.find('/');
  const std::string_view first =
      single(date.substr(0, slash)) || slash == std::string_view::npos ? date.substr(0, slash) : date.substr(slash + 1);
  if (!single(first)) return {};
  const std::string whole = std::string(first) + (first.size() < 7 ? "-01-01" : first.size() < 10 ? "-01" : "");
  return whole.substr(0, 10);
}

int precision(std::string_view date) {
  const auto days = days_of(date);
  if (!days) return 0;
  const std::int64_t length = days->last - days->first + 1;
  if (length == 1) return 3;
  return length <= kMonthDays ? 2 : 1;
}

bool compatible(std::string_view a, std::string_view b) {
  const auto x = days_of(a);
  const auto y = days_of(b);
  return !x || !y || (x->first <= y->last && y->first <= x->last);
}

}  // namespace mithaq::registry
