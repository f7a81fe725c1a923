// Records of agreements as the scorer compares them: what people wrote down ("gold") or what a program gave ("predicted"). Read from JSON
// Lines of the form that `mithaq extract` writes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace mithaq::score {

// How sure the program was of a value, [0,1]; records written by people tell none.
using Confidence = std::optional<double>;

struct Party {
  std::vector<std::string> names;
  std::string state;  // ISO 3166-1 alpha-2; may be empty
  Confidence confidence;
};

struct Person {
  std::vector<std::string> names;
  std::vector<std::string> capacity;
  Confidence confidence;
  Confidence capacity_confidence;
};

struct Field {
  std::string code;
  Confidence confidence;
};

struct Money {
  double amount = 0;
  std::string currency;  // ISO 4217, may be empty

  // "1500000000.00 USD": equal texts are equal sums, to the hundredth.
  std::string text() const;
};

struct Record {
  std::optional<std::string> kind;
  std::optional<std::string> status;
  bool background = false;  // only recalled in passing
  std::vector<std::string> mentions;
  std::vector<Party> parties;
  std::vector<Person> signatories;
  std::vector<std::string> witnesses;
  std::optional<std::string> date;  // EDTF
  std::vector<std::string> place;
  std::vector<std::string> occasion;
  std::vector<Field> fields;
  std::optional<Money> value;
  std::vector<std::string> commitments;
  std::vector<std::string> supersedes;

  Confidence confidence;  // of the record as a whole; the others of one slot each
  Confidence kind_confidence;
  Confidence status_confidence;
  Confidence date_confidence;
  Confidence place_confidence;
  Confidence occasion_confidence;
  Confidence value_confidence;
};

struct Document {
  std::string id;
  std::vector<Record> records;
};

// One object a line, each with an `id`; the last of several with one id counts. `name` is for messages. Errors: kMalformed.
base::Result<std::vector<Document>> parse_documents(std::string_view lines, const std::string& name);

// Errors: kNotFound, kMalformed.
base::Result<std::vector<Document>> read_documents(const std::string& path);

}  // namespace mithaq::score
