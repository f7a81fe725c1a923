// The register in SQLite: what is asked of it. "?1" of questions about a moment is that moment.
#include <algorithm>
#include <cstring>

#include "register/migrate.h"
#include "register/sqlite_store.h"
#include "register/sqlite_store_body.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

OperationKind kind_of(std::string_view code) {
  if (code == "merge") return OperationKind::kMerge;
  if (code == "split") return OperationKind::kSplit;
  if (code == "not-same") return OperationKind::kNotSame;
  return code == "undo" ? OperationKind::kUndo : OperationKind::kAdd;
}

Operation read_operation(const Row& row) {
  Operation out;
  out.id = row.integer(0);
  out.at = row.text(1);
  out.who = row.text(2);
  out.kind = kind_of(row.text(3));
  out.detail = row.text(4);
  if (!row.is_null(5)) out.undoes = row.integer(5);
  out.undone = row.integer(6) != 0;
  return out;
}

Document read_document(const Row& row) {
  Document d;
  d.id = row.integer(0);
  const std::string_view hash = row.text(1);
  std::memcpy(d.sha256.data(), hash.data(), std::min(hash.size(), d.sha256.size()));
  d.external_id = row.text(2);
  d.language = row.text(3);
  d.published = row.text(4);
  d.source = row.text(5);
  d.url = row.text(6);
  d.title = row.text(7);
  d.sketch = row.text(8);
  d.shingles = static_cast<std::uint32_t>(row.integer(9));
  d.began = row.integer(10);
  d.text = row.text(11);
  return d;
}

constexpr std::string_view kDocument =
    "SELECT id, sha256, external_id, language, published, source, url, title, sketch, shingles, began, text FROM documents WHERE id = ?2 "
    "AND "
    "began <= ?1";
constexpr std::string_view kDocumentWithoutText =
    "SELECT id, sha256, external_id, language, published, source, url, title, sketch, shingles, began, '' FROM documents WHERE id = ?2 AND "
    "began <= ?1";

Report read_report(const Row& row) {
  Report out;
  out.id = row.integer(0);
  out.document = row.integer(1);
  out.ordinal = static_cast<std::uint32_t>(row.integer(2));
  out.json = row.text(3);
  if (!row.is_null(4)) out.replaces = row.integer(4);
  out.began = row.integer(5);
  out.ended = row.integer(6);
  return out;
}

Claim read_claim(const Row& row) {
  Claim c;
  c.ordinal = static_cast<std::uint32_t>(row.integer(0));
  c.slot = row.text(1);
  c.item = static_cast<std::uint32_t>(row.integer(2));
  c.part = row.text(3);
  c.value = row.text(4);
  c.has_words = !row.is_null(5);
  c.words = row.text(5);
  c.start = static_cast<std::uint32_t>(row.integer(6));
  c.stop = static_cast<std::uint32_t>(row.integer(7));
  c.confidence = row.real(8);
  c.by = row.text(9);
  return c;
}

Link read_link(const Row& row) {
  return {row.integer(0), row.integer(1), row.integer(2), row.real(3), row.string(4), row.string(5), row.integer(6), row.integer(7)};
}

AgreementName read_name(const Row& row) { return {row.integer(0), row.string(1)}; }

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(const std::string& path, Database::Mode mode, int busy_ms) {
  auto database = Database::open(path, mode, busy_ms);
  if (!database) return tl::unexpected<Error>(database.error());
  auto version = version_of(*database);
  if (!version) return tl::unexpected<Error>(version.error());
  if (mode == Database::Mode::kReadOnly) {
    if (*version != newest_version())
      return base::fail(base::ErrorCode::kVersion, path, "is a register of an older version",
                        "it is brought up to date where it may be written: copy it there, or make file and folder writable");
  } else {
    if (auto done = migrate(*database); !done) return tl::unexpected<Error>(done.error());
  }
  return std::make_unique<SqliteStore>(std::move(*database));
}

