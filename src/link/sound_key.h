// A coarse spelling of a word that comes out the same in three scripts: classes of consonants, no vowels. Words with one key are worth
// comparing; it decides nothing. In the manner of Soundex (Russell 1918), for Arabic, Latin and Cyrillic letters at once.
#pragma once

#include <cstdint>
#include <string_view>

#include "link/letters.h"

namespace mithaq::link {

// Up to `most` classes of a folded word (Letters::text), four bits each; 0 where it has no consonant that counts.
std::uint64_t sound_key(std::string_view folded, std::size_t most = 4);

// The pairs of neighbouring classes of a whole name as bits: names that sound alike share most of them.
std::uint64_t sound_shape(std::string_view folded);
// 0 to 1: shared bits of all bits.
double shared_shape(std::uint64_t a, std::uint64_t b);

}  // namespace mithaq::link
