// What the finder saw in annotated documents, with answers: training rows of the role scorer.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"
#include "doc/document.h"
#include "find/finder.h"
#include "find/role_train.h"
#include "score/record.h"

namespace mithaq::app {

struct AnnotatedDocument {
  doc::Document document;
  std::vector<score::Record> records;
  // Annotators differ in what they find worth noting: a feature of their own ("annotator=NAME") keeps that out of the other weights. Empty
  // for those whose habits are wanted.
  std::string annotator;
  double weight = 1;      // what its rows count for
  bool founding = false;  // must come out right: counts several times, and what it recalls is an agreement too
};

class RoleRows {
 public:
  RoleRows(double alarm_price, unsigned founding_weight) : alarm_price_(alarm_price), founding_weight_(founding_weight) {}

  // Which mentions are one agreement, and which documents tell of any. Call it for what several finders saw, and rows of them all are
  // there.
  void add_decisions(const AnnotatedDocument& annotated, const find::Finder::Drafts& seen);
  // Which drafts are agreements, how far they have come, and what fills their slots. Errors: kUnknownName for a slot that has no answers.
  base::Result<void> add_drafts(const AnnotatedDocument& annotated, const find::Finder::Drafts& seen);

  // One for each slot of which there are rows, in the order of their names.
  std::vector<find::RoleTask> tasks() const;

 private:
  struct Draft {
    const score::Record* gold = nullptr;  // what it was paired with
    std::string group;
    std::string number;
  };
  base::Result<void> add_draft(const AnnotatedDocument& annotated, const doc::Report& report, const Draft& draft);
  void add_document(const AnnotatedDocument& annotated, const doc::Candidate& document);
  void add_whole(const AnnotatedDocument& annotated, const doc::Candidate& candidate, const Draft& draft);
  void add(const AnnotatedDocument& annotated, std::string_view slot, find::RoleRow row);
  find::RoleTask& task(std::string_view slot);

  double alarm_price_;
  unsigned founding_weight_;
  std::map<std::string, find::RoleTask, std::less<>> tasks_;
  std::size_t decisions_ = 0;
  std::set<std::string> documents_;  // whose words are among the rows
};

}  // namespace mithaq::app
