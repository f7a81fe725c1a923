// Dates of EDTF for formats that know less of it.
#pragma once

#include <string>
#include <string_view>

#include "register/agreement.h"

namespace mithaq::exports {

// "2025-05-17/2025-05-21" -> both; "2025-05" -> itself twice; empty where anything is left open, uncertain or no date.
struct Span {
  std::string first;
  std::string last;
};
Span span_of(std::string_view edtf);

// Of "2025-05-19", "2025-05" or "2025": without leading zeros, empty where the date is less precise. All empty of spans.
struct DayParts {
  std::string year, month, day;
};
DayParts parts_of(std::string_view edtf);

// The step of its life with that status; nullptr if it is not told of.
const registry::Stage* stage_of(const registry::Agreement& agreement, std::string_view status);

// The day of that step where a text tells it, else empty.
std::string told_day(const registry::Agreement& agreement, std::string_view status);

}  // namespace mithaq::exports
