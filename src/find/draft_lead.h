// Does a draft belong to what the document is about? What its lead, that is the headline and the first sentences of the story, shares with
// the draft: its parties, and the words around its mentions. Teasers of other stories at the foot of a page and agreements recalled in
// passing share little with it.
#pragma once

#include "find/drafts.h"
#include "find/role_model.h"

namespace mithaq::find {

// Adds features of the record scorer; the parties of the draft are chosen.
void describe_lead(const Reading& reading, const Draft& draft, Weighing& out);

}  // namespace mithaq::find
