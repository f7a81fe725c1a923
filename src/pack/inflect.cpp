#include "pack/inflect.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace mithaq::pack {
namespace {

// Letters that the tables need to tell apart, as UTF-8.
constexpr std::string_view kAlef = "\u0627";
constexpr std::string_view kTa = "\u062A";
constexpr std::string_view kTaMarbuta = "\u0629";
constexpr std::string_view kAlefMaqsura = "\u0649";
constexpr std::string_view kYa = "\u064A";
constexpr std::string_view kWaw = "\u0648";
constexpr std::string_view kNun = "\u0646";
constexpr std::string_view kHamza = "\u0621";

std::string without(std::string_view word, std::string_view ending) { return std::string(word.substr(0, word.size() - ending.size())); }

bool weak_end(std::string_view word) {
  return word.ends_with(kAlefMaqsura) || word.ends_with(kAlef) || word.ends_with(kYa) || word.ends_with(kWaw);
}

std::string strip_weak(const std::string& word) { return weak_end(word) ? without(word, kAlef) : word; }

std::string open_ta(const std::string& word) { return word.ends_with(kTaMarbuta) ? without(word, kTaMarbuta) + std::string(kTa) : word; }

// The accusative with -an is written with an alef, but not after ta marbuta, alef or hamza. Empty when the word looks the same.
std::string accusative(const std::string& word) {
  const bool same = word.ends_with(kTaMarbuta) || word.ends_with(kAlef) || word.ends_with(kHamza) || word.ends_with(kAlefMaqsura);
  return same ? std::string() : word + std::string(kAlef);
}

std::string feminine_base(const std::string& word) { return word.ends_with(kTaMarbuta) ? without(word, kTaMarbuta) : word; }

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> out;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);)
    if (!part.empty()) out.push_back(part);
  return out;
}

// Variables of the templates. A variable may have several values (several verbal nouns); none means that rows using it are skipped.
using Variables = std::map<std::string, std::vector<std::string>, std::less<>>;

void derive(Variables& variables, const std::string& name) {
  for (const std::string& value : std::vector<std::string>(variables[name])) {
    if (const std::string acc = accusative(value); !acc.empty()) variables[name + ":acc"].push_back(acc);
    variables[name + ":open"].push_back(open_ta(value));
    variables[name + ":base"].push_back(feminine_base(value));
    variables[name + ":fem"].push_back(feminine_base(value) + std::string(kTaMarbuta));
  }
}

Variables verb_variables(const SourceEntry& entry, const std::string& head) {
  Variables out;
  const auto property = [&](std::string_view key, const std::string& otherwise) {
    const std::string* value = entry.find(key);
    return value != nullptr ? *value : otherwise;
  };
  const auto set = [&](const char* name, const std::string& value) {
    if (!value.empty()) out[name] = {value};
  };
  set("P", head);
  set("T", strip_weak(head));
  set("C", property("past2", head));
  set("O", head.ends_with(kAlefMaqsura) ? without(head, kAlefMaqsura) + std::string(kAlef) : head);
  const std::string present = property("pres", "");
  set("I", present);
  set("K", strip_weak(present));
  set("J", property("presj", present));
  set("Q", property("ppast", head));
  set("R", property("ppres", present));
  out["M"] = split(property("masdar", ""), '|');
  out["X"] = split(property("apart", ""), '|');
  out["Y"] = split(property("ppart", ""), '|');
  for (const char* name : {"M", "X", "Y"}) derive(out, name);
  return out;
}

// pl="a|b": a broken plural as it is, or one of the two sound endings.
void add_plurals(const SourceEntry& entry, const std::string& head, Variables& out) {
  const std::string* given = entry.find("pl");
  const std::string sound_feminine = feminine_base(head) + std::string(kAlef) + std::string(kTa);
  if (given == nullptr) {
    if (head.ends_with(kTaMarbuta)) out["L"].push_back(sound_feminine);
    return;
  }
  for (const std::string& plural : split(*given, '|')) {
    if (plural == std::string(kAlef) + std::string(kTa)) {
      out["L"].push_back(sound_feminine);
    } else if (plural == std::string(kWaw) + std::string(kNun)) {
      out["S"].push_back(head);
    } else {
      out["L"].push_back(plural);
    }
  }
}

