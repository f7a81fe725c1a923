// What the register holds, row by row. Ids are of one register only; every row was true from the operation that began it until the one that
// ended it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mithaq::registry {

using OperationId = std::int64_t;
using DocumentId = std::int64_t;
using ReportId = std::int64_t;
using AgreementId = std::int64_t;
using EntityId = std::int64_t;

inline constexpr OperationId kNow = INT64_MAX - 1;  // as the register stands
inline constexpr OperationId kOpen = INT64_MAX;     // not ended

using Sha256 = std::array<unsigned char, 32>;

enum class OperationKind { kAdd, kMerge, kSplit, kNotSame, kUndo };

// A line of the journal.
struct Operation {
  OperationId id = 0;
  std::string at;  // UTC, "2026-11-22T06:40:12.123Z"
  std::string who;
  OperationKind kind = OperationKind::kAdd;
  std::string detail;
  std::optional<OperationId> undoes;
  bool undone = false;
};

// A document as it was delivered.
struct Document {
  DocumentId id = 0;
  std::string external_id;
  std::string language;
  std::string published;  // YYYY-MM-DD or empty
  std::string source;
  std::string url;
  std::string title;
  std::string text;
  Sha256 sha256{};  // of all of the above but the language, see document_hash
  std::string sketch;
  std::uint32_t shingles = 0;
  OperationId began = 0;
};

// One value of a report, or one of the pieces of a value: "parties" 0 "names". Offsets are code points of the document's text.
struct Claim {
  std::uint32_t ordinal = 0;
  std::string slot;
  std::uint32_t item = 0;
  std::string part;   // "names", "parent", "capacity"; empty where a value has one piece only
  std::string value;  // normalised
  bool has_words = false;
  std::string words;
  std::uint32_t start = 0;
  std::uint32_t stop = 0;
  double confidence = 1;
  std::string by;
};

struct Report {
  ReportId id = 0;
  DocumentId document = 0;
  std::uint32_t ordinal = 0;
  std::string json;
  std::optional<ReportId> replaces;  // the same report as it was read before
  OperationId began = 0;
  OperationId ended = kOpen;
};

struct Link {
  std::int64_t id = 0;
  ReportId report = 0;
  AgreementId agreement = 0;
  double score = 1;
  std::string reason;
  std::string made_by;
  OperationId began = 0;
  OperationId ended = kOpen;
};

struct AgreementName {
  AgreementId id = 0;
  std::string name;
};

struct Entity {
  EntityId id = 0;
  std::string key;
  std::string type;
  std::string state;
  std::string name;
  bool usual = false;  // the name is its usual one, not just what a report calls it
};

struct EntityLink {
  ReportId report = 0;
  std::uint32_t item = 0;
  EntityId entity = 0;
  double score = 1;
  std::string reason;
  bool signatory = false;  // `item` counts signatories, not parties
};

// That one report names the agreement of another as older than its own.
struct RelationRow {
  ReportId newer = 0;
  ReportId older = 0;
  std::string kind;  // implements amends renews supersedes
  double confidence = 0;
  std::string why;
  OperationId began = 0;
  AgreementId newer_agreement = 0;  // which the two tell of
  AgreementId older_agreement = 0;
};

// A key under which reports of the same agreement are looked for.
struct BlockKey {
  static constexpr unsigned kEnough = 2;

  std::int64_t key = 0;
  std::int64_t rank = 0;  // where the report stands among those of a key
  ReportId report = 0;
  unsigned strength = kEnough;  // reports are compared where the keys that they share are kEnough together
  std::uint64_t outline = 0;    // of the report, see Linker::may_go_together; 0: not known
};

// An agreement in one row; see migrations/001_register.sql.
struct Summary {
  AgreementId agreement = 0;
  std::string name, kind, status, date, first_day, last_day, named, parties, party_keys, states, place, place_key, fields;
  std::int64_t reports = 0, documents = 0, sources = 0, official = 0, conflicts = 0;
  double confidence = 0;
};

}  // namespace mithaq::registry
