// Faults that only show when a whole pack is seen at once.
#include <algorithm>
#include <map>
#include <sstream>

#include "pack/compile.h"
#include "text/fold.h"

namespace mithaq::pack {
namespace {

std::vector<std::string> concept_names(const ConceptTable& concepts) {
  std::vector<std::string> out;
  for (const auto& [name, unused] : concepts.properties) out.push_back(name);
  return out;
}

std::string suggestion(const std::string& word, const std::vector<std::string>& known) {
  const std::string near = nearest_name(word, known);
  return near.empty() ? std::string("list it in concepts.def") : "did you mean " + near + "?";
}

// Properties that describe inflection may stand on any entry of their class.
bool is_inflection_key(const SourceEntry& entry, const std::string& key) {
  static const std::map<std::string, std::vector<std::string>, std::less<>> kKeys = {
      {"verb", {"pres", "past2", "presj", "ppast", "ppres", "masdar", "apart", "ppart"}},
      {"noun", {"pl"}},
      {"adjective", {"pl"}},
      {"nisba", {"pl"}},
      {"clitic", {"slot", "after"}},
  };
  const auto found = kKeys.find(entry.inflection);
  return found != kKeys.end() && std::find(found->second.begin(), found->second.end(), key) != found->second.end();
}

void check_names(const SourceEntry& entry, const ConceptTable& concepts, Faults& faults) {
  const auto concept_row = concepts.properties.find(entry.concept_name);
  if (concept_row == concepts.properties.end()) {
    faults.push_back({base::ErrorCode::kUnknownName, entry.where() + ":1", "no concept named " + entry.concept_name,
                      suggestion(entry.concept_name, concept_names(concepts))});
    return;
  }
  for (const Property& property : entry.properties) {
    const std::vector<std::string>& allowed = concept_row->second;
    if (std::find(allowed.begin(), allowed.end(), property.key) != allowed.end() || is_inflection_key(entry, property.key)) continue;
    const std::size_t column = entry.term.size() + 2;
    faults.push_back({base::ErrorCode::kUnknownName, entry.where() + ":" + std::to_string(column),
                      entry.concept_name + " has no property " + property.key, suggestion(property.key, allowed)});
  }
}

std::string description(const SourceEntry& entry) {
  std::vector<std::string> parts;
  for (const Property& p : entry.properties) parts.push_back(p.key + "=" + p.value);
  std::sort(parts.begin(), parts.end());
  std::string out = entry.inflection;
  for (const std::string& part : parts) out += " " + part;
  return out;
}

}  // namespace

void parse_concepts(const std::string& name, std::string_view content, ConceptTable& out, Faults& faults) {
  std::istringstream stream{std::string(content)};
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const auto first = line.find('\t');
    const auto second = first == std::string::npos ? first : line.find('\t', first + 1);
    if (second == std::string::npos) {
      faults.push_back({base::ErrorCode::kMalformed, name + ":" + std::to_string(number) + ":1", "a concept needs three columns",
                        "write Concept<TAB>properties<TAB>meaning"});
      continue;
    }
    std::istringstream properties(line.substr(first + 1, second - first - 1));
    std::vector<std::string>& row = out.properties[line.substr(0, first)];
    for (std::string property; properties >> property;) row.push_back(property);
  }
}

void lint(const PackSource& source, const ConceptTable& concepts, Faults& faults) {
  std::map<std::string, const SourceEntry*> seen;
  for (const SourceEntry& entry : source.entries) {
    check_names(entry, concepts, faults);
    // A letter may be a clitic and, written apart, a word.
    const std::string* after = entry.find("after");
    const std::string sort = entry.inflection == "clitic" ? "\tclitic " + (after == nullptr ? std::string() : *after) : std::string();
    const std::string key = entry.concept_name + "\t" + entry.term + sort;
    const auto [at, added] = seen.try_emplace(key, &entry);
    if (added) continue;
    const bool same = description(*at->second) == description(entry);
    faults.push_back({base::ErrorCode::kMalformed, entry.where() + ":1",
                      same ? "the same entry again" : "another entry for the same term and concept", "first at " + at->second->where()});
  }
}

}  // namespace mithaq::pack
