// Puts reports that tell of one agreement into groups, one transaction after the other: a new report is compared only with reports that
// share keys, and only groups within its reach are looked at again. What comes out depends on the reports and on what people said, not on
// the order of their coming.
//
// A document must cost no more than before, however many there are. Of very many that share keys with a new report those that share most
// are compared. A key keeps its leaders alone, the reports of the least rank (bottom-k sampling, E. Cohen and H. Kaplan 2007; as in
// link/agreement_join.h), and a key with all its leaders is not reason enough to compare two reports. And where more reports hang together
// than the reach, they are a crowd: a new report joins the agreement that it goes best with, and the crowd is grouped anew as a whole when
// all documents are in (Ledger::finish).
#pragma once

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/result.h"
#include "register/compared.h"
#include "register/grouper_memory.h"
#include "register/linker.h"
#include "register/recent.h"
#include "register/store.h"

namespace mithaq::registry {

// Reports of one agreement, by their numbers.
using ReportGroup = std::vector<ReportId>;

class Grouper {
 public:
  // Both outlive it.
  Grouper(Store& store, const Linker& linker) : store_(store), linker_(linker) {}

  // A transaction begins: of the documents before only what may be asked for again is remembered.
  void start();
  // The reports of a document, which are in the store, are found by their keys from now on, and compared. Afterwards each of them is in one
  // of groups() or of crowded(). `digest`: see Linker.
  base::Result<void> add(const Document& document, const std::vector<Report>& reports, std::string_view digest);
  // The groups of all reports whose group can have changed since start().
  base::Result<std::vector<ReportGroup>> groups();
  // Reports that joined a crowd, to be placed one after the other when the groups have got their agreements.
  const std::vector<ReportId>& crowded() const { return crowded_; }
  // Older reports whose groups can have changed too, because others lead their keys now: to be looked at when all documents are in.
  const std::vector<ReportId>& touched() const { return touched_; }
  // The agreement that a report of crowded() goes best with; 0: a new one.
  base::Result<AgreementId> place(ReportId report);
  // All reports that hang together with this one, ascending. False if these are more than `most`: then only some of them.
  base::Result<bool> crowd(ReportId report, std::size_t most, std::vector<ReportId>& out);
  // Their groups: what comes out depends on who they are and on what people said, not on the order of their coming.
  base::Result<std::vector<ReportGroup>> regroup(const std::vector<ReportId>& crowd);

  // Why a report is in an agreement with these others: the one that it goes best with. Nothing if it is alone.
  struct Reason {
    ReportId other = 0;
    Linker::Explained explained;
  };
  base::Result<std::optional<Reason>> reason(ReportId report, const ReportGroup& group);
  // The same for a report that was placed, by what it was compared with.
  base::Result<std::optional<Reason>> reason(ReportId report, AgreementId agreement);

  // What the reports that were added and those that they were compared with say of each other's agreements: for each report and older
  // agreement the surest. To be asked when all have got their agreements.
  base::Result<std::vector<RelationRow>> relations();

  base::Result<Standing> standing(ReportId report);
  void linked(ReportId report, const Standing& standing) { standings_.put(report, standing); }
  // The report does not stand any more.
  void retired(ReportId report);

  // After a transaction was taken back, after decisions, and when another process wrote.
  void forget();

 private:
  static constexpr std::size_t kReach = 96;
  using Known = KnownReport;
  using Paired = PairedReport;
  using Fresh = FreshReport;
  using PairHash = ReportPairHash;

  void age();
  base::Result<Known*> known(ReportId report);
  base::Result<Known*> read_again(ReportId report);
  base::Result<std::vector<BlockKey>*> leaders(std::int64_t key);
  base::Result<Fresh> connect(ReportId report);
  Known& know(ReportId report, const Traits& traits, DocumentId document);
  const std::vector<OwnKey>& keys_of(Known& known) const;
  base::Result<void> meet(ReportId report, const BlockKey& key, std::vector<Met>& found);
  base::Result<void> lead(const BlockKey& key, std::vector<BlockKey>& leaders);
  base::Result<void> keep_members();
  base::Result<Scored> compare(ReportId report, const std::vector<Met>& others);
  base::Result<Paired*> paired(ReportId report);
  base::Result<void> find_touched(const std::unordered_set<ReportId>& done);
  base::Result<void> keep_pairs(const Fresh& fresh);
  base::Result<double> score(ReportId a, ReportId b);
  base::Result<bool> component(ReportId report, std::vector<ReportId>& out);
  base::Result<void> reach_by_people(ReportId report, std::vector<ReportId>& out);
  base::Result<void> add_said(const std::vector<ReportId>& reports, GroupTask& task);
  base::Result<bool> are_compared(ReportId a, ReportId b);
  base::Result<std::vector<std::vector<ReportId>>> components(const std::vector<ReportId>& reports);
  base::Result<void> split(const std::vector<ReportId>& reports, std::vector<ReportGroup>& out);
  base::Result<void> split_small(const std::vector<ReportId>& component, std::vector<ReportGroup>& out);
  base::Result<void> split_crowd(std::vector<ReportId> component, std::vector<ReportGroup>& out);
  base::Result<std::vector<std::pair<std::size_t, std::size_t>>> compared_among(const std::vector<ReportId>& reports);
  base::Result<void> add_reports(const std::vector<ReportId>& reports, GroupTask& task);
  base::Result<void> part(const std::vector<ReportId>& reports, const GroupTask& task, std::vector<ReportGroup>& out);
  const Fresh* fresh(ReportId report) const;
  std::vector<ReportId> siblings(const Fresh& fresh) const;
  std::vector<ReportId> looked_at(const Fresh& fresh) const;
  base::Result<std::optional<Reason>> explained(ReportId report, ReportId other);

  Store& store_;
  const Linker& linker_;
  RecentMap<ReportId, Known> known_{40'000};
  RecentMap<ReportId, Paired> paired_{200'000};
  RecentMap<ReportId, Standing> standings_{200'000};
  RecentMap<std::int64_t, std::vector<BlockKey>> leaders_{150'000};
  RecentMap<std::pair<ReportId, ReportId>, double, PairHash> scores_{400'000};  // smaller number first
  std::unordered_set<ReportId> gone_;
  std::unordered_map<std::int64_t, std::vector<ReportId>> members_;  // of crowded keys, since start()
  // Who may be compared with fewer than before: those that led a key until it had all its leaders, and those that lead it no longer.
  std::vector<std::vector<ReportId>> filled_;
  std::vector<ReportId> driven_out_;
  std::vector<ReportId> touched_;
  std::vector<Fresh> fresh_;
  std::unordered_map<ReportId, std::size_t> fresh_at_;
  std::unordered_map<ReportId, Scored> near_;  // of a crowd that was grouped anew: with whom each goes together
  std::vector<ReportId> crowded_;
  std::optional<bool> people_;  // whether they decided anything at all
};

}  // namespace mithaq::registry
