// Who is in the register, and how much of what.
#include <algorithm>
#include <map>

#include "app/columns.h"
#include "app/register_rows.h"
#include "register/search_words.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::Result;
using registry::Counted;
using registry::Summary;

constexpr std::int64_t kLastOperations = 1000;
constexpr std::size_t kLastEntries = 5;
constexpr std::size_t kMostShown = 12;  // states, years

using Groups = std::vector<std::pair<std::string, std::vector<Counted>>>;

std::vector<Counted> sorted(const std::map<std::string, std::int64_t>& counts) {
  std::vector<Counted> out;
  for (const auto& [name, count] : counts) out.push_back({name, count});
  std::stable_sort(out.begin(), out.end(), [](const Counted& a, const Counted& b) { return a.count > b.count; });
  return out;
}

Groups groups_of(const std::vector<Summary>& rows) {
  std::map<std::string, std::int64_t> kinds, statuses, states, years;
  for (const Summary& s : rows) {
    ++kinds[s.kind];
    ++statuses[s.status];
    ++years[s.first_day.empty() ? "undated" : s.first_day.substr(0, 4)];
    for (std::size_t at = 1; at < s.states.size();) {
      const std::size_t end = std::min(s.states.find(' ', at), s.states.size());
      if (end > at) ++states[s.states.substr(at, end - at)];
      at = end + 1;
    }
  }
  return {{"kinds", sorted(kinds)}, {"statuses", sorted(statuses)}, {"states", sorted(states)}, {"years", sorted(years)}};
}

void append_counts(const std::vector<Counted>& counts, std::string& out) {
  out.push_back('{');
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (i > 0) out.push_back(',');
    write::append_string(counts[i].name, out);
    out.push_back(':');
    write::append_integer(static_cast<std::size_t>(counts[i].count), out);
  }
  out.push_back('}');
}

std::string stats_json(const Groups& groups, const std::vector<registry::Operation>& operations) {
  std::string out = "{";
  for (const auto& [name, counts] : groups) {
    out.append(out.size() > 1 ? ",\"" : "\"").append(name).append("\":");
    append_counts(counts, out);
  }
  out += ",\"last_entry\":";
  write::append_string_or_null(operations.empty() ? "" : operations.front().at, out);
  return out + "}\n";
}

std::string words_of(registry::OperationKind kind) {
  switch (kind) {
    case registry::OperationKind::kAdd: return "added";
    case registry::OperationKind::kMerge: return "merged";
    case registry::OperationKind::kSplit: return "split";
    case registry::OperationKind::kNotSame: return "held apart";
    case registry::OperationKind::kUndo: return "took back";
  }
  return {};
}

// The last entries; what one add did step by step is one of them.
std::string journal_of(const std::vector<registry::Operation>& operations) {
  std::string out = "journal:\n";
  std::size_t told = 0;
  for (std::size_t i = 0; i < operations.size() && told < kLastEntries; ++told) {
    const registry::Operation& o = operations[i];
    const bool adds = o.kind == registry::OperationKind::kAdd;
    std::size_t next = i + 1;
    while (adds && next < operations.size() && operations[next].kind == o.kind && operations[next].detail == o.detail &&
           operations[next].who == o.who && operations[next].undone == o.undone)
      ++next;
    const std::string detail = adds ? o.detail.substr(0, o.detail.find(',')) : o.detail;
    out += "  " + o.at + "  " + o.who + " " + words_of(o.kind) + " " + detail +
           (next - i > 1 ? ", " + std::to_string(next - i) + " steps" : "") + (o.undone ? " (taken back since)" : "") + "\n";
    i = next;
  }
  return out;
}

std::string stats_text(const Groups& groups, const std::vector<registry::Operation>& operations) {
  std::string out;
  for (const auto& [name, counts] : groups) {
    out += name + ":";
    for (std::size_t i = 0; i < std::min(counts.size(), kMostShown); ++i)
      out += (i == 0 ? " " : ", ") + counts[i].name + " " + std::to_string(counts[i].count);
    out += counts.size() > kMostShown ? ", ...\n" : "\n";
  }
  return out + journal_of(operations);
}

}  // namespace

Result<std::string> stats_page(registry::Store& store, const RegisterPage& options) {
  auto sizes = store.sizes();
  if (!sizes) return pass(sizes.error());
  const auto rows = store.list({});
  if (!rows) return pass(rows.error());
  const auto operations = store.operations(kLastOperations);
  if (!operations) return pass(operations.error());
  Groups groups = groups_of(*rows);
  groups.insert(groups.begin(), {"rows", std::move(*sizes)});
  return options.form == Form::kJson ? stats_json(groups, *operations) : stats_text(groups, *operations);
}

Result<std::string> entities_page(registry::Store& store, const ListWords& words, const RegisterPage& options) {
  const auto filter = filter_of(words);
  if (!filter) return pass(filter.error());
  const auto found = store.entities({filter->states.empty() ? "" : filter->states.front(), words.type, filter->parties, words.limit});
  if (!found) return pass(found.error());
  Columns table({{"AGREEMENTS"}, {"ENTITY", 12, 48}, {"NAMES", 16, 200}});
  std::string json;
  for (const registry::EntityRow& row : *found) {
    std::string names;
    for (const std::string& name : row.names) names += (names.empty() ? "" : " | ") + name;
    table.add({std::to_string(row.agreements), row.entity.key, names});
    json += "{\"entity\":";
    write::append_string(row.entity.key, json);
    json += ",\"type\":";
    write::append_string(row.entity.type, json);
    json += ",\"state\":";
    write::append_string_or_null(row.entity.state, json);
    json += ",\"names\":";
    write::append_list(row.names, json, [&](const std::string& name) { write::append_string(name, json); });
    json += ",\"agreements\":" + std::to_string(row.agreements) + "}\n";
  }
  if (options.form == Form::kJson) return json;
  return found->empty() ? std::string("no entities\n") : table.text(options.width, options.color);
}

}  // namespace mithaq::app
