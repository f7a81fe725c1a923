// Points of the calendar that are not plain dates: days from now, weekdays, units from now, parts of a year, decades, centuries.
#include "find/time_parser.h"

namespace mithaq::find {
namespace {

constexpr int kCenturyOfDecades = 100;

bool is_unit(const std::optional<TimeHit>& hit, TimeUnit unit) { return hit && hit->word->value == static_cast<int>(unit); }

}  // namespace

// What may stand behind a preposition of time: a part of the day or of a period, and the point itself.
TimeParser::MaybePoint TimeParser::point(std::uint32_t token, bool placed) const {
  if (auto p = core(token, placed, false)) return p;
  if (const auto part = view_.find(token, WordKind::kMod)) {
    const auto from = view_.find(part->last, WordKind::kFrom);
    auto p = core(from ? from->last : part->last, true, true);
    if (p && !p->point.has_day()) {
      p->point.part = static_cast<Part>(part->word->value);
      return p;
    }
  }
  if (const auto part = view_.find(token, WordKind::kDayPart); part && !part->definite) {
    auto p = core(part->last, true, false);
    if (p && p->point.has_day()) return p;
  }
  return std::nullopt;
}

TimeParser::MaybePoint TimeParser::core(std::uint32_t token, bool placed, bool in_part) const {
  if (auto p = relative_day(token)) return p;
  if (auto p = headed_day(token)) return p;
  if (auto p = weekday(token, false)) return p;
  if (auto p = part_of_month(token)) return p;
  if (auto p = numeric(token, false)) return p;
  if (auto p = day_month(token)) return p;
  if (auto p = month(token, placed)) return p;
  if (auto p = season(token)) return p;
  if (auto p = part_of_year(token)) return p;
  if (auto p = decade(token)) return p;
  if (auto p = century(token)) return p;
  if (auto p = this_unit(token, in_part)) return p;
  if (view_.has(token, WordKind::kUnit))
    if (auto p = year(token)) return p;
  return bare_year(token, placed);
}

// "day" before a weekday, a date, or "yesterday".
TimeParser::MaybePoint TimeParser::headed_day(std::uint32_t token) const {
  const auto head = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kDay));
  if (!head || head->last - head->first != 1 || !view_.words().is_singular(head->features)) return std::nullopt;
  if (auto p = weekday(head->last, true)) return p;
  if (auto p = numeric(head->last, true)) return p;
  if (auto p = day_month(head->last)) return p;
  return relative_day(head->last);
}

// "(Tuesday)", ", Tuesday", "Tuesday" behind "yesterday"; "corresponding to 24/11", ", 5 May", "(5 May)" behind a weekday.
TimeParser::MaybePoint TimeParser::attached_date(std::uint32_t token) const {
  bool bracket = view_.is_mark(token, '(');
  std::uint32_t begin = token + (bracket || view_.is_mark(token, ',') ? 1U : 0U);
  if (const auto equals = view_.find(begin, WordKind::kEquals)) {
    const bool inner = !bracket && view_.is_mark(equals->last, '(');
    bracket = bracket || inner;
    begin = equals->last + (inner ? 1U : 0U);
  }
  auto p = numeric(begin, true);
  if (!p) p = day_month(begin);
  if (!p || (bracket && !view_.is_mark(p->last, ')'))) return std::nullopt;
  if (bracket) ++p->last;
  return p;
}

TimeParser::MaybePoint TimeParser::relative_day(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kRelDay);
  if (!hit) return std::nullopt;
  // "the first day", "on the day of": another day than the one of publication.
  if (hit->word->value == 0 && hit->last - hit->first == 1) {
    const auto next = view_.find(hit->last, WordKind::kOrdinal);
    if ((next && next->definite) || view_.find_before(token, WordKind::kIn) || hit->preposition) return std::nullopt;
    if (const auto rel = view_.find(hit->last, WordKind::kRel)) return std::nullopt;
  }
  Point out;
  out.point.days_away = hit->word->value;
  out.last = hit->last;
  const bool bracket = view_.is_mark(out.last, '(');
  const std::uint32_t begin = out.last + (bracket || view_.is_mark(out.last, ',') ? 1U : 0U);
  if (auto w = weekday(begin, false); w && !view_.find(begin, WordKind::kWeekday)->conjunction && w->point.relation == Relation::kNone) {
    if (!bracket || view_.is_mark(w->last, ')')) {
      const int days = *out.point.days_away;
      out = *w;
      out.point.days_away = days;
      if (bracket) ++out.last;
    }
  } else if (const auto date = attached_date(out.last)) {
    out.point.day = date->point.day, out.point.month = date->point.month, out.point.year = date->point.year,
    out.point.era = date->point.era;
    out.last = date->last;
  }
  return out;
}

