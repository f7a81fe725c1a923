// The noun phrase by which a mention names its agreement: "a memorandum of understanding | with the University of Tunis to train
// engineers". The words up to the next verb, clause, day or mark, names in between taken whole.
#pragma once

#include <cstdint>

#include "find/drafts.h"

namespace mithaq::find {

// One past its last token; `anchor.last` where nothing follows.
std::uint32_t mention_phrase_end(const Reading& reading, const Anchor& anchor);

}  // namespace mithaq::find
