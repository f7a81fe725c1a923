#include "score/lines.h"

#include <cstdarg>
#include <cstdio>

namespace mithaq::score {

void put_line(std::string& out, const char* format, ...) {
  std::va_list values;
  va_start(values, format);
  std::va_list again;
  va_copy(again, values);
  const int size = std::vsnprintf(nullptr, 0, format, values);
  va_end(values);
  std::string line(static_cast<std::size_t>(size) + 1, '\0');
  std::vsnprintf(line.data(), line.size(), format, again);
  va_end(again);
  line.back() = '\n';
  out += line;
}

}  // namespace mithaq::score
