#include "pack/inflect.h"

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>

#include "pack/format.h"

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

// In a row of the tables: no article can stand before the form.
constexpr std::string_view kClosed = "closed";

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

// One step of a template: letters as they are, or the name of a variable or a list of suffixes.
struct Piece {
  char bracket = '\0';  // '{' variable, '[' list, NUL letters
  std::string text;
};

// The pieces of a template; nothing when a bracket is not closed.
std::optional<std::vector<Piece>> pieces(const std::string& form) {
  std::vector<Piece> out;
  for (std::size_t at = 0; at < form.size();) {
    const char c = form[at];
    if (c != '{' && c != '[') {
      const auto end = std::min(form.find_first_of("{[", at), form.size());
      out.push_back({'\0', form.substr(at, end - at)});
      at = end;
      continue;
    }
    const auto end = form.find(c == '{' ? '}' : ']', at);
    if (end == std::string::npos) return std::nullopt;
    out.push_back({c, form.substr(at + 1, end - at - 1)});
    at = end + 1;
  }
  return out;
}

using Strings = std::vector<std::string>;

// What a name stands for: values of a variable, suffixes of a list, nothing when there is none.
const Strings& values(const std::map<std::string, Strings, std::less<>>& named, const std::string& name) {
  static const Strings kNone;
  const auto found = named.find(name);
  return found == named.end() ? kNone : found->second;
}

// Every combination of variable values and suffixes is one result. Nothing when they are too many.
std::optional<Strings> fill(const ParadigmRow& row, const Paradigms& paradigms, const Variables& variables) {
  Strings results{""};
  const auto steps = pieces(row.form);
  if (!steps) return Strings{};  // told by check_paradigms
  for (const Piece& piece : *steps) {
    const Strings& endings = piece.bracket == '\0'  ? Strings{piece.text}
                             : piece.bracket == '{' ? values(variables, piece.text)
                                                    : values(paradigms.suffixes, piece.text);
    if (results.size() * endings.size() > kMostForms) return std::nullopt;
    Strings longer;
    for (const std::string& a : results)
      for (const std::string& b : endings) longer.push_back(a + b);
    results = std::move(longer);
  }
  return results;
}

// Forms of one entry; one spelling with several readings is kept once. Only the first word changes.
class Forms {
 public:
  explicit Forms(Strings words) : words_(std::move(words)) {}

  bool add(const std::string& head, std::uint64_t features, bool closed) {
    const auto [at, added] = index_.try_emplace(head, forms_.size());
    if (!added) {
      Form& known = forms_[at->second];
      known.features |= features;
      known.closed = known.closed && closed;
      return true;
    }
    if (forms_.size() == kMostForms) return false;
    words_.front() = head;
    forms_.push_back({words_, features, closed});
    return true;
  }

  std::vector<Form> take() { return std::move(forms_); }

 private:
  Strings words_;
  std::vector<Form> forms_;
  std::unordered_map<std::string, std::size_t> index_;
};

void fault(Faults& faults, const ParadigmRow& row, const std::string& what) {
  faults.push_back({base::ErrorCode::kMalformed, row.file + ":" + std::to_string(row.line), what, "see the head of the file"});
}

}  // namespace

std::uint64_t FeatureNames::bit(const std::string& name) {
  const auto found = std::find(names_.begin(), names_.end(), name);
  if (found != names_.end()) return std::uint64_t{1} << (found - names_.begin());
  overflowed_ = names_.size() == kMostFeatures;
  if (overflowed_) return 0;
  names_.push_back(name);
  return std::uint64_t{1} << (names_.size() - 1);
}

void check_paradigms(const Paradigms& paradigms, Faults& faults) {
  for (const auto& [unused, rows] : paradigms.rows) {
    for (const ParadigmRow& row : rows) {
      const auto steps = pieces(row.form);
      if (!steps) {
        fault(faults, row, "a bracket that is not closed");
        continue;
      }
      for (const Piece& piece : *steps)
        if (piece.bracket == '[' && paradigms.suffixes.find(piece.text) == paradigms.suffixes.end())
          fault(faults, row, "no suffix list named " + piece.text);
    }
  }
}

std::vector<Form> inflect(const SourceEntry& entry, const Paradigms& paradigms, FeatureNames& features, Faults& faults) {
  const auto rows = paradigms.rows.find(entry.inflection);
  if (rows == paradigms.rows.end()) {
    std::vector<std::string> known;
    for (const auto& [name, unused] : paradigms.rows) known.push_back(name);
    const std::string near = nearest_name(entry.inflection, known);
    faults.push_back({base::ErrorCode::kUnknownName, entry.where(), "no inflection class named " + entry.inflection,
                      near.empty() ? "" : "did you mean " + near + "?"});
    return {};
  }
  const std::vector<std::string> words = split(entry.term, ' ');
  const std::string& head = words.front();
  Forms forms(words);
  const Variables variables = entry.inflection == "verb" ? verb_variables(entry, head) : noun_variables(entry, head);
  for (const ParadigmRow& row : rows->second) {
    std::uint64_t bits = 0;
    bool closed = false;
    for (const std::string& name : row.features) {
      closed = closed || name == kClosed;
      if (name != kClosed) bits |= features.bit(name);
    }
    const auto filled = fill(row, paradigms, variables);
    if (filled && std::all_of(filled->begin(), filled->end(), [&](const std::string& form) { return forms.add(form, bits, closed); }))
      continue;
    faults.push_back({base::ErrorCode::kLimit, entry.where(), "more than " + std::to_string(kMostForms) + " forms of one entry",
                      "see how often the templates of its class repeat a list"});
    break;
  }
  return forms.take();
}

}  // namespace mithaq::pack
