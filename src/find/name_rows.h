// Names in a row: "A, B and C". Lists of partners are written so.
#pragma once

#include <cstdint>
#include <utility>

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

// "and" is written together with the name.
bool and_written_on(const Concepts& concepts, const Analysis& analysis, const Name& name);

// Nothing but one comma or "and" between these two neighbours, neither of which is a person.
bool in_one_row(const Concepts& concepts, const Analysis& analysis, std::uint32_t left, std::uint32_t right);

// The names that stand in one row with this one: [first, last) of analysis.names, at most some fifty.
std::pair<std::uint32_t, std::uint32_t> row_of(const Concepts& concepts, const Analysis& analysis, std::uint32_t name);

}  // namespace mithaq::find
