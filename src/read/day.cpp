#include "read/day.h"

#include <chrono>

#include "read/ascii.h"

namespace mithaq::read {
namespace {

// Reads `count` digits; -1 if there are fewer.
int digits(std::string_view text, std::size_t count) {
  if (text.size() < count) return -1;
  int value = 0;
  for (const char c : text.substr(0, count)) {
    if (!is_ascii_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_padded(std::string& out, int value, std::size_t width) {
  const std::string number = std::to_string(value);
  out.append(width - number.size(), '0').append(number);
}

std::string iso_day(int year, int month, int day) {
  if (year < 1 || month < 1 || day < 1) return {};
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return {};
  std::string out;
  append_padded(out, year, 4);
  append_padded(out += '-', month, 2);
  append_padded(out += '-', day, 2);
  return out;
}

}  // namespace

std::string leading_day(std::string_view text) {
  text = trimmed(text);
  if (text.size() < 8) return {};
  const char separator = text[4];
  const bool separated = separator == '-' || separator == '/';
  const std::size_t length = separated ? 10 : 8;
  if (text.size() < length || (text.size() > length && is_ascii_digit(text[length]))) return {};
  if (separated && text[7] != separator) return {};
  return iso_day(digits(text, 4), digits(text.substr(separated ? 5 : 4), 2), digits(text.substr(separated ? 8 : 6), 2));
}

std::string day_in_url(std::string_view url) {
  for (std::size_t at = url.find('/'); at != std::string_view::npos; at = url.find('/', at + 1)) {
    const std::string_view rest = url.substr(at + 1);
    if (rest.size() < 10 || rest[4] != '/') continue;
    if (std::string day = leading_day(rest.substr(0, 10)); !day.empty()) return day;
  }
  return {};
}

}  // namespace mithaq::read
