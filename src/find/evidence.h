// Is this draft an agreement that the document reports, and how far has it come? Weighed from named features by the learnt scorer; what the
// written rules say of the status is one of them.
#pragma once

#include <optional>
#include <string_view>

#include "doc/report.h"
#include "find/draft_scope.h"
#include "find/drafts.h"
#include "find/status.h"

namespace mithaq::find {

// The slot of the learnt scorer that says whether a draft is an agreement that is told of.
constexpr std::string_view kRecordSlot = "record";

struct Verdict {
  double credible = 0;  // probability that the document reports it
  std::string_view status;
  double status_probability = 0;
  doc::Candidate trace;  // for training
};

// `scope` has the status of the rules; `drafts` are all of the document, with their parties; `document` is what the words of the document
// say of it (document_words.h).
Verdict judge(const Reading& reading, const Draft& draft, const DraftScope& scope, const StatusReading& status,
              const std::vector<Draft>& drafts, std::optional<double> document);

}  // namespace mithaq::find
