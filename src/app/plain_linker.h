// Simple judgements on who is who and which reports tell of one agreement, by written rules.
#pragma once

#include "register/linker.h"

namespace mithaq::app {

// A state is itself; other parties are the same if type, state and folded name without articles are.
class PlainResolver : public registry::Resolver {
 public:
  Resolved resolve(const registry::PartyView& party, const registry::ReportView& report) const override;
};

// Two reports tell of one agreement if two parties agree (a body may stand for its state), kinds do not exclude each other, days fit the
// statuses, and neither fields nor amounts speak against it.
class PlainLinker : public registry::Linker {
 public:
  std::string_view name() const override { return "mithaq/rules"; }
  std::vector<registry::BlockKey> keys(const registry::ReportView& report) const override;
  std::int64_t days() const override;
  Decision compare(const registry::ReportView& a, const registry::ReportView& b) const override;
};

}  // namespace mithaq::app
