// Puts new reports to the agreements they tell of, one after the other: a report is compared only with reports that share a key, and only
// agreements within its reach are looked at again. Never a rebuild; and what comes out depends on the reports and on what people said, not
// on the order in which they came.
//
// A key that very many reports have (two states in the news every day) would make each new one cost more than the one before. So each key
// has leaders, the kLeaders reports with the smallest hash of their names, and reports are compared with the leaders of their keys; as long
// as a key has no more reports than that, with all of them. When a report becomes a leader, those of the key are compared with it, and the
// leader it drives out counts as one of them; that happens in ever fewer cases (bottom-k sampling, Cohen and Kaplan 2007).
#pragma once

#include <cstddef>
#include <vector>

#include "link/agreement_model.h"
#include "link/agreement_store.h"

namespace mithaq::link {

inline constexpr std::size_t kLeaders = 16;

// Reports that tell of one agreement, sorted by name. The first one's name is a good id: it does not depend on the order of coming.
using ReportGroup = std::vector<ReportId>;

class AgreementJoiner {
 public:
  // All outlive the joiner.
  AgreementJoiner(const AgreementModel& model, AgreementStore& store) : model_(model), store_(store) {}

  struct NewReport {
    ReportId id = 0;  // not in the store yet
    std::shared_ptr<const AgreementTraits> traits;
  };
  // The reports of one document. Gives the groups of all reports that could have changed; all other groups stay as they are.
  std::vector<ReportGroup> add(const std::vector<NewReport>& reports);

  // Only the first half of that: the report is compared with those that share a key. Gives the reports whose groups could change.
  std::vector<ReportId> connect(const NewReport& report);

  // The groups around some reports: after people said something of them, or took it back.
  std::vector<ReportGroup> groups_around(const std::vector<ReportId>& reports) const;

 private:
  void lead(std::uint64_t key, ReportId leader, ReportId driven_out, std::vector<ReportId>& touched);
  void compare(ReportId a, ReportId b);
  bool still_compared(ReportId a, ReportId b) const;
  std::vector<ReportId> reach(const std::vector<ReportId>& from) const;

  const AgreementModel& model_;
  AgreementStore& store_;
};

}  // namespace mithaq::link
