// The rules of the register: documents are added once, reports joined into agreements, decisions of people kept and undone. Every change is
// a line of the journal.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "register/agreement.h"
#include "register/grouper.h"
#include "register/linker.h"
#include "register/recent.h"
#include "register/store.h"

namespace mithaq::registry {

// Who does it, and when: UTC, "2026-11-22T06:40:12.123Z".
struct Actor {
  std::string who;
  std::string at;
  std::string run;  // of an add: what its transactions have in common, and no other add has
};

struct Added {
  std::uint64_t documents = 0;  // new ones
  std::uint64_t unchanged = 0;  // known, with the same reports
  std::uint64_t reread = 0;     // known, with other reports than before
  std::uint64_t reports = 0;    // new ones
  std::int64_t agreements = 0;  // new ones, less those that turned out to be one with others; may be below 0

  void operator+=(const Added& other);
};

// What came of a decision.
struct Decided {
  OperationId operation = 0;
  std::vector<std::string> agreements;  // names of those concerned, the one that it led to first
};

class Ledger {
 public:
  // All outlive it. The store must look at kNow. Linker and resolver are asked when documents are added, and not for decisions.
  Ledger(Store& store, const Officials& officials, const Linker* linker = nullptr, const Resolver* resolver = nullptr)
      : store_(store), officials_(officials), linker_(linker), resolver_(resolver) {
    if (linker != nullptr) grouper_.emplace(store, *linker);
  }

  // All of them or, on an error, none: one transaction. Give it some hundred at a time. Rows of agreements that have very many reports may
  // lag behind in lists until finish(), and of very many reports that hang together each stays where it first went.
  base::Result<Added> add(std::span<Extraction> extractions, const Actor& actor);
  // After the last add(): groups anew what hangs together with very many others and brings all lists up to date, also what an add that did
  // not come to its end has left behind. Gives the agreements that this made or emptied.
  base::Result<Added> finish(const Actor& actor);

  // Two agreements are one: all reports go to the one that was there first. Errors: kNotFound; kMalformed if they are one already.
  base::Result<Decided> merge(const std::string& a, const std::string& b, const Actor& actor);
  // These reports of an agreement tell of another one. If they are just those of one that was merged into it, that one is there again.
  base::Result<Decided> split(const std::string& name, const std::vector<ReportId>& reports, const Actor& actor);
  // Two agreements are different, and the linker may never join them.
  base::Result<Decided> not_same(const std::string& a, const std::string& b, const Actor& actor);
  // Takes back the last decision that was not taken back. Errors: kNotFound if there is none.
  base::Result<Decided> undo(const Actor& actor);
  // Takes back the last add: no report of its documents stands any more, and who was moved for their sake goes back. The documents stay in
  // the file; adding them again brings all back. Errors: kNotFound if there is none; kMalformed if it read documents anew.
  base::Result<Decided> undo_add(const Actor& actor);

  // The agreement of that name, also of one that was merged. Errors: kNotFound with the nearest name.
  static base::Result<AgreementName> find(Store& store, const std::string& name);

 private:
  base::Result<void> open_operation(const Actor& actor, OperationKind kind, const std::string& detail);
  base::Result<Decided> decide(const std::function<base::Result<Decided>()>& work);
  base::Result<void> open_add(const Actor& actor);
  base::Result<void> look_again();
  base::Result<void> add_one(Extraction& extraction, const Actor& actor, Added& added);
  base::Result<void> reread(const Extraction& extraction, const std::vector<Report>& before, Added& added);
  base::Result<void> take_back(const Operation& operation, const Actor& actor);
  base::Result<void> withdraw(OperationId added);
  base::Result<void> retire(const Report& report, std::optional<Link>& link);
  base::Result<void> add_reports(const Extraction& extraction, const std::vector<std::optional<Link>>& kept, Added& added);
  base::Result<Report> put_report(const Extraction& extraction, std::size_t ordinal, std::optional<ReportId> replaces);
  base::Result<void> put_entity_link(EntityLink link, const Resolver::Resolved& found);
  base::Result<AgreementId> new_agreement(ReportId first);
  base::Result<void> group(Added& added);
  base::Result<void> regroup(const std::vector<ReportId>& waiting, const Actor& actor, Added& added);
  base::Result<void> regroup_crowd(const std::vector<ReportId>& crowd, const Actor& actor, Added& added);
  base::Result<bool> are_settled(const std::vector<ReportGroup>& groups);
  base::Result<void> finish_in_transaction(const Actor& actor, Added& added);
  base::Result<void> assign(const std::vector<ReportGroup>& groups, Added& added);
  base::Result<void> settle(const ReportGroup& group, AgreementId& home, Added& added);
  base::Result<void> settle_in_crowd(ReportId report, Added& added);
  base::Result<void> link_to(AgreementId home, ReportId report, const Standing& before, std::optional<Grouper::Reason> reason);
  base::Result<void> link(const Link& link);
  base::Result<void> relate();
  base::Result<void> lead_on(const std::map<AgreementId, std::map<std::size_t, std::size_t>>& votes, const std::vector<AgreementId>& homes,
                             Added& added);
  base::Result<void> move(const std::vector<Link>& links, AgreementId to, double score, const std::string& reason, const std::string& by);
  base::Result<void> absorb(AgreementId to, AgreementId from, double score, const std::string& reason, const std::string& by);
  base::Result<Decided> split_off(const AgreementName& from, const std::vector<Link>& links, const std::string& who);
  base::Result<AgreementId> home_of(const AgreementName& from, const std::vector<Link>& links);
  base::Result<bool> may_wait(AgreementId agreement);
  base::Result<void> refresh(AgreementId agreement);
  base::Result<void> refresh();

  Store& store_;
  const Officials& officials_;
  const Linker* linker_;
  const Resolver* resolver_;
  std::optional<Grouper> grouper_;
  RecentMap<std::string, EntityId> entities_{50'000};  // by their keys
  ReportReader reader_;
  OperationId operation_ = 0;
  AgreementId first_made_ = 0;     // by this ledger; 0: none yet
  std::int64_t others_ = -1;       // what other processes had written when this one looked last
  std::set<AgreementId> touched_;  // their summaries are out of date
};

}  // namespace mithaq::registry
