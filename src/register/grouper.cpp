#include "register/grouper.h"

#include <algorithm>
#include <map>
#include <optional>

#include "register/there.h"

namespace mithaq::registry {
namespace {

using base::Result;

constexpr std::size_t kReach = 96;
constexpr std::size_t kMostCompared = 32;
constexpr std::size_t kPairsInCrowd = 2;  // enough to find the crowd again

bool by_person(const Link& link) { return !link.made_by.starts_with("mithaq/"); }

bool leads(const BlockKey& a, const BlockKey& b) { return a.rank != b.rank ? a.rank < b.rank : a.report < b.report; }

// A report that was found under one of the keys, or under several together.
struct Met {
  ReportId report = 0;
  std::int64_t rank = 0;  // see BlockKey
  unsigned strength = 0;
};

// Those that were found under keys that are together reason enough, each once; of very many those that share most, and of these the least
// ranks, which do not say who came first.
std::vector<ReportId> worth_comparing(std::vector<Met>& found) {
  std::sort(found.begin(), found.end(), [](const Met& a, const Met& b) { return a.report < b.report; });
  std::vector<Met> enough;
  for (std::size_t i = 0; i < found.size();) {
    Met sum = found[i++];
    for (; i < found.size() && found[i].report == sum.report; ++i) sum.strength += found[i].strength;
    if (sum.strength >= BlockKey::kEnough) enough.push_back(sum);
  }
  if (enough.size() > kMostCompared) {
    std::sort(enough.begin(), enough.end(), [](const Met& a, const Met& b) {
      if (a.strength != b.strength) return a.strength > b.strength;
      return a.rank != b.rank ? a.rank < b.rank : a.report < b.report;
    });
    enough.resize(kMostCompared);
  }
  std::vector<ReportId> out;
  for (const Met& met : enough) out.push_back(met.report);
  return out;
}

}  // namespace

void Grouper::forget() {
  known_.clear();
  standings_.clear();
  leaders_.clear();
  scores_.clear();
  gone_.clear();
  fresh_.clear();
  crowded_.clear();
  people_.reset();
}

void Grouper::age() {
  known_.age();
  standings_.age();
  leaders_.age();
  scores_.age();
}

void Grouper::retired(ReportId report) {
  gone_.insert(report);
  standings_.erase(report);
}

Result<void> Grouper::add(const Document& document, const std::vector<Report>& reports) {
  age();
  fresh_.clear();
  crowded_.clear();
  const std::vector<Traits> traits = linker_.prepare(document, reports);
  for (std::size_t i = 0; i < reports.size(); ++i) {
    Known& k = known_.put(reports[i].id, Known{traits[i], document.id, {}, false});
    k.pairs.emplace();
  }
  for (const Report& report : reports) {
    auto fresh = connect(report.id);
    if (!fresh) return pass(fresh.error());
    fresh_.push_back(std::move(*fresh));
  }
  return {};
}

Result<Grouper::Known*> Grouper::known(ReportId id) {
  if (Known* found = known_.find(id)) return found;
  const auto report = there(store_.report(id), "report r" + std::to_string(id));
  if (!report) return pass(report.error());
  const auto document = there(store_.document(report->document, true), "document " + std::to_string(report->document));
  if (!document) return pass(document.error());
  const auto reports = store_.reports_of(report->document);
  if (!reports) return pass(reports.error());
  const std::vector<Traits> traits = linker_.prepare(*document, *reports);
  for (std::size_t i = 0; i < reports->size(); ++i)
    if (known_.find((*reports)[i].id) == nullptr) known_.put((*reports)[i].id, Known{traits[i], document->id, {}, false});
  Known* found = known_.find(id);
  return found != nullptr ? found : &known_.put(id, Known{});
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
  for (BlockKey key : linker_.keys((*self)->traits)) {
    key.report = report;
    const auto leading = leaders(key.key);
    if (!leading) return pass(leading.error());
    // A key that very many have does not tell enough alone.
    const unsigned strength = (*leading)->size() < linker_.leaders() ? key.strength : 1;
    for (const BlockKey& leader : **leading) found.push_back({leader.report, leader.rank, strength});
    if (auto done = lead(report, key, **leading); !done) return pass(done.error());
  }
  auto scored = compare(report, worth_comparing(found));
  if (!scored) return pass(scored.error());
  return Fresh{report, std::move(*scored)};
}

// The report becomes a leader of the key, if it is one; another may cease to be.
Result<void> Grouper::lead(ReportId report, const BlockKey& key, std::vector<BlockKey>& leading) {
  const bool full = leading.size() >= linker_.leaders();
  if (full && !leads(key, leading.back())) return {};
  const auto at = std::lower_bound(leading.begin(), leading.end(), key, leads);
  if (at != leading.end() && at->report == report) return {};
  leading.insert(at, key);
  if (auto done = store_.put_block_key(key); !done) return done;
  if (!full) return {};
  auto done = store_.drop_block_key(leading.back());
  leading.pop_back();
  return done;
}

Result<Grouper::Scored> Grouper::compare(ReportId report, const std::vector<ReportId>& others) {
  Scored out;
  const auto self = known(report);
  if (!self) return pass(self.error());
  for (const ReportId other : others) {
    if (other == report) continue;
    const auto k = known(other);
    if (!k) return pass(k.error());
    if ((*k)->document == (*self)->document || (*k)->traits == nullptr) continue;
    out.emplace_back(other, linker_.score((*self)->traits, (*k)->traits));
  }
  return out;
}

Result<std::vector<ReportId>*> Grouper::pairs(ReportId report) {
  const auto k = known(report);
  if (!k) return pass(k.error());
  if (!(*k)->pairs) {
    auto read = store_.pairs_of(report);
    if (!read) return pass(read.error());
    (*k)->pairs = std::move(*read);
  }
  return &*(*k)->pairs;
}

// Whether one of those that it goes together with is known to be in a crowd.
bool Grouper::joins_crowd(const Fresh& fresh) {
  return std::any_of(fresh.scored.begin(), fresh.scored.end(), [&](const auto& other) {
    const Known* k = other.second > 0 ? known_.find(other.first) : nullptr;
    return k != nullptr && k->in_crowd;
  });
}

// Remembers whom the report goes together with, the nearest `most` of them.
Result<void> Grouper::keep_pairs(const Fresh& fresh, std::size_t most) {
  Scored with;
  for (const auto& [other, score] : fresh.scored)
    if (score > 0) with.emplace_back(other, score);
  std::stable_sort(with.begin(), with.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  if (with.size() > most) with.resize(most);
  for (const auto& [other, score] : with) {
    for (const auto& [a, b] : {std::pair(fresh.report, other), std::pair(other, fresh.report)}) {
      const auto list = pairs(a);
      if (!list) return pass(list.error());
      if (std::find((*list)->begin(), (*list)->end(), b) == (*list)->end()) (*list)->push_back(b);
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
      if (Known* k = known_.find(member)) k->in_crowd = true;
    return false;
  };
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto k = known(out[i]);
    if (!k) return pass(k.error());
    if ((*k)->in_crowd) return crowd();
    const auto others = pairs(out[i]);
    if (!others) return pass(others.error());
    for (const ReportId other : **others)
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
  std::vector<ReportGroup> out;
  std::unordered_set<ReportId> done;
  for (const Fresh& f : fresh_)
    if (auto kept = keep_pairs(f, joins_crowd(f) ? kPairsInCrowd : kReach + 1); !kept) return pass(kept.error());
  for (const Fresh& f : fresh_) {
    if (done.contains(f.report)) continue;
    std::vector<ReportId> reports;
    const auto whole = component(f.report, reports);
    if (!whole) return pass(whole.error());
    if (!*whole) {
      crowded_.push_back(f.report);
      continue;
    }
    done.insert(reports.begin(), reports.end());
    if (auto parted = split(reports, out); !parted) return pass(parted.error());
  }
  std::sort(out.begin(), out.end());
  return out;
}

// Parts reports that hang together into groups.
Result<void> Grouper::split(const std::vector<ReportId>& reports, std::vector<ReportGroup>& out) {
  GroupTask task;
  for (const ReportId report : reports) {
    const auto k = known(report);
    if (!k) return pass(k.error());
    task.traits.push_back((*k)->traits);
    task.documents.push_back((*k)->document);
  }
  for (std::size_t a = 0; a < reports.size(); ++a)
    for (std::size_t b = a + 1; b < reports.size(); ++b) {
      const auto together = score(reports[a], reports[b]);
      if (!together) return pass(together.error());
      if (*together != 0) task.pairs.push_back({a, b, *together});
    }
  if (auto done = add_said(reports, task); !done) return done;
  const std::vector<std::size_t> group = linker_.partition(task);
  std::map<std::size_t, ReportGroup> by_number;
  for (std::size_t i = 0; i < reports.size(); ++i) by_number[group[i]].push_back(reports[i]);
  for (auto& [number, members] : by_number) out.push_back(std::move(members));
  return {};
}

const Grouper::Fresh* Grouper::fresh(ReportId report) const {
  const auto found = std::find_if(fresh_.begin(), fresh_.end(), [&](const Fresh& f) { return f.report == report; });
  return found == fresh_.end() ? nullptr : &*found;
}

Result<AgreementId> Grouper::place(ReportId report) {
  std::map<AgreementId, double> sums;
  const Fresh* self = fresh(report);
  if (self == nullptr) return AgreementId{0};
  for (const auto& [other, score] : self->scored) {
    const auto at = standing(other);
    if (!at) return pass(at.error());
    if (at->link != 0) sums[at->agreement] += score;
  }
  for (const Fresh& sibling : fresh_) {
    if (sibling.report == report) continue;
    const auto at = standing(sibling.report);
    if (!at) return pass(at.error());
    sums.erase(at->agreement);  // two reports of one document tell of two agreements
  }
  const auto best = std::max_element(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == sums.end() || best->second <= 0 ? AgreementId{0} : best->first;
}

}  // namespace mithaq::registry