TimeParser::MaybePoint TimeParser::weekday(std::uint32_t token, bool headed) const {
  const auto hit = view_.find(token, WordKind::kWeekday);
  if (!hit || (!hit->definite && (!headed || hit->conjunction))) return std::nullopt;
  Point out;
  out.point.weekday = hit->word->value;
  out.last = hit->last;
  int offset = 0;
  relation(out.last, true, out.point.relation, offset);
  if (const auto date = attached_date(out.last)) {
    const Relation own = out.point.relation;
    out = *date;
    out.point.weekday = hit->word->value;
    if (out.point.relation == Relation::kNone) out.point.relation = own;
  } else if (const auto from = view_.find(out.last, WordKind::kFrom);
             from && this_unit(from->last, false).value_or(Point{}).point.weeks_away) {
    const auto week = this_unit(from->last, false);  // "Wednesday of next week"
    out.point.weeks_away = week->point.weeks_away;
    out.last = week->last;
  } else if (const auto part = view_.find(out.last, WordKind::kDayPart);
             part && part->last - part->first == 1 && !part->definite && !part->conjunction) {
    // "Sunday evening": a date may still follow.
    if (const auto later = attached_date(part->last)) {
      out = *later;
      out.point.weekday = hit->word->value;
    }
  }
  return out;
}

// "last week", "this month", "the current year"; inside "the end of ..." the unit alone is the current one.
TimeParser::MaybePoint TimeParser::this_unit(std::uint32_t token, bool in_part) const {
  const auto here = view_.find(token, WordKind::kThis);
  const auto unit = view_.find(here ? here->last : token, WordKind::kUnit);
  if (!unit || !unit->definite || !view_.words().is_singular(unit->features) || view_.words().has_pronoun(unit->features))
    return std::nullopt;
  Point out;
  out.last = unit->last;
  Relation rel = Relation::kNone;
  int offset = 0;
  if (!relation(out.last, true, rel, offset)) {
    if (!here && (!in_part || view_.starts_definite(out.last))) return std::nullopt;
    if (const auto later = view_.find(out.last, WordKind::kThis)) out.last = later->last;  // "the month this"
  }
  if (rel == Relation::kRecent) return std::nullopt;
  switch (static_cast<TimeUnit>(unit->word->value)) {
    case TimeUnit::kDay: out.point.days_away = offset; break;
    case TimeUnit::kWeek: out.point.weeks_away = offset; break;
    case TimeUnit::kMonth: out.point.months_away = offset; break;
    case TimeUnit::kYear:
      out.point.years_away = offset;
      if (const auto number = rel == Relation::kNone && !here ? std::nullopt : year_number(out.last, false)) {  // "next year, 2019"
        out = *number;
        return out;
      }
      break;
    case TimeUnit::kDecade: out.point.decades_away = offset; break;
    case TimeUnit::kCentury: out.point.centuries_away = offset; break;
    default: return std::nullopt;
  }
  if (in_part && rel == Relation::kNone && !here && out.point.decades_away) return std::nullopt;
  TimePoint marked;
  const std::uint32_t mark = calendar_mark(out.last, marked);
  if (mark > out.last) out.point.era = marked.era, out.last = mark;
  return out;
}

