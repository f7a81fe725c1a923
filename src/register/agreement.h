// An agreement of the register as people see it: all values with their words and sources, which of them is best and why, what contradicts
// what, how far it came and when.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "register/official.h"
#include "register/store.h"

namespace mithaq::registry {

struct Source {
  Document document;      // without its text
  std::size_t group = 0;  // documents of one group are copies of each other or of one outlet: one independent source
  bool official = false;  // a state agency or a body of a state, see schema/official.tsv
};

// One report of the agreement, with what it claims.
struct Testimony {
  Report report;
  Link link;
  std::size_t source = 0;  // index into Agreement::sources
  std::string status;
  std::string date;  // EDTF or empty
  std::string day;   // of the date if it is told, else of the news; YYYY, YYYY-MM or YYYY-MM-DD, may be empty
  bool main = true;  // the document reports on it; false: it only recalls it
  double confidence = 1;
  Store::Claims claims;
  std::vector<EntityLink> entities;
};

// One value of a slot, with all who tell it.
struct Value {
  std::string value;  // normalised: code, EDTF, ISO 8601, amount; entity key of parties and known persons; else folded words
  std::string shown;  // as people read it: the words, or the code
  struct Told {
    std::size_t testimony = 0;        // index into Agreement::testimonies
    std::vector<std::size_t> claims;  // indices into its claims
  };
  std::vector<Told> told;
  std::size_t sources = 0;   // independent ones
  std::size_t official = 0;  // official documents
  double confidence = 0;     // the best
  std::string reason;        // of the best value of a slot: why it is
  struct Found {
    std::string key;     // of the entity
    double score = 0;    // [0,1], the surest of its reports
    std::string reason;  // empty: nobody was asked
  };
  Found entity;  // of parties and signatories: how it was found who they are
};

struct Slot {
  std::string name;
  bool single = false;        // one value only can be right
  std::vector<Value> values;  // the best first
};

// A step of its life: "signed" on that day.
struct Stage {
  std::string status;
  std::string date;   // EDTF; the earliest day of news of it if no text tells when
  bool told = false;  // a text tells the date
  std::vector<std::size_t> testimonies;
};

struct Conflict {
  std::string slot;
  std::vector<std::size_t> values;  // of that slot, the best first
};

struct Agreement {
  AgreementId id = 0;
  std::string name;
  std::vector<AgreementName> other_names;  // of what was merged into it
  std::vector<Source> sources;
  std::vector<Testimony> testimonies;
  std::vector<Slot> slots;
  std::vector<Stage> lifecycle;
  std::vector<Conflict> conflicts;
  std::size_t independent = 0;
  std::size_t official = 0;  // documents

  const Slot* slot(std::string_view name) const;
  // The best value of a slot; empty where there is none.
  std::string_view best(std::string_view slot) const;
};

// As the register stood at the moment that the store looks at. Without testimonies: no report tells of it any more.
base::Result<Agreement> assemble(Store& store, AgreementId id, const Officials& officials);

// Its row in lists.
Summary summary_of(const Agreement& agreement);

}  // namespace mithaq::registry
