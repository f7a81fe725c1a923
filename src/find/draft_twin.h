// Is a draft told twice? The other draft of the document that is most like it, as features of the record scorer: two drafts with the same
// parties are often one agreement, the second of which nobody wants.
#pragma once

#include <vector>

#include "find/drafts.h"
#include "find/role_model.h"

namespace mithaq::find {

// `drafts`: all of the document, their parties chosen; `draft` is one of them.
void describe_twin(const Reading& reading, const std::vector<Draft>& drafts, const Draft& draft, Weighing& out);

}  // namespace mithaq::find