Result<void> SqliteStore::look_at(OperationId moment) {
  moment_ = moment;
  if (moment == kNow) return {};
  return db_.execute("DROP TABLE IF EXISTS temp.past; CREATE TEMP TABLE past AS SELECT * FROM main.summaries WHERE 0");
}

Result<OperationId> SqliteStore::moment_of(const std::string& at) {
  return db_.number("SELECT max(id) FROM operations WHERE at <= ?", {at});
}

Result<std::vector<Operation>> SqliteStore::operations(std::int64_t most) {
  return rows<Operation>(
      "SELECT id, at, who, kind, detail, undoes, EXISTS (SELECT 1 FROM operations AS later WHERE later.undoes = operations.id)"
      " FROM operations WHERE id <= ?1 ORDER BY id DESC LIMIT ?2",
      {moment_, most}, read_operation);
}

Result<void> SqliteStore::hold() { return db_.execute("BEGIN"); }

Result<std::optional<Operation>> SqliteStore::operation(OperationId id) {
  return first<Operation>(
      "SELECT id, at, who, kind, detail, undoes, EXISTS (SELECT 1 FROM operations AS later WHERE later.undoes = operations.id)"
      " FROM operations WHERE id = ?2 AND id <= ?1",
      {moment_, id}, read_operation);
}

Result<std::optional<Operation>> SqliteStore::last_decision() {
  return first<Operation>(
      "SELECT id, at, who, kind, detail, undoes, 0 FROM operations WHERE kind IN ('merge', 'split', 'not-same')"
      " AND NOT EXISTS (SELECT 1 FROM operations AS later WHERE later.undoes = operations.id) ORDER BY id DESC LIMIT 1",
      {}, read_operation);
}

Result<std::vector<Operation>> SqliteStore::last_added() {
  return rows<Operation>(
      "WITH standing AS (SELECT * FROM operations AS o WHERE kind = 'add' AND NOT EXISTS"
      "                  (SELECT 1 FROM operations AS later WHERE later.undoes = o.id)),"
      " last AS (SELECT who, detail FROM standing ORDER BY id DESC LIMIT 1)"
      " SELECT s.id, s.at, s.who, s.kind, s.detail, s.undoes, 0 FROM standing AS s JOIN last ON s.who = last.who AND s.detail = last.detail"
      " ORDER BY s.id DESC",
      {}, read_operation);
}

Result<std::vector<ReportId>> SqliteStore::reports_begun(OperationId operation) {
  return rows<ReportId>("SELECT id FROM reports WHERE began = ? AND ended = 9223372036854775807 ORDER BY id", {operation},
                        [](const Row& row) { return row.integer(0); });
}

Result<std::int64_t> SqliteStore::reports_replaced(OperationId operation) {
  return db_.number("SELECT count(*) FROM reports WHERE ended = ?", {operation});
}

Result<std::optional<DocumentId>> SqliteStore::find_document(const Sha256& sha256) {
  const std::string_view bytes(reinterpret_cast<const char*>(sha256.data()), sha256.size());
  return first<DocumentId>("SELECT id FROM documents WHERE sha256 = ?2 AND began <= ?1", {moment_, Param::blob(bytes)},
                           [](const Row& row) { return row.integer(0); });
}

Result<std::optional<Document>> SqliteStore::document(DocumentId id, bool with_text) {
  return first<Document>(with_text ? kDocument : kDocumentWithoutText, {moment_, id}, read_document);
}

Result<std::vector<Report>> SqliteStore::reports_of(DocumentId document) {
  return rows<Report>(
      "SELECT id, document, ordinal, json, replaces, began, ended FROM reports WHERE document = ?2 AND ended > ?1 AND began <= ?1 ORDER BY "
      "ordinal",
      {moment_, document}, read_report);
}

Result<std::optional<Report>> SqliteStore::report(ReportId id) {
  return first<Report>("SELECT id, document, ordinal, json, replaces, began, ended FROM reports WHERE id = ?", {id}, read_report);
}

Result<std::optional<Ready>> SqliteStore::ready(ReportId report) {
  return first<Ready>("SELECT document, kept FROM ready_reports WHERE report = ?", {report},
                      [](const Row& row) { return Ready{row.integer(0), row.string(1)}; });
}

