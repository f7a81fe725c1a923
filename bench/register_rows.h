// How fast the register is.
#pragma once

#include <cstddef>
#include <vector>

#include "rows.h"

namespace mithaq::bench {

// Already extracted documents into a register: how many a second, and whether the last of `documents` cost more than those up to ten
// thousand.
std::vector<Row> register_rows(const Setting& setting, std::size_t documents, const std::string& folder);
// Names that are asked for in other letters than a hundred thousand entities have: how many a second.
std::vector<Row> look_up_rows(const Setting& setting);

}  // namespace mithaq::bench
