// Lists of agreements: table, JSON Lines, CSV.
#include <algorithm>
#include <array>

#include "app/columns.h"
#include "app/register_pages.h"
#include "app/register_rows.h"
#include "export/csv_cells.h"
#include "export/ids.h"
#include "pack/source.h"
#include "read/day.h"
#include "register/search_words.h"
#include "schema/schema.h"
#include "text/fold.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using registry::Filter;
using registry::Summary;
using Terms = std::vector<schema::Term>;

constexpr std::size_t kWide = 120;  // columns of a terminal that has room for fields

Result<void> check_codes(const std::vector<std::string>& codes, const Terms& terms, const std::string& option) {
  std::vector<std::string> known;
  for (const schema::Term& term : terms) known.push_back(term.code);
  for (const std::string& code : codes) {
    if (std::find(known.begin(), known.end(), code) != known.end()) continue;
    const std::string near = pack::nearest_name(code, known);
    std::string all;
    for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
    return fail(ErrorCode::kUnknownName, option, "there is no " + code, near.empty() ? "there are " + all : "did you mean " + near + "?");
  }
  return {};
}

// The first or the last day that is meant.
Result<std::string> day_of(const std::string& text, bool last, const std::string& option) {
  if (text.empty()) return text;
  std::string whole = text.size() == 4 ? text + (last ? "-12-31" : "-01-01") : text.size() == 7 ? text + (last ? "-31" : "-01") : text;
  const bool digits =
      whole.size() == 10 && whole.find_first_not_of("0123456789-") == std::string::npos && whole[4] == '-' && whole[7] == '-';
  if (digits) return whole;
  return fail(ErrorCode::kMalformed, option, "\"" + text + "\" is no day", "write YYYY, YYYY-MM or YYYY-MM-DD");
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

Result<void> check_sort(const std::string& sort) {
  static const std::vector<std::string> kSorts = {"date", "-date",  "news",    "-news",     "id",
                                                  "kind", "status", "sources", "documents", "confidence"};
  if (std::find(kSorts.begin(), kSorts.end(), sort) != kSorts.end()) return {};
  const std::string near = pack::nearest_name(sort, kSorts);
  return fail(ErrorCode::kUnknownName, "--sort", "there is no order " + sort,
              near.empty() ? "date, -date, news, -news, id, kind, status, sources, documents, confidence" : "did you mean " + near + "?");
}

}  // namespace

Result<Filter> filter_of(const ListWords& w) {
  const schema::Schema& schema = schema::Schema::builtin();
  Filter f;
  for (const auto& done : {check_codes(w.kinds, schema.kinds(), "--kind"), check_codes(w.statuses, schema.statuses(), "--status"),
                           check_codes(w.fields, schema.fields(), "--field"), check_sort(w.sort)})
    if (!done) return pass(done.error());
  auto from = day_of(w.from, false, "--from");
  auto to = day_of(w.to, true, "--to");
  if (!from) return pass(from.error());
  if (!to) return pass(to.error());
  f.from = std::move(*from);
  f.to = std::move(*to);
  for (const std::string& party : w.parties)
    for (std::string& stem : registry::query_stems(party)) f.parties.push_back(std::move(stem));
  for (const std::string& person : w.signatories)
    for (std::string& stem : registry::query_stems(person)) f.signatories.push_back(std::move(stem));
  for (const std::string& state : w.states) {
    f.states.push_back(upper(state));
    if (exports::state_name(f.states.back(), "en").empty())
      return fail(ErrorCode::kUnknownName, "--state", "there is no state " + state, "its ISO 3166-1 code of two letters, as AE; EU, XK");
  }
  f.kinds = w.kinds;
  f.statuses = w.statuses;
  f.fields = w.fields;
  f.place = text::fold(w.place);
  f.match = registry::match_expression(w.text);
  f.sort = w.sort;
  f.limit = w.limit;
  f.offset = w.offset;
  return f;
}

namespace {

std::vector<std::string> lines_of(const std::string& text, char between) {
  std::vector<std::string> out;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find(between, begin), text.size());
    if (end > begin) out.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out.append(out.empty() ? std::string_view() : between).append(part);
  return out;
}

std::string label(const schema::Term* term, const std::string& code) { return term == nullptr ? code : term->en; }

// What the marks of a table mean, as far as they occur.
class Legend {
 public:
  // "(2018-10-20)": no text tells the day.
  std::string day(const Summary& s) {
    if (!s.date.empty() || s.first_day.empty()) return s.date;
    note("(day): of the news, no text tells it");
    return "(" + s.first_day + ")";
  }
  std::string sources(const Summary& s) {
    std::string out = std::to_string(s.documents);
    if (s.documents != s.sources) out += "/" + std::to_string(s.sources), note("3/2: 3 documents, 2 independent sources");
    if (s.official > 0) out += " *", note("*: told officially");
    if (s.conflicts > 0) out += " !", note("!: sources contradict each other");
    return out;
  }
  std::string text() const {
    std::string out;
    for (const std::string_view line : lines_) out.append(out.empty() ? "\n" : "   ").append(line);
    return out.empty() ? out : out + "\n";
  }