Result<Store::Claims> SqliteStore::claims_of(ReportId report) {
  return rows<Claim>(
      "SELECT ordinal, slot, item, part, value, words, start, stop, confidence, read_by FROM claims WHERE report = ? ORDER BY ordinal",
      {report}, read_claim);
}

Result<std::vector<EntityLink>> SqliteStore::entities_of(ReportId report) {
  return rows<EntityLink>(
      "SELECT report, item, entity, score, reason, 0 AS signs FROM entity_links WHERE report = ?1 UNION ALL"
      " SELECT report, item, entity, score, reason, 1 FROM signatory_links WHERE report = ?1 ORDER BY signs, item",
      {report}, [](const Row& row) {
        return EntityLink{row.integer(0),     static_cast<std::uint32_t>(row.integer(1)), row.integer(2), row.real(3), row.string(4),
                          row.integer(5) != 0};
      });
}

Result<std::optional<Entity>> SqliteStore::entity(EntityId id) {
  return first<Entity>("SELECT id, key, type, state, name, usual FROM entities WHERE id = ?", {id}, [](const Row& row) {
    return Entity{row.integer(0), row.string(1), row.string(2), row.string(3), row.string(4), row.integer(5) != 0};
  });
}

Result<std::vector<ReportId>> SqliteStore::pairs_of(ReportId report) {
  return rows<ReportId>(
      "SELECT p.b FROM pairs AS p WHERE p.a = ? AND NOT EXISTS (SELECT 1 FROM reports AS r INDEXED BY reports_ended"
      " WHERE r.id = p.b AND r.ended < 9223372036854775807) ORDER BY p.b",
      {report}, [](const Row& row) { return row.integer(0); });
}

Result<std::vector<RelationRow>> SqliteStore::relations(AgreementId agreement) {
  return rows<RelationRow>(
      "WITH own (report) AS (SELECT report FROM links WHERE agreement = ?2 AND ended > ?1 AND began <= ?1),"
      " found AS (SELECT r.* FROM own JOIN relations AS r ON r.newer = own.report"
      "           UNION SELECT r.* FROM own JOIN relations AS r ON r.older = own.report)"
      " SELECT f.newer, f.older, f.kind, f.confidence, f.why, f.began, n.agreement, o.agreement FROM found AS f"
      " JOIN links AS n ON n.report = f.newer AND n.ended > ?1 AND n.began <= ?1"
      " JOIN links AS o ON o.report = f.older AND o.ended > ?1 AND o.began <= ?1 WHERE f.began <= ?1 ORDER BY f.newer, f.older",
      {moment_, agreement}, [](const Row& row) {
        return RelationRow{row.integer(0), row.integer(1), row.string(2),  row.real(3),
                           row.string(4),  row.integer(5), row.integer(6), row.integer(7)};
      });
}

Result<bool> SqliteStore::is_related(ReportId newer, AgreementId older) {
  const auto found = db_.number(
      "SELECT count(*) FROM relations AS r JOIN links AS l ON l.report = r.older AND l.ended = 9223372036854775807"
      " WHERE r.newer = ? AND l.agreement = ?",
      {newer, older});
  if (!found) return tl::unexpected<Error>(found.error());
  return *found > 0;
}

Result<std::optional<Link>> SqliteStore::link_of(ReportId report) {
  return first<Link>(
      "SELECT id, report, agreement, score, reason, made_by, began, ended FROM links WHERE report = ?2 AND ended > ?1 AND began <= ?1",
      {moment_, report}, read_link);
}

Result<std::vector<Link>> SqliteStore::links_to(AgreementId agreement) {
  return rows<Link>(
      "SELECT id, report, agreement, score, reason, made_by, began, ended FROM links WHERE agreement = ?2 AND ended > ?1 AND began <= ?1"
      " ORDER BY report",
      {moment_, agreement}, read_link);
}

