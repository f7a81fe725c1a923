// Where the merging keeps what it knows: reports under their keys, scored links between them, and what people said. The register keeps it
// in its data base; AgreementMemory keeps it in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "link/agreement_traits.h"

namespace mithaq::link {

using ReportId = std::uint64_t;  // the store's own number of a report

struct StoredLink {
  ReportId other = 0;
  double score = 0;
};

struct StoredSaid {
  ReportId other = 0;
  bool same = true;
};

class AgreementStore {
 public:
  virtual ~AgreementStore() = default;

  virtual std::shared_ptr<const AgreementTraits> traits(ReportId report) const = 0;  // of a report that was added
  // The report is now found by each of its keys.
  virtual void add(ReportId report, std::shared_ptr<const AgreementTraits> traits) = 0;
  // Of the reports that have the key, those with the smallest report_rank, at most `most`, in that order.
  virtual std::vector<ReportId> first(std::uint64_t key, std::size_t most) const = 0;
  virtual std::vector<ReportId> all(std::uint64_t key) const = 0;

  virtual std::vector<StoredLink> links(ReportId report) const = 0;
  virtual bool linked(ReportId a, ReportId b) const = 0;
  virtual void put_link(ReportId a, ReportId b, double score) = 0;
  virtual void drop_link(ReportId a, ReportId b) = 0;

  virtual std::vector<StoredSaid> said(ReportId report) const = 0;
};

// Orders the reports of a key: a hash of the report's name, so that the order says nothing of when it came.
std::uint64_t report_rank(const AgreementTraits& traits);

class AgreementMemory : public AgreementStore {
 public:
  std::shared_ptr<const AgreementTraits> traits(ReportId report) const override { return reports_.at(report); }
  void add(ReportId report, std::shared_ptr<const AgreementTraits> traits) override;
  std::vector<ReportId> first(std::uint64_t key, std::size_t most) const override;
  std::vector<ReportId> all(std::uint64_t key) const override { return first(key, SIZE_MAX); }

  std::vector<StoredLink> links(ReportId report) const override;
  bool linked(ReportId a, ReportId b) const override;
  void put_link(ReportId a, ReportId b, double score) override;
  void drop_link(ReportId a, ReportId b) override;

  std::vector<StoredSaid> said(ReportId report) const override;
  // Replaces what was said of the two before.
  void say(ReportId a, ReportId b, bool same);
  void unsay(ReportId a, ReportId b);

 private:
  using Ranked = std::map<std::pair<std::uint64_t, std::string>, ReportId>;  // by rank, then by name
  std::unordered_map<ReportId, std::shared_ptr<const AgreementTraits>> reports_;
  std::unordered_map<std::uint64_t, Ranked> by_key_;
  std::unordered_map<ReportId, std::map<ReportId, double>> links_;
  std::unordered_map<ReportId, std::map<ReportId, bool>> said_;
};

}  // namespace mithaq::link
