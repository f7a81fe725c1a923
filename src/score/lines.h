// Lines of fixed columns.
#pragma once

#include <string>

namespace mithaq::score {

// Appends one line by a printf format, with its end; long ones are not cut.
[[gnu::format(printf, 2, 3)]] void put_line(std::string& out, const char* format, ...);

}  // namespace mithaq::score
