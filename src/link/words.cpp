#include "link/words.h"

#include <algorithm>
#include <optional>

#include "link/stems.h"
#include "text/utf8.h"

namespace mithaq::link {
namespace {

struct ClassName {
  std::string_view name;
  WordClass word_class;
  std::array<bool, kNameKinds> kinds;  // person, organisation, place
};
constexpr std::array<ClassName, 19> kClasses = {{{"title", WordClass::kTitle, {true, false, false}},
                                                 {"son", WordClass::kSon, {true, false, false}},
                                                 {"daughter", WordClass::kSon, {true, false, false}},
                                                 {"father", WordClass::kFather, {true, false, false}},
                                                 {"small", WordClass::kSmall, {true, false, false}},
                                                 {"junior", WordClass::kJunior, {true, false, false}},
                                                 {"senior", WordClass::kSenior, {true, false, false}},
                                                 {"number", WordClass::kNumber, {true, false, false}},
                                                 {"given", WordClass::kGiven, {true, false, false}},
                                                 {"head", WordClass::kHead, {false, true, false}},
                                                 {"field", WordClass::kField, {false, true, false}},
                                                 {"mod", WordClass::kModifier, {false, true, false}},
                                                 {"state", WordClass::kState, {false, true, true}},
                                                 {"place", WordClass::kPlace, {false, true, false}},
                                                 {"legal", WordClass::kLegal, {false, true, false}},
                                                 {"drop", WordClass::kDrop, {false, true, false}},
                                                 {"placehead", WordClass::kPlaceHead, {false, false, true}},
                                                 {"direction", WordClass::kModifier, {false, false, true}},
                                                 {"also", WordClass::kSeveral, {false, true, false}}}};

constexpr std::string_view kArticle = "\u0627\u0644";

const ClassName* class_named(std::string_view name) {
  const auto* found = std::find_if(kClasses.begin(), kClasses.end(), [&](const ClassName& c) { return c.name == name; });
  return found == kClasses.end() ? nullptr : found;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::vector<std::string> split(std::string_view text, char by) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(by, at), text.size());
    out.emplace_back(trimmed(text.substr(at, end - at)));
    at = end + 1;
  }
  return out;
}

std::vector<std::string> spellings(const std::string& cell) {
  std::vector<std::string> out;
  for (std::string& s : split(cell, ';'))
    if (!s.empty() && s != "-") out.push_back(std::move(s));
  return out;
}

bool parts_words(char32_t c) {
  if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '.' || c == '`');
  const bool mark = (c >= 0x2010 && c <= 0x2015) || c == 0xAB || c == 0xBB || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xA0;
  return mark || c == 0x060C || c == 0x2116 || c == 0x202F;
}

// "U.S." loses its stops and stays one word.
std::string without_stops(std::string word) {
  std::erase(word, '.');
  return word;
}

}  // namespace

std::vector<std::string> cut_words(std::string_view phrase) {
  std::vector<std::string> out;
  std::string word;
  const auto close = [&] {
    std::string plain = without_stops(std::move(word));
    if (!plain.empty()) out.push_back(std::move(plain));
    word.clear();
  };
  for (std::size_t at = 0; at < phrase.size();) {
    const text::CodePoint c = text::decode(phrase, at);
    if (parts_words(c.value))
      close();
    else
      word += phrase.substr(at, c.size);
    if (c.value == '&') out.emplace_back("and");
    at += c.size;
  }
  close();
  return out;
}

base::Result<std::vector<Words::Row>> Words::parse(std::string_view content, const std::string& name) {
  std::vector<Row> out;
  std::size_t number = 0;
  for (const std::string& line : split(content, '\n')) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const std::vector<std::string> cells = split(line, '\t');
    if (cells.size() != 5)
      return base::fail(base::ErrorCode::kMalformed, name + ":" + std::to_string(number),
                        "a row has five columns, not " + std::to_string(cells.size()), "class<TAB>id<TAB>Arabic<TAB>English<TAB>Russian");
    out.push_back({cells[0], cells[1], {spellings(cells[2]), spellings(cells[3]), spellings(cells[4])}, {}});
  }
  return out;
}

ConceptId Words::concept_id(std::string_view class_name, std::string_view id) {
  const auto [at, is_new] = concept_ids_.emplace(std::string(class_name) + "/" + std::string(id), static_cast<ConceptId>(concepts_.size()));
  if (is_new) {
    const ClassName* named = class_named(class_name);
    concepts_.push_back({named == nullptr ? WordClass::kProper : named->word_class, std::string(id), {}, 0});
  }
  return at->second;
}