Result<std::vector<ReportId>> SqliteStore::once_linked(AgreementId agreement) {
  return rows<ReportId>(
      "SELECT l.report FROM links AS l JOIN reports AS r ON r.id = l.report AND r.ended = 9223372036854775807 WHERE l.agreement = ?1"
      " AND l.ended = (SELECT max(began) FROM redirects WHERE from_ = ?1 AND ended = 9223372036854775807)",
      {agreement}, [](const Row& row) { return row.integer(0); });
}

Result<std::optional<AgreementName>> SqliteStore::agreement_named(std::string_view name) {
  return first<AgreementName>("SELECT id, name FROM agreements WHERE name = ?2 AND began <= ?1", {moment_, name}, read_name);
}

Result<std::string> SqliteStore::name_of(AgreementId agreement) {
  auto found = first<std::string>("SELECT name FROM agreements WHERE id = ?", {agreement}, [](const Row& row) { return row.string(0); });
  if (!found) return tl::unexpected<Error>(found.error());
  return found->value_or("");
}

Result<AgreementId> SqliteStore::resolve(AgreementId agreement) {
  for (int steps = 0; steps < 10'000; ++steps) {  // a chain is as long as there were mergers; a circle would be a fault
    const auto next = first<AgreementId>("SELECT to_ FROM redirects WHERE from_ = ?2 AND ended > ?1 AND began <= ?1", {moment_, agreement},
                                         [](const Row& row) { return row.integer(0); });
    if (!next) return tl::unexpected<Error>(next.error());
    if (!*next) return agreement;
    agreement = **next;
  }
  return base::fail(base::ErrorCode::kMalformed, db_.path(), "redirects of agreements go in a circle", "mithaq doctor tells more");
}

Result<std::vector<AgreementName>> SqliteStore::merged_into(AgreementId agreement) {
  return rows<AgreementName>(
      "SELECT a.id, a.name FROM redirects AS r JOIN agreements AS a ON a.id = r.from_"
      " WHERE r.to_ = ?2 AND r.ended > ?1 AND r.began <= ?1 ORDER BY a.id",
      {moment_, agreement}, read_name);
}

Result<bool> SqliteStore::are_apart(AgreementId a, AgreementId b) {
  const auto found = db_.number(
      "SELECT count(*) FROM (SELECT 1 FROM apart WHERE a = ?2 AND b = ?3 AND ended > ?1 AND began <= ?1"
      " UNION ALL SELECT 1 FROM apart WHERE a = ?3 AND b = ?2 AND ended > ?1 AND began <= ?1)",
      {moment_, a, b});
  if (!found) return tl::unexpected<Error>(found.error());
  return *found > 0;
}

Result<std::vector<AgreementId>> SqliteStore::apart_from(AgreementId agreement) {
  return rows<AgreementId>(
      "SELECT b FROM apart WHERE a = ?2 AND ended > ?1 AND began <= ?1 UNION SELECT a FROM apart WHERE b = ?2 AND ended > ?1 AND began <= "
      "?1",
      {moment_, agreement}, [](const Row& row) { return row.integer(0); });
}

Result<std::vector<AgreementId>> SqliteStore::late() {
  return rows<AgreementId>("SELECT agreement FROM late_summaries ORDER BY agreement", {}, [](const Row& row) { return row.integer(0); });
}

Result<std::vector<ReportId>> SqliteStore::late_reports() {
  return rows<ReportId>("SELECT report FROM late_reports ORDER BY report", {}, [](const Row& row) { return row.integer(0); });
}

Result<Growth> SqliteStore::growth(AgreementId agreement) {
  auto found = first<Growth>(
      "SELECT (SELECT count(*) FROM links WHERE agreement = ?1 AND ended = 9223372036854775807),"
      " ifnull((SELECT reports FROM summaries WHERE agreement = ?1), 0)",
      {agreement}, [](const Row& row) { return Growth{row.integer(0), row.integer(1)}; });
  if (!found) return tl::unexpected<Error>(found.error());
  return found->value_or(Growth{});
}

Result<std::int64_t> SqliteStore::written_by_others() { return db_.number("PRAGMA data_version"); }

}  // namespace mithaq::registry
