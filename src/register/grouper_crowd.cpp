// How reports that hang together are parted into groups; and crowds, which are too many to be grouped anew with each transaction.
#include <algorithm>
#include <map>
#include <numeric>

#include "register/grouper.h"

namespace mithaq::registry {
using base::Result;

namespace {

// Things that hang together, by their numbers (disjoint sets, path halving; R. E. Tarjan and J. van Leeuwen 1984).
class Joined {
 public:
  explicit Joined(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0); }
  std::size_t first(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) { parent_[first(a)] = first(b); }

 private:
  std::vector<std::size_t> parent_;
};

}  // namespace

Result<bool> Grouper::crowd(ReportId report, std::size_t most, std::vector<ReportId>& out) {
  out = {report};
  std::unordered_set<ReportId> seen = {report};
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto p = paired(out[i]);
    if (!p) return pass(p.error());
    std::vector<ReportId> others = (*p)->others;
    if (auto done = reach_by_people(out[i], others); !done) return pass(done.error());
    for (const ReportId other : others)
      if (!gone_.contains(other) && seen.insert(other).second) out.push_back(other);
    if (out.size() > most) return false;
  }
  std::sort(out.begin(), out.end());
  return true;
}

// Whether they still are, now that others may lead the keys they share. Once they are not, they never will be again.
Result<bool> Grouper::are_compared(ReportId a, ReportId b) {
  const auto x = known(a);
  if (!x) return pass(x.error());
  const auto y = known(b);
  if (!y) return pass(y.error());
  unsigned strength = 0;
  const std::vector<OwnKey>& others = keys_of(**y);
  auto right = others.begin();
  for (const OwnKey& key : keys_of(**x)) {
    while (right != others.end() && right->key < key.key) ++right;
    if (right == others.end()) break;
    if (right->key != key.key) continue;
    const auto leading = leaders(key.key);
    if (!leading) return pass(leading.error());
    if (std::none_of((*leading)->begin(), (*leading)->end(), [&](const BlockKey& k) { return k.report == a || k.report == b; })) continue;
    strength += strength_of(key.strength, (*leading)->size(), linker_.leaders());
    if (strength >= BlockKey::kEnough) return true;
  }
  return false;
}

// Of reports that went together once: those that hang together by what is compared now and by what people said.
Result<std::vector<std::vector<ReportId>>> Grouper::components(const std::vector<ReportId>& reports) {
  std::unordered_map<ReportId, std::size_t> at;
  for (std::size_t i = 0; i < reports.size(); ++i) at.emplace(reports[i], i);
  Joined joined(reports.size());
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const auto p = paired(reports[i]);
    if (!p) return pass(p.error());
    for (const ReportId other : (*p)->others) {
      const auto found = at.find(other);
      if (found == at.end() || found->second <= i || joined.first(i) == joined.first(found->second)) continue;
      const auto compared = are_compared(reports[i], other);
      if (!compared) return pass(compared.error());
      if (*compared) joined.join(i, found->second);
    }
  }
  GroupTask said;
  if (auto done = add_said(reports, said); !done) return pass(done.error());
  for (const GroupTask::Said& s : said.said)
    if (s.same) joined.join(s.a, s.b);
  std::map<std::size_t, std::vector<ReportId>> parts;
  for (std::size_t i = 0; i < reports.size(); ++i) parts[joined.first(i)].push_back(reports[i]);
  std::vector<std::vector<ReportId>> out;
  for (auto& [first, part] : parts) out.push_back(std::move(part));
  return out;
}

Result<void> Grouper::split(const std::vector<ReportId>& reports, std::vector<ReportGroup>& out) {
  auto parts = components(reports);
  if (!parts) return pass(parts.error());
  for (std::vector<ReportId>& part : *parts)
    if (auto done = part.size() <= kReach ? split_small(part, out) : split_crowd(std::move(part), out); !done) return done;
  return {};
}

