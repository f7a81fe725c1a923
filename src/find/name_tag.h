// What the tagger says of one token.
#pragma once

#include <cstddef>
#include <cstdint>

namespace mithaq::find {

enum class NameTag : std::uint8_t { kOutside, kBeginPerson, kInPerson, kBeginOrganisation, kInOrganisation, kBeginPlace, kInPlace };
inline constexpr std::size_t kNameTags = 7;

inline bool is_person(NameTag tag) { return tag == NameTag::kBeginPerson || tag == NameTag::kInPerson; }

}  // namespace mithaq::find
