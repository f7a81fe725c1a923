// Puts reports that tell of one agreement into groups, one document after the other: a new report is compared only with reports that share
// keys, and only groups within its reach are looked at again. What comes out depends on the reports and on what people said, not on the
// order of their coming, as long as no key has more than `leaders` reports and no more than `reach` reports hang together.
//
// Beyond that a document must cost no more than before. Of very many that share keys with a new report those that share most are compared.
// A key keeps its leaders alone, the reports of the least rank (bottom-k sampling, E. Cohen and H. Kaplan 2007; as in
// link/agreement_join.h), and a key with all its leaders is not reason enough to compare two reports. And where more reports hang together
// than the reach, they are a crowd: what was grouped stays, and a new report joins the agreement that it goes best with.
#pragma once

#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/result.h"
#include "register/linker.h"
#include "register/recent.h"
#include "register/store.h"

namespace mithaq::registry {

// Reports of one agreement, by their numbers.
using ReportGroup = std::vector<ReportId>;

// Where a report is linked to; none if the link is 0.
struct Standing {
  std::int64_t link = 0;
  AgreementId agreement = 0;
  bool by_person = false;
};

class Grouper {
 public:
  // Both outlive it.
  Grouper(Store& store, const Linker& linker) : store_(store), linker_(linker) {}

  // The reports of a document, which are in the store, are found by their keys from now on, and compared. Afterwards each of them is in one
  // of groups() or of crowded().
  base::Result<void> add(const Document& document, const std::vector<Report>& reports);
  // The groups of all reports whose group can have changed since the document was added.
  base::Result<std::vector<ReportGroup>> groups();
  // Its reports that joined a crowd, to be placed one after the other when the groups have got their agreements.
  const std::vector<ReportId>& crowded() const { return crowded_; }
  // The agreement that such a report goes best with; 0: a new one.
  base::Result<AgreementId> place(ReportId report);

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
  struct Known {
    Traits traits;
    DocumentId document = 0;
    std::optional<std::vector<ReportId>> pairs;  // those that it goes together with, once they were asked for
    bool in_crowd = false;
  };
  using Scored = std::vector<std::pair<ReportId, double>>;
  struct Fresh {
    ReportId report = 0;
    Scored scored;  // all that it was compared with
  };
  struct PairHash {
    std::size_t operator()(const std::pair<ReportId, ReportId>& p) const {
      auto x = static_cast<std::uint64_t>(p.first) * 0x9E3779B97F4A7C15ULL ^ static_cast<std::uint64_t>(p.second);
      x = (x ^ (x >> 32U)) * 0xD6E8FEB86659FD93ULL;
      return x ^ (x >> 32U);
    }
  };

  void age();
  base::Result<Known*> known(ReportId report);
  base::Result<std::vector<BlockKey>*> leaders(std::int64_t key);
  base::Result<Fresh> connect(ReportId report);
  base::Result<void> lead(ReportId report, const BlockKey& key, std::vector<BlockKey>& leaders);
  base::Result<Scored> compare(ReportId report, const std::vector<ReportId>& others);
  base::Result<std::vector<ReportId>*> pairs(ReportId report);
  bool joins_crowd(const Fresh& fresh);
  base::Result<void> keep_pairs(const Fresh& fresh, std::size_t most);
  base::Result<double> score(ReportId a, ReportId b);
  base::Result<bool> component(ReportId report, std::vector<ReportId>& out);
  base::Result<void> reach_by_people(ReportId report, std::vector<ReportId>& out);
  base::Result<void> add_said(const std::vector<ReportId>& reports, GroupTask& task);
  base::Result<void> split(const std::vector<ReportId>& component, std::vector<ReportGroup>& out);
  const Fresh* fresh(ReportId report) const;
  std::vector<ReportId> looked_at(const Fresh& fresh) const;
  base::Result<std::optional<Reason>> explained(ReportId report, ReportId other);

  Store& store_;
  const Linker& linker_;
  RecentMap<ReportId, Known> known_{40'000};
  RecentMap<ReportId, Standing> standings_{200'000};
  RecentMap<std::int64_t, std::vector<BlockKey>> leaders_{150'000};
  RecentMap<std::pair<ReportId, ReportId>, double, PairHash> scores_{400'000};  // smaller number first
  std::unordered_set<ReportId> gone_;
  std::vector<Fresh> fresh_;
  std::vector<ReportId> crowded_;
  std::optional<bool> people_;  // whether they decided anything at all
};

}  // namespace mithaq::registry
