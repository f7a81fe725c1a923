// A report made ready for comparing as bytes: a register keeps them beside the report, so that an old one is compared with a new one
// without being read, tokenized and weighed again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "link/agreement_traits.h"

namespace mithaq::link {

// To be raised with whatever changes what traits_of() gives or how it is kept: what was kept before is then worked out anew.
inline constexpr std::uint64_t kTraitsVersion = 1;

// Whatever is asked for by name: words each once, sets of them by their places. In the order of bytes of the machine.
std::string kept_traits(const AgreementTraits& traits);
// The same traits, to the bit. Nothing if the bytes are no such thing.
std::optional<AgreementTraits> recalled_traits(std::string_view bytes);

}  // namespace mithaq::link
