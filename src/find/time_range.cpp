// Periods with two ends, and the order in which all rules are tried.
#include <cmath>
#include <cstdlib>

#include "find/time_parser.h"

namespace mithaq::find {
namespace {

bool is_empty(const TimePoint& p) {
  return p.year == 0 && p.month == 0 && p.day == 0 && p.season == 0 && p.decade < 0 && p.century == 0 && !p.has_day() && !p.weeks_away &&
         !p.months_away && !p.years_away && !p.decades_away && !p.centuries_away && !p.vague;
}

// How fine a point is: day, month, year or something else.
int grain(const TimePoint& p) {
  if (p.has_day()) return 1;
  if (p.month != 0 || p.months_away) return 2;
  return p.season != 0 ? 3 : 4;
}

}  // namespace

// A preposition of time stands before the token, so that a lone month or year is a date.
bool TimeParser::placed(std::uint32_t token) const {
  return view_.found_before(token,
                            kinds(WordKind::kIn, WordKind::kFor, WordKind::kBefore, WordKind::kAfter, WordKind::kSince, WordKind::kUntil));
}

// One end of a range: a point, or only its day ("from 5 to 9 May").
TimeParser::MaybePoint TimeParser::range_end(std::uint32_t token, bool& partial) const {
  partial = false;
  if (auto p = point(token, true)) return p;
  if (auto p = numeric(token, true)) return p;  // "from 8/8 to 21/8/2015"
  const auto day = day_number(token);
  if (!day) return std::nullopt;
  partial = true;
  Point out;
  out.point.day = day->value;
  out.last = day->last;
  return out;
}

// The second end, and whether the two make one period.
std::optional<TimeExpression> TimeParser::joined(std::uint32_t first, const Point& a, bool a_partial, std::uint32_t token) const {
  bool b_partial = false;
  if (view_.words().numbers().lone_clitics(view_.tokens(), token).conjunction) ++token;
  const auto b = range_end(token, b_partial);
  if (!b || is_empty(b->point)) return std::nullopt;
  if (b_partial && (a_partial || a.point.day == 0)) return std::nullopt;
  if (a_partial && b->point.day == 0) return std::nullopt;
  if (grain(a.point) != grain(b->point)) return std::nullopt;
  const bool two_calendars = a.point.era != b->point.era && a.point.era != Era::kUnknown && b->point.era != Era::kUnknown;
  if (two_calendars) return std::nullopt;  // one day told twice
  const bool own_a = a.point.relation != Relation::kNone, own_b = b->point.relation != Relation::kNone;
  if (own_a && own_b) return std::nullopt;  // "from last May to next June": put off from one to the other
  TimeExpression out = expression(first, b->last, TimeShape::kRange);
  out.a = a.point;
  out.b = b->point;
  return out;
}

std::optional<TimeExpression> TimeParser::between(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kBetween);
  if (!hit) return std::nullopt;
  if (auto both = pair(hit->last)) {
    both->first = token;
    return both;
  }
  bool partial = false;
  const auto a = range_end(hit->last, partial);
  if (!a || a->last >= view_.end()) return std::nullopt;
  const auto number = view_.number(a->last);
  const std::string_view form = view_.tokens().form(a->last);
  const bool conjunction = (number && number->conjunction) || view_.words().numbers().conjunction_size(form, 8) > 0;
  return conjunction ? joined(token, *a, partial, a->last) : std::nullopt;
}

std::optional<TimeExpression> TimeParser::from_to(std::uint32_t token) const {
  const auto from = view_.find(token, WordKind::kFrom);
  if (!from) return std::nullopt;
  bool partial = false;
  const auto a = range_end(from->last, partial);
  if (!a) return std::nullopt;
  auto to = view_.find(a->last, WordKind::kTo);
  if (!to) to = view_.find(a->last, WordKind::kUntil);
  return to ? joined(token, *a, partial, to->last) : std::nullopt;
}

// "17-21 November", "2019-2023", "5 May - 9 June".
std::optional<TimeExpression> TimeParser::dashed(std::uint32_t token, bool placed) const {
  bool partial = false;
  auto a = range_end(token, partial);
  if (!a) return std::nullopt;
  const auto to = view_.find(a->last, WordKind::kTo);
  const bool dash = view_.is_mark(a->last, '-');
  if (!dash && !(to && partial)) {
    const auto next = partial ? view_.number(a->last) : std::nullopt;  // "17 and 18 November"
    return next && next->conjunction ? joined(token, *a, partial, a->last) : std::nullopt;
  }
  if (!partial && grain(a->point) == 4 && !placed) return std::nullopt;
  auto out = joined(token, *a, partial, dash ? a->last + 1 : to->last);
  if (out && dash && grain(out->a) == 4 && out->b.year <= out->a.year) return std::nullopt;
  return out;
}

