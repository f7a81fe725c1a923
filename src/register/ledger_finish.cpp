// Rows of lists, and what waits for the end of an add.
#include <algorithm>
#include <unordered_set>

#include "register/ledger.h"

namespace mithaq::registry {
namespace {

using base::Result;

constexpr std::int64_t kMany = 64;  // reports of an agreement
// A crowd of so many is grouped anew at the end of every add that it grew in. A larger one when a share of it is new, so that the cost of a
// document stays what it is; one that would not fit into memory not at all.
constexpr std::size_t kSmallCrowd = 4096;
constexpr std::size_t kShare = 4;
constexpr std::size_t kLargestCrowd = 30'000;

}  // namespace

// To work out the row of an agreement costs time in proportion to its reports; those of very many are worked out when they have doubled.
Result<bool> Ledger::may_wait(AgreementId agreement) {
  const auto growth = store_.growth(agreement);
  if (!growth) return pass(growth.error());
  return growth->reports > kMany && growth->reports < 2 * growth->summarised;
}

Result<void> Ledger::refresh(AgreementId id) {
  const auto agreement = assemble(store_, id, officials_);
  if (!agreement) return pass(agreement.error());
  return agreement->testimonies.empty() ? store_.drop_summary(id) : store_.put_summary(summary_of(*agreement));
}

// Works out the rows of lists for what was touched.
Result<void> Ledger::refresh() {
  for (const AgreementId id : touched_) {
    const auto wait = grouper_ ? may_wait(id) : Result<bool>(false);
    if (!wait) return pass(wait.error());
    if (auto done = *wait ? store_.put_late(id) : refresh(id); !done) return done;
  }
  touched_.clear();
  return {};
}

// Groups the crowds of these reports anew, and forgets who waited in them.
Result<void> Ledger::regroup(const std::vector<ReportId>& waiting, const Actor& actor, Added& added) {
  const std::size_t most = std::clamp(kShare * waiting.size(), kSmallCrowd, kLargestCrowd);
  std::unordered_set<ReportId> seen;
  std::unordered_set<ReportId> settled;
  for (const ReportId report : waiting) {
    if (!seen.insert(report).second) continue;
    const auto standing = grouper_->standing(report);
    if (!standing) return pass(standing.error());
    std::vector<ReportId> crowd;
    const auto whole = standing->link == 0 ? Result<bool>(false) : grouper_->crowd(report, most, crowd);
    if (!whole) return pass(whole.error());
    seen.insert(crowd.begin(), crowd.end());
    if (standing->link == 0) settled.insert(report);
    if (!*whole) continue;
    if (auto done = regroup_crowd(crowd, actor, added); !done) return done;
    settled.insert(crowd.begin(), crowd.end());
  }
  for (const ReportId report : waiting)
    if (settled.contains(report))
      if (auto done = store_.drop_late_report(report); !done) return done;
  return {};
}

Result<void> Ledger::regroup_crowd(const std::vector<ReportId>& crowd, const Actor& actor, Added& added) {
  const auto groups = grouper_->regroup(crowd);
  if (!groups) return pass(groups.error());
  const auto settled = are_settled(*groups);
  if (!settled) return pass(settled.error());
  if (*settled) return {};
  if (operation_ == 0)
    if (auto done = open_add(actor); !done) return done;
  return assign(*groups, added);
}

// Whether each of the groups is an agreement already.
Result<bool> Ledger::are_settled(const std::vector<ReportGroup>& groups) {
  std::set<AgreementId> homes;
  for (const ReportGroup& group : groups) {
    AgreementId home = 0;
    for (const ReportId report : group) {
      const auto at = grouper_->standing(report);
      if (!at) return pass(at.error());
      if (at->link == 0 || (home != 0 && at->agreement != home)) return false;
      home = at->agreement;
    }
    if (!homes.insert(home).second) return false;
  }
  return true;
}

Result<Added> Ledger::finish(const Actor& actor) {
  Added added;
  if (auto done = store_.settle(); !done) return pass(done.error());
  const auto late = store_.late();
  if (!late) return pass(late.error());
  const auto waiting = store_.late_reports();
  if (!waiting) return pass(waiting.error());
  if (late->empty() && waiting->empty()) return added;
  if (auto done = store_.begin(); !done) return pass(done.error());
  operation_ = 0;
  auto done = finish_in_transaction(actor, added);
  if (done) done = store_.commit();
  if (done) return added;
  store_.rollback();
  grouper_->forget();
  touched_.clear();
  return pass(done.error());
}

Result<void> Ledger::finish_in_transaction(const Actor& actor, Added& added) {
  if (auto done = look_again(); !done) return done;
  grouper_->start();
  const auto waiting = store_.late_reports();  // another process may have been faster
  if (!waiting) return pass(waiting.error());
  if (auto done = regroup(*waiting, actor, added); !done) return done;
  const auto late = store_.late();
  if (!late) return pass(late.error());
  touched_.insert(late->begin(), late->end());
  for (const AgreementId id : touched_) {
    auto done = refresh(id);
    if (done) done = store_.drop_late(id);
    if (!done) return done;
  }
  touched_.clear();
  return {};
}

}  // namespace mithaq::registry
