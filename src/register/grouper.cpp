#include "register/grouper.h"

#include <algorithm>
#include <map>
#include <optional>

#include "register/there.h"

namespace mithaq::registry {
namespace {

using base::Result;

bool by_person(const Link& link) { return !link.made_by.starts_with("mithaq/"); }

}  // namespace

void Grouper::forget() {
  known_.clear();
  paired_.clear();
  standings_.clear();
  leaders_.clear();
  scores_.clear();
  gone_.clear();
  start();
  people_.reset();
}

void Grouper::start() {
  age();
  fresh_.clear();
  fresh_at_.clear();
  crowded_.clear();
  near_.clear();
  members_.clear();
  filled_.clear();
  driven_out_.clear();
  touched_.clear();
}

void Grouper::age() {
  known_.age();
  paired_.age();
  standings_.age();
  leaders_.age();
  scores_.age();
}

void Grouper::retired(ReportId report) {
  gone_.insert(report);
  standings_.erase(report);
  if (const auto found = fresh_at_.extract(report)) fresh_[found.mapped()] = {};
}

Result<void> Grouper::add(const Document& document, const std::vector<Report>& reports, std::string_view digest) {
  const std::vector<Linker::Prepared> ready = linker_.prepare(document, reports, digest);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    know(reports[i].id, ready[i].traits, document.id);
    paired_.put(reports[i].id, {});
    if (auto kept = store_.put_ready(reports[i].id, document.id, ready[i].kept); !kept) return kept;
  }
  for (const Report& report : reports) {
    auto fresh = connect(report.id);
    if (!fresh) return pass(fresh.error());
    fresh->document = document.id;
    if (auto kept = keep_pairs(*fresh); !kept) return kept;
    fresh_at_.emplace(report.id, fresh_.size());
    fresh_.push_back(std::move(*fresh));
  }
  return {};
}

Result<Standing> Grouper::standing(ReportId report) {
  if (const Standing* found = standings_.find(report)) return *found;
  const auto link = store_.link_of(report);
  if (!link) return pass(link.error());
  Standing out;
  if (*link) out = {(*link)->id, (*link)->agreement, by_person(**link)};
  return standings_.put(report, out);
}

Result<double> Grouper::score(ReportId a, ReportId b) {
  const auto pair = std::minmax(a, b);
  if (const double* found = scores_.find(pair)) return *found;
  const auto x = known(a);
  if (!x) return pass(x.error());
  const auto y = known(b);
  if (!y) return pass(y.error());
  const bool apart = (*x)->document == (*y)->document || (*x)->traits == nullptr || (*y)->traits == nullptr;
  return scores_.put(pair, apart ? 0 : linker_.score((*x)->traits, (*y)->traits));
}

// Of a key, the least rank first.
Result<std::vector<BlockKey>*> Grouper::leaders(std::int64_t key) {
  std::vector<BlockKey>* found = leaders_.find(key);
  if (found == nullptr) {
    auto read = store_.with_key(key, static_cast<std::int64_t>(linker_.leaders()));
    if (!read) return pass(read.error());
    found = &leaders_.put(key, std::move(*read));
  }
  if (!gone_.empty()) std::erase_if(*found, [&](const BlockKey& k) { return gone_.contains(k.report); });
  return found;
}

Result<Grouper::Fresh> Grouper::connect(ReportId report) {
  const auto self = known(report);
  if (!self) return pass(self.error());
  std::vector<Met> found;
  for (const OwnKey& own : keys_of(**self))
    if (auto done = meet(report, {own.key, (*self)->rank, report, own.strength, (*self)->outline}, found); !done) return pass(done.error());
  auto scored = compare(report, worth_comparing(found));
  if (!scored) return pass(scored.error());
  return Fresh{report, 0, std::move(*scored)};
}

// Finds whom the report shares the key with, as far as one of the two leads it.
Result<void> Grouper::meet(ReportId report, const BlockKey& key, std::vector<Met>& found) {
  const auto leading = leaders(key.key);
  if (!leading) return pass(leading.error());
  std::vector<BlockKey>& first = **leading;
  const unsigned strength = strength_of(key.strength, first.size() + 1, linker_.leaders());
  for (const BlockKey& leader : first)
    if (leader.report != report) found.push_back({leader.report, strength, leader.outline});
  if (first.size() < linker_.leaders()) return lead(key, first);
  if (!leads(key, first.back())) {
    members_[key.key].push_back(report);
    return {};
  }
  const auto members = store_.members_of(key.key);
  if (!members) return pass(members.error());
  for (const std::vector<ReportId>* list : {&*members, &std::as_const(members_[key.key])})
    for (const ReportId member : *list)
      if (member != report && !gone_.contains(member)) found.push_back({member, 1, 0});
  return lead(key, first);
}

