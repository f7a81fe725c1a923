// LetterGroups for processors that look up 64 bytes in a table of 64 at once (AVX-512 VBMI): of each letter, both bytes tell the place in
// the table, so that less is let through, too.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "find/byte_classes.h"

namespace mithaq::find {

// By place of the letter: a bit for each group, for U+0620 to U+063F and U+0640 to U+065F.
struct WideTables {
  static constexpr std::size_t kPlaces = 4;
  static constexpr std::size_t kLetters = 64;
  alignas(64) std::array<std::array<std::uint8_t, kLetters>, kPlaces> groups{};
};

// Whether the processor can do it.
bool wide_usable();

// As LetterGroups::look().
void look_wide(const WideTables& tables, const char* bytes, std::span<ByteClasses> out);

}  // namespace mithaq::find
