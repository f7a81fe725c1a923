#include "app/agreement_linker.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <utility>

#include "link/agreement_relation.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kMostReasons = 6;

}  // namespace

void AgreementLinker::settle() {
  for (const link::ReportGroup& group : joiner_.groups_around(unsettled_))
    for (const link::ReportId report : group) reports_[report].agreement = store_.traits(group.front())->name();
  unsettled_.clear();
}

bool AgreementLinker::add(AgreementLine line) {
  if (!ids_.insert(line.id).second) return false;
  first_.push_back(reports_.size());
  for (const link::AgreementView& view : line.views) {
    const link::ReportId id = reports_.size();
    auto traits = std::make_shared<const link::AgreementTraits>(model_.traits(view));
    by_name_.emplace(traits->name(), id);
    reports_.push_back({lines_.size(), {}});
    const std::vector<link::ReportId> touched = joiner_.connect({id, std::move(traits)});
    unsettled_.insert(unsettled_.end(), touched.begin(), touched.end());
  }
  line.views.clear();
  lines_.push_back(std::move(line));
  return true;
}

bool AgreementLinker::say(const std::string& a, const std::string& b, bool same) {
  const auto x = by_name_.find(a);
  const auto y = by_name_.find(b);
  if (x == by_name_.end() || y == by_name_.end() || x == y) return false;
  store_.say(x->second, y->second, same);
  unsettled_.insert(unsettled_.end(), {x->second, y->second});
  return true;
}

std::unordered_map<std::string, std::size_t> AgreementLinker::agreements() const {
  std::unordered_map<std::string, std::size_t> out;
  for (const Report& report : reports_) ++out[report.agreement];
  return out;
}

// The other records of its document, and those of other documents that share a key.
std::vector<link::ReportId> AgreementLinker::compared_with(link::ReportId report) const {
  std::vector<link::ReportId> out;
  const std::size_t document = reports_[report].document;
  for (std::size_t i = 0; i < lines_[document].records.size(); ++i)
    if (first_[document] + i != report) out.push_back(first_[document] + i);
  for (const link::StoredLink& link : store_.links(report)) out.push_back(link.other);
  return out;
}

// To other agreements, the surest ones: as many as the record has words for.
std::vector<LinkedRelation> AgreementLinker::relations_of(link::ReportId report) const {
  std::map<std::string, LinkedRelation> best;
  for (const link::ReportId other : compared_with(report)) {
    const std::string& agreement = reports_[other].agreement;
    if (agreement == reports_[report].agreement) continue;
    const auto relation = link::relation_between(*store_.traits(report), *store_.traits(other));
    if (!relation || !relation->forward) continue;
    LinkedRelation& known = best[agreement];
    if (relation->confidence > known.confidence) known = {relation->kind, agreement, relation->confidence, relation->why};
  }
  std::vector<LinkedRelation> out;
  for (auto& [agreement, relation] : best) out.push_back(std::move(relation));
  std::stable_sort(out.begin(), out.end(), [](const LinkedRelation& a, const LinkedRelation& b) { return a.confidence > b.confidence; });
  out.resize(std::min(out.size(), store_.traits(report)->older));
  return out;
}

// The surest one of the same agreement and the surest one of another.
std::vector<LinkedReason> AgreementLinker::reasons_of(link::ReportId report) const {
  std::optional<link::StoredLink> same;
  std::optional<link::StoredLink> other;
  for (const link::StoredLink& link : store_.links(report)) {
    std::optional<link::StoredLink>& best = reports_[link.other].agreement == reports_[report].agreement ? same : other;
    if (!best || link.score > best->score) best = link;
  }
  std::vector<LinkedReason> out;
  for (const auto& link : {same, other}) {
    if (!link) continue;
    const auto judged = model_.judge(*store_.traits(report), *store_.traits(link->other), true);
    LinkedReason& reason = out.emplace_back();
    reason.record = store_.traits(link->other)->name();
    reason.same = reports_[link->other].agreement == reports_[report].agreement;
    reason.probability = judged.probability;
    for (std::size_t i = 0; i < std::min(kMostReasons, judged.reasons.size()); ++i) {
      char weight[32];
      std::snprintf(weight, sizeof weight, " %+.2f", judged.reasons[i].weight);
      reason.because.push_back(judged.reasons[i].finding + weight);
    }
  }
  return out;
}

std::string AgreementLinker::line(std::size_t document, bool why) const {
  std::vector<LinkedRecord> linked;
  for (std::size_t i = 0; i < lines_[document].records.size(); ++i) {
    const link::ReportId report = first_[document] + i;
    linked.push_back({reports_[report].agreement, relations_of(report), why ? reasons_of(report) : std::vector<LinkedReason>()});
  }
  return linked_line(lines_[document], linked);
}

}  // namespace mithaq::app
