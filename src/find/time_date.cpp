// Dates: numeric ones, day and month, month and year, years.
#include <array>
#include <cmath>

#include "find/time_parser.h"

namespace mithaq::find {
namespace {

constexpr int kFirstYear = 1000;  // written after a month or a head noun
constexpr int kLastYear = 2200;
constexpr int kFirstBareYear = 1800;  // with a preposition only
constexpr int kLastBareYear = 2150;

// Digits of at most nine places, else -1.
int to_int(std::string_view digits) {
  if (digits.empty() || digits.size() > 9) return -1;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

// "AH", "AD" after a date or year. An era before the epoch cannot be written with these values.
std::uint32_t TimeParser::calendar_mark(std::uint32_t token, TimePoint& point) const {
  const auto mark = view_.find(token, WordKind::kMark);
  if (!mark || mark->conjunction || mark->preposition) return token;
  if (mark->word->detail != 0) point.vague = true;
  if (point.era == Era::kUnknown) point.era = static_cast<Era>(mark->word->value);
  return mark->last;
}

// "last", "next", "current" after a noun; moves the token behind it.
bool TimeParser::relation(std::uint32_t& token, bool definite, Relation& out, int& offset) const {
  const auto hit = view_.find(token, WordKind::kRel);
  if (!hit || (definite && !hit->definite) || hit->word->value == 0 || hit->conjunction || hit->preposition) return false;
  out = static_cast<Relation>(hit->word->value);
  offset = out == Relation::kPast ? -1 : out == Relation::kFuture ? 1 : 0;
  if (hit->word->detail != 0) offset = hit->word->detail;
  token = hit->last;
  return true;
}

// "third", "seventeenth", "twenty-sixth".
std::optional<TimeParser::Ordinal> TimeParser::ordinal(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kOrdinal);
  if (!hit || hit->word->value <= 0) return std::nullopt;
  Ordinal out{hit->word->value, hit->last};
  const auto next = view_.find(out.last, WordKind::kOrdinal);
  if (out.value < 10 && next && next->conjunction && next->word->value >= 20 && next->word->value < 100) {
    out.value += next->word->value;
    out.last = next->last;
  }
  return out;
}

// The day of a month, in digits or words.
std::optional<TimeParser::Ordinal> TimeParser::day_number(std::uint32_t token) const {
  if (const auto hit = view_.find(token, WordKind::kMonthDay)) return Ordinal{hit->word->value, hit->last};
  if (const auto value = ordinal(token); value && value->value <= 31) return value;
  const auto number = view_.number(token);
  if (!number || number->value < 1 || number->value > 31 || number->value != std::floor(number->value) || number->magnitude)
    return std::nullopt;
  return Ordinal{static_cast<int>(number->value), number->last};
}

// A month and other names of the same month behind it: "Ayyar/May", "May (Ayyar)".
TimeParser::MaybePoint TimeParser::month_name(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kMonth);
  if (!hit) return std::nullopt;
  Point out;
  out.point.month = hit->word->value;
  out.point.era = static_cast<Era>(hit->word->detail);
  out.last = hit->last;
  for (int aliases = 0; aliases < 2; ++aliases) {
    const bool bracket = view_.is_mark(out.last, '(');
    const bool sign = bracket || view_.is_mark(out.last, '/') || view_.is_mark(out.last, '-');
    const auto alias = view_.find(out.last + (sign ? 1U : 0U), WordKind::kMonth);
    if (!alias || alias->word->value != hit->word->value || alias->word->detail != hit->word->detail || alias->conjunction) break;
    if (bracket && !view_.is_mark(alias->last, ')')) break;
    out.last = alias->last + (bracket ? 1U : 0U);
  }
  return out;
}

// What follows a month: its year, or "last", "next", "current".
void TimeParser::month_tail(Point& p) const {
  std::uint32_t token = p.last;
  int offset = 0;
  if (relation(token, true, p.point.relation, offset)) {
    p.last = token;
    return;
  }
  const auto from = view_.find(token, WordKind::kFrom);
  const auto y = year(from ? from->last : token);
  if (y) {
    p.point.year = y->point.year;
    p.point.years_away = y->point.years_away;
    if (y->point.era != Era::kUnknown && p.point.era == Era::kUnknown) p.point.era = y->point.era;
    p.point.vague = y->point.vague;
    p.last = y->last;
    return;
  }
  TimePoint marked = p.point;  // "12 Safar AH": the mark without a year
  p.last = calendar_mark(token, marked);
}

TimeParser::MaybePoint TimeParser::month(std::uint32_t token, bool placed) const {
  const auto head = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kMonth));
  const bool headed = head && view_.words().is_singular(head->features) && view_.find(head->last, WordKind::kMonth);
  const std::uint32_t begin = headed ? head->last : token;
  auto p = month_name(begin);
  if (!p || (!headed && view_.find(begin, WordKind::kMonth)->preposition && !placed)) return std::nullopt;
  const std::uint32_t bare_end = p->last;
  month_tail(*p);
  return headed || placed || p->last > bare_end ? p : std::nullopt;
}

