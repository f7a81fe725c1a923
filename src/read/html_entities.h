// Character references of HTML: &amp; &#1604; &#x644;
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mithaq::read {

// `text` starts with '&'. Adds the character it refers to and gives the bytes used, 0 if it is no reference.
std::size_t decode_reference(std::string_view text, std::string& out);

std::string decode_references(std::string_view text);

}  // namespace mithaq::read
