// Between the lines that `mithaq extract` writes and the merging of reports: records as link::AgreementView, and lines with the agreements
// that were decided on.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "link/agreement_view.h"

namespace mithaq::app {

// One document with its records.
struct AgreementLine {
  std::string id;
  std::string head;                        // JSON members of the document other than text and agreements: "\"id\":\"a\",..."
  std::vector<std::string> records;        // JSON objects as they came
  std::vector<link::AgreementView> views;  // of the records
  std::vector<std::string> agreements;     // key `agreement` of the records, of annotated files; else empty
  bool has_records = false;                // the line has the key `agreements` at all
};

// Parses lines of JSON; keeps its memory between them.
class AgreementLineReader {
 public:
  AgreementLineReader();
  ~AgreementLineReader();
  AgreementLineReader(const AgreementLineReader&) = delete;
  AgreementLineReader& operator=(const AgreementLineReader&) = delete;

  // `where` is for messages. Errors: kMalformed.
  base::Result<AgreementLine> read(std::string_view line, const std::string& where);
  // Only the views, of a document whose own values `document` has already (see link::AgreementView), and of its records one by one. A
  // record that is no JSON object has an empty view.
  std::vector<link::AgreementView> views(const link::AgreementView& document, std::string_view text,
                                         const std::vector<std::string_view>& records);

 private:
  struct Body;
  std::unique_ptr<Body> body_;
};

// Something to say of a record beside its agreement: "implements" another.
struct LinkedRelation {
  std::string kind;
  std::string agreement;
  double confidence = 0;
  std::string why;
};

// Another record that it was compared with.
struct LinkedReason {
  std::string record;  // "document#record"
  bool same = true;    // they were put to one agreement
  double probability = 0;
  std::vector<std::string> because;  // the weightiest findings with their weights: "date: same day +0.49"
};

struct LinkedRecord {
  std::string agreement;  // id
  std::vector<LinkedRelation> relations;
  std::vector<LinkedReason> reasons;  // where they are wanted
};

// The document as a line, each record with its `agreement`, `relations` and `compared`; `linked` has one for each record.
std::string linked_line(const AgreementLine& line, const std::vector<LinkedRecord>& linked);

}  // namespace mithaq::app