// "15 May 2024", "the fifteenth of May", "9 of the current month".
TimeParser::MaybePoint TimeParser::day_month(std::uint32_t token) const {
  const auto day = day_number(token);
  if (!day) return std::nullopt;
  const auto from = view_.find(day->last, WordKind::kFrom);
  const std::uint32_t begin = from ? from->last : day->last;
  auto p = month(begin, true);
  if (p && !view_.find(begin, WordKind::kMonth).value_or(TimeHit{}).conjunction) {
    p->point.day = day->value;
    return p;
  }
  if (!from) return std::nullopt;
  p = this_unit(begin, false);
  if (!p || !p->point.months_away) return std::nullopt;
  p->point.day = day->value;
  return p;
}

TimeParser::MaybePoint TimeParser::numeric_parts(const int (&parts)[3], const std::size_t (&sizes)[3], std::uint32_t last) const {
  Point out;
  out.last = last;
  TimePoint& p = out.point;
  if (sizes[0] == 4) {
    p.year = parts[0], p.month = parts[1], p.day = parts[2];
  } else {
    p.day = parts[0], p.month = parts[1], p.year = parts[2];
    if (p.month > 12 && p.day <= 12) std::swap(p.day, p.month);
    if (sizes[2] == 2) p.year += p.year < 70 ? 2000 : 1900;
  }
  if (p.year < kFirstYear || p.year > kLastYear || p.month < 1 || p.month > 12 || p.day < 1 || p.day > 31) return std::nullopt;
  out.last = calendar_mark(last, p);
  return out;
}

// "24/11/2021", "2021-11-24", "24.11.2021"; after "day" or a weekday also "24/11".
TimeParser::MaybePoint TimeParser::numeric(std::uint32_t token, bool headed) const {
  const text::TokenLayer& layer = view_.tokens();
  if (token >= view_.end() || layer.tokens[token].kind != text::TokenKind::kNumber) return std::nullopt;
  int parts[3] = {0, 0, 0};
  std::size_t sizes[3] = {0, 0, 0};
  std::string_view form = layer.form(token);
  if (const auto a = form.find('.'); a != std::string_view::npos) {
    const auto b = form.find('.', a + 1);
    if (b == std::string_view::npos || form.find('.', b + 1) != std::string_view::npos) return std::nullopt;
    const std::string_view pieces[3] = {form.substr(0, a), form.substr(a + 1, b - a - 1), form.substr(b + 1)};
    for (int i = 0; i < 3; ++i) parts[i] = to_int(pieces[i]), sizes[i] = pieces[i].size();
    return sizes[2] == 2 ? std::nullopt : numeric_parts(parts, sizes, token + 1);
  }
  int count = 0;
  std::uint32_t at = token;
  char mark = 0;
  while (count < 3 && at < view_.end() && layer.tokens[at].kind == text::TokenKind::kNumber) {
    parts[count] = to_int(layer.form(at));
    sizes[count++] = layer.form(at).size();
    ++at;
    if (count == 1) mark = view_.is_mark(at, '/') ? '/' : '-';
    if (count == 3 || !view_.is_mark(at, mark) || at + 1 >= view_.end() || layer.tokens[at + 1].kind != text::TokenKind::kNumber) break;
    ++at;
  }
  const bool goes_on =
      view_.is_mark(at, mark) && view_.is_glued(at) && at + 1 < view_.end() && layer.tokens[at + 1].kind == text::TokenKind::kNumber;
  if (count == 3 && !goes_on) return numeric_parts(parts, sizes, at);
  if (count != 2 || mark != '/' || goes_on || !headed) return std::nullopt;
  if (parts[0] < 1 || parts[0] > 31 || parts[1] < 1 || parts[1] > 12) return std::nullopt;
  Point out;
  out.point.day = parts[0], out.point.month = parts[1], out.point.era = Era::kGregorian;
  out.last = at;
  return out;
}