// The report becomes a leader of the key; another may cease to be. Where that takes from some a reason to be compared, they are looked at
// again.
Result<void> Grouper::lead(const BlockKey& key, std::vector<BlockKey>& leading) {
  const auto at = std::lower_bound(leading.begin(), leading.end(), key, leads);
  if (at != leading.end() && at->report == key.report) return {};
  leading.insert(at, key);
  if (auto done = store_.put_block_key(key); !done) return done;
  if (leading.size() == linker_.leaders() && key.strength > 1) {
    std::vector<ReportId>& all = filled_.emplace_back();
    for (const BlockKey& leader : leading) all.push_back(leader.report);
  }
  if (leading.size() <= linker_.leaders()) return {};
  const BlockKey last = leading.back();
  leading.pop_back();
  driven_out_.push_back(last.report);
  members_[key.key].push_back(last.report);
  return store_.drop_block_key(last);
}

// Of those that may be compared with fewer than before, the ones that this can take a partner from; but for those grouped anew just now.
Result<void> Grouper::find_touched(const std::unordered_set<ReportId>& done) {
  for (const ReportId report : driven_out_) {
    const auto p = paired(report);
    if (!p) return pass(p.error());
    if (!(*p)->others.empty()) touched_.push_back(report);
  }
  for (std::vector<ReportId>& leading : filled_) {
    std::sort(leading.begin(), leading.end());
    for (const ReportId report : leading) {
      const auto p = paired(report);
      if (!p) return pass(p.error());
      if (std::any_of((*p)->others.begin(), (*p)->others.end(),
                      [&](ReportId other) { return std::binary_search(leading.begin(), leading.end(), other); }))
        touched_.push_back(report);
    }
  }
  std::sort(touched_.begin(), touched_.end());
  touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());
  std::erase_if(touched_, [&](ReportId report) { return done.contains(report) || gone_.contains(report); });
  return {};
}

Result<void> Grouper::keep_members() {
  for (auto& [key, reports] : members_) {
    std::sort(reports.begin(), reports.end());
    reports.erase(std::unique(reports.begin(), reports.end()), reports.end());
    if (auto done = store_.put_members(key, reports); !done) return done;
  }
  members_.clear();
  return {};
}

Result<Scored> Grouper::compare(ReportId report, const std::vector<Met>& others) {
  Scored out;
  const auto self = known(report);
  if (!self) return pass(self.error());
  std::vector<std::pair<ReportId, const Traits*>> found;
  for (const Met& other : others) {
    if (other.report == report || !linker_.may_go_together((*self)->outline, other.outline)) continue;
    const auto k = known(other.report);
    if (!k) return pass(k.error());
    if ((*k)->document == (*self)->document || (*k)->traits == nullptr) continue;
    if (other.outline == 0 && !linker_.may_go_together((*self)->outline, (*k)->outline)) continue;
    found.emplace_back(other.report, &(*k)->traits);
  }
  const auto at = [&](std::size_t i) { return i < found.size() ? found[i].second : nullptr; };
  for (std::size_t i = 0; i < found.size(); ++i) {
    linker_.expect(at(i + 1), at(i + 2));
    const ReportId other = found[i].first;
    out.emplace_back(other, linker_.score((*self)->traits, *found[i].second));
    if (out.back().second > 0) scores_.put(std::minmax(report, other), out.back().second);  // will be asked for again
  }
  return out;
}

Result<Grouper::Paired*> Grouper::paired(ReportId report) {
  if (Paired* found = paired_.find(report)) return found;
  auto read = store_.pairs_of(report);
  if (!read) return pass(read.error());
  return &paired_.put(report, {std::move(*read), false});
}

// Remembers whom the report goes together with.
Result<void> Grouper::keep_pairs(const Fresh& fresh) {
  for (const auto& [other, score] : fresh.scored) {
    if (score <= 0) continue;
    for (const auto& [a, b] : {std::pair(fresh.report, other), std::pair(other, fresh.report)}) {
      const auto list = paired(a);
      if (!list) return pass(list.error());
      std::vector<ReportId>& others = (*list)->others;
      if (std::find(others.begin(), others.end(), b) == others.end()) others.push_back(b);
    }
    if (auto done = store_.put_pair(fresh.report, other); !done) return done;
  }
  return {};
}

