// Which program this is.
#pragma once

#include <cstdint>
#include <string_view>

namespace mithaq::app {

std::string_view version();   // "0.1.0"
std::uint32_t pack_format();  // version of the layout of compiled packs that this program reads and writes

}  // namespace mithaq::app
