// The register in SQLite: lists, counts, and what is wrong with the file.
#include <algorithm>
#include <array>

#include "register/leaders_packed.h"
#include "register/search_words.h"
#include "register/sqlite_store_body.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

// A WHERE clause as it is put together, with the values for its question marks.
class Where {
 public:
  void add(std::string_view condition) { text_.append(text_.empty() ? " WHERE " : " AND ").append(condition); }
  void contains(std::string_view column, const std::string& piece) {
    add(std::string("instr(").append(column).append(", ?) > 0"));
    kept_.push_back(piece);
  }
  void compare(std::string_view condition, const std::string& value) {
    add(condition);
    kept_.push_back(value);
  }
  void field(const std::string& code) {
    add("(instr(fields, ?) > 0 OR instr(fields, ?) > 0)");
    kept_.push_back(" " + code + " ");
    kept_.push_back(" " + code + ".");
  }
  void one_of(std::string_view column, const std::vector<std::string>& values) {
    if (values.empty()) return;
    std::string list;
    for (const std::string& value : values) {
      list += list.empty() ? "?" : ", ?";
      kept_.push_back(value);
    }
    add(std::string(column).append(" IN (").append(list).append(")"));
  }
  const std::string& text() const { return text_; }
  Params params() const { return {kept_.begin(), kept_.end()}; }

 private:
  std::string text_;
  std::vector<std::string> kept_;
};

Where where_of(const Filter& f, OperationId moment) {
  Where where;
  for (const std::string& word : f.parties) where.contains("party_keys", " " + word + " ");
  for (const std::string& state : f.states) where.contains("states", " " + state + " ");
  where.one_of("kind", f.kinds);
  where.one_of("status", f.statuses);
  for (const std::string& field : f.fields) where.field(field);
  if (!f.from.empty()) where.compare("first_day >= ?", f.from);
  if (!f.to.empty()) where.compare("first_day <= ?", f.to);
  if (!f.to.empty()) where.add("first_day <> ''");
  if (!f.place.empty()) where.contains("place_key", f.place);
  if (!f.match.empty())
    where.compare(
        "agreement IN (SELECT l.agreement FROM words JOIN reports AS r ON r.document = words.rowid JOIN links AS l ON l.report = r.id"
        " WHERE words MATCH ? AND r.began <= " +
            std::to_string(moment) + " AND r.ended > " + std::to_string(moment) + " AND l.began <= " + std::to_string(moment) +
            " AND l.ended > " + std::to_string(moment) + ")",
        f.match);
  return where;
}

std::string order_of(const std::string& sort) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kOrders = {{{"date", "first_day"},
                                                                                             {"-date", "first_day DESC"},
                                                                                             {"news", "last_day"},
                                                                                             {"-news", "last_day DESC"},
                                                                                             {"id", "name"},
                                                                                             {"kind", "kind"},
                                                                                             {"status", "status"},
                                                                                             {"sources", "sources DESC"},
                                                                                             {"documents", "documents DESC"},
                                                                                             {"confidence", "confidence DESC"}}};
  for (const auto& [name, order] : kOrders)
    if (name == sort) return " ORDER BY " + std::string(order) + ", agreement";
  return " ORDER BY agreement";
}

std::string page_of(const Filter& filter) {
  return order_of(filter.sort) + " LIMIT " + std::to_string(filter.limit) + " OFFSET " + std::to_string(filter.offset);
}

Summary read_summary(const Row& row) {
  Summary s;
  s.agreement = row.integer(0);
  int column = 1;
  for (std::string* text : {&s.name, &s.kind, &s.status, &s.date, &s.first_day, &s.last_day, &s.named, &s.parties, &s.party_keys, &s.states,
                            &s.place, &s.place_key, &s.fields})
    *text = row.text(column++);
  for (std::int64_t* number : {&s.reports, &s.documents, &s.sources, &s.official, &s.conflicts}) *number = row.integer(column++);
  s.confidence = row.real(column);
  return s;
}

// Whether one of the names holds all the words, behind whatever is written onto them.
bool any_name_has(const std::vector<std::string>& names, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const std::string body = " " + index_body(FoldedWords(name));
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return body.find(" " + word + " ") != std::string::npos; });
  });
}

std::string_view table_at(OperationId moment) { return moment == kNow ? "main.summaries" : "temp.past"; }

}  // namespace