Variables noun_variables(const SourceEntry& entry, const std::string& head) {
  Variables out;
  out["N"] = {head};
  out["F"] = {feminine_base(head)};
  out["D"] = {open_ta(head)};
  if (const std::string acc = accusative(head); !acc.empty()) out["A"] = {acc};
  add_plurals(entry, head, out);
  for (const std::string& plural : out["L"]) out["E"].push_back(open_ta(plural));
  derive(out, "L");
  derive(out, "F");
  return out;
}

// Fills a template; every combination of variable values and suffixes is one result.
class Template {
 public:
  Template(const ParadigmRow& row, const Paradigms& paradigms, const Variables& variables, Faults& faults)
      : row_(row), paradigms_(paradigms), variables_(variables), faults_(faults) {}

  std::vector<std::string> fill() {
    std::vector<std::string> results{""};
    for (std::size_t at = 0; at < row_.form.size() && !results.empty();) {
      const char c = row_.form[at];
      const char close = c == '{' ? '}' : c == '[' ? ']' : '\0';
      if (close == '\0') {
        for (std::string& result : results) result.push_back(c);
        ++at;
        continue;
      }
      const auto end = row_.form.find(close, at);
      if (end == std::string::npos) return fault("a bracket that is not closed");
      const std::string name = row_.form.substr(at + 1, end - at - 1);
      results = c == '{' ? append(results, variable(name)) : append(results, suffixes(name));
      at = end + 1;
    }
    return results;
  }

 private:
  std::vector<std::string> fault(const std::string& what) {
    faults_.push_back({base::ErrorCode::kMalformed, row_.file + ":" + std::to_string(row_.line), what, "see the head of the file"});
    return {};
  }

  std::vector<std::string> variable(const std::string& name) const {
    const auto found = variables_.find(name);
    return found == variables_.end() ? std::vector<std::string>{} : found->second;
  }

  std::vector<std::string> suffixes(const std::string& name) {
    const auto found = paradigms_.suffixes.find(name);
    return found == paradigms_.suffixes.end() ? fault("no suffix list named " + name) : found->second;
  }

  static std::vector<std::string> append(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    std::vector<std::string> out;
    for (const std::string& a : left)
      for (const std::string& b : right) out.push_back(a + b);
    return out;
  }

  const ParadigmRow& row_;
  const Paradigms& paradigms_;
  const Variables& variables_;
  Faults& faults_;
};

void add_form(std::vector<Form>& out, std::vector<std::string> words, std::uint64_t features) {
  for (Form& form : out) {
    if (form.words == words) {
      form.features |= features;  // one spelling, several readings
      return;
    }
  }
  out.push_back({std::move(words), features});
}

}  // namespace

std::uint64_t FeatureNames::bit(const std::string& name) {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (found != names_.end()) return std::uint64_t{1} << (found - names_.begin());
  if (names_.size() == 64) return 0;
  names_.push_back(name);
  return std::uint64_t{1} << (names_.size() - 1);
}

std::vector<Form> inflect(const SourceEntry& entry, const Paradigms& paradigms, FeatureNames& features, Faults& faults) {
  std::vector<Form> out;
  const auto rows = paradigms.rows.find(entry.inflection);
  if (rows == paradigms.rows.end()) {
    std::vector<std::string> known;
    for (const auto& [name, unused] : paradigms.rows) known.push_back(name);
    const std::string near = nearest_name(entry.inflection, known);
    faults.push_back({base::ErrorCode::kUnknownName, entry.where(), "no inflection class named " + entry.inflection,
                      near.empty() ? "" : "did you mean " + near + "?"});
    return out;
  }
  std::vector<std::string> words = split(entry.term, ' ');
  const std::string head = words.front();
  const Variables variables = entry.inflection == "verb" ? verb_variables(entry, head) : noun_variables(entry, head);
  for (const ParadigmRow& row : rows->second) {
    std::uint64_t bits = 0;
    for (const std::string& name : row.features) bits |= features.bit(name);
    for (const std::string& form : Template(row, paradigms, variables, faults).fill()) {
      words.front() = form;
      add_form(out, words, bits);
    }
  }
  return out;
}

}  // namespace mithaq::pack
