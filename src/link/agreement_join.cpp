#include "link/agreement_join.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "link/agreement_partition.h"

namespace mithaq::link {
namespace {

bool holds(const std::vector<ReportId>& list, ReportId report) { return std::find(list.begin(), list.end(), report) != list.end(); }

}  // namespace

void AgreementJoiner::compare(ReportId a, ReportId b) {
  if (store_.linked(a, b)) return;
  const auto x = store_.traits(a);
  const auto y = store_.traits(b);
  if (x->document != y->document && worth_comparing(*x, *y)) store_.put_link(a, b, model_.score(*x, *y));
}

bool AgreementJoiner::still_compared(ReportId a, ReportId b) const {
  const auto x = store_.traits(a);
  const auto y = store_.traits(b);
  std::vector<std::uint64_t> both;
  std::set_intersection(x->keys.begin(), x->keys.end(), y->keys.begin(), y->keys.end(), std::back_inserter(both));
  return std::any_of(both.begin(), both.end(), [&](std::uint64_t key) {
    const std::vector<ReportId> leaders = store_.first(key, kLeaders);
    return holds(leaders, a) || holds(leaders, b);
  });
}

void AgreementJoiner::lead(std::uint64_t key, ReportId leader, ReportId driven_out, std::vector<ReportId>& touched) {
  for (const ReportId other : store_.all(key)) {
    if (other != leader) compare(leader, other);
    touched.push_back(other);
    if (other == driven_out || !store_.linked(other, driven_out) || still_compared(other, driven_out)) continue;
    store_.drop_link(other, driven_out);
  }
}

std::vector<ReportId> AgreementJoiner::connect(const NewReport& report) {
  store_.add(report.id, report.traits);
  std::vector<ReportId> touched = {report.id};
  for (const std::uint64_t key : report.traits->keys) {
    std::vector<ReportId> first = store_.first(key, kLeaders + 1);
    const bool crowded = first.size() > kLeaders;
    const ReportId next = crowded ? first.back() : 0;
    if (crowded) first.pop_back();
    for (const ReportId leader : first)
      if (leader != report.id) compare(report.id, leader);
    if (crowded && holds(first, report.id)) lead(key, report.id, next, touched);
  }
  return touched;
}

std::vector<ReportGroup> AgreementJoiner::add(const std::vector<NewReport>& reports) {
  std::vector<ReportId> touched;
  for (const NewReport& report : reports) {
    const std::vector<ReportId> more = connect(report);
    touched.insert(touched.end(), more.begin(), more.end());
  }
  return groups_around(touched);
}

std::vector<ReportId> AgreementJoiner::reach(const std::vector<ReportId>& from) const {
  std::set<ReportId> seen(from.begin(), from.end());
  std::vector<ReportId> open(seen.begin(), seen.end());
  const auto visit = [&](ReportId report) {
    if (seen.insert(report).second) open.push_back(report);
  };
  while (!open.empty()) {
    const ReportId report = open.back();
    open.pop_back();
    for (const StoredLink& link : store_.links(report))
      if (link.score > 0) visit(link.other);
    for (const StoredSaid& said : store_.said(report))
      if (said.same) visit(said.other);
  }
  return {seen.begin(), seen.end()};
}

std::vector<ReportGroup> AgreementJoiner::groups_around(const std::vector<ReportId>& reports) const {
  const std::vector<ReportId> all = reach(reports);
  std::unordered_map<ReportId, std::size_t> number;
  PartitionTask task;
  for (const ReportId report : all) {
    const auto traits = store_.traits(report);
    number.emplace(report, number.size());
    task.names.push_back(traits->name());
    task.documents.push_back(traits->document);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const StoredLink& link : store_.links(all[i]))
      if (const auto other = number.find(link.other); other != number.end() && i < other->second)
        task.links.push_back({i, other->second, link.score});
    for (const StoredSaid& said : store_.said(all[i]))
      if (const auto other = number.find(said.other); other != number.end() && i < other->second)
        task.said.push_back({i, other->second, said.same});
  }
  const std::vector<std::size_t> first = partition(task);
  std::map<std::string, std::vector<std::pair<std::string, ReportId>>> groups;
  for (std::size_t i = 0; i < all.size(); ++i) groups[task.names[first[i]]].emplace_back(task.names[i], all[i]);
  std::vector<ReportGroup> out;
  for (auto& [unused, members] : groups) {
    std::sort(members.begin(), members.end());
    ReportGroup& group = out.emplace_back();
    for (const auto& [name, report] : members) group.push_back(report);
  }
  return out;
}

}  // namespace mithaq::link
