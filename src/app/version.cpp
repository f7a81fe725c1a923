#include "app/version.h"

#include "pack/format.h"

namespace mithaq::app {

std::string_view version() { return MITHAQ_VERSION; }
std::uint32_t pack_format() { return pack::kFormatVersion; }

}  // namespace mithaq::app
