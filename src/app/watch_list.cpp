#include "app/watch_list.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <optional>

namespace mithaq::app {
namespace {

using base::ErrorCode;
using link::NameKind;
using simdjson::dom::element;

constexpr double kAllButExact = 0.95;  // an alias that is told so says who it is
constexpr std::size_t kMost = 8;       // entries that one name may be of
constexpr std::ptrdiff_t kShort = 4;   // letters
constexpr std::size_t kCountry = 2;    // letters; what follows is a part of the country

constexpr std::array<std::pair<std::string_view, NameStrength>, 5> kNameProperties = {{{"name", NameStrength::kName},
                                                                                       {"previousName", NameStrength::kName},
                                                                                       {"alias", NameStrength::kAlias},
                                                                                       {"weakAlias", NameStrength::kWeak},
                                                                                       {"abbreviation", NameStrength::kWeak}}};
constexpr std::array<std::string_view, 5> kCountryProperties = {"country", "jurisdiction", "nationality", "citizenship", "mainCountry"};

// Nothing for what is no party to an agreement.
std::vector<NameKind> kinds_of(std::string_view schema) {
  if (schema == "Person") return {NameKind::kPerson};
  if (schema == "Organization" || schema == "Company" || schema == "PublicBody") return {NameKind::kOrganisation};
  if (schema == "LegalEntity") return {NameKind::kOrganisation, NameKind::kPerson};
  return {};
}

std::string text_of(const simdjson::simdjson_result<element>& value) {
  std::string_view out;
  return value.get(out) == simdjson::SUCCESS ? std::string(out) : std::string();
}

// Calls `f` for each text of a property.
template <typename F>
void each_text(const simdjson::dom::object& properties, std::string_view name, F f) {
  simdjson::dom::array values;
  if (properties[name].get(values) != simdjson::SUCCESS) return;
  for (const element& value : values) {
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS && !text.empty()) f(text);
  }
}

std::string country_of(std::string_view code) {
  std::string out(code.substr(0, kCountry));
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

void read_properties(const simdjson::dom::object& properties, Watched& out) {
  for (const auto& [name, strength] : kNameProperties)
    each_text(properties, name, [&, s = strength](std::string_view text) { out.names.push_back({std::string(text), s}); });
  for (const std::string_view name : kCountryProperties)
    each_text(properties, name, [&](std::string_view text) { out.countries.push_back(country_of(text)); });
  std::sort(out.countries.begin(), out.countries.end());
  out.countries.erase(std::unique(out.countries.begin(), out.countries.end()), out.countries.end());
  each_text(properties, "topics", [&](std::string_view text) { out.topics.emplace_back(text); });
}

base::Result<Watched> entity_of(simdjson::dom::parser& parser, const std::string& line, const std::string& where) {
  const auto malformed = [&](const char* what) {
    return base::fail(ErrorCode::kMalformed, where, what, R"(a line is {"id": ..., "schema": "Person", "properties": {"name": [...]}})");
  };
  simdjson::dom::object object, properties;
  if (parser.parse(line).get(object) != simdjson::SUCCESS) return malformed("is no JSON object in UTF-8");
  Watched out{text_of(object["id"]), text_of(object["schema"]), {}, {}, {}};
  if (out.id.empty()) return malformed("has no \"id\"");
  if (out.schema.empty()) return malformed("has no \"schema\"");
  if (object["properties"].get(properties) != simdjson::SUCCESS) return malformed("has no \"properties\"");
  read_properties(properties, out);
  if (out.names.empty() && !kinds_of(out.schema).empty()) return malformed("has no name");
  return out;
}

// As the index gives the name that was nearest.
std::string spelt(const link::ReadName& name) {
  std::string out;
  for (const link::Unit& unit : name.name.units) out += (out.empty() ? "" : " ") + unit.text;
  return out;
}

bool contains(const std::vector<std::string>& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// Names that many could have. A short word is one also where the packs know it for a phrase.
bool says_little(std::string_view text, const link::ReadName& name) {
  using link::WordClass;
  const auto letters = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  if (text.find(' ') == std::string_view::npos && letters <= kShort) return true;
  const auto& units = name.name.units;
  if (name.name.kind == NameKind::kPerson) return units.size() < 2;
  return std::none_of(units.begin(), units.end(), [](const link::Unit& unit) {
    return unit.word_class == WordClass::kProper || unit.word_class == WordClass::kGiven || unit.word_class == WordClass::kPlace ||
           unit.word_class == WordClass::kState;
  });
}

}  // namespace

base::Result<WatchList> WatchList::read(const std::string& path, const link::Matcher& matcher,
                                        const std::function<void(const base::Error&)>& complain) {
  std::ifstream file;
  std::istream* in = &std::cin;
  if (path != "-") {
    file.open(path, std::ios::binary);
    in = &file;
  }
  const std::string name = path == "-" ? "standard input" : path;
  if (!*in) return base::fail(ErrorCode::kNotFound, name, "cannot be read", "check that it exists and its permissions");
  WatchList out(matcher);
  simdjson::dom::parser parser;
  std::string line;
  for (std::size_t number = 1; std::getline(*in, line); ++number) {
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    auto entity = entity_of(parser, line, name + ":" + std::to_string(number));
    if (!entity) {
      ++out.counts_.bad;
      complain(entity.error());
      continue;
    }
    const auto kinds = kinds_of(entity->schema);
    kinds.empty() ? ++out.counts_.passed : ++out.counts_.entries;
    if (!kinds.empty()) out.add(std::move(*entity), kinds);
  }
  if (in->bad()) return base::fail(ErrorCode::kUnreadable, name, "reading broke off");
  return out;
}

// An index knows one state of an entity: those of several countries stand in it once for each.
void WatchList::add(Watched entry, const std::vector<NameKind>& kinds) {
  const std::vector<std::string> states = entry.countries.empty() ? std::vector<std::string>{""} : entry.countries;
  for (const NameKind kind : kinds)
    for (const std::string& state : states) {
      link::Entity known{std::to_string(entries_.size()) + "@" + state, kind, {}, state};
      link::Entity weak = known;
      for (const WatchedName& name : entry.names) (name.strength == NameStrength::kWeak ? weak : known).names.push_back({name.text, {}});
      for (const auto& [entity, names] : {std::pair(&known, &names_), {&weak, &weak_}}) {
        if (entity->names.empty()) continue;
        names->owners.resize(names->index.add(*entity) + 1, entries_.size());
      }
    }
  entries_.push_back(std::move(entry));
}

// Whether the name that was nearest is one that says who it is.
bool WatchList::is_enough(const Watched& entry, const Query& query, const link::Candidate& found) const {
  if (found.score >= kAllButExact) return true;
  return std::any_of(entry.names.begin(), entry.names.end(), [&](const WatchedName& known) {
    if (known.strength != NameStrength::kName) return false;
    const link::ReadName read = matcher_.read(query.name.name.kind, known.text);
    return spelt(read) == found.matched || matcher_.score(query.name, read) >= query.least;
  });
}

void WatchList::look_up(const Names& names, const Query& query, std::vector<WatchHit>& out) const {
  const bool weak = &names == &weak_;
  link::LookUpOptions options;
  options.state = query.state;
  options.most = kMost;
  for (link::Candidate& found : names.index.look_up(query.name.name.kind, query.text, options)) {
    if (!found.same || found.score < query.least) continue;
    WatchHit hit{names.owners[found.entity], found.score, std::move(found.why)};
    const Watched& entry = entries_[hit.entry];
    const bool agrees = contains(entry.countries, query.state);
    if (!agrees && (weak || says_little(query.text, query.name) || !is_enough(entry, query, found))) continue;
    if (weak) hit.why += "; a weak name";
    const auto same = std::find_if(out.begin(), out.end(), [&](const WatchHit& h) { return h.entry == hit.entry; });
    if (same == out.end()) {
      out.push_back(std::move(hit));
    } else if (same->score < hit.score) {
      *same = std::move(hit);
    }
  }
}

std::vector<WatchHit> WatchList::look_up(NameKind kind, std::string_view name, const std::string& state, double least) const {
  std::vector<WatchHit> out;
  const Query query{matcher_.read(kind, name), name, state, least};
  if (query.name.name.units.empty()) return out;
  look_up(names_, query, out);
  look_up(weak_, query, out);
  std::sort(out.begin(), out.end(),
            [](const WatchHit& a, const WatchHit& b) { return a.score != b.score ? a.score > b.score : a.entry < b.entry; });
  return out;
}

}  // namespace mithaq::app
