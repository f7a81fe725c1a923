// Pages over many agreements that need each of them whole: contradictions, and what happened when.
#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

#include "app/columns.h"
#include "app/register_rows.h"
#include "register/agreement.h"
#include "register/ledger.h"
#include "register/relations.h"
#include "schema/schema.h"
#include "write/display.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::Result;
using registry::Agreement;
using registry::Summary;

constexpr const char* kArrow = " \u2192 ";
constexpr std::size_t kTellersShown = 3;
constexpr std::size_t kOlderShown = 6;

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
  const std::size_t shown = std::min(relations.size(), kOlderShown);
  for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? "" : ", ") + relations[i].kind + " " + relations[i].other.name;
  return shown == relations.size() ? out : out + " (+" + std::to_string(relations.size() - shown) + ")";
}

std::string tellers(const Agreement& a, const registry::Value& value) {
  std::string out;
  for (const registry::Value::Told& told : value.told) {
    const registry::Document& d = a.sources[a.testimonies[told.testimony].source].document;
    out += (out.empty() ? "" : ", ") + (d.source.empty() ? d.external_id : d.source);
  }
  return out;
}

// The same for people: "Outlet (3), Other outlet".
std::string outlets(const Agreement& a, const registry::Value& value) {
  std::vector<std::pair<std::string, std::size_t>> counts;
  for (const registry::Value::Told& told : value.told) {
    const registry::Document& d = a.sources[a.testimonies[told.testimony].source].document;
    const std::string& name = d.source.empty() ? d.external_id : d.source;
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == name; });
    found == counts.end() ? void(counts.emplace_back(name, 1)) : void(++found->second);
  }
  std::string out;
  for (const auto& [name, count] : counts) out += (out.empty() ? "" : ", ") + name + (count == 1 ? "" : " (" + std::to_string(count) + ")");
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
            table.add({i == 0 ? a.name : "", i == 0 ? c.slot : "", value.shown, outlets(a, value)});
          }
        }
      },
      true);
  if (!done) return pass(done.error());
  if (options.form == Form::kJson) return json;
  return any ? table.text(options.width, options.color) : std::string("no contradictions\n");
}

