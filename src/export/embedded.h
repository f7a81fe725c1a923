// Files of the project that are part of the program; made by embed.cmake when it is built.
#pragma once

#include <string_view>

namespace mithaq::exports {

std::string_view embedded_context();  // schema/context.jsonld
std::string_view embedded_cow();      // packs/world/states.cow.tsv

}  // namespace mithaq::exports
