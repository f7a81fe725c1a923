#include "link/name.h"

#include <algorithm>
#include <optional>

#include "link/stems.h"
#include "text/utf8.h"

namespace mithaq::link {
namespace {

constexpr std::string_view kArticle = "\u0627\u0644";
constexpr std::string_view kAbu = "\u0627\u0628\u0648";
constexpr std::array<std::string_view, 8> kServant = {"\u0639\u0628\u062F",
                                                      "abd",
                                                      "abdul",
                                                      "abdel",
                                                      "abdal",
                                                      "\u0430\u0431\u0434",
                                                      "\u0430\u0431\u0434\u0435\u043B\u044C",
                                                      "\u0430\u0431\u0434\u0443\u043B"};

struct Piece {
  std::string text;  // as written
  Letters letters;
  bool bracketed = false;
};

bool is_upper(char32_t c) { return (c >= 'A' && c <= 'Z') || (c >= 0x0410 && c <= 0x042F); }

bool all_upper(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::decode(word, at);
    at += c.size;
    if (!is_upper(c.value) && !(c.value >= '0' && c.value <= '9')) return false;
    ++count;
  }
  return count >= 2 && count <= 6;
}

std::vector<Piece> cut_pieces(std::string_view text) {
  std::vector<Piece> out;
  const auto add = [&](std::string_view part, bool bracketed) {
    for (std::string& word : cut_words(part)) {
      Letters letters = letters_of(word);
      if (!letters.codes.empty()) out.push_back({std::move(word), std::move(letters), bracketed});
    }
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = std::min(text.find('(', at), text.size());
    const std::size_t close = std::min(text.find(')', open), text.size());
    add(text.substr(at, open - at), false);
    if (open < text.size()) add(text.substr(open + 1, close - open - 1), true);
    at = std::min(close + 1, text.size());
    if (open == text.size()) break;
  }
  return out;
}

Letters without_article(const Letters& letters) {
  if (letters.script != Script::kArabic || !letters.text.starts_with(kArticle) || letters.text.size() < kArticle.size() + 6) return letters;
  return letters_of(std::string_view(letters.text).substr(kArticle.size()));
}

// The words of a unit's text, which are folded already.
std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::string_view bare(std::string_view word) {
  if (word.starts_with(kArticle) && word.size() >= kArticle.size() + 6) word.remove_prefix(kArticle.size());
  return word;
}

Script script_of(std::string_view folded) {
  const auto first = static_cast<unsigned char>(folded.front());
  if (first < 0x80) return Script::kLatin;
  return first >= 0xD8 ? Script::kArabic : Script::kCyrillic;
}

class Reader {
 public:
  Reader(const Words& words, const TokenMatch& match, NameKind kind, std::string_view text) : words_(words), match_(match) {
    name_.kind = kind;
    pieces_ = cut_pieces(text);
    for (const Piece& p : pieces_) letters_.push_back(p.letters);
  }

  Name read() {
    for (bool keep_all : {false, true}) {
      if (!name_.units.empty()) break;
      walk(keep_all);
    }
    if (name_.kind == NameKind::kOrganisation) settle_ambiguous();
    finish();
    return std::move(name_);
  }

 private:
  void walk(bool keep_all) {
    name_.units.clear();
    bool after_son = false;
    for (std::size_t i = 0; i < pieces_.size();) {
      const PhraseMatch found = words_.longest(name_.kind, letters_, i);
      const std::size_t count = std::max<std::size_t>(1, found.words);
      const bool left_out = !keep_all && found.words > 0 && drops(*found.readings, i + count);
      if (left_out) {
        after_son = has(*found.readings, WordClass::kSon);
      } else if (name_.kind == NameKind::kPerson) {
        i = person_unit(i, count, found, after_son);
        after_son = false;
        continue;
      } else {
        add_units(i, count, found.readings);
      }
      i += count;
    }
  }

