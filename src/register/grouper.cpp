#include "register/grouper.h"

#include <algorithm>
#include <optional>

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

constexpr std::size_t kKnownKept = 40'000;
constexpr std::size_t kScoresKept = 1'000'000;

tl::unexpected<Error> pass(const Error& error) { return tl::unexpected<Error>(error); }

bool holds(const std::vector<ReportId>& list, ReportId report) { return std::find(list.begin(), list.end(), report) != list.end(); }

bool by_person(const Link& link) { return !link.made_by.starts_with("mithaq/"); }

// Of two sorted lists.
bool have_common(const std::vector<std::int64_t>& a, const std::vector<std::int64_t>& b) {
  auto x = a.begin();
  auto y = b.begin();
  while (x != a.end() && y != b.end() && *x != *y) ++(*x < *y ? x : y);
  return x != a.end() && y != b.end();
}

}  // namespace

void Grouper::forget() {
  known_.clear();
  scores_.clear();
  touched_.clear();
}

Result<void> Grouper::add(const Document& document, const std::vector<Report>& reports) {
  if (known_.size() > kKnownKept) known_.clear();
  if (scores_.size() > kScoresKept) scores_.clear();
  const std::vector<Traits> traits = linker_.prepare(document, reports);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    known_.insert_or_assign(reports[i].id, Known{traits[i], document.id});
    if (auto done = store_.put_block_keys(reports[i].id, linker_.keys(traits[i])); !done) return done;
  }
  for (const Report& report : reports)
    if (auto done = connect(report.id); !done) return done;
  return {};
}

Result<const Grouper::Known*> Grouper::known(ReportId id) {
  if (const auto found = known_.find(id); found != known_.end()) return &found->second;
  const auto report = store_.report(id);
  if (!report) return pass(report.error());
  const auto document = store_.document((*report)->document, true);
  if (!document) return pass(document.error());
  const auto reports = store_.reports_of((*report)->document);
  if (!reports) return pass(reports.error());
  const std::vector<Traits> traits = linker_.prepare(**document, *reports);
  for (std::size_t i = 0; i < reports->size(); ++i) known_.insert_or_assign((*reports)[i].id, Known{traits[i], (*document)->id});
  return &known_[id];
}

Result<double> Grouper::score(ReportId a, ReportId b) {
  const auto pair = std::minmax(a, b);
  if (const auto found = scores_.find(pair); found != scores_.end()) return found->second;
  const auto x = known(a);
  if (!x) return pass(x.error());
  const Traits traits = (*x)->traits;  // the next look-up may move what it points to
  const auto y = known(b);
  if (!y) return pass(y.error());
  return scores_[pair] = linker_.score(traits, (*y)->traits);
}

Result<void> Grouper::compare(ReportId a, ReportId b) {
  const auto x = known(a);
  if (!x) return pass(x.error());
  const DocumentId document = (*x)->document;
  const auto y = known(b);
  if (!y) return pass(y.error());
  if (document == (*y)->document) return {};
  const auto together = score(a, b);
  if (!together) return pass(together.error());
  return *together > 0 ? store_.put_pair(a, b) : Result<void>();
}

Result<void> Grouper::connect(ReportId report) {
  touched_.insert(report);
  const auto self = known(report);
  if (!self) return pass(self.error());
  for (const BlockKey& key : linker_.keys(Traits((*self)->traits))) {
    auto first = store_.with_key(key.key, kLeaders + 1);
    if (!first) return pass(first.error());
    const bool crowded = first->size() > static_cast<std::size_t>(kLeaders);
    const ReportId next = crowded ? first->back() : 0;
    if (crowded) first->pop_back();
    for (const ReportId leader : *first)
      if (leader != report)
        if (auto done = compare(report, leader); !done) return done;
    if (crowded && holds(*first, report))
      if (auto done = lead(key, report, next); !done) return done;
  }
  return {};
}

// A new leader is compared with all; those that only the leader it drove out was compared with are no longer compared.
Result<void> Grouper::lead(const BlockKey& key, ReportId leader, ReportId driven_out) {
  const auto all = store_.with_key(key.key, kMostLed + 1);
  if (!all) return pass(all.error());
  if (all->size() > static_cast<std::size_t>(kMostLed)) return {};
  const auto were = store_.pairs_of(driven_out);
  if (!were) return pass(were.error());
  for (const ReportId other : *all) {
    if (other != leader)
      if (auto done = compare(leader, other); !done) return done;
    if (!holds(*were, other)) continue;
    const auto still = still_compared(other, driven_out);
    if (!still) return pass(still.error());
    if (*still) continue;
    if (auto done = store_.drop_pair(other, driven_out); !done) return done;
    touched_.insert({other, driven_out});
  }
  return {};
}