 private:
  void note(std::string_view line) {
    if (std::find(lines_.begin(), lines_.end(), line) == lines_.end()) lines_.push_back(line);
  }
  std::vector<std::string_view> lines_;
};

std::string table_of(const std::vector<Summary>& rows, const RegisterPage& options) {
  const schema::Schema& schema = schema::Schema::builtin();
  const bool wide = options.width >= kWide;
  Columns table(wide ? std::vector<Columns::Head>{{"ID"},
                                                  {"DATE"},
                                                  {"STATUS"},
                                                  {"KIND", 12, 26},
                                                  {"FIELDS", 12, 30},
                                                  {"PARTIES", 16, 200},
                                                  {"SOURCES"}}
                     : std::vector<Columns::Head>{{"ID"}, {"DATE"}, {"STATUS"}, {"KIND", 12, 26}, {"PARTIES", 16, 200}, {"SOURCES"}});
  Legend legend;
  for (const Summary& s : rows) {
    std::vector<std::string> cells = {s.name, legend.day(s), label(schema.status(s.status), s.status), label(schema.kind(s.kind), s.kind)};
    if (wide) cells.push_back(joined(lines_of(s.fields, ' '), ", "));
    cells.push_back(joined(lines_of(s.parties, '\n'), " | "));
    cells.push_back(legend.sources(s));
    table.add(std::move(cells));
  }
  return table.text(options.width, options.color) + legend.text();
}

void append_list(std::string_view key, const std::vector<std::string>& values, std::string& out) {
  out.append(",\"").append(key).append("\":");
  write::append_list(values, out, [&](const std::string& value) { write::append_string(value, out); });
}

void append_json(const Summary& s, std::string& out) {
  out += "{\"id\":";
  write::append_string(s.name, out);
  for (const auto& [key, text] : {std::pair("kind", &s.kind),
                                  {"status", &s.status},
                                  {"date", &s.date},
                                  {"first_day", &s.first_day},
                                  {"last_day", &s.last_day},
                                  {"named", &s.named},
                                  {"place", &s.place}}) {
    out.append(",\"").append(key).append("\":");
    write::append_string_or_null(*text, out);
  }
  append_list("parties", lines_of(s.parties, '\n'), out);
  append_list("states", lines_of(s.states, ' '), out);
  append_list("fields", lines_of(s.fields, ' '), out);
  for (const auto& [key, number] : {std::pair("reports", s.reports),
                                    {"documents", s.documents},
                                    {"independent_sources", s.sources},
                                    {"official", s.official},
                                    {"conflicts", s.conflicts}}) {
    out.append(",\"").append(key).append("\":");
    write::append_integer(static_cast<std::size_t>(number), out);
  }
  out += ",\"confidence\":";
  write::append_confidence(s.confidence, out);
  out += "}\n";
}

std::string csv_of(const std::vector<Summary>& rows) {
  std::string out =
      "id,date,first_day,last_day,status,kind,parties,states,place,fields,named,reports,documents,independent_sources,official,"
      "conflicts\r\n";
  for (const Summary& s : rows) {
    for (const std::string& text : {s.name, s.date, s.first_day, s.last_day, s.status, s.kind, joined(lines_of(s.parties, '\n'), "; "),
                                    joined(lines_of(s.states, ' '), " "), s.place, joined(lines_of(s.fields, ' '), " "), s.named}) {
      exports::append_cell(text, out);
      out.push_back(',');
    }
    bool first = true;
    for (const std::int64_t number : {s.reports, s.documents, s.sources, s.official, s.conflicts}) {
      if (!first) out.push_back(',');
      first = false;
      out += std::to_string(number);
    }
    out += "\r\n";
  }
  return out;
}

std::string foot_of(std::size_t shown, std::int64_t all, std::int64_t offset) {
  if (static_cast<std::int64_t>(shown) == all) return {};
  return "\n" + std::to_string(offset + (shown == 0 ? 0 : 1)) + " to " + std::to_string(offset + static_cast<std::int64_t>(shown)) +
         " of " + std::to_string(all) + " agreements; --offset " + std::to_string(offset + static_cast<std::int64_t>(shown)) + " goes on\n";
}

}  // namespace

std::string rows_text(const std::vector<Summary>& rows, const RegisterPage& options) {
  if (options.form == Form::kCsv) return csv_of(rows);
  if (options.form == Form::kTable) return rows.empty() ? "no agreements\n" : table_of(rows, options);
  std::string out;
  for (const Summary& s : rows) append_json(s, out);
  return out;
}

Result<std::string> list_page(registry::Store& store, const ListWords& words, const RegisterPage& options) {
  const auto filter = filter_of(words);
  if (!filter) return pass(filter.error());
  const auto rows = store.list(*filter);
  if (!rows) return pass(rows.error());
  if (options.form != Form::kTable || rows->empty()) return rows_text(*rows, options);
  const auto all = store.count(*filter);
  if (!all) return pass(all.error());
  return table_of(*rows, options) + foot_of(rows->size(), *all, filter->offset);
}

}  // namespace mithaq::app
