// Ascending numbers in few bytes: the first as it is, each further one as its distance, seven bits a byte (LEB128, DWARF 5, section 7.6).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::registry {

std::string packed(const std::vector<std::int64_t>& ascending);
// Adds them to `out`. Of bytes that packed() did not write something comes out, and nothing is read beyond their end.
void unpack(std::string_view bytes, std::vector<std::int64_t>& out);

}  // namespace mithaq::registry
