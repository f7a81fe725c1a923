// What the grouper tells of its reports: why they are where they are, and what they say of older agreements.
#include <algorithm>
#include <map>

#include "register/grouper.h"

namespace mithaq::registry {
using base::Result;

// What it was compared with, and what its document tells besides.
std::vector<ReportId> Grouper::looked_at(const Fresh& fresh) const {
  std::vector<ReportId> out;
  for (const auto& [other, score] : fresh.scored) out.push_back(other);
  for (const ReportId sibling : siblings(fresh))
    if (sibling > fresh.report) out.push_back(sibling);
  return out;
}

Result<std::vector<RelationRow>> Grouper::relations() {
  std::map<std::pair<ReportId, AgreementId>, RelationRow> best;
  for (const Fresh& f : fresh_) {
    if (f.report == 0) continue;
    for (const ReportId other : looked_at(f)) {
      const auto x = known(f.report);
      if (!x) return pass(x.error());
      const auto y = known(other);
      if (!y) return pass(y.error());
      const auto related = linker_.relation((*x)->traits, (*y)->traits);
      if (!related) continue;
      RelationRow row{f.report, other, related->kind, related->confidence, related->why};
      if (!related->forward) std::swap(row.newer, row.older);
      const auto at = standing(row.older);
      if (!at) return pass(at.error());
      RelationRow& kept = best[{row.newer, at->agreement}];
      if (row.confidence > kept.confidence) kept = std::move(row);
    }
  }
  std::vector<RelationRow> out;
  for (auto& [key, row] : best) out.push_back(std::move(row));
  return out;
}

Result<std::optional<Grouper::Reason>> Grouper::explained(ReportId report, ReportId other) {
  const auto x = known(report);
  if (!x) return pass(x.error());
  const auto y = known(other);
  if (!y) return pass(y.error());
  return Reason{other, linker_.explain((*x)->traits, (*y)->traits)};
}

Result<std::optional<Grouper::Reason>> Grouper::reason(ReportId report, const ReportGroup& group) {
  std::optional<std::pair<double, ReportId>> best;
  if (const auto found = near_.find(report); found != near_.end()) {  // of a crowd: those that it was compared with
    for (const auto& [other, together] : found->second)
      if ((!best || together > best->first) && std::binary_search(group.begin(), group.end(), other)) best = {together, other};
    if (!best) return std::nullopt;
    return explained(report, best->second);
  }
  for (const ReportId other : group) {
    if (other == report) continue;
    const auto together = score(report, other);
    if (!together) return pass(together.error());
    if (!best || *together > best->first) best = {*together, other};
  }
  if (!best) return std::nullopt;
  return explained(report, best->second);
}

Result<std::optional<Grouper::Reason>> Grouper::reason(ReportId report, AgreementId agreement) {
  std::optional<std::pair<double, ReportId>> best;
  const Fresh* self = fresh(report);
  for (std::size_t i = 0; self != nullptr && i < self->scored.size(); ++i) {
    const auto& [other, score] = self->scored[i];
    const auto at = standing(other);
    if (!at) return pass(at.error());
    if (at->agreement == agreement && (!best || score > best->first)) best = {score, other};
  }
  if (!best) return std::nullopt;
  return explained(report, best->second);
}

}  // namespace mithaq::registry
