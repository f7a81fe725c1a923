// What the words of a whole document say of it: news of agreements, or of players, laws and sanctions, in which words for agreements occur
// as well. Learnt from annotated documents, each word once; no draft is looked at. Held out, this alone tells documents with agreements
// from those without about as well as the likeliest draft does, and it errs elsewhere.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/analysis.h"
#include "find/role_model.h"

namespace mithaq::find {

// The slot of the learnt scorer for documents.
constexpr std::string_view kDocumentSlot = "document";

// The probability that a document with these words tells of an agreement; none where nothing was learnt. Training wants its words: they go
// to `trace`, which else is null.
std::optional<double> weigh_document(const Analysis& analysis, const RoleModel& roles, std::vector<doc::Candidate>* trace);

}  // namespace mithaq::find