Result<bool> Grouper::still_compared(ReportId a, ReportId b) {
  const auto x = known(a);
  if (!x) return pass(x.error());
  const std::vector<BlockKey> of_a = linker_.keys((*x)->traits);
  const auto y = known(b);
  if (!y) return pass(y.error());
  for (const BlockKey& key : linker_.keys((*y)->traits)) {
    if (std::none_of(of_a.begin(), of_a.end(), [&](const BlockKey& k) { return k.key == key.key; })) continue;
    const auto leaders = store_.with_key(key.key, kLeaders);
    if (!leaders) return pass(leaders.error());
    if (holds(*leaders, a) || holds(*leaders, b)) return true;
  }
  return false;
}

// Sorted.
std::vector<std::int64_t> Grouper::keys_of(const Traits& traits) const {
  std::vector<std::int64_t> out;
  for (const BlockKey& key : linker_.keys(traits)) out.push_back(key.key);
  std::sort(out.begin(), out.end());
  return out;
}

// All reports that hang together with those that were touched: by pairs that go together, and by what people put into one agreement.
Result<std::set<ReportId>> Grouper::reach() {
  std::set<ReportId> seen = touched_;
  std::set<AgreementId> looked;
  std::deque<ReportId> open(seen.begin(), seen.end());  // the nearest first
  while (!open.empty() && seen.size() < kMostReach) {
    const ReportId report = open.front();
    open.pop_front();
    const auto pairs = store_.pairs_of(report);
    if (!pairs) return pass(pairs.error());
    for (const ReportId other : *pairs)
      if (seen.size() < kMostReach && seen.insert(other).second) open.push_back(other);
    if (auto done = reach_by_people(report, looked, seen, open); !done) return pass(done.error());
  }
  return seen;
}

Result<void> Grouper::reach_by_people(ReportId report, std::set<AgreementId>& looked, std::set<ReportId>& seen,
                                      std::deque<ReportId>& open) {
  const auto link = store_.link_of(report);
  if (!link) return pass(link.error());
  if (!*link || !looked.insert((*link)->agreement).second) return {};
  const auto all = store_.links_to((*link)->agreement);
  if (!all) return pass(all.error());
  if (std::none_of(all->begin(), all->end(), by_person)) return {};
  for (const Link& other : *all)
    if (seen.insert(other.report).second) open.push_back(other.report);
  return {};
}

// What people said, as pairs of reports: those they put into an agreement belong to its first report; agreements held apart have none in
// common.
Result<void> Grouper::add_said(const std::vector<ReportId>& reports, GroupTask& task) {
  std::map<AgreementId, std::vector<std::size_t>> members;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const auto link = store_.link_of(reports[i]);
    if (!link) return pass(link.error());
    if (!*link) continue;
    std::vector<std::size_t>& others = members[(*link)->agreement];
    if (by_person(**link) && !others.empty()) task.said.push_back({others.front(), i, true});
    others.push_back(i);
  }
  for (auto a = members.begin(); a != members.end(); ++a)
    for (auto b = std::next(a); b != members.end(); ++b) {
      const auto apart = store_.are_apart(a->first, b->first);
      if (!apart) return pass(apart.error());
      if (!*apart) continue;
      for (const std::size_t x : a->second)
        for (const std::size_t y : b->second) task.said.push_back({x, y, false});
    }
  return {};
}

Result<std::vector<ReportGroup>> Grouper::groups() {
  const auto found = reach();
  if (!found) return pass(found.error());
  const std::vector<ReportId> reports(found->begin(), found->end());
  GroupTask task;
  std::vector<std::vector<std::int64_t>> keys;
  for (const ReportId report : reports) {
    const auto k = known(report);
    if (!k) return pass(k.error());
    task.traits.push_back((*k)->traits);
    task.documents.push_back((*k)->document);
    keys.push_back(keys_of((*k)->traits));
  }
  for (std::size_t a = 0; a < reports.size(); ++a)
    for (std::size_t b = a + 1; b < reports.size(); ++b) {
      if (task.documents[a] == task.documents[b] || !have_common(keys[a], keys[b])) continue;
      const auto together = score(reports[a], reports[b]);
      if (!together) return pass(together.error());
      task.pairs.push_back({a, b, *together});
    }
  if (auto done = add_said(reports, task); !done) return pass(done.error());
  const std::vector<std::size_t> group = linker_.partition(task);
  std::map<std::size_t, ReportGroup> by_number;
  for (std::size_t i = 0; i < reports.size(); ++i) by_number[group[i]].push_back(reports[i]);
  std::vector<ReportGroup> out;
  for (auto& [number, members] : by_number) out.push_back(std::move(members));
  std::sort(out.begin(), out.end());
  touched_.clear();
  return out;
}

Result<std::optional<Grouper::Reason>> Grouper::reason(ReportId report, const ReportGroup& group) {
  std::optional<Reason> best;
  for (const ReportId other : group) {
    if (other == report) continue;
    const auto x = known(report);
    if (!x) return pass(x.error());
    const Traits traits = (*x)->traits;
    const auto y = known(other);
    if (!y) return pass(y.error());
    Linker::Explained explained = linker_.explain(traits, (*y)->traits);
    if (!best || explained.probability > best->explained.probability) best = Reason{other, std::move(explained)};
  }
  return best;
}

}  // namespace mithaq::registry