// A year in digits, with its mark; after "year" also in words.
TimeParser::MaybePoint TimeParser::year_number(std::uint32_t token, bool headed) const {
  const auto number = view_.number(token);
  if (!number || number->value != std::floor(number->value) || number->conjunction || (!number->digits && !headed)) return std::nullopt;
  if (number->value < 1 || number->value > kLastYear) return std::nullopt;
  Point out;
  out.point.year = static_cast<int>(number->value);
  out.last = number->last;
  if (number->digits) {
    const bool four = view_.tokens().form(number->last - 1).size() == 4;
    const std::uint32_t mark = calendar_mark(out.last, out.point);
    const bool marked = mark > out.last;
    out.last = mark;
    if (!four && !(marked && headed)) return std::nullopt;
  } else {
    out.last = calendar_mark(out.last, out.point);
  }
  return out.point.year >= kFirstYear || (headed && out.point.era != Era::kUnknown) ? std::optional(out) : std::nullopt;
}

// A year after something that asks for one: "2023", "the year 2023", "last year", "this year".
TimeParser::MaybePoint TimeParser::year(std::uint32_t token) const {
  if (const auto number = year_number(token, false)) return number;
  if (auto p = this_unit(token, false); p && p->point.years_away) return p;
  const auto head = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kYear));
  if (!head || head->conjunction || !view_.words().is_singular(head->features) || view_.words().has_pronoun(head->features))
    return std::nullopt;
  auto p = year_number(head->last, true);
  if (p && head->last - head->first > 1) {  // "the Hijri year 1445"
    TimePoint ignored;
    if (calendar_mark(head->last - 1, ignored) == head->last && p->point.era == Era::kUnknown) p->point.era = ignored.era;
  }
  return p;
}

// A year on its own: after a preposition, or with the mark of its calendar.
TimeParser::MaybePoint TimeParser::bare_year(std::uint32_t token, bool placed) const {
  if (token >= view_.end() || view_.tokens().tokens[token].kind != text::TokenKind::kNumber) return std::nullopt;
  auto p = year_number(token, false);
  if (!p) return std::nullopt;
  const bool marked = p->last > token + 1;
  const bool plausible = p->point.year >= kFirstBareYear && p->point.year <= kLastBareYear;
  if (!marked && (!placed || !plausible)) return std::nullopt;
  if (p->point.era == Era::kGregorian && (!plausible || view_.is_glued(p->last))) {  // the mark of the calendar is also that of the metre
    const bool number = p->last < view_.end() && view_.tokens().tokens[p->last].kind == text::TokenKind::kNumber;
    if (!plausible || number) return std::nullopt;
  }
  if (view_.number(token)->last != token + 1) return std::nullopt;  // "2024 million"
  const bool counts = view_.has(p->last, WordKind::kUnit) || view_.is_mark(p->last, '%') || view_.has(p->last, WordKind::kCounted);
  return counts ? std::nullopt : p;
}

}  // namespace mithaq::find