// "summer 2023", "next summer", "this summer", "the summer of last year".
TimeParser::MaybePoint TimeParser::season(std::uint32_t token) const {
  const auto here = view_.find(token, WordKind::kThis);
  const auto hit = view_.find(here ? here->last : token, WordKind::kSeason);
  if (!hit) return std::nullopt;
  Point out;
  out.point.season = hit->word->value;
  out.point.era = Era::kGregorian;
  out.last = hit->last;
  int offset = 0;
  if (hit->definite && relation(out.last, true, out.point.relation, offset)) return out;
  if (here && hit->definite) {
    out.point.relation = Relation::kCurrent;
    return out;
  }
  const auto from = view_.find(out.last, WordKind::kFrom);
  const auto y = year(from ? from->last : out.last);
  if (!y) return std::nullopt;
  out.point.year = y->point.year, out.point.years_away = y->point.years_away, out.last = y->last;
  return out;
}

// "the third quarter of 2023", "the second half of the current year"; a quarter also without its year.
TimeParser::MaybePoint TimeParser::part_of_year(std::uint32_t token) const {
  const auto quarter = view_.find(token, WordKind::kQuarter);
  const auto hit = quarter ? quarter : view_.find(token, WordKind::kHalf);
  if (!hit) return std::nullopt;
  Point out;
  out.point.season = (quarter ? 32 : 39) + hit->word->value;
  out.last = hit->last;
  const auto from = view_.find(out.last, WordKind::kFrom);
  const std::uint32_t begin = from ? from->last : out.last;
  auto y = year(begin);
  if (!y && from) y = this_unit(begin, true);
  if (y && (y->point.year != 0 || y->point.years_away)) {
    out.point.year = y->point.year, out.point.years_away = y->point.years_away, out.point.era = y->point.era, out.last = y->last;
    return out;
  }
  if (from || !quarter || hit->word->detail != 0) return std::nullopt;  // "the first half of the match"
  out.point.era = Era::kGregorian;
  return out;
}

// "the first week of July", "the second half of May": the month, and which part of it.
TimeParser::MaybePoint TimeParser::part_of_month(std::uint32_t token) const {
  const auto half = view_.find(token, WordKind::kHalf);
  int part = half ? half->word->value : 0, parts = 2;
  std::uint32_t at = half ? half->last : token;
  if (!half) {
    const auto week = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kWeek));
    const auto which = week && week->definite ? ordinal(week->last) : std::nullopt;
    const auto final = week && week->definite ? view_.find(week->last, WordKind::kRel, static_cast<int>(Relation::kRecent)) : std::nullopt;
    if (!which && !final) return std::nullopt;
    part = which ? which->value : 4;
    parts = 4;
    at = which ? which->last : final->last;
  }
  const auto from = view_.find(at, WordKind::kFrom);
  if (!from) return std::nullopt;
  auto p = month(from->last, true);
  if (!p) p = this_unit(from->last, true);
  if (!p || (p->point.month == 0 && !p->point.months_away)) return std::nullopt;
  p->point.part = part == 1 ? Part::kStart : part >= parts ? Part::kEnd : Part::kMid;
  return p;
}

// "the nineties", "the nineties of the last century".
TimeParser::MaybePoint TimeParser::decade(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kDecade);
  if (!hit) return std::nullopt;
  Point out;
  if (const auto c = century(hit->last)) {
    out = *c;
  } else if (!hit->definite) {
    return std::nullopt;
  } else {
    out.last = hit->last;
    for (std::uint32_t ahead = 0; ahead < 2; ++ahead)  // "in her nineties"
      if (view_.has(out.last + ahead, WordKind::kAge)) return std::nullopt;
  }
  out.point.decade = hit->word->value % kCenturyOfDecades;
  return out;
}

// "the 19th century", "the last century".
TimeParser::MaybePoint TimeParser::century(std::uint32_t token) const {
  const auto unit = view_.find(token, WordKind::kUnit, static_cast<int>(TimeUnit::kCentury));
  if (!is_unit(unit, TimeUnit::kCentury) || !unit->definite) return std::nullopt;
  if (auto p = this_unit(token, false)) return p;
  Point out;
  if (const auto value = ordinal(unit->last)) {
    out.point.century = value->value;
    out.last = value->last;
  } else {
    const auto number = view_.number(unit->last);
    if (!number || number->value < 1 || number->value > 30) return std::nullopt;
    out.point.century = static_cast<int>(number->value);
    out.last = number->last;
  }
  out.last = calendar_mark(out.last, out.point);
  if (out.point.era == Era::kHijri) out.point.vague = true;
  return out;
}

}  // namespace mithaq::find
