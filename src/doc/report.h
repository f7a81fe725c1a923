// What one document says about its agreements: roles filled, each value with the words it was read from.
// Spans are bytes of Document::text; writers turn them into code points.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace mithaq::doc {

// Words of the document that support a value. `by` names the pattern ("signing.pat:12") or stage that read them.
struct Quote {
  base::Span span;
  double confidence = 1.0;  // [0,1]
  std::string by;
};

struct Party {
  std::vector<Quote> names;   // fullest first, bare
  std::string type;           // state government organisation company international group
  std::string state;          // ISO 3166-1 alpha-2, EU, XK; empty when none
  std::vector<Quote> parent;  // may be empty
  double confidence = 1.0;
};

struct Signatory {
  std::vector<Quote> names;
  std::vector<Quote> capacity;
  std::optional<std::size_t> party;  // index into Report::parties
  double confidence = 1.0;
};

// A value that was worked out from words: EDTF date, ISO 8601 duration.
struct Resolved {
  std::string value;  // empty when the words could not be resolved
  std::vector<Quote> quotes;
  double confidence = 1.0;
};

struct Place {
  std::vector<Quote> names;
  std::string country;  // ISO 3166-1 alpha-2 or empty
  double confidence = 1.0;
};

struct Field {
  std::string code;
  std::vector<Quote> quotes;
  double confidence = 1.0;
};

struct Money {
  double amount = 0;
  std::string currency;  // ISO 4217
  std::vector<Quote> quotes;
  double confidence = 1.0;
};

// A mention that could fill a slot, as the learnt scorer saw it. Kept only for training.
struct Candidate {
  std::string_view slot;
  base::Span span;
  std::string value;  // what the slot's value would be, where it is not the words: a date, an amount, a field code
  std::vector<std::string> features;
};

struct Report {
  std::string kind;
  std::string salience;  // main background
  std::string status;
  double kind_confidence = 1.0;
  double status_confidence = 1.0;
  std::vector<Quote> status_quotes;  // the words that tell the status
  std::vector<Quote> mentions;       // fullest first
  std::vector<Party> parties;
  std::vector<Signatory> signatories;
  std::vector<Quote> witnesses;
  std::optional<Resolved> date;
  std::optional<Place> place;
  std::vector<Quote> occasion;
  std::vector<Field> fields;
  std::vector<Quote> commitments;
  std::optional<Money> value;
  std::optional<Resolved> duration;
  std::vector<Quote> supersedes;
  std::uint32_t count = 1;
  double confidence = 1.0;            // that this is an agreement and is told as recorded
  std::vector<Candidate> candidates;  // only where they were asked for
};

}  // namespace mithaq::doc
