// The documents of a register with their reports, as `extract` writes them, each report with the agreement that it tells of: what can be
// added to another register, and what scores of merging are taken from.
#pragma once

#include <functional>
#include <string>
#include <unordered_set>

#include "base/result.h"
#include "register/store.h"

namespace mithaq::exports {

struct DocumentOptions {
  bool with_text = true;
  // Only reports of these agreements, and only documents that have one. Without a set: all documents.
  const std::unordered_set<registry::AgreementId>* wanted = nullptr;
};

// Calls `write` with one line a document, in the order in which they were added, until it says no. Errors: of the store.
base::Result<void> write_documents(registry::Store& store, const DocumentOptions& options,
                                   const std::function<bool(std::string_view)>& write);

}  // namespace mithaq::exports
