// What the merging of reports looks at: one report of one agreement, in plain values. Built from the records that `mithaq extract` writes
// (app/agreement_lines); all text is UTF-8 as delivered, folding is done here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mithaq::link {

struct AgreementParty {
  std::vector<std::string> names;  // fullest first
  std::string type;                // state government organisation company international group
  std::string state;               // ISO 3166-1 alpha-2, EU, XK; empty when none
  std::string entity;              // id of a resolved entity; empty when nobody resolved it
};

struct AgreementMoney {
  double amount = 0;
  std::string currency;  // ISO 4217
};

struct AgreementView {
  std::string document;    // id of the document
  std::size_t record = 0;  // which of its records, from 0
  std::string kind;        // codes of schema/kinds.toml
  std::string status;      // codes of schema/statuses.toml
  bool background = false;
  std::vector<AgreementParty> parties;
  std::string date;  // EDTF, may be empty
  std::vector<std::string> place;
  std::string country;  // of the place, ISO 3166-1 alpha-2
  std::vector<std::string> occasion;
  std::vector<std::string> fields;  // codes of schema/fields.toml
  std::optional<AgreementMoney> value;
  std::vector<std::string> mentions;    // words that name it, fullest first
  std::vector<std::string> supersedes;  // words of an older agreement that it renews, amends or carries out
  unsigned count = 1;                   // instruments that the record stands for

  std::vector<std::string> others;  // mentions and party names of the document's other records

  std::string published;  // ISO day or empty
  std::string source;
  std::string language;  // ISO 639-1
  std::string title;
  std::string context;                // the text around the first mention
  std::vector<std::uint64_t> sketch;  // of the whole text: see text_sketch; empty when the text is not at hand
};

// How a report is called in lists and decisions: "document#record".
inline std::string report_name(const std::string& document, std::size_t record) { return document + "#" + std::to_string(record); }

}  // namespace mithaq::link