// "the two years 2019 and 2020", "the two days Saturday and Sunday".
std::optional<TimeExpression> TimeParser::pair(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kPair);
  if (!hit) return std::nullopt;
  bool partial = false;
  const auto a = range_end(hit->last, partial);
  if (!a || a->last >= view_.end()) return std::nullopt;
  const auto number = view_.number(a->last);
  const bool conjunction = (number && number->conjunction) || view_.words().numbers().conjunction_size(view_.tokens().form(a->last), 8) > 0;
  return conjunction || view_.is_mark(a->last, '-') ? joined(token, *a, partial, a->last + (conjunction ? 0U : 1U)) : std::nullopt;
}

// "the period from ... to ...", "the period 2019-2023", "the year 2023/2024".
std::optional<TimeExpression> TimeParser::period(std::uint32_t token) const {
  if (const auto head = view_.find(token, WordKind::kPeriod)) {
    const std::uint32_t skipped =
        view_.starts_definite(head->last) && !view_.has(head->last, WordKind::kFrom) ? 1U : 0U;  // "the period extending from"
    std::optional<TimeExpression> out = from_to(head->last + skipped);
    if (!out) out = between(head->last + skipped);
    if (!out && skipped == 0) out = dashed(head->last, true);
    if (out) out->first = token;
    return out;
  }
  const auto head = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kYear));
  const std::uint32_t begin = head ? head->last : token;
  const auto season_hit = view_.find(token, WordKind::kSeason);
  if (!head && !season_hit) return std::nullopt;
  const auto a = year_number(season_hit && !head ? season_hit->last : begin, true);
  if (!a || !(view_.is_mark(a->last, '/') || view_.is_mark(a->last, '-'))) return std::nullopt;
  const auto b = year_number(a->last + 1, true);
  if (!b || std::abs(b->point.year - a->point.year) != 1) return std::nullopt;
  TimeExpression out = expression(token, b->last, TimeShape::kRange);
  out.a = a->point.year < b->point.year ? a->point : b->point;
  out.b = a->point.year < b->point.year ? b->point : a->point;
  if (!head) {  // the winter that begins in the first year
    out.shape = TimeShape::kPoint;
    out.a.season = season_hit->word->value;
  } else if (out.a.era == Era::kUnknown) {
    out.a.era = out.b.era;
  } else {
    out.b.era = out.a.era;
  }
  return out;
}

// "the first nine months of 2023": nine months, not their names.
std::optional<TimeExpression> TimeParser::first_months(std::uint32_t token) const {
  const auto unit = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kMonth));
  if (!unit || !unit->definite || !view_.words().is_plural(unit->features)) return std::nullopt;
  const auto number = view_.number(unit->last);
  if (!number || number->value < 1 || number->value > 12 || number->value != std::floor(number->value)) return std::nullopt;
  const auto first = view_.find(number->last, WordKind::kOrdinal, 1);
  const auto from = first ? view_.find(first->last, WordKind::kFrom) : std::nullopt;
  if (!from) return std::nullopt;
  auto y = year(from->last);
  if (!y) y = this_unit(from->last, true);
  if (!y || (y->point.year == 0 && !y->point.years_away)) return std::nullopt;
  TimeExpression out = expression(token, y->last, TimeShape::kRange);
  out.a = out.b = y->point;
  out.a.month = 1;
  out.b.month = static_cast<int>(number->value);
  return out;
}

std::optional<std::uint32_t> TimeParser::skip_name(std::uint32_t token) const {
  auto p = weekday(token, false);
  if (!p) p = day_month(token);
  if (!p) p = bare_year(token, true);
  return p ? std::optional(p->last) : std::nullopt;
}

std::optional<TimeExpression> TimeParser::read(std::uint32_t token, bool after_year) const {
  const bool and_year = after_year && view_.words().numbers().lone_clitics(view_.tokens(), token).conjunction;
  if (and_year) {
    const auto p = bare_year(token + 1, true);
    if (!p) return std::nullopt;
    TimeExpression out = expression(token, p->last, TimeShape::kPoint);
    out.a = p->point;
    return out;
  }
  const bool is_placed = placed(token);
  if (auto e = period(token)) return e;
  if (auto e = pair(token)) return e;
  if (auto e = between(token)) return e;
  if (auto e = from_to(token)) return e;
  if (auto e = dashed(token, is_placed)) return e;
  if (auto e = first_months(token)) return e;
  if (auto e = span_of_units(token)) return e;
  if (const auto p = point(token, is_placed)) {
    TimeExpression out = expression(token, p->last, TimeShape::kPoint);
    out.a = p->point;
    return out;
  }
  if (auto e = since(token)) return e;
  if (auto e = until(token)) return e;
  if (auto e = repetition(token)) return e;
  if (auto e = ago_or_ahead(token)) return e;
  if (const auto about = view_.find(token, WordKind::kApprox); about && about->word->detail == 0) {
    if (const auto p = point(about->last, false); p && !p->point.has_day() && p->point.relation == Relation::kNone) {
      TimeExpression out = expression(token, p->last, TimeShape::kPoint);
      out.a = p->point;
      out.a.approximate = true;
      return out;
    }
  }
  return duration(token);
}

}  // namespace mithaq::find
