// The words that a span of a document covers.
#pragma once

#include <algorithm>
#include <string_view>

#include "base/span.h"

namespace mithaq::write {

// As base::slice, but what lies beyond the end of the text is cut off.
inline std::string_view words(std::string_view text, base::Span span) {
  const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
  const std::size_t end = std::min<std::size_t>(span.end, text.size());
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

}  // namespace mithaq::write
