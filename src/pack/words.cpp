#include "pack/words.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace mithaq::pack {

std::uint64_t hash_word(std::string_view folded) {
  const std::uint64_t hash = XXH3_64bits(folded.data(), folded.size());
  return hash == 0 ? 1 : hash;
}

}  // namespace mithaq::pack
