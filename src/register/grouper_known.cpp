// What the grouper knows of a report: made ready, as it is kept, and its keys.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "register/grouper.h"
#include "register/search_words.h"
#include "register/there.h"

namespace mithaq::registry {
using base::Result;

Grouper::Known& Grouper::know(ReportId report, const Traits& traits, DocumentId document) {
  Known k;
  k.traits = traits;
  k.document = document;
  k.outline = linker_.outline(traits);
  return known_.put(report, std::move(k));
}

// Most reports of old are only compared: nobody asks for the keys of these.
const std::vector<OwnKey>& Grouper::keys_of(Known& known) const {
  if (known.keyed) return known.keys;
  for (const BlockKey& key : linker_.keys(known.traits)) {
    known.rank = key.rank;
    known.keys.push_back({key.key, key.strength});
  }
  std::sort(known.keys.begin(), known.keys.end(), [](const OwnKey& a, const OwnKey& b) { return a.key < b.key; });
  known.keyed = true;
  return known.keys;
}

Result<Grouper::Known*> Grouper::known(ReportId id) {
  if (Known* found = known_.find(id)) return found;
  const auto ready = store_.ready(id);
  if (!ready) return pass(ready.error());
  if (*ready)
    if (const Traits traits = linker_.recall((*ready)->kept)) return &know(id, traits, (*ready)->document);
  return read_again(id);
}

// What is not kept ready is from now on.
Result<Grouper::Known*> Grouper::read_again(ReportId id) {
  const auto report = there(store_.report(id), "report r" + std::to_string(id));
  if (!report) return pass(report.error());
  const auto document = there(store_.document(report->document, true), "document " + std::to_string(report->document));
  if (!document) return pass(document.error());
  const auto reports = store_.reports_of(report->document);
  if (!reports) return pass(reports.error());
  const std::string digest = linker_.digest(*document, FoldedWords(document->text));
  const std::vector<Linker::Prepared> ready = linker_.prepare(*document, *reports, digest);
  for (std::size_t i = 0; i < reports->size(); ++i) {
    if (auto kept = store_.put_ready((*reports)[i].id, document->id, ready[i].kept); !kept) return pass(kept.error());
    if (known_.find((*reports)[i].id) == nullptr) know((*reports)[i].id, ready[i].traits, document->id);
  }
  Known* found = known_.find(id);
  if (found != nullptr) return found;
  Known nothing;
  nothing.keyed = true;
  return &known_.put(id, std::move(nothing));
}

}  // namespace mithaq::registry
