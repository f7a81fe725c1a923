// The two judgements that the register asks others for: who a party is, and whether two reports tell of one agreement. Both must depend on
// nothing but what they are given: the register then comes out the same in whatever order documents are added.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "register/report_view.h"
#include "register/rows.h"

namespace mithaq::registry {

class Linker {
 public:
  virtual ~Linker() = default;

  // What stands in the journal: "mithaq/" and a name of the method.
  virtual std::string_view name() const = 0;

  // Reports of the same agreement must share a key, with days at most `days` apart.
  virtual std::vector<BlockKey> keys(const ReportView& report) const = 0;
  virtual std::int64_t days() const = 0;

  struct Decision {
    bool same = false;
    double score = 0;    // [0,1]
    std::string reason;  // for people: what speaks for it
  };
  // Never asked of two reports of one document. Symmetric.
  virtual Decision compare(const ReportView& a, const ReportView& b) const = 0;
};

class Resolver {
 public:
  virtual ~Resolver() = default;

  struct Resolved {
    Entity entity;  // id left open
    double score = 1;
    std::string reason;
  };
  virtual Resolved resolve(const PartyView& party, const ReportView& report) const = 0;
};

}  // namespace mithaq::registry
