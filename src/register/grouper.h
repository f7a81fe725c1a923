// Puts reports that tell of one agreement into groups, one document after the other: a new report is compared only with reports that share
// a key, and only groups within its reach are looked at again. What comes out depends on the reports and on what people said, not on the
// order of their coming.
//
// So that a key that very many reports have costs no more with each of them, reports are compared with the leaders of their keys: the
// kLeaders reports of the least rank; and one document makes at most kMostReach reports be grouped anew, the nearest ones. Up to these
// numbers the order of coming does not matter at all; beyond, a key is so crowded that every order is one of many. Source of the method:
// bottom-k sampling, E. Cohen and H. Kaplan (2007); as in link/agreement_join.h.
#pragma once

#include <deque>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/result.h"
#include "register/linker.h"
#include "register/store.h"

namespace mithaq::registry {

// Reports of one agreement, by their numbers.
using ReportGroup = std::vector<ReportId>;

class Grouper {
 public:
  static constexpr std::int64_t kLeaders = 32;
  static constexpr std::int64_t kMostLed = 256;  // a later leader of a key with more reports is not compared with all of them
  static constexpr std::size_t kMostReach = 96;

  // Both outlive it.
  Grouper(Store& store, const Linker& linker) : store_(store), linker_(linker) {}

  // The reports of a document, which are in the store, are found by their keys from now on, and compared.
  base::Result<void> add(const Document& document, const std::vector<Report>& reports);
  // The groups of all reports whose group can have changed since the last time, smallest number first.
  base::Result<std::vector<ReportGroup>> groups();

  // Why a report is in its group: the member that it goes best with. Nothing if it is alone.
  struct Reason {
    ReportId other = 0;
    Linker::Explained explained;
  };
  base::Result<std::optional<Reason>> reason(ReportId report, const ReportGroup& group);

  // After a transaction was taken back, and when reports were replaced.
  void forget();

 private:
  struct Known {
    Traits traits;
    DocumentId document = 0;
  };
  base::Result<const Known*> known(ReportId report);
  base::Result<void> connect(ReportId report);
  base::Result<void> compare(ReportId a, ReportId b);
  base::Result<void> lead(const BlockKey& key, ReportId leader, ReportId driven_out);
  base::Result<bool> still_compared(ReportId a, ReportId b);
  base::Result<double> score(ReportId a, ReportId b);
  base::Result<std::set<ReportId>> reach();
  base::Result<void> reach_by_people(ReportId report, std::set<AgreementId>& looked, std::set<ReportId>& seen, std::deque<ReportId>& open);
  base::Result<void> add_said(const std::vector<ReportId>& reports, GroupTask& task);
  std::vector<std::int64_t> keys_of(const Traits& traits) const;

  Store& store_;
  const Linker& linker_;
  std::unordered_map<ReportId, Known> known_;  // some that were looked at
  struct PairHash {
    std::size_t operator()(const std::pair<ReportId, ReportId>& p) const { return std::hash<ReportId>()(p.first * 1'000'003 ^ p.second); }
  };
  std::unordered_map<std::pair<ReportId, ReportId>, double, PairHash> scores_;  // some that were asked for, smaller number first
  std::set<ReportId> touched_;
};

}  // namespace mithaq::registry
