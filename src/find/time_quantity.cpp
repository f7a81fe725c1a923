// Numbers of units: durations, spans before and after publication, repetitions.
#include <cmath>

#include "find/time_parser.h"

namespace mithaq::find {
namespace {

// "and a half": in the next smaller unit that counts it in whole numbers.
void add_fraction(Quantity& q, double fraction) {
  struct Smaller {
    TimeUnit unit, smaller;
    double count;
  };
  constexpr Smaller kSmaller[] = {{TimeUnit::kYear, TimeUnit::kMonth, 12},
                                  {TimeUnit::kMonth, TimeUnit::kDay, 30},
                                  {TimeUnit::kDay, TimeUnit::kHour, 24},
                                  {TimeUnit::kHour, TimeUnit::kMinute, 60}};
  for (const Smaller& s : kSmaller) {
    if (s.unit != q.unit) continue;
    q.more = std::round(fraction * s.count);
    q.more_unit = s.smaller;
    return;
  }
  q.amount += fraction;
}

}  // namespace

TimeExpression TimeParser::expression(std::uint32_t first, std::uint32_t last, TimeShape shape) {
  TimeExpression out;
  out.first = first;
  out.last = last;
  out.shape = shape;
  return out;
}

// "three years", "half a year", "some weeks": the number stands before the unit.
std::optional<TimeParser::Count> TimeParser::counted_unit(std::uint32_t token, bool licensed) const {
  Count out;
  out.first = token;
  std::uint32_t at = token;
  if (const auto some = view_.find(token, WordKind::kSome)) {
    at = some->last;
  } else if (const auto number = view_.number(token); number && number->value > 0) {
    out.quantity.amount = number->value;
    out.definite = number->definite;
    at = number->last;
  } else if (const auto fraction = view_.find(token, WordKind::kFraction); fraction && fraction->word->value > 0) {
    out.quantity.amount = 1.0 / fraction->word->value;
    at = fraction->last;
  } else {
    return std::nullopt;
  }
  const auto unit = view_.find(at, WordKind::kUnit);
  if (!unit || unit->conjunction || unit->preposition || unit->definite) return std::nullopt;
  out.quantity.unit = static_cast<TimeUnit>(unit->word->value);
  if (out.quantity.unit == TimeUnit::kDecade && !licensed) return std::nullopt;  // the word may mean "contract"
  if (out.quantity.amount == 0 && !view_.words().is_plural(unit->features)) return std::nullopt;
  out.last = unit->last;
  return out;
}

// "two years" as a dual; "one year", "a whole year"; after "since", "for" and the like also "a year" and "years".
std::optional<TimeParser::Count> TimeParser::bare_unit(std::uint32_t token, bool licensed) const {
  const auto unit = view_.find(token, WordKind::kUnit);
  if (!unit || unit->definite || view_.has(token, WordKind::kPair) || view_.words().has_pronoun(unit->features)) return std::nullopt;
  Count out;
  out.first = token;
  out.last = unit->last;
  out.quantity.unit = static_cast<TimeUnit>(unit->word->value);
  const bool decade = out.quantity.unit == TimeUnit::kDecade;
  if (view_.words().is_dual_only(unit->features)) {
    out.quantity.amount = 2;
    return decade && !licensed ? std::nullopt : std::optional(out);
  }
  if (view_.words().is_plural(unit->features)) {
    out.vague_plural = true;
    if (const auto some = view_.find(out.last, WordKind::kSome)) out.last = some->last;
    return licensed && !view_.starts_definite(out.last) ? std::optional(out) : std::nullopt;
  }
  out.quantity.amount = 1;
  if (const auto whole = view_.find(out.last, WordKind::kWhole); whole && !decade) {
    out.last = whole->last;
    return out;
  }
  if (const auto one = view_.number(out.last); one && one->value == 1 && !one->digits && !one->conjunction && !one->definite) {
    out.last = one->last;
    return out;
  }
  if (!licensed) return std::nullopt;
  // A unit and a noun of its own: "a month of work" counts, "the holding of a meeting" does not.
  const bool free = out.last >= view_.end() || !view_.is_word(out.last) || view_.has(out.last, WordKind::kFrom) ||
                    view_.has(out.last, WordKind::kIn) || view_.words().numbers().conjunction_size(view_.tokens().form(out.last), 8) > 0;
  if (decade && !free) return std::nullopt;
  return view_.has(out.last, WordKind::kMonth) || view_.starts_definite(out.last) ? std::nullopt : std::optional(out);
}

// "... and a half", "... and three months".
void TimeParser::count_more(Count& count) const {
  Quantity& q = count.quantity;
  if (q.amount <= 0) return;
  const auto fraction = view_.find(count.last, WordKind::kFraction);
  if (fraction && fraction->conjunction && fraction->word->value > 0) {
    add_fraction(q, 1.0 / fraction->word->value);
    count.last = fraction->last;
    const auto of = view_.find(count.last, WordKind::kUnit, static_cast<int>(q.unit));
    if (of && of->definite && !of->conjunction) count.last = of->last;
  } else if (const auto next = view_.number(count.last); next && next->conjunction) {
    const auto unit = view_.find(next->last, WordKind::kUnit);
    if (unit && !unit->definite && !unit->conjunction && unit->word->value < static_cast<int>(q.unit) && next->value > 0) {
      q.more = next->value;
      q.more_unit = static_cast<TimeUnit>(unit->word->value);
      count.last = unit->last;
    }
  }
}

std::optional<TimeParser::Count> TimeParser::count(std::uint32_t token, bool licensed) const {
  std::uint32_t at = token;
  const auto approx = view_.find(token, WordKind::kApprox);
  if (approx) at = approx->last;
  auto out = counted_unit(at, licensed);
  if (!out) out = bare_unit(at, licensed || approx.has_value());
  if (!out) return std::nullopt;
  count_more(*out);
  if (approx) {
    const bool about = approx->word->detail == 0;
    out->quantity.approximate = about;
    if (about || licensed) out->first = token;
  }
  if (const auto later = view_.find(out->last, WordKind::kApprox); later && later->word->detail == 0 && !approx) {
    const bool alone = !view_.find(later->last, WordKind::kUnit) && !view_.number(later->last);
    if (alone && later->word->value == 1) out->quantity.approximate = true;  // written behind only when it says so
  }
  return out;
}

// "the last three years", "the coming two weeks", "the past 24 hours", "the last days".
std::optional<TimeExpression> TimeParser::span_of_units(std::uint32_t token) const {
  if (const auto last = view_.find(token, WordKind::kLast)) {
    auto counted = counted_unit(last->last, true);
    if (!counted) counted = bare_unit(last->last, true);
    if (!counted || counted->quantity.amount <= 1) return std::nullopt;
    TimeExpression out = expression(token, counted->last, TimeShape::kPastSpan);
    out.quantity = counted->quantity;
    return out;
  }
  Quantity q;
  std::uint32_t at = token;
  const auto before = view_.number(token);
  if (before && before->value > 0) at = before->last;
  const auto unit = view_.find(at, WordKind::kUnit);
  if (!unit || view_.words().has_pronoun(unit->features) || (at != token && (unit->conjunction || unit->preposition))) return std::nullopt;
  q.unit = static_cast<TimeUnit>(unit->word->value);
  at = unit->last;
  if (before && before->value > 0) {
    q.amount = before->value;
  } else if (view_.words().is_dual_only(unit->features)) {
    q.amount = 2;
  } else if (!view_.words().is_plural(unit->features)) {
    return std::nullopt;
  } else if (const auto after = view_.number(at); after && after->value > 0 && !after->conjunction && unit->definite) {
    q.amount = after->value;
    at = after->last;
  } else if (const auto some = view_.find(at, WordKind::kSome)) {
    at = some->last;
  }
  Relation rel = Relation::kNone;
  int offset = 0;
  if (!relation(at, unit->definite || (before && before->definite), rel, offset) || rel == Relation::kCurrent) return std::nullopt;
  TimeExpression out = expression(token, at, rel == Relation::kFuture ? TimeShape::kNextSpan : TimeShape::kPastSpan);
  out.quantity = q;
  return out;
}

// Ages are no durations: "aged 35 years", "(35 years)".
bool TimeParser::is_age(std::uint32_t first, std::uint32_t last, TimeUnit unit) const {
  if (unit != TimeUnit::kYear) return false;
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t back = 1; back <= kReach && first >= view_.begin() + back; ++back) {
    const auto mark = view_.find(first - back, WordKind::kAge);
    if (mark && mark->last <= first && first - mark->last < static_cast<std::uint32_t>(mark->word->value == 0 ? 3 : mark->word->value))
      return true;
  }
  return first > view_.begin() && view_.is_mark(first - 1, '(') && view_.is_mark(last, ')');
}

