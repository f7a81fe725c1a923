// The smallest pieces of JSON, appended to a string. Nothing is ever pretty-printed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mithaq::write {

// A JSON string with its quotation marks. Only '"', '\\' and control characters are escaped: `text` is valid UTF-8, and goes out as it is.
void append_string(std::string_view text, std::string& out);

// The same, or null when it is empty.
void append_string_or_null(std::string_view text, std::string& out);

void append_integer(std::size_t number, std::string& out);

// Whole numbers without a decimal point, others with as many digits as are needed to read them back; null if it is not finite.
void append_number(double number, std::string& out);

// A number in [0,1] with two or three decimals. What lies outside is brought to the nearer end.
void append_confidence(double confidence, std::string& out);

// [ then calls item(x) for each x of `list`, with commas between, then ].
template <typename List, typename Item>
void append_list(const List& list, std::string& out, Item item) {
  out.push_back('[');
  bool first = true;
  for (const auto& x : list) {
    if (!first) out.push_back(',');
    first = false;
    item(x);
  }
  out.push_back(']');
}

}  // namespace mithaq::write
