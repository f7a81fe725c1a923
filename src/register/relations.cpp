#include "register/relations.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace mithaq::registry {
using base::Result;

Result<std::vector<Relation>> relations_of(Store& store, AgreementId agreement) {
  std::map<std::tuple<bool, AgreementId, std::string>, Relation> by_other;
  const auto rows = store.relations(agreement);
  if (!rows) return pass(rows.error());
  for (const RelationRow& row : *rows) {
    const bool forward = row.newer_agreement == agreement;
    const AgreementId other = forward ? row.older_agreement : row.newer_agreement;
    if (other == agreement) continue;
    Relation& out = by_other[{!forward, other, row.kind}];
    out.forward = forward;
    out.kind = row.kind;
    out.other.id = other;
    out.reports.push_back(row.newer);
    if (row.confidence <= out.confidence) continue;
    out.confidence = row.confidence;
    out.why = row.why;
  }
  std::vector<Relation> out;
  for (auto& [key, relation] : by_other) {
    auto name = store.name_of(relation.other.id);
    if (!name) return pass(name.error());
    relation.other.name = std::move(*name);
    std::sort(relation.reports.begin(), relation.reports.end());
    relation.reports.erase(std::unique(relation.reports.begin(), relation.reports.end()), relation.reports.end());
    out.push_back(std::move(relation));
  }
  const auto place = [](const Relation& r) { return std::make_tuple(-r.confidence, std::cref(r.other.name), std::cref(r.kind)); };
  std::sort(out.begin(), out.end(),
            [&](const Relation& a, const Relation& b) { return a.forward != b.forward ? a.forward : place(a) < place(b); });
  return out;
}

std::string relation_words(const Relation& relation) {
  if (relation.forward) return relation.kind;
  std::string out = relation.kind;
  out.pop_back();  // the s of "amends"
  return out + (out.back() == 'e' ? "d by" : "ed by");
}

}  // namespace mithaq::registry
