// Joins the records of documents in memory. Each is compared as it comes; groups are made when they are asked for.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "app/agreement_lines.h"
#include "link/agreement_join.h"

namespace mithaq::app {

class AgreementLinker {
 public:
  explicit AgreementLinker(const link::AgreementModel& model) : model_(model), joiner_(model, store_) {}
  AgreementLinker(const AgreementLinker&) = delete;
  AgreementLinker& operator=(const AgreementLinker&) = delete;

  // False when a document with that id came before: it is left out.
  bool add(AgreementLine line);
  // Two reports by name ("document#record") are one agreement, or are not. False when one of them is not there (yet).
  bool say(const std::string& a, const std::string& b, bool same);
  // Makes the groups around all that came or was said since the last time. What follows tells of these.
  void settle();

  std::size_t documents() const { return lines_.size(); }
  std::size_t records() const { return reports_.size(); }
  // Ids of the agreements with the number of their records.
  std::unordered_map<std::string, std::size_t> agreements() const;

  // The document with its decisions, in the order of coming. `why`: with the comparisons that speak most for them, and most against.
  std::string line(std::size_t document, bool why = false) const;

 private:
  struct Report {
    std::size_t document = 0;
    std::string agreement;
  };
  std::vector<link::ReportId> compared_with(link::ReportId report) const;
  std::vector<LinkedRelation> relations_of(link::ReportId report) const;
  std::vector<LinkedReason> reasons_of(link::ReportId report) const;

  const link::AgreementModel& model_;
  link::AgreementMemory store_;
  link::AgreementJoiner joiner_;
  std::vector<AgreementLine> lines_;
  std::vector<link::ReportId> first_;  // report of each document; its records follow
  std::vector<Report> reports_;        // by id
  std::unordered_map<std::string, link::ReportId> by_name_;
  std::unordered_set<std::string> ids_;
  std::vector<link::ReportId> unsettled_;
};

}  // namespace mithaq::app