// The condition that a person of these words signed it; empty where no words are given.
Result<std::string> SqliteStore::where_signed(const std::vector<std::string>& words) {
  if (words.empty()) return std::string();
  const auto persons = entities({{}, "person", words, -1});
  if (!persons) return tl::unexpected<Error>(persons.error());
  const std::string at = std::to_string(moment_);
  std::string list;
  for (const EntityRow& row : *persons) list += (list.empty() ? "" : ", ") + std::to_string(row.entity.id);
  return "agreement IN (SELECT l.agreement FROM signatory_links AS s JOIN links AS l ON l.report = s.report AND l.began <= " + at +
         " AND l.ended > " + at + " WHERE s.entity IN (" + list + "))";
}

Result<std::vector<Summary>> SqliteStore::list(const Filter& filter) {
  Where where = where_of(filter, moment_);
  const auto by_person = where_signed(filter.signatories);
  if (!by_person) return tl::unexpected<Error>(by_person.error());
  if (!by_person->empty()) where.add(*by_person);
  std::string sql =
      "SELECT agreement, name, kind, status, date, first_day, last_day, named, parties, party_keys, states, place, place_key, fields,"
      " reports, documents, sources, official, conflicts, confidence FROM ";
  sql.append(table_at(moment_)).append(where.text()).append(page_of(filter));
  return rows<Summary>(sql, where.params(), read_summary);
}

Result<std::vector<AgreementId>> SqliteStore::ids(const Filter& filter) {
  Where where = where_of(filter, moment_);
  const auto by_person = where_signed(filter.signatories);
  if (!by_person) return tl::unexpected<Error>(by_person.error());
  if (!by_person->empty()) where.add(*by_person);
  std::string sql = "SELECT agreement FROM ";
  sql.append(table_at(moment_)).append(where.text()).append(page_of(filter));
  return rows<AgreementId>(sql, where.params(), [](const Row& row) { return row.integer(0); });
}

Result<std::int64_t> SqliteStore::count(const Filter& filter) {
  Where where = where_of(filter, moment_);
  const auto by_person = where_signed(filter.signatories);
  if (!by_person) return tl::unexpected<Error>(by_person.error());
  if (!by_person->empty()) where.add(*by_person);
  std::int64_t out = 0;
  auto done = db_.each(std::string("SELECT count(*) FROM ").append(table_at(moment_)).append(where.text()), where.params(),
                       [&](const Row& row) { out = row.integer(0); });
  if (!done) return tl::unexpected<Error>(done.error());
  return out;
}

Result<std::vector<AgreementId>> SqliteStore::all_agreements() {
  return rows<AgreementId>("SELECT DISTINCT agreement FROM links WHERE ended > ?1 AND began <= ?1 ORDER BY agreement", {moment_},
                           [](const Row& row) { return row.integer(0); });
}

Result<void> SqliteStore::each_document(const std::function<bool(const Document&)>& f) {
  auto ids =
      rows<DocumentId>("SELECT id FROM documents WHERE began <= ? ORDER BY id", {moment_}, [](const Row& row) { return row.integer(0); });
  if (!ids) return tl::unexpected<Error>(ids.error());
  for (const DocumentId id : *ids) {
    const auto found = document(id, true);
    if (!found) return tl::unexpected<Error>(found.error());
    if (*found && !f(**found)) break;
  }
  return {};
}

Result<std::vector<std::string>> SqliteStore::names_of(EntityId entity) {
  return rows<std::string>(
      "WITH told (report, slot, item) AS (SELECT report, 'parties', item FROM entity_links WHERE entity = ?2"
      " UNION ALL SELECT report, 'signatories', item FROM signatory_links WHERE entity = ?2)"
      " SELECT c.words FROM told AS t JOIN claims AS c ON c.report = t.report AND c.slot = t.slot AND c.item = t.item AND c.part = 'names'"
      " JOIN reports AS r ON r.id = t.report AND r.began <= ?1 AND r.ended > ?1"
      " WHERE c.words IS NOT NULL GROUP BY c.words ORDER BY count(*) DESC, c.words LIMIT 12",
      {moment_, entity}, [](const Row& row) { return row.string(0); });
}