std::optional<TimeExpression> TimeParser::duration(std::uint32_t token) const {
  const bool licensed = view_.find_before(token, WordKind::kFor).has_value();
  const auto counted = count(token, licensed);
  if (!counted || counted->vague_plural || (counted->first != token && !view_.has(token, WordKind::kApprox))) return std::nullopt;
  if (is_age(token, counted->last, counted->quantity.unit)) return std::nullopt;
  TimeExpression out = expression(counted->first, counted->last, TimeShape::kDuration);
  out.quantity = counted->quantity;
  return out;
}

// "every two years", "every Thursday", "annually".
std::optional<TimeExpression> TimeParser::repetition(std::uint32_t token) const {
  TimeExpression out = expression(token, token, TimeShape::kSet);
  if (const auto every = view_.find(token, WordKind::kEvery)) {
    const auto day = view_.find(every->last, WordKind::kUnit, static_cast<int>(TimeUnit::kDay));
    const std::uint32_t begin = day ? day->last : every->last;
    if (const auto weekday = view_.find(begin, WordKind::kWeekday);
        weekday && (day || weekday->word->value != 7 || weekday->definite) && !weekday->conjunction) {
      out.last = weekday->last;
      out.quantity.amount = 1;
      out.quantity.unit = TimeUnit::kWeek;
      return out;
    }
    const auto counted = count(every->last, true);
    if (counted && !counted->vague_plural && counted->quantity.amount > 0) {
      out.last = counted->last;
      out.quantity = counted->quantity;
      return out;
    }
  }
  const auto frequency = view_.find(token, WordKind::kFrequency);
  if (!frequency) return std::nullopt;
  out.last = frequency->last;
  out.quantity.unit = static_cast<TimeUnit>(frequency->word->value);
  out.quantity.amount = frequency->word->detail;
  return out;
}