// All reports that hang together with this one: by pairs that go together, and by what people put into one agreement. False: it is a crowd,
// and `out` is not all of it.
Result<bool> Grouper::component(ReportId report, std::vector<ReportId>& out) {
  out = {report};
  std::unordered_set<ReportId> seen = {report};
  const auto crowd = [&]() -> Result<bool> {
    for (const ReportId member : out)
      if (Paired* p = paired_.find(member)) p->in_crowd = true;
    return false;
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto p = paired(out[i]);
    if (!p) return pass(p.error());
    if ((*p)->in_crowd) return crowd();
    for (const ReportId other : (*p)->others)
      if (!gone_.contains(other) && seen.insert(other).second) out.push_back(other);
    if (out.size() > kReach) return crowd();
    std::vector<ReportId> said;
    if (auto done = reach_by_people(out[i], said); !done) return pass(done.error());
    for (const ReportId other : said)
      if (!gone_.contains(other) && seen.insert(other).second) out.push_back(other);
    if (out.size() > kReach) return crowd();
  }
  std::sort(out.begin(), out.end());
  return true;
}

// Those that people put into one agreement with the report.
Result<void> Grouper::reach_by_people(ReportId report, std::vector<ReportId>& out) {
  if (!people_) {
    const auto decided = store_.last_decision();
    if (!decided) return pass(decided.error());
    people_ = decided->has_value();
  }
  if (!*people_) return {};
  const auto link = standing(report);
  if (!link) return pass(link.error());
  if (link->link == 0) return {};
  const auto all = store_.links_to(link->agreement);
  if (!all) return pass(all.error());
  if (std::none_of(all->begin(), all->end(), by_person)) return {};
  for (const Link& other : *all) out.push_back(other.report);
  return {};
}

// What people said, as pairs of reports: those they put into an agreement belong to its first report; agreements held apart have none in
// common.
Result<void> Grouper::add_said(const std::vector<ReportId>& reports, GroupTask& task) {
  if (people_ && !*people_) return {};
  std::map<AgreementId, std::vector<std::size_t>> members;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const auto link = standing(reports[i]);
    if (!link) return pass(link.error());
    if (link->link == 0) continue;
    std::vector<std::size_t>& others = members[link->agreement];
    if (link->by_person && !others.empty()) task.said.push_back({others.front(), i, true});
    others.push_back(i);
  }
  for (const auto& [agreement, ours] : members) {
    const auto apart = store_.apart_from(agreement);
    if (!apart) return pass(apart.error());
    for (const AgreementId other : *apart)
      if (const auto theirs = members.find(other); theirs != members.end() && agreement < other)
        for (const std::size_t x : ours)
          for (const std::size_t y : theirs->second) task.said.push_back({x, y, false});
  }
  return {};
}

Result<std::vector<ReportGroup>> Grouper::groups() {
  if (auto kept = keep_members(); !kept) return pass(kept.error());
  std::vector<ReportId> changed;
  for (const Fresh& f : fresh_)
    if (f.report != 0) changed.push_back(f.report);
  std::vector<ReportGroup> out;
  std::unordered_set<ReportId> done;
  for (const ReportId report : changed) {
    if (gone_.contains(report) || done.contains(report)) continue;
    std::vector<ReportId> reports;
    const auto whole = component(report, reports);
    if (!whole) return pass(whole.error());
    if (!*whole) {
      done.insert(report);
      crowded_.push_back(report);
      continue;
    }
    done.insert(reports.begin(), reports.end());
    if (auto parted = split(reports, out); !parted) return pass(parted.error());
  }
  if (auto found = find_touched(done); !found) return pass(found.error());
  std::sort(out.begin(), out.end());
  return out;
}

Result<void> Grouper::add_reports(const std::vector<ReportId>& reports, GroupTask& task) {
  for (const ReportId report : reports) {
    const auto k = known(report);
    if (!k) return pass(k.error());
    task.traits.push_back((*k)->traits);
    task.documents.push_back((*k)->document);
  }
  return add_said(reports, task);
}

Result<void> Grouper::part(const std::vector<ReportId>& reports, const GroupTask& task, std::vector<ReportGroup>& out) {
  const std::vector<std::size_t> group = linker_.partition(task);
  std::map<std::size_t, ReportGroup> by_number;
  for (std::size_t i = 0; i < reports.size(); ++i) by_number[group[i]].push_back(reports[i]);
  for (auto& [number, members] : by_number) out.push_back(std::move(members));
  return {};
}

const Grouper::Fresh* Grouper::fresh(ReportId report) const {
  const auto found = fresh_at_.find(report);
  return found == fresh_at_.end() ? nullptr : &fresh_[found->second];
}

// The other reports of its document, which follow or precede it.
std::vector<ReportId> Grouper::siblings(const Fresh& fresh) const {
  std::vector<ReportId> out;
  const auto self = static_cast<std::size_t>(&fresh - fresh_.data());
  for (std::size_t i = self; i > 0 && fresh_[i - 1].document == fresh.document; --i) out.push_back(fresh_[i - 1].report);
  for (std::size_t i = self + 1; i < fresh_.size() && fresh_[i].document == fresh.document; ++i) out.push_back(fresh_[i].report);
  return out;
}

}  // namespace mithaq::registry