Result<std::vector<EntityRow>> SqliteStore::entities(const EntityFilter& filter) {
  auto found = rows<EntityRow>(
      "WITH told (entity, report) AS (SELECT entity, report FROM entity_links UNION ALL SELECT entity, report FROM signatory_links)"
      " SELECT e.id, e.key, e.type, e.state, e.name, count(DISTINCT l.agreement) AS n FROM entities AS e"
      " JOIN told AS t ON t.entity = e.id JOIN links AS l ON l.report = t.report AND l.ended > ?1 AND l.began <= ?1"
      " WHERE ?2 IN ('', e.state) AND ?3 IN ('', e.type) GROUP BY e.id ORDER BY n DESC, e.key",
      {moment_, filter.state, filter.type}, [](const Row& row) {
        return EntityRow{{row.integer(0), row.string(1), row.string(2), row.string(3), row.string(4)}, {}, row.integer(5)};
      });
  if (!found) return found;
  std::vector<EntityRow> out;
  for (EntityRow& row : *found) {
    if (filter.limit >= 0 && out.size() >= static_cast<std::size_t>(filter.limit)) break;
    auto names = names_of(row.entity.id);
    if (!names) return tl::unexpected<Error>(names.error());
    row.names = std::move(*names);
    if (any_name_has(row.names, filter.words)) out.push_back(std::move(row));
  }
  return out;
}

Result<std::vector<Counted>> SqliteStore::sizes() {
  std::vector<Counted> out;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kTables = {
      {{"documents", "SELECT count(*) FROM documents"},
       {"reports", "SELECT count(*) FROM reports WHERE ended = 9223372036854775807"},
       {"reports replaced", "SELECT count(*) FROM reports WHERE ended < 9223372036854775807"},
       {"claims", "SELECT count(*) FROM claims"},
       {"agreements", "SELECT count(*) FROM summaries"},
       {"entities", "SELECT count(*) FROM entities"},
       {"operations", "SELECT count(*) FROM operations"}}};
  for (const auto& [name, sql] : kTables) {
    const auto number = db_.number(sql);
    if (!number) return tl::unexpected<Error>(number.error());
    out.push_back({std::string(name), *number});
  }
  return out;
}

// Every leader of a key is a report.
Result<void> SqliteStore::check_leaders(std::vector<std::string>& faults) {
  const auto last = db_.number("SELECT max(id) FROM reports");  // none ever goes
  if (!last) return tl::unexpected<Error>(last.error());
  std::size_t wrong = 0;
  std::vector<BlockKey> leaders;
  auto done = db_.each("SELECT leaders FROM key_leaders", {}, [&](const Row& row) {
    leaders.clear();
    const bool sound = unpack_leaders(row.text(0), 0, leaders);
    const bool there = std::all_of(leaders.begin(), leaders.end(), [&](const BlockKey& k) { return k.report > 0 && k.report <= *last; });
    if (!sound || !there) ++wrong;
  });
  if (wrong > 0) faults.push_back("keys led by reports that are not there: " + std::to_string(wrong));
  return done;
}

Result<std::vector<std::string>> SqliteStore::faults() {
  std::vector<std::string> out;
  auto done = db_.each("PRAGMA integrity_check", {}, [&](const Row& row) {
    if (row.text(0) != "ok") out.push_back("the file: " + row.string(0));
  });
  if (done)
    done = db_.each("PRAGMA foreign_key_check", {}, [&](const Row& row) {
      out.push_back("a row of " + row.string(0) + " speaks of a row of " + row.string(2) + " that is not there");
    });
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kRules = {
      {{"reports that tell of no agreement",
        "SELECT count(*) FROM reports AS r WHERE r.ended = 9223372036854775807 AND NOT EXISTS (SELECT 1 FROM links AS l WHERE l.report = "
        "r.id AND l.ended = 9223372036854775807)"},
       {"reports that tell of two agreements",
        "SELECT count(*) FROM (SELECT report FROM links WHERE ended = 9223372036854775807 GROUP BY report HAVING count(*) > 1)"},
       {"replaced reports that are still linked",
        "SELECT count(*) FROM links AS l JOIN reports AS r ON r.id = l.report WHERE l.ended = 9223372036854775807 AND r.ended < "
        "9223372036854775807"},
       {"agreements without a summary",
        "SELECT count(DISTINCT agreement) FROM links WHERE ended = 9223372036854775807 AND agreement NOT IN (SELECT agreement FROM "
        "summaries)"},
       {"pairs of reports that are not there",
        "SELECT count(*) FROM pairs AS p WHERE NOT EXISTS (SELECT 1 FROM reports WHERE id = p.a) OR NOT EXISTS (SELECT 1 FROM reports "
        "WHERE id = p.b)"}}};
  if (done) done = check_leaders(out);
  for (const auto& [what, sql] : kRules) {
    if (!done) break;
    const auto number = db_.number(sql);
    if (!number) return tl::unexpected<Error>(number.error());
    if (*number > 0) out.push_back(std::string(what).append(": ").append(std::to_string(*number)));
  }
  if (!done) return tl::unexpected<Error>(done.error());
  return out;
}

Result<std::int64_t> SqliteStore::version() { return db_.number("PRAGMA user_version"); }

}  // namespace mithaq::registry