std::optional<TimeExpression> TimeParser::since(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kSince);
  if (!hit) return std::nullopt;
  if (const auto p = point(hit->last, true)) {
    TimeExpression out = expression(token, p->last, TimeShape::kSince);
    out.a = p->point;
    return out;
  }
  const auto counted = count(hit->last, true);
  if (!counted) return std::nullopt;
  TimeExpression out = expression(token, counted->last, TimeShape::kSince);
  out.quantity = counted->quantity;
  out.by_quantity = true;
  return out;
}

std::optional<TimeExpression> TimeParser::until(std::uint32_t token) const {
  const auto hit = view_.find(token, WordKind::kUntil);
  if (!hit) return std::nullopt;
  const auto p = point(hit->last, true);
  if (!p) return std::nullopt;
  TimeExpression out = expression(token, p->last, TimeShape::kUntil);
  out.a = p->point;
  return out;
}

// "three days ago", "in two weeks" with the preposition before. Before a date the preposition stays outside, and "three days after the
// meeting" only tells a duration.
std::optional<TimeExpression> TimeParser::ago_or_ahead(std::uint32_t token) const {
  const auto before = view_.find(token, WordKind::kBefore);
  const auto hit = before ? before : view_.find(token, WordKind::kAfter);
  if (!hit || point(hit->last, true) || span_of_units(hit->last)) return std::nullopt;
  const auto counted = count(hit->last, true);
  if (!counted || counted->first != hit->last) return std::nullopt;
  const auto only = view_.find(counted->last, WordKind::kOnly);
  const std::uint32_t next = only ? only->last : counted->last;
  const bool tied = view_.has(next, WordKind::kFrom) || view_.has(next, WordKind::kOn);
  if (tied) {
    if (counted->vague_plural || counted->quantity.amount <= 1) return std::nullopt;
    TimeExpression out = expression(counted->first, counted->last, TimeShape::kDuration);
    out.quantity = counted->quantity;
    return out;
  }
  TimeExpression out = expression(token, counted->last, before ? TimeShape::kAgo : TimeShape::kAhead);
  out.quantity = counted->quantity;
  return out;
}

}  // namespace mithaq::find
