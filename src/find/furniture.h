// Leftovers of the page around an article: comment headings, "read also", links to other stories.
#pragma once

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

// Marks the tokens of such lines in analysis.info. Entries of the pack's Furniture that begin a line: "ends" closes the article, all that
// follows is the page's; others take their own line; "weak" ones only when they are the whole line or stand before a colon.
void mark_furniture(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis);

}  // namespace mithaq::find