  static bool has(const std::vector<Reading>& readings, WordClass c) {
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& r) { return r.word_class == c; });
  }

  bool drops(const std::vector<Reading>& readings, std::size_t next) const {
    const bool given = has(readings, WordClass::kGiven);
    if (has(readings, WordClass::kSmall) || has(readings, WordClass::kSon)) return next < pieces_.size() && !(given && name_.units.empty());
    if (has(readings, WordClass::kTitle)) return name_.units.empty() && (given ? names_after(next) >= 2 : next < pieces_.size());
    const bool says_nothing = has(readings, WordClass::kDrop) || has(readings, WordClass::kLegal) || has(readings, WordClass::kPlaceHead);
    return says_nothing && readings.size() == 1;
  }

  // How many names follow; none where a father's name does, for then what stands before is a name.
  std::size_t names_after(std::size_t at) const {
    std::size_t out = 0;
    for (std::size_t i = at; i < pieces_.size(); ++i) {
      const PhraseMatch found = words_.longest(NameKind::kPerson, letters_, i);
      if (found.words > 0 && has(*found.readings, WordClass::kSon) && i == at) return 0;
      const bool small = found.words > 0 && (has(*found.readings, WordClass::kSmall) || has(*found.readings, WordClass::kSon));
      out += small ? 0 : 1;
    }
    return out;
  }

  Unit unit_of(std::size_t at, std::size_t count) const {
    Unit out;
    std::string plain;
    std::string whole;
    for (std::size_t i = at; i < at + count; ++i) {
      out.text += (i == at ? "" : " ") + pieces_[i].letters.text;
      plain += without_article(pieces_[i].letters).text;
      whole += pieces_[i].letters.text;
    }
    out.coded = match_.costs().code(letters_of(plain));
    if (plain != whole) out.full = match_.costs().code(letters_of(whole));
    out.bracketed = pieces_[at].bracketed;
    out.acronym = count == 1 && all_upper(pieces_[at].text);
    out.initial = count == 1 && out.coded.size() == 1;
    return out;
  }

  // A unit of a person's name; gives where the next one begins.
  std::size_t person_unit(std::size_t at, std::size_t count, const PhraseMatch& found, bool after_son) {
    Unit unit = unit_of(at, count);
    std::size_t next = at + count;
    if (found.words > 0) {
      for (const Reading& r : *found.readings) {
        if (r.word_class == WordClass::kTitle || r.word_class == WordClass::kSmall) continue;
        unit.word_class = r.word_class;
        unit.concepts.insert(unit.concepts.end(), r.concepts.begin(), r.concepts.end());
      }
      std::sort(unit.concepts.begin(), unit.concepts.end());
    }
    const bool servant = std::find(kServant.begin(), kServant.end(), unit.text) != kServant.end();
    if ((unit.word_class == WordClass::kFather || (servant && found.words == 0)) && next < pieces_.size()) {
      while (next + 1 < pieces_.size() && is_small(next)) ++next;
      const std::string_view head =
          unit.word_class == WordClass::kFather ? father_word(letters_[at].script) : servant_word(letters_[at].script);
      unit.coded = match_.costs().code(letters_of(std::string(head) + without_article(letters_[next]).text));
      unit.full = {};
      unit.text += " " + letters_[next].text;
      unit.word_class = WordClass::kProper;
      unit.concepts.clear();
      unit.initial = false;
      ++next;
    } else if (found.words == 0) {
      part_father(unit);
    }
    unit.after_son = after_son;
    name_.units.push_back(std::move(unit));
    return next;
  }

  bool is_small(std::size_t at) const {
    const PhraseMatch found = words_.longest(NameKind::kPerson, letters_, at);
    return found.words == 1 && has(*found.readings, WordClass::kSmall);
  }

  static std::string_view father_word(Script script) {
    return script == Script::kArabic ? kAbu : script == Script::kLatin ? std::string_view("abu") : std::string_view("\u0430\u0431\u0443");
  }
  static std::string_view servant_word(Script script) {
    return script == Script::kArabic ? kServant[0] : script == Script::kLatin ? kServant[1] : kServant[5];
  }

  // abu and its article written together with the rest.
  void part_father(Unit& unit) const {
    if (unit.coded.script != Script::kArabic || !unit.text.starts_with(kAbu) || unit.text.size() < kAbu.size() + 6) return;
    const Letters rest = without_article(letters_of(std::string_view(unit.text).substr(kAbu.size())));
    unit.coded = match_.costs().code(letters_of(std::string(kAbu) + rest.text));
  }

  void add_units(std::size_t at, std::size_t count, const std::vector<Reading>* readings) {
    Unit unit = unit_of(at, count);
    if (readings == nullptr) return name_.units.push_back(std::move(unit));
    for (const Reading& r : *readings)
      if (r.word_class == WordClass::kSeveral) return add_several(r, unit);
    for (const Reading& r : *readings) {
      if (r.word_class == WordClass::kDrop || r.word_class == WordClass::kLegal || r.word_class == WordClass::kPlaceHead) continue;
      unit.word_class = unit.concepts.empty() ? r.word_class : std::min(unit.word_class, r.word_class);
      unit.concepts.insert(unit.concepts.end(), r.concepts.begin(), r.concepts.end());
    }
    std::sort(unit.concepts.begin(), unit.concepts.end());
    name_.units.push_back(std::move(unit));
  }

  void add_several(const Reading& reading, const Unit& whole) {
    for (const ConceptId id : reading.concepts) {
      Unit unit = whole;
      unit.word_class = words_.concept_of(id).word_class;
      unit.concepts = {id};
      unit.acronym = false;
      name_.units.push_back(std::move(unit));
    }
  }

  // A word that can be a state or a field (financial, Malian) is the field where the name has none yet.
  void settle_ambiguous() {
    for (Unit& unit : name_.units) {
      const auto is_state = [&](ConceptId id) { return words_.concept_of(id).word_class == WordClass::kState; };
      const bool state = std::any_of(unit.concepts.begin(), unit.concepts.end(), is_state);
      const bool other = !std::all_of(unit.concepts.begin(), unit.concepts.end(), is_state);
      if (!state || !other) continue;
      const bool field_elsewhere = std::any_of(name_.units.begin(), name_.units.end(),
                                               [&](const Unit& u) { return &u != &unit && u.word_class == WordClass::kField; });
      const bool keep_state = unit.word_class != WordClass::kField || field_elsewhere;
      if (unit.word_class == WordClass::kModifier) continue;
      std::erase_if(unit.concepts, [&](ConceptId id) { return is_state(id) != keep_state; });
      if (keep_state) unit.word_class = WordClass::kState;
    }
  }

  void finish() {
    std::string whole;
    std::vector<std::string> key;
    std::vector<std::string> short_key;
    bool proper = false;
    for (std::size_t i = 0; i < name_.units.size(); ++i) {
      const Unit& u = name_.units[i];
      if (i > 0 && u.text == name_.units[i - 1].text && u.word_class != WordClass::kProper) continue;  // one phrase of several meanings
      for (const std::string_view word : words_in(u.text)) {
        key.push_back(plain(word));
        if (!generic(u)) short_key.push_back(key.back());
      }
      proper = proper || u.word_class == WordClass::kProper;
      if (!u.bracketed) whole += form_letters(u);
    }
    for (const Unit& u : name_.units) name_.folded += u.text + " ";
    name_.whole = match_.costs().code(letters_of(whole));
    name_.key = joined(std::move(key));
    if (proper && !short_key.empty()) name_.short_key = joined(std::move(short_key));
    for (std::size_t i = 0; i + 1 < name_.units.size(); ++i)
      name_.runs.push_back(match_.costs().code(letters_of(form_letters(name_.units[i]) + form_letters(name_.units[i + 1]))));
    collect_states();
    collect_initials();
  }

  std::string plain(std::string_view word) const {
    const std::string_view out = bare(word);
    return name_.kind == NameKind::kPerson ? std::string(out) : stem(script_of(out), out);
  }

  static std::string joined(std::vector<std::string> parts) {
    std::sort(parts.begin(), parts.end());
    std::string out;
    for (const std::string& p : parts) out += (out.empty() ? "" : " ") + p;
    return out;
  }

  static std::string form_letters(const Unit& u) {
    std::string out;
    for (const std::string_view word : words_in(u.text)) out += bare(word);
    return out;
  }

  bool generic(const Unit& u) const {
    if (u.word_class == WordClass::kState) return true;
    static constexpr std::array<std::string_view, 5> kGeneric = {"company", "corporation", "group", "holding", "agency"};
    return std::any_of(u.concepts.begin(), u.concepts.end(), [&](ConceptId id) {
      return std::find(kGeneric.begin(), kGeneric.end(), words_.concept_of(id).id) != kGeneric.end();
    });
  }

  void collect_states() {
    for (const Unit& u : name_.units) {
      for (const ConceptId id : u.concepts) {
        const Concept& c = words_.concept_of(id);
        if (c.word_class == WordClass::kState) name_.states.push_back(c.id);
        if (c.word_class == WordClass::kPlace && !c.state.empty()) name_.near_states.push_back(c.state);
      }
    }
    std::sort(name_.states.begin(), name_.states.end());
    std::sort(name_.near_states.begin(), name_.near_states.end());
  }

  // The letters that may stand for each unit in an acronym, one string a unit.
  void collect_initials() {
    for (const Unit& u : name_.units) {
      std::string letters;
      for (const ConceptId id : u.concepts)
        if (const char c = words_.concept_of(id).initial; c != 0 && letters.find(c) == std::string::npos) letters.push_back(c);
      name_.english_initials.push_back(std::move(letters));
      for (const std::string_view word : words_in(u.text)) {
        const text::CodePoint first = text::decode(word, 0);
        name_.word_initials.push_back(first.value);
      }
    }
  }

  const Words& words_;
  const TokenMatch& match_;
  Name name_;
  std::vector<Piece> pieces_;
  std::vector<Letters> letters_;
};

}  // namespace

Name read_name(const Words& words, const TokenMatch& match, NameKind kind, std::string_view text) {
  return Reader(words, match, kind, text).read();
}

}  // namespace mithaq::link
