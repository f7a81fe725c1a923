// Which language a text is written in. Script and letters decide between Arabic and its neighbours; other scripts go to CLD2.
#pragma once

#include <string>
#include <string_view>

namespace mithaq::text {

// ISO 639-1 code, or "und" when it cannot be told. Reads at most the first few thousand bytes. `text` must be valid UTF-8.
std::string_view identify_language(std::string_view text);

}  // namespace mithaq::text
