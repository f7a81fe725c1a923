// The register in SQLite: what is written.
#include "register/sqlite_store_body.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

std::string_view code_of(OperationKind kind) {
  switch (kind) {
    case OperationKind::kAdd: return "add";
    case OperationKind::kMerge: return "merge";
    case OperationKind::kSplit: return "split";
    case OperationKind::kNotSame: return "not-same";
    case OperationKind::kUndo: return "undo";
  }
  return "add";
}

std::string_view bytes_of(const Sha256& hash) { return {reinterpret_cast<const char*>(hash.data()), hash.size()}; }

// 1 -> a, 26 -> z, 27 -> aa
std::string letters(std::int64_t number) {
  std::string out;
  for (; number > 0; number = (number - 1) / 26) out.insert(out.begin(), static_cast<char>('a' + (number - 1) % 26));
  return out;
}

Param words_or_null(const Claim& claim) { return claim.has_words ? Param(claim.words) : Param(nullptr); }
Param offset_or_null(const Claim& claim, std::uint32_t offset) {
  return claim.has_words ? Param(static_cast<std::int64_t>(offset)) : Param(nullptr);
}

}  // namespace

Result<std::int64_t> SqliteStore::insert(std::string_view sql, std::initializer_list<Param> params) {
  if (auto done = db_.run(sql, params); !done) return tl::unexpected<Error>(done.error());
  return db_.last_id();
}

Result<OperationId> SqliteStore::put_operation(const Operation& o) {
  return insert("INSERT INTO operations (at, who, kind, detail, undoes) VALUES (?, ?, ?, ?, ?)",
                {o.at, o.who, code_of(o.kind), o.detail, o.undoes ? Param(*o.undoes) : Param(nullptr)});
}

Result<DocumentId> SqliteStore::put_document(const Document& d) {
  return insert(
      "INSERT INTO documents (sha256, external_id, language, published, source, url, title, text, sketch, shingles, began)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {Param::blob(bytes_of(d.sha256)), d.external_id, d.language, d.published, d.source, d.url, d.title, d.text, Param::blob(d.sketch),
       static_cast<std::int64_t>(d.shingles), d.began});
}

Result<void> SqliteStore::put_words(DocumentId document, std::string_view index_body) {
  return db_.run("INSERT INTO words (rowid, body) VALUES (?, ?)", {document, index_body});
}

Result<ReportId> SqliteStore::put_report(const Report& r, const Claims& claims) {
  auto id = insert("INSERT INTO reports (document, ordinal, json, replaces, began) VALUES (?, ?, ?, ?, ?)",
                   {r.document, static_cast<std::int64_t>(r.ordinal), r.json, r.replaces ? Param(*r.replaces) : Param(nullptr), r.began});
  if (!id) return id;
  for (const Claim& c : claims) {
    auto done = db_.run(
        "INSERT INTO claims (report, ordinal, slot, item, part, value, words, start, stop, confidence, read_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {*id, static_cast<std::int64_t>(c.ordinal), c.slot, static_cast<std::int64_t>(c.item), c.part, c.value, words_or_null(c),
         offset_or_null(c, c.start), offset_or_null(c, c.stop), c.confidence, c.by});
    if (!done) return tl::unexpected<Error>(done.error());
  }
  return id;
}

Result<void> SqliteStore::end_report(ReportId report, OperationId by) {
  any_ended_ = true;
  auto done = db_.run("UPDATE reports SET ended = ? WHERE id = ?", {by, report});
  return done ? db_.run("DELETE FROM ready_reports WHERE report = ?", {report}) : done;
}

Result<void> SqliteStore::put_ready(ReportId report, DocumentId document, std::string_view kept) {
  return db_.run("INSERT OR REPLACE INTO ready_reports (report, document, kept) VALUES (?, ?, ?)", {report, document, Param::blob(kept)});
}

Result<void> SqliteStore::put_pair(ReportId a, ReportId b) {
  for (const auto& [x, y] : {std::pair(a, b), std::pair(b, a)})
    if (auto done = db_.run("INSERT OR IGNORE INTO pairs (a, b) VALUES (?, ?)", {x, y}); !done) return done;
  return {};
}

Result<AgreementId> SqliteStore::put_agreement(const std::string& prefix, OperationId by) {
  auto before = db_.number("SELECT count FROM names_given WHERE prefix = ?", {prefix});
  if (!before) return before;
  const std::int64_t number = *before + 1;
  auto done = number == 1 ? db_.run("INSERT INTO names_given (count, prefix) VALUES (?, ?)", {number, prefix})
                          : db_.run("UPDATE names_given SET count = ? WHERE prefix = ?", {number, prefix});
  if (!done) return tl::unexpected<Error>(done.error());
  return insert("INSERT INTO agreements (name, began) VALUES (?, ?)", {prefix + "-" + letters(number), by});
}