base::Result<void> Words::add(const Row& row, const std::string& where) {
  const ClassName* named = class_named(row.class_name);
  if (named == nullptr) return base::fail(base::ErrorCode::kUnknownName, where, "there is no class of words \"" + row.class_name + "\"");
  Reading reading{named->word_class, {}};
  if (named->word_class == WordClass::kSeveral) {
    for (const std::string& id : split(row.id, ' ')) {
      std::optional<ConceptId> found;
      for (const std::string_view c : {"head", "field", "mod", "state"}) {
        const std::string plain = c == "state" && id.starts_with("state:") ? id.substr(6) : id;
        if (const auto at = concept_ids_.find(std::string(c) + "/" + plain); at != concept_ids_.end() && !found) found = at->second;
      }
      if (!found) return base::fail(base::ErrorCode::kUnknownName, where, "no row has the id \"" + id + "\"");
      reading.concepts.push_back(*found);
    }
  } else {
    reading.concepts.push_back(concept_id(row.class_name, row.id));
    Concept& made = concepts_[reading.concepts.front()];
    made.state = row.state;
    const auto& english = row.spellings[static_cast<std::size_t>(Script::kLatin)];
    if (made.initial == 0 && !english.empty())
      if (const Letters first = letters_of(english.front()); !first.text.empty()) made.initial = first.text.front();
  }
  for (std::size_t kind = 0; kind < kNameKinds; ++kind)
    for (const auto& list : row.spellings)
      for (const std::string& phrase : list)
        if (named->kinds[kind]) add_phrase(tables_[kind], kind == 0, phrase, reading);
  return {};
}

void Words::add_phrase(Table& table, bool person, const std::string& phrase, const Reading& reading) {
  std::uint32_t node = 0;
  for (const std::string& word : cut_words(phrase)) {
    const Letters letters = letters_of(word);
    if (letters.text.empty()) continue;
    const std::vector<std::string> forms = plain_forms(letters);
    const std::string& form =
        letters.script == Script::kArabic && forms.size() > 1 && letters.text.starts_with(kArticle) ? forms[1] : forms[0];
    const auto [at, is_new] = table.words.emplace(form, static_cast<std::uint32_t>(table.words.size()));
    if (is_new && !person) table.stems.emplace(stem(letters.script, form), at->second);
    const std::uint32_t number = letters.script == Script::kArabic || person ? at->second : table.stems[stem(letters.script, form)];
    const auto [step, is_new_step] =
        table.steps.emplace(std::uint64_t{node} << 32 | number, static_cast<std::uint32_t>(table.nodes.size()));
    if (is_new_step) table.nodes.emplace_back();
    node = step->second;
  }
  if (node == 0) return;
  std::vector<Reading>& readings = table.nodes[node];
  const bool known = std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.concepts == reading.concepts; });
  if (!known) readings.push_back(reading);
}

std::vector<std::uint32_t> Words::word_numbers(const Table& table, bool person, const Letters& word) {
  std::vector<std::uint32_t> out;
  const auto add = [&out](const std::unordered_map<std::string, std::uint32_t>& numbers, const std::string& form) {
    if (const auto found = numbers.find(form); found != numbers.end()) out.push_back(found->second);
  };
  if (word.script != Script::kArabic) {
    if (person)
      add(table.words, word.text);
    else
      add(table.stems, stem(word.script, word.text));
    return out;
  }
  std::vector<std::string> forms = plain_forms(word);
  if (person) forms.resize(forms.size() > 1 && word.text.starts_with(kArticle) ? 2 : 1);
  for (const std::string& form : forms) add(table.words, form);
  if (!person)
    for (const std::string& form : forms) add(table.stems, stem(word.script, form));
  return out;
}

PhraseMatch Words::longest(NameKind kind, const std::vector<Letters>& words, std::size_t at) const {
  const auto k = static_cast<std::size_t>(kind);
  const Table& table = tables_[k];
  PhraseMatch best;
  std::uint32_t node = 0;
  for (std::size_t i = at; i < words.size(); ++i) {
    const std::uint32_t before = node;
    for (const std::uint32_t number : word_numbers(table, k == 0, words[i])) {
      const auto step = table.steps.find(std::uint64_t{before} << 32 | number);
      if (step == table.steps.end()) continue;
      node = step->second;
      break;
    }
    if (node == before) break;
    if (!table.nodes[node].empty()) best = {i - at + 1, &table.nodes[node]};
  }
  return best;
}

}  // namespace mithaq::link
