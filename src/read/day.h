// Days of publication.
#pragma once

#include <string>
#include <string_view>

namespace mithaq::read {

// The day that `text` starts with, as "YYYY-MM-DD"; also reads "YYYY/MM/DD" and "YYYYMMDD". Empty if there is none or
// the calendar has no such day. Time of day and zone behind it are left out: the outlet's own day is meant.
std::string leading_day(std::string_view text);

// The first "/YYYY/MM/DD/" of a web address, or empty.
std::string day_in_url(std::string_view url);

}  // namespace mithaq::read
