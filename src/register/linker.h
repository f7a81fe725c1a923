// The two judgements that the register asks others for: who a party or a signatory is, and which reports tell of one agreement. Both must
// depend on nothing but what they are given: the register then comes out the same in whatever order documents are added.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "register/report_view.h"
#include "register/rows.h"
#include "register/search_words.h"

namespace mithaq::registry {

// A report made ready for comparing, as the linker likes it.
using Traits = std::shared_ptr<const void>;

// Reports to be grouped, by their place in these lists.
struct GroupTask {
  struct Pair {
    std::size_t a = 0;
    std::size_t b = 0;
    double score = 0;  // above 0 speaks for one agreement, below against
  };
  struct Said {
    std::size_t a = 0;
    std::size_t b = 0;
    bool same = true;  // people said so
  };
  std::vector<Traits> traits;
  std::vector<DocumentId> documents;  // two reports of one document tell of two agreements
  std::vector<Pair> pairs;            // each once at most
  std::vector<Said> said;
};

class Linker {
 public:
  virtual ~Linker() = default;

  // What stands in the journal: "mithaq/" and a name of the method.
  virtual std::string_view name() const = 0;

  // What prepare() needs of a text and can be worked out alone, before others are kept waiting. `words` are those of the document.
  virtual std::string digest(const Document& document, const FoldedWords& words) const = 0;
  // Of all reports of a document together; also as bytes, to be kept with the report.
  struct Prepared {
    Traits traits;
    std::string kept;
  };
  virtual std::vector<Prepared> prepare(const Document& document, const std::vector<Report>& reports, std::string_view digest) const = 0;
  // From what was kept. Nothing where the bytes were made by another version of the linker or of what it knows: then the report has to be
  // prepared again.
  virtual Traits recall(std::string_view kept) const = 0;
  // Only reports that share keys are compared. The rank, the same under all keys, must not say when a report came. `report` is left open.
  virtual std::vector<BlockKey> keys(const Traits& report) const = 0;
  // What the keys of the report say of it.
  virtual std::uint64_t outline(const Traits& report) const {
    static_cast<void>(report);
    return 0;
  }
  // Whether two reports may tell of one agreement or of agreements that are related, by the outlines that keys() gives: no, and they are
  // not compared, so that of most reports that share keys nothing else has to be read. An outline that is 0 tells nothing.
  virtual bool may_go_together(std::uint64_t a, std::uint64_t b) const {
    static_cast<void>(a);
    static_cast<void>(b);
    return true;
  }
  // With how many reports of a key a new one is compared at most.
  virtual std::size_t leaders() const = 0;
  virtual double score(const Traits& a, const Traits& b) const = 0;
  // A hint: the one will be compared soon, the other after it. Either may be null.
  virtual void expect(const Traits* soon, const Traits* later) const {
    static_cast<void>(soon);
    static_cast<void>(later);
  }

  struct Explained {
    double probability = 0;  // [0,1] that the two are one agreement
    std::string why;         // for people
  };
  virtual Explained explain(const Traits& a, const Traits& b) const = 0;
  // Whether the one tells of an agreement that does something to that of the other, which it names.
  struct Related {
    std::string kind;     // implements amends renews supersedes
    bool forward = true;  // that of `a` does it to that of `b`; else the other way round
    double confidence = 0;
    std::string why;
  };
  virtual std::optional<Related> relation(const Traits& a, const Traits& b) const = 0;
  // For each report the number of its group. What people said holds against all scores.
  virtual std::vector<std::size_t> partition(const GroupTask& task) const = 0;
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
  virtual Resolved resolve(const SignatoryView& person, const ReportView& report) const = 0;
};

}  // namespace mithaq::registry
