// The leaders of a block key in few bytes: of each its rank, eight bytes, the highest first, and its number, seven bits a byte (LEB128,
// DWARF 5, section 7.6); where the highest bit of the rank is set, which no rank has, its outline stands between the two, eight bytes,
// too (registers before version 10 have none). One row of a table then tells all of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "register/rows.h"

namespace mithaq::registry {

std::string packed_leaders(const std::vector<BlockKey>& leaders);
// Adds them to `out` as leaders of `key`. False: packed_leaders() did not write these bytes.
bool unpack_leaders(std::string_view bytes, std::int64_t key, std::vector<BlockKey>& out);

}  // namespace mithaq::registry
