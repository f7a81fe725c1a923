// The little of EDTF (ISO 8601-2) that comparing dates takes: "2025-05-19", "2025-05", "2025", "2025-05-17/2025-05-21".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mithaq::registry {

// Days since 1970-01-01 of the first and of the last day that a date stands for.
struct Days {
  std::int64_t first = 0;
  std::int64_t last = 0;
};
std::optional<Days> days_of(std::string_view date);

// "2025-05-19" of any date that has one; "2025-05-01" of a month, "2025-01-01" of a year; empty of what is no date.
std::string first_day(std::string_view date);

// 3: a day, 2: a range of days or a month, 1: a year or a longer range, 0: no date.
int precision(std::string_view date);

// Whether both can be meant: one holds the other, or they overlap.
bool compatible(std::string_view a, std::string_view b);

}  // namespace mithaq::registry