Result<std::int64_t> SqliteStore::put_link(const Link& l) {
  return insert("INSERT INTO links (report, agreement, score, reason, made_by, began) VALUES (?, ?, ?, ?, ?, ?)",
                {l.report, l.agreement, l.score, l.reason, l.made_by, l.began});
}

Result<void> SqliteStore::end_link(std::int64_t link, OperationId by) {
  return db_.run("UPDATE links SET ended = ? WHERE id = ? AND ended = 9223372036854775807", {by, link});
}

Result<void> SqliteStore::put_redirect(AgreementId from, AgreementId to, OperationId by) {
  return db_.run("INSERT INTO redirects (from_, to_, began) VALUES (?, ?, ?)", {from, to, by});
}

Result<void> SqliteStore::end_redirect(AgreementId from, OperationId by) {
  return db_.run("UPDATE redirects SET ended = ? WHERE from_ = ? AND ended = 9223372036854775807", {by, from});
}

Result<void> SqliteStore::put_apart(AgreementId a, AgreementId b, OperationId by) {
  return db_.run("INSERT INTO apart (a, b, began) VALUES (?, ?, ?)", {a, b, by});
}

Result<void> SqliteStore::end_apart(AgreementId a, AgreementId b, OperationId by) {
  return db_.run("UPDATE apart SET ended = ?1 WHERE ((a = ?2 AND b = ?3) OR (a = ?3 AND b = ?2)) AND ended = 9223372036854775807",
                 {by, a, b});
}

Result<void> SqliteStore::copy_apart(AgreementId from, AgreementId to, OperationId by) {
  return db_.run(
      "INSERT INTO apart (a, b, began) SELECT ?2, iif(a = ?1, b, a), ?3 FROM apart"
      " WHERE (a = ?1 OR b = ?1) AND a <> ?2 AND b <> ?2 AND ended = 9223372036854775807",
      {from, to, by});
}

// The report itself, or the one that came in its place when its document was read anew.
Result<ReportId> SqliteStore::newest_reading(ReportId report) {
  return db_.number(
      "WITH RECURSIVE later (id) AS (SELECT ?1 UNION ALL SELECT r.id FROM reports AS r JOIN later ON r.replaces = later.id)"
      " SELECT max(id) FROM later",
      {report});
}

// What undone operations did before is done anew by their undoing, so the rows of a pair may begin with another operation than the one
// undone. Where a report was moved and has stayed since, also in a newer reading, it goes back.
Result<void> SqliteStore::reverse_links(OperationId undone, OperationId by, std::vector<AgreementId>& touched) {
  struct Moved {
    Link before;
    AgreementId to;
  };
  auto moved = rows<Moved>(
      "SELECT l.report, l.agreement, l.score, l.reason, l.made_by, n.agreement FROM links AS l JOIN links AS n ON n.report = l.report"
      " AND n.began = ?1 WHERE l.ended = ?1",
      {undone}, [](const Row& row) {
        return Moved{{0, row.integer(0), row.integer(1), row.real(2), row.string(3), row.string(4), 0, kOpen}, row.integer(5)};
      });
  if (!moved) return tl::unexpected<Error>(moved.error());
  for (Moved& m : *moved) {
    const auto newest = newest_reading(m.before.report);
    if (!newest) return tl::unexpected<Error>(newest.error());
    const auto now = link_of(*newest);
    if (!now) return tl::unexpected<Error>(now.error());
    if (!*now || (*now)->agreement != m.to) continue;
    touched.insert(touched.end(), {m.before.agreement, m.to});
    m.before.report = *newest;
    m.before.began = by;
    if (auto done = end_link((*now)->id, by); !done) return done;
    if (const auto done = put_link(m.before); !done) return tl::unexpected<Error>(done.error());
  }
  return {};
}