// Each is compared with each.
Result<void> Grouper::split_small(const std::vector<ReportId>& reports, std::vector<ReportGroup>& out) {
  GroupTask task;
  if (auto done = add_reports(reports, task); !done) return done;
  for (std::size_t a = 0; a < reports.size(); ++a)
    for (std::size_t b = a + 1; b < reports.size(); ++b) {
      const auto together = score(reports[a], reports[b]);
      if (!together) return pass(together.error());
      if (*together != 0) task.pairs.push_back({a, b, *together});
    }
  return part(reports, task, out);
}

Result<void> Grouper::split_crowd(std::vector<ReportId> reports, std::vector<ReportGroup>& out) {
  std::vector<BlockKey> ranked;
  for (const ReportId report : reports) {
    const auto k = known(report);
    if (!k) return pass(k.error());
    ranked.push_back({0, (*k)->rank, report});
  }
  std::sort(ranked.begin(), ranked.end(), leads);  // sums of scores come out the same to the bit
  for (std::size_t i = 0; i < reports.size(); ++i) reports[i] = ranked[i].report;
  GroupTask task;
  if (auto done = add_reports(reports, task); !done) return done;
  const auto compared = compared_among(reports);
  if (!compared) return pass(compared.error());
  for (const auto& [a, b] : *compared) {
    const auto together = score(reports[a], reports[b]);
    if (!together) return pass(together.error());
    if (*together == 0) continue;
    task.pairs.push_back({a, b, *together});
    near_[reports[a]].emplace_back(reports[b], *together);
    near_[reports[b]].emplace_back(reports[a], *together);
  }
  return part(reports, task, out);
}

// Who is compared with whom, by places in the list, in order, each pair once.
Result<std::vector<std::pair<std::size_t, std::size_t>>> Grouper::compared_among(const std::vector<ReportId>& reports) {
  std::unordered_map<std::int64_t, ReportId> at;
  std::unordered_map<std::int64_t, std::vector<ReportId>> members;  // of the keys, by places
  for (std::size_t i = 0; i < reports.size(); ++i) {
    at.emplace(reports[i], static_cast<ReportId>(i));
    const auto self = known(reports[i]);
    if (!self) return pass(self.error());
    for (const OwnKey& key : keys_of(**self)) members[key.key].push_back(static_cast<ReportId>(i));
  }
  std::vector<std::pair<std::size_t, std::size_t>> out;
  std::vector<Met> found;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    found.clear();
    for (const OwnKey& key : keys_of(*known_.find(reports[i]))) {
      const auto leading = leaders(key.key);
      if (!leading) return pass(leading.error());
      const std::vector<BlockKey>& first = **leading;
      const unsigned strength = strength_of(key.strength, first.size(), linker_.leaders());
      if (std::any_of(first.begin(), first.end(), [&](const BlockKey& k) { return k.report == reports[i]; })) {
        for (const ReportId member : members[key.key]) found.push_back({member, strength, 0});
      } else {
        for (const BlockKey& leader : first)
          if (const auto place = at.find(leader.report); place != at.end()) found.push_back({place->second, strength, 0});
      }
    }
    for (const Met& other : worth_comparing(found))
      if (static_cast<std::size_t>(other.report) > i) out.emplace_back(i, static_cast<std::size_t>(other.report));
  }
  return out;
}

Result<std::vector<ReportGroup>> Grouper::regroup(const std::vector<ReportId>& crowd) {
  std::vector<ReportGroup> out;
  if (auto done = split(crowd, out); !done) return pass(done.error());
  for (ReportGroup& group : out) std::sort(group.begin(), group.end());
  std::sort(out.begin(), out.end());
  return out;
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
  for (const ReportId sibling : siblings(*self)) {
    const auto at = standing(sibling);
    if (!at) return pass(at.error());
    sums.erase(at->agreement);  // two reports of one document tell of two agreements
  }
  const auto best = std::max_element(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == sums.end() || best->second <= 0 ? AgreementId{0} : best->first;
}

}  // namespace mithaq::registry
