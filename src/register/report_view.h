// What one report says, ready to be compared with others, and the reading of it from the JSON that `extract` writes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "register/rows.h"

namespace mithaq::registry {

struct PartyView {
  std::vector<std::string> names;  // fullest first
  std::string type;
  std::string state;
  std::vector<std::string> parents;
  std::string entity;  // its key, once it was resolved
};

struct SignatoryView {
  std::vector<std::string> names;  // the best first, never empty
  std::vector<std::string> titles;
  std::optional<std::size_t> party;  // whom it signed for, number in `parties`
  std::uint32_t item = 0;            // its number among the signatories of the report
};

struct ReportView {
  ReportId report = 0;
  DocumentId document = 0;
  std::string language;
  std::string published;  // of the document
  std::string title;      // of the document
  std::string kind, status, salience;
  std::vector<std::string> mentions;
  std::vector<PartyView> parties;
  std::vector<SignatoryView> signatories;
  std::string date;                 // EDTF or empty
  std::string duration;             // ISO 8601 or empty
  std::vector<std::string> places;  // names of the place
  std::string country;
  std::vector<std::string> occasion, supersedes;
  std::vector<std::string> fields;  // codes
  double amount = 0;
  std::string currency;
  std::uint32_t count = 1;
  double confidence = 1;
};

// One report of an extraction.
struct ReadReport {
  std::string json;  // without insignificant white space
  ReportView view;
  std::vector<Claim> claims;
};

// A document with what was read from it.
struct Extraction {
  Document document;  // id, hash and sketch are left open
  std::vector<ReadReport> reports;
  std::string digest;  // left open, see Linker
};

// Reads "agreements" of the output of `extract`. Where "spans" are missing, as in annotated files, words stand where they first occur.
class ReportReader {
 public:
  ReportReader();
  ReportReader(ReportReader&&) noexcept;
  ~ReportReader();

  // One line of the output. Errors: kMalformed, with the id of the document, if it has not the form of an extraction, or if words do not
  // stand in the text at their offsets: without words no fact.
  base::Result<Extraction> line(std::string_view json);

  // The view alone, of the JSON of one report as it is kept in the register.
  base::Result<ReportView> view(std::string_view json);

 private:
  struct Body;
  std::unique_ptr<Body> body_;
};

}  // namespace mithaq::registry