Result<void> SqliteStore::reverse_pairs(OperationId undone, OperationId by, std::vector<AgreementId>& touched) {
  auto done = db_.each("SELECT from_, to_ FROM redirects WHERE began = ?1 OR ended = ?1", {undone}, [&](const Row& row) {
    touched.push_back(row.integer(0));
    touched.push_back(row.integer(1));
  });
  if (done)
    done = db_.run(
        "UPDATE redirects SET ended = ?1 WHERE ended = 9223372036854775807"
        " AND (from_, to_) IN (SELECT from_, to_ FROM redirects WHERE began = ?2)",
        {by, undone});
  if (done)
    done = db_.run(
        "INSERT INTO redirects (from_, to_, began) SELECT r.from_, r.to_, ?1 FROM redirects AS r WHERE r.ended = ?2"
        " AND NOT EXISTS (SELECT 1 FROM redirects AS other WHERE other.from_ = r.from_ AND other.ended = 9223372036854775807)",
        {by, undone});
  if (done)
    done = db_.run("UPDATE apart SET ended = ?1 WHERE ended = 9223372036854775807 AND (a, b) IN (SELECT a, b FROM apart WHERE began = ?2)",
                   {by, undone});
  if (done)
    done = db_.run(
        "INSERT INTO apart (a, b, began) SELECT p.a, p.b, ?1 FROM apart AS p WHERE p.ended = ?2"
        " AND NOT EXISTS (SELECT 1 FROM apart AS other WHERE other.a = p.a AND other.b = p.b AND other.ended = 9223372036854775807)",
        {by, undone});
  return done;
}

Result<std::vector<AgreementId>> SqliteStore::reverse(OperationId undone, OperationId by) {
  std::vector<AgreementId> touched;
  auto done = reverse_links(undone, by, touched);
  if (done) done = reverse_pairs(undone, by, touched);
  if (!done) return tl::unexpected<Error>(done.error());
  return touched;
}

Result<EntityId> SqliteStore::put_entity(const Entity& e, OperationId by) {
  auto known = db_.number("SELECT id FROM entities WHERE key = ?", {e.key});
  if (!known || *known != 0) return known;
  return insert("INSERT INTO entities (key, type, state, name, usual, began) VALUES (?, ?, ?, ?, ?, ?)",
                {e.key, e.type, e.state, e.name, e.usual ? 1 : 0, by});
}

Result<void> SqliteStore::rename_entity(EntityId entity, std::string_view name) {
  return db_.run("UPDATE entities SET name = ?1, usual = 1 WHERE id = ?2 AND (name <> ?1 OR usual = 0)", {name, entity});
}

Result<void> SqliteStore::put_entity_link(const EntityLink& l) {
  return db_.run(l.signatory ? "INSERT INTO signatory_links (report, item, entity, score, reason) VALUES (?, ?, ?, ?, ?)"
                             : "INSERT INTO entity_links (report, item, entity, score, reason) VALUES (?, ?, ?, ?, ?)",
                 {l.report, static_cast<std::int64_t>(l.item), l.entity, l.score, l.reason});
}

Result<void> SqliteStore::put_relation(const RelationRow& r) {
  return db_.run("INSERT OR IGNORE INTO relations (newer, older, kind, confidence, why, began) VALUES (?, ?, ?, ?, ?, ?)",
                 {r.newer, r.older, r.kind, r.confidence, r.why, r.began});
}

Result<void> SqliteStore::put_summary(const Summary& s) {
  const std::string table = moment_ == kNow ? "main.summaries" : "temp.past";
  return db_.run(
      "INSERT OR REPLACE INTO " + table +
          " (agreement, name, kind, status, date, first_day, last_day, named, parties, party_keys, states, place, place_key, fields,"
          " reports, documents, sources, official, conflicts, confidence)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {s.agreement, s.name,  s.kind,      s.status, s.date,    s.first_day, s.last_day, s.named,    s.parties,   s.party_keys,
       s.states,    s.place, s.place_key, s.fields, s.reports, s.documents, s.sources,  s.official, s.conflicts, s.confidence});
}

Result<void> SqliteStore::drop_summary(AgreementId agreement) { return db_.run("DELETE FROM summaries WHERE agreement = ?", {agreement}); }

Result<void> SqliteStore::put_late(AgreementId agreement) {
  return db_.run("INSERT OR IGNORE INTO late_summaries (agreement) VALUES (?)", {agreement});
}

Result<void> SqliteStore::drop_late(AgreementId agreement) {
  return db_.run("DELETE FROM late_summaries WHERE agreement = ?", {agreement});
}

Result<void> SqliteStore::put_late_report(ReportId report) {
  return db_.run("INSERT OR IGNORE INTO late_reports (report) VALUES (?)", {report});
}

Result<void> SqliteStore::drop_late_report(ReportId report) { return db_.run("DELETE FROM late_reports WHERE report = ?", {report}); }

}  // namespace mithaq::registry
