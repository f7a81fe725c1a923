// How an agreement stands to others: it implements, amends, renews or supersedes an older one, or a newer one does so to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "register/store.h"

namespace mithaq::registry {

struct Relation {
  std::string kind;     // implements amends renews supersedes
  bool forward = true;  // this agreement does that to the other; else the other to this one
  AgreementName other;
  double confidence = 0;          // the best of those that tell it
  std::string why;                // of that one
  std::vector<ReportId> reports;  // that tell it, ascending: of this agreement if forward, else of the other
};

// As the store looks at it; those to older agreements first, then the surest. Reports of one agreement that name each other are none.
base::Result<std::vector<Relation>> relations_of(Store& store, AgreementId agreement);

// "implements" or, for what another does to it, "implemented by".
std::string relation_words(const Relation& relation);

}  // namespace mithaq::registry
