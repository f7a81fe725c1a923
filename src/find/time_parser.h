// Reads expressions of time from the words of one sentence. It looks at a bounded number of words from where it is asked to start, so that
// asking at every word of a text is linear.
#pragma once

#include <cstdint>
#include <optional>

#include "find/time_value.h"
#include "find/time_view.h"
#include "find/time_words.h"

namespace mithaq::find {

class TimeParser {
 public:
  explicit TimeParser(const TimeView& view) : view_(view) {}

  // The expression that begins at the token: the reading of the first rule that fits. `after_year`: a lone year ended right before it.
  std::optional<TimeExpression> read(std::uint32_t token, bool after_year) const;

  // A date inside a name ("25 January Street"): where it ends, if one begins at the token.
  std::optional<std::uint32_t> skip_name(std::uint32_t token) const;

 private:
  struct Point {
    TimePoint point;
    std::uint32_t last = 0;
  };
  struct Count {
    Quantity quantity;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool vague_plural = false;
    bool definite = false;
  };
  using MaybePoint = std::optional<Point>;

  // --- points (time_point.cpp) ---
  MaybePoint point(std::uint32_t token, bool placed) const;
  MaybePoint core(std::uint32_t token, bool placed, bool in_part) const;
  MaybePoint headed_day(std::uint32_t token) const;
  MaybePoint relative_day(std::uint32_t token) const;
  MaybePoint weekday(std::uint32_t token, bool headed) const;
  MaybePoint attached_date(std::uint32_t token) const;
  MaybePoint this_unit(std::uint32_t token, bool in_part) const;
  MaybePoint season(std::uint32_t token) const;
  MaybePoint part_of_month(std::uint32_t token) const;
  MaybePoint part_of_year(std::uint32_t token) const;
  MaybePoint decade(std::uint32_t token) const;
  MaybePoint century(std::uint32_t token) const;

  // --- dates (time_date.cpp) ---
  MaybePoint numeric(std::uint32_t token, bool headed) const;
  MaybePoint numeric_parts(const int (&parts)[3], const std::size_t (&sizes)[3], std::uint32_t last) const;
  MaybePoint day_month(std::uint32_t token) const;
  MaybePoint month(std::uint32_t token, bool placed) const;
  MaybePoint month_name(std::uint32_t token) const;
  void month_tail(Point& point) const;
  MaybePoint year(std::uint32_t token) const;
  MaybePoint year_number(std::uint32_t token, bool headed) const;
  MaybePoint bare_year(std::uint32_t token, bool placed) const;
  std::uint32_t calendar_mark(std::uint32_t token, TimePoint& point) const;
  bool relation(std::uint32_t& token, bool definite, Relation& out, int& offset) const;

  struct Ordinal {
    int value = 0;
    std::uint32_t last = 0;
  };
  std::optional<Ordinal> ordinal(std::uint32_t token) const;
  std::optional<Ordinal> day_number(std::uint32_t token) const;

  // --- quantities and what stands around them (time_quantity.cpp) ---
  std::optional<Count> count(std::uint32_t token, bool licensed) const;
  std::optional<Count> counted_unit(std::uint32_t token, bool licensed) const;
  std::optional<Count> bare_unit(std::uint32_t token, bool licensed) const;
  void count_more(Count& count) const;
  std::optional<TimeExpression> span_of_units(std::uint32_t token) const;
  std::optional<TimeExpression> duration(std::uint32_t token) const;
  std::optional<TimeExpression> repetition(std::uint32_t token) const;
  std::optional<TimeExpression> since(std::uint32_t token) const;
  std::optional<TimeExpression> until(std::uint32_t token) const;
  std::optional<TimeExpression> ago_or_ahead(std::uint32_t token) const;
  bool is_age(std::uint32_t first, std::uint32_t last, TimeUnit unit) const;

  // --- ranges (time_range.cpp) ---
  std::optional<TimeExpression> between(std::uint32_t token) const;
  std::optional<TimeExpression> from_to(std::uint32_t token) const;
  std::optional<TimeExpression> period(std::uint32_t token) const;
  std::optional<TimeExpression> first_months(std::uint32_t token) const;
  std::optional<TimeExpression> pair(std::uint32_t token) const;
  std::optional<TimeExpression> dashed(std::uint32_t token, bool placed) const;
  MaybePoint range_end(std::uint32_t token, bool& partial) const;
  std::optional<TimeExpression> joined(std::uint32_t first, const Point& a, bool a_partial, std::uint32_t token) const;

  bool placed(std::uint32_t token) const;
  static TimeExpression expression(std::uint32_t first, std::uint32_t last, TimeShape shape);

  const TimeView& view_;
};

}  // namespace mithaq::find
