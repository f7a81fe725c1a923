// Pages over many agreements that need each of them whole: contradictions, and what happened when.
#include <algorithm>
#include <functional>

#include "app/columns.h"
#include "app/register_rows.h"
#include "register/agreement.h"
#include "register/relations.h"
#include "schema/schema.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::Result;
using registry::Agreement;
using registry::Summary;

// Calls `f` with each agreement that is wanted.
Result<void> each_wanted(registry::Store& store, const ListWords& words, const std::function<void(const Summary&, const Agreement&)>& f,
                         bool only_conflicts) {
  const auto filter = filter_of(words);
  if (!filter) return pass(filter.error());
  const auto rows = store.list(*filter);
  if (!rows) return pass(rows.error());
  for (const Summary& s : *rows) {
    if (only_conflicts && s.conflicts == 0) continue;
    const auto agreement = registry::assemble(store, s.agreement, registry::Officials::builtin());
    if (!agreement) return pass(agreement.error());
    f(s, *agreement);
  }
  return {};
}

std::string one_line(std::string text, std::string_view between) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + between.size())) text.replace(at, 1, between);
  return text;
}

void member(std::string_view key, std::string_view value, std::string& out) {
  out.append(out.empty() || out.back() == '\n' ? "{\"" : ",\"").append(key).append("\":");
  write::append_string(value, out);
}

// None where they cannot be read: the page of the agreement tells why.
std::vector<registry::Relation> to_older(registry::Store& store, registry::AgreementId id) {
  auto found = registry::relations_of(store, id);
  if (!found) return {};
  std::erase_if(*found, [](const registry::Relation& r) { return !r.forward; });
  return std::move(*found);
}

// "amends ae-ru-2019-a, renews ae-ru-2020-b"
std::string related(const std::vector<registry::Relation>& relations) {
  std::string out;
  for (const registry::Relation& r : relations) out += (out.empty() ? "" : ", ") + r.kind + " " + r.other.name;
  return out;
}

std::string tellers(const Agreement& a, const registry::Value& value) {
  std::string out;
  for (const registry::Value::Told& told : value.told) {
    const registry::Document& d = a.sources[a.testimonies[told.testimony].source].document;
    out += (out.empty() ? "" : ", ") + (d.source.empty() ? d.external_id : d.source);
  }
  return out;
}

void conflict_json(const Agreement& a, const registry::Conflict& c, std::string& out) {
  member("id", a.name, out);
  member("slot", c.slot, out);
  out += ",\"values\":";
  write::append_list(c.values, out, [&](std::size_t at) {
    const registry::Value& value = a.slot(c.slot)->values[at];
    out += "{\"text\":";
    write::append_string(value.shown, out);
    member("told_by", tellers(a, value), out);
    out.push_back('}');
  });
  out += "}\n";
}

}  // namespace

Result<std::string> conflicts_page(registry::Store& store, const ListWords& words, const RegisterPage& options) {
  Columns table({{"ID"}, {"SLOT"}, {"VALUE", 10, 40}, {"TOLD BY", 16, 200}});
  std::string json;
  bool any = false;
  const auto done = each_wanted(
      store, words,
      [&](const Summary&, const Agreement& a) {
        for (const registry::Conflict& c : a.conflicts) {
          any = true;
          conflict_json(a, c, json);
          for (std::size_t i = 0; i < c.values.size(); ++i) {
            const registry::Value& value = a.slot(c.slot)->values[c.values[i]];
            table.add({i == 0 ? a.name : "", i == 0 ? c.slot : "", value.shown, tellers(a, value)});
          }
        }
      },
      true);
  if (!done) return pass(done.error());
  if (options.form == Form::kJson) return json;
  return any ? table.text(options.width, options.color) : std::string("no contradictions\n");
}

Result<std::string> timeline_page(registry::Store& store, const ListWords& words, const RegisterPage& options) {
  struct Step {
    std::string date, status, name, parties;
    bool told = false;
    std::vector<registry::Relation> relations;  // to older agreements
  };
  std::vector<Step> steps;
  const auto done = each_wanted(
      store, words,
      [&](const Summary& s, const Agreement& a) {
        const auto relations = to_older(store, a.id);
        for (const registry::Stage& stage : a.lifecycle)
          steps.push_back({stage.date, stage.status, a.name, one_line(s.parties, " | "), stage.told, relations});
      },
      false);
  if (!done) return pass(done.error());
  std::stable_sort(steps.begin(), steps.end(),
                   [](const Step& a, const Step& b) { return std::tie(a.date, a.name) < std::tie(b.date, b.name); });
  const schema::Schema& schema = schema::Schema::builtin();
  Columns table({{"DATE"}, {"STATUS"}, {"ID"}, {"RELATED", 8, 40}, {"PARTIES", 16, 200}});
  std::string json;
  for (const Step& step : steps) {
    const schema::Term* status = schema.status(step.status);
    table.add({step.told || step.date.empty() ? step.date : "(" + step.date + ")", status == nullptr ? step.status : status->en, step.name,
               related(step.relations), step.parties});
    member("date", step.date, json);
    json += step.told ? ",\"told\":true" : ",\"told\":false";
    member("status", step.status, json);
    member("id", step.name, json);
    json += ",\"relations\":";
    write::append_list(step.relations, json, [&](const registry::Relation& r) {
      json += "{\"kind\":";
      write::append_string(r.kind, json);
      member("agreement", r.other.name, json);
      json.push_back('}');
    });
    json += "}\n";
  }
  if (options.form == Form::kJson) return json;
  return steps.empty() ? std::string("no agreements\n") : table.text(options.width, options.color);
}

}  // namespace mithaq::app
