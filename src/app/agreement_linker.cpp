#include "app/agreement_linker.h"

#include <algorithm>
#include <map>
#include <utility>

#include "link/agreement_relation.h"

namespace mithaq::app {

void AgreementLinker::note(const std::vector<link::ReportGroup>& groups) {
  for (const link::ReportGroup& group : groups)
    for (const link::ReportId report : group) reports_[report].agreement = store_.traits(group.front())->name();
}

bool AgreementLinker::add(AgreementLine line) {
  if (!ids_.insert(line.id).second) return false;
  std::vector<link::AgreementJoiner::NewReport> reports;
  first_.push_back(reports_.size());
  for (const link::AgreementView& view : line.views) {
    const link::ReportId id = reports_.size();
    auto traits = std::make_shared<const link::AgreementTraits>(model_.traits(view));
    by_name_.emplace(traits->name(), id);
    reports_.push_back({lines_.size(), {}});
    reports.push_back({id, std::move(traits)});
  }
  line.views.clear();
  lines_.push_back(std::move(line));
  note(joiner_.add(reports));
  return true;
}

bool AgreementLinker::say(const std::string& a, const std::string& b, bool same) {
  const auto x = by_name_.find(a);
  const auto y = by_name_.find(b);
  if (x == by_name_.end() || y == by_name_.end() || x == y) return false;
  store_.say(x->second, y->second, same);
  note(joiner_.groups_around({x->second, y->second}));
  return true;
}

std::unordered_map<std::string, std::size_t> AgreementLinker::agreements() const {
  std::unordered_map<std::string, std::size_t> out;
  for (const Report& report : reports_) ++out[report.agreement];
  return out;
}

// To each other agreement the surest relation that one of its reports shows.
std::vector<LinkedRelation> AgreementLinker::relations_of(link::ReportId report) const {
  std::map<std::string, LinkedRelation> best;
  for (const link::StoredLink& link : store_.links(report)) {
    const std::string& agreement = reports_[link.other].agreement;
    if (agreement == reports_[report].agreement) continue;
    const auto relation = link::relation_between(*store_.traits(report), *store_.traits(link.other));
    if (!relation || !relation->forward) continue;
    LinkedRelation& known = best[agreement];
    if (relation->confidence > known.confidence) known = {relation->kind, agreement, relation->confidence, relation->why};
  }
  std::vector<LinkedRelation> out;
  for (auto& [agreement, relation] : best) out.push_back(std::move(relation));
  return out;
}

std::string AgreementLinker::line(std::size_t document) const {
  std::vector<LinkedRecord> linked;
  for (std::size_t i = 0; i < lines_[document].records.size(); ++i) {
    const link::ReportId report = first_[document] + i;
    linked.push_back({reports_[report].agreement, relations_of(report)});
  }
  return linked_line(lines_[document], linked);
}

}  // namespace mithaq::app