namespace {

// Who tells of a step.
struct Teller {
  std::string document, source, published, url;
};

struct Step {
  std::string date, status, name, parties;
  bool told = false;
  std::vector<registry::Relation> relations;  // to older agreements
  std::vector<Teller> tellers;                // each document once, the earliest first
};

std::vector<Teller> tellers(const Agreement& a, const registry::Stage& stage) {
  std::set<std::size_t> sources;
  for (const std::size_t t : stage.testimonies) sources.insert(a.testimonies[t].source);
  std::vector<Teller> out;
  for (const std::size_t source : sources) {
    const registry::Document& d = a.sources[source].document;
    out.push_back({d.external_id, d.source, d.published, d.url});
  }
  std::stable_sort(out.begin(), out.end(), [](const Teller& x, const Teller& y) { return x.published < y.published; });
  return out;
}

void add_steps(registry::Store& store, const Agreement& a, const std::string& parties, std::vector<Step>& out) {
  const auto relations = to_older(store, a.id);
  for (const registry::Stage& stage : a.lifecycle)
    out.push_back({stage.date, stage.status, a.name, parties, stage.told, relations, tellers(a, stage)});
}

Result<std::vector<Step>> steps_of(registry::Store& store, const ListWords& words) {
  std::vector<Step> out;
  const auto done =
      each_wanted(store, words, [&](const Summary& s, const Agreement& a) { add_steps(store, a, one_line(s.parties, " | "), out); }, false);
  if (!done) return pass(done.error());
  return out;
}

Result<std::vector<Step>> steps_of(registry::Store& store, const std::vector<std::string>& names) {
  std::vector<Step> out;
  for (const std::string& name : names) {
    const auto found = registry::Ledger::find(store, name);
    if (!found) return pass(found.error());
    const auto agreement = registry::assemble(store, found->id, registry::Officials::builtin());
    if (!agreement) return pass(agreement.error());
    add_steps(store, *agreement, one_line(registry::summary_of(*agreement).parties, " | "), out);
  }
  return out;
}

std::string day_of(const Step& step) { return step.told || step.date.empty() ? step.date : "(" + step.date + ")"; }

std::string label_of(const Step& step) {
  const schema::Term* status = schema::Schema::builtin().status(step.status);
  return status == nullptr ? step.status : status->en;
}

// "2018-10-19 Outlet, 2018-10-20 Outlet (+2)"
std::string outlets(const Step& step) {
  std::string out;
  const std::size_t shown = std::min(step.tellers.size(), kTellersShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const Teller& teller = step.tellers[i];
    out += (i == 0 ? "" : ", ") + (teller.published.empty() ? "" : teller.published + " ") +
           (teller.source.empty() ? teller.document : teller.source);
  }
  return shown == step.tellers.size() ? out : out + " (+" + std::to_string(step.tellers.size() - shown) + ")";
}

void step_json(const Step& step, std::string& out) {
  member("date", step.date, out);
  out += step.told ? ",\"told\":true" : ",\"told\":false";
  member("status", step.status, out);
  member("id", step.name, out);
  out += ",\"relations\":";
  write::append_list(step.relations, out, [&](const registry::Relation& r) {
    out += "{\"kind\":";
    write::append_string(r.kind, out);
    member("agreement", r.other.name, out);
    out.push_back('}');
  });
  out += ",\"sources\":";
  write::append_list(step.tellers, out, [&](const Teller& teller) {
    out += "{\"document\":";
    write::append_string(teller.document, out);
    member("source", teller.source, out);
    member("published", teller.published, out);
    member("url", teller.url, out);
    out.push_back('}');
  });
  out += "}\n";
}

// Of each agreement its life in one line, and below it who tells of each step.
std::string lives(const std::vector<Step>& steps, const RegisterPage& options) {
  std::string out;
  for (std::size_t i = 0; i < steps.size();) {
    std::string line = steps[i].name + ": ";
    Columns table({{"DATE"}, {"STATUS"}, {"DOCUMENTS"}, {"SOURCES", 16, 200}});
    const std::size_t first = i;
    for (; i < steps.size() && steps[i].name == steps[first].name; ++i) {
      line += (i == first ? "" : kArrow) + label_of(steps[i]) + (steps[i].date.empty() ? "" : " " + day_of(steps[i]));
      table.add({day_of(steps[i]), label_of(steps[i]), std::to_string(steps[i].tellers.size()), outlets(steps[i])});
    }
    const std::string older = related(steps[first].relations);
    out += first == 0 ? "" : "\n";
    for (const std::string& part : write::wrap({{line, false}}, options.width)) out.append(part).push_back('\n');
    if (!older.empty()) out.append(older).push_back('\n');
    out.append("\n").append(table.text(options.width, options.color));
  }
  return out;
}

std::string all_steps(const std::vector<Step>& steps, const RegisterPage& options) {
  Columns table({{"DATE"}, {"STATUS"}, {"ID"}, {"RELATED", 8, 40}, {"PARTIES", 16, 200}});
  for (const Step& step : steps) table.add({day_of(step), label_of(step), step.name, related(step.relations), step.parties});
  return table.text(options.width, options.color);
}

}  // namespace

Result<std::string> timeline_page(registry::Store& store, const std::vector<std::string>& names, const ListWords& words,
                                  const RegisterPage& options) {
  auto steps = names.empty() ? steps_of(store, words) : steps_of(store, names);
  if (!steps) return pass(steps.error());
  if (names.empty())
    std::stable_sort(steps->begin(), steps->end(),
                     [](const Step& a, const Step& b) { return std::tie(a.date, a.name) < std::tie(b.date, b.name); });
  if (options.form == Form::kJson) {
    std::string json;
    for (const Step& step : *steps) step_json(step, json);
    return json;
  }
  if (steps->empty()) return std::string("no agreements\n");
  return names.empty() ? all_steps(*steps, options) : lives(*steps, options);
}

}  // namespace mithaq::app
