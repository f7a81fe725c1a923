// JSON string escapes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mithaq::read {

// Puts what `raw` (the inside of a JSON string) stands for into `out`. False if an escape was bad (a lone half of a surrogate
// pair, an unknown letter): U+FFFD stands in its place.
bool unescape_json(std::string_view raw, std::string& out);

// Adds a code point as UTF-8; surrogates and numbers beyond Unicode become U+FFFD. False for those.
bool append_code_point(std::uint32_t point, std::string& out);

}  // namespace mithaq::read
