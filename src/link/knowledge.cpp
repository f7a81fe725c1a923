#include "link/knowledge.h"

#include <algorithm>
#include <optional>

#include "link/cldr.h"

namespace mithaq::link {
namespace {

using base::ErrorCode;

constexpr std::string_view kLettersFile = "match.weights";
constexpr std::string_view kSpellingsFile = "spellings.weights";

// "abu-dhabi" -> "abu dhabi"
std::string from_slug(std::string_view id) {
  std::string out(id);
  std::replace(out.begin(), out.end(), '-', ' ');
  return out;
}

// "Abu Dhabi" -> "abu-dhabi"
std::string slug(std::string_view name) {
  std::string out;
  for (const std::string& word : cut_words(name)) out += (out.empty() ? "" : "-") + letters_of(word).text;
  return out;
}

Words::Row row(std::string class_name, std::string id, std::string state) {
  return {std::move(class_name), std::move(id), {}, std::move(state)};
}

std::vector<std::string>& spellings(Words::Row& r, Script script) { return r.spellings[static_cast<std::size_t>(script)]; }

// Does it name nothing but states, or nothing at all?
bool only_states(const Name& name) {
  return std::all_of(name.units.begin(), name.units.end(), [](const Unit& u) { return u.word_class == WordClass::kState; });
}

class Builder {
 public:
  Builder(const pack::Pack& pack, Knowledge& out) : pack_(pack), out_(out) {}

  // Nothing, or the first error.
  std::optional<base::Error> build() {
    for (const auto step : {&Builder::states, &Builder::cities, &Builder::files_of_words, &Builder::known_places,
                            &Builder::known_organisations, &Builder::files_of_names})
      if (auto error = (this->*step)()) return error;
    return std::nullopt;
  }

 private:
  std::optional<base::Error> add(const Words::Row& r, const std::string& where) {
    const auto added = out_.words.add(r, where);
    return added ? std::nullopt : std::optional(added.error());
  }

  template <typename Take>
  void each_entry(std::string_view concept_name, Take take) const {
    for (pack::EntryId e = 0; e < pack_.entry_count(); ++e)
      if (pack_.concept_name(pack_.entry_concept(e)) == concept_name) take(e);
  }
  std::string property(pack::EntryId e, std::string_view key) const { return std::string(pack_.property(e, key).value_or("")); }
  std::string term(pack::EntryId e) const { return std::string(pack_.entry_term(e)); }

  static std::vector<std::string> split_states(const std::string& list) { return split_at(list, ','); }
  static std::vector<std::string> split_at(const std::string& list, char by) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < list.size();) {
      const std::size_t end = std::min(list.find(by, at), list.size());
      out.push_back(list.substr(at, end - at));
      at = end + 1;
    }
    return out;
  }
  std::vector<std::string> states_of(pack::EntryId e) const {
    std::vector<std::string> out = split_states(property(e, "states"));
    if (out.empty() && !property(e, "state").empty()) out.push_back(property(e, "state"));
    return out;
  }

  std::optional<base::Error> states() {
    for (const CldrName& c : cldr_states()) {
      Words::Row r = row("state", c.state, {});
      for (std::size_t s = 0; s < kScripts; ++s) r.spellings[s] = {c.names[s]};
      if (auto error = add(r, "CLDR")) return error;
    }
    for (const std::string_view concept_name : {"State", "Nationality"}) {
      std::optional<base::Error> error;
      each_entry(concept_name, [&](pack::EntryId e) {
        for (const std::string& state : states_of(e)) {
          Words::Row r = row("state", state, {});
          spellings(r, Script::kArabic) = {term(e)};
          if (auto wrong = add(r, "lexicon")) error = wrong;
        }
      });
      if (error) return error;
    }
    return std::nullopt;
  }

  // Cities as words of organisations: "bank of Abu Dhabi".
  std::optional<base::Error> cities() {
    std::optional<base::Error> error;
    each_entry("City", [&](pack::EntryId e) {
      if (pack_.property(e, "weak")) return;
      for (const std::string& state : states_of(e)) {
        Words::Row r = row("place", state + "/" + property(e, "id"), state);
        spellings(r, Script::kArabic) = {term(e)};
        spellings(r, Script::kLatin) = {from_slug(property(e, "id"))};
        if (auto wrong = add(r, "lexicon")) error = wrong;
      }
    });
    return error;
  }

  std::optional<base::Error> files_of_words() {
    for (const pack::Pack::PatternText& file : pack_.patterns()) {
      if (!file.name.ends_with(".words")) continue;
      auto rows = Words::parse(file.content, std::string(file.name));
      if (!rows) return rows.error();
      for (const Words::Row& r : *rows) {
        if (auto error = add(r, std::string(file.name))) return error;
        if (r.class_name == "state") name_all(NameKind::kPlace, r.id, r.id, r);
      }
    }
    return std::nullopt;
  }

  std::optional<base::Error> known_places() {
    for (const CldrName& c : cldr_states())
      for (const std::string& name : c.names) this->name(NameKind::kPlace, c.state, c.state, name);
    for (const CldrName& c : cldr_cities()) {
      const std::string id = c.state + "/" + slug(c.names[static_cast<std::size_t>(Script::kLatin)]);
      for (const std::string& name : c.names) this->name(NameKind::kPlace, id, c.state, name);
    }
    each_entry("State", [&](pack::EntryId e) {
      if (pack_.property(e, "weak")) return;
      for (const std::string& state : states_of(e)) name(NameKind::kPlace, state, state, term(e));
    });
    each_entry("City", [&](pack::EntryId e) {
      for (const std::string& state : states_of(e)) {
        const std::string id = state + "/" + property(e, "id");
        name(NameKind::kPlace, id, state, term(e));
        name(NameKind::kPlace, id, state, from_slug(property(e, "id")));
      }
    });
    return std::nullopt;
  }

  std::optional<base::Error> known_organisations() {
    for (const std::string_view concept_name : {"Body", "Org"})
      each_entry(concept_name, [&](pack::EntryId e) {
        const std::vector<std::string> states = states_of(e);
        name(NameKind::kOrganisation, property(e, "id"), states.empty() ? "" : states.front(), term(e));
      });
    return std::nullopt;
  }

  // "putin@RU head_of_state 2000-05-07/2008-05-07 ...": who, of which state, and offices with their terms.
  std::optional<base::Error> person(const Words::Row& r, const std::string& file) {
    const std::vector<std::string> cells = split_at(r.id, ' ');
    const std::size_t mark = std::min(cells.front().find('@'), cells.front().size());
    const std::string id = cells.front().substr(0, mark);
    const std::string state = cells.front().substr(std::min(mark + 1, cells.front().size()));
    name_all(NameKind::kPerson, id, state, r);
    const std::uint32_t entity = out_.known.entity(NameKind::kPerson, id, state);
    for (std::size_t i = 1; i < cells.size(); i += 2) {
      const std::size_t slash = i + 1 < cells.size() ? cells[i + 1].find('/') : std::string::npos;
      if (slash == std::string::npos)
        return base::Error{ErrorCode::kMalformed, file, "an office of \"" + id + "\" has no term", "office first-day/last-day"};
      out_.known.add_term(entity, {cells[i], cells[i + 1].substr(0, slash), cells[i + 1].substr(slash + 1)});
    }
    return std::nullopt;
  }

  // Rows like those of words: class organisation, person or place; the id of an organisation may say its state: "jadwa@SA".
  std::optional<base::Error> files_of_names() {
    for (const pack::Pack::PatternText& file : pack_.patterns()) {
      if (!file.name.ends_with(".names")) continue;
      auto rows = Words::parse(file.content, std::string(file.name));
      if (!rows) return rows.error();
      for (Words::Row& r : *rows) {
        if (r.class_name == "office") {
          for (const auto& list : r.spellings)
            for (const std::string& spelling : list) out_.offices.add(r.id, spelling);
          continue;
        }
        if (r.class_name == "person") {
          if (auto error = person(r, std::string(file.name))) return error;
          continue;
        }
        const bool place = r.class_name == "place";
        if (!place && r.class_name != "organisation")
          return base::Error{ErrorCode::kUnknownName, std::string(file.name), "there is no kind of entity \"" + r.class_name + "\"",
                             "organisation, person, office or place"};
        const std::size_t mark = std::min(r.id.find(place ? '/' : '@'), r.id.size());
        const std::string state = place ? r.id.substr(0, mark) : r.id.substr(std::min(mark + 1, r.id.size()));
        name_all(place ? NameKind::kPlace : NameKind::kOrganisation, place ? r.id : r.id.substr(0, mark), state, r);
        if (place && r.id.find('/') != std::string::npos) {
          r.state = state;
          if (auto error = add(r, std::string(file.name))) return error;
        }
      }
    }
    return std::nullopt;
  }

  void name_all(NameKind kind, const std::string& id, const std::string& state, const Words::Row& r) {
    for (const auto& list : r.spellings)
      for (const std::string& spelling : list) name(kind, id, state, spelling);
  }

  void name(NameKind kind, const std::string& id, const std::string& state, const std::string& written) {
    if (written.empty()) return;
    const std::uint32_t entity = out_.known.entity(kind, id, state);
    out_.known.add_name(entity, written, out_.read(kind, written));
  }

  const pack::Pack& pack_;
  Knowledge& out_;
};

}  // namespace

Knowledge::Office Knowledge::office_of(std::string_view title) const {
  // "Russian foreign minister": what stands before the office may be its state.
  for (std::size_t begin = 0; begin < title.size(); begin = std::min(title.find(' ', begin), title.size() - 1) + 1) {
    const Name before = read(NameKind::kOrganisation, title.substr(0, begin));
    if (!only_states(before)) break;
    const Offices::Found found = offices.find(title.substr(begin));
    if (found.office.empty()) continue;
    const Name after = read(NameKind::kOrganisation, title.substr(begin + found.rest));
    if (found.one_word && !only_states(after)) break;
    const Name& of = before.states.empty() ? after : before;
    return {found.office, of.states.size() == 1 ? of.states.front() : std::string()};
  }
  const Name whole = read(NameKind::kOrganisation, title);
  return {{}, whole.states.size() == 1 ? whole.states.front() : std::string()};
}

base::Result<Knowledge> Knowledge::from_pack(const pack::Pack& pack) {
  const std::string_view letters = pack.resource(kLettersFile);
  if (letters.empty())
    return base::fail(ErrorCode::kNotFound, std::string(kLettersFile), "the pack has no learnt costs of letters",
                      "build it from packs/ar and packs/world");
  return from_pack(pack, letters);
}

base::Result<Knowledge> Knowledge::from_pack(const pack::Pack& pack, std::string_view letters) {
  std::string costs(letters);
  if (const std::string_view written = pack.resource(kSpellingsFile); !written.empty()) costs.append("\n").append(written);
  auto tokens = TokenMatch::parse(costs, std::string(kLettersFile));
  if (!tokens) return tl::unexpected(tokens.error());
  Knowledge out{{}, std::move(*tokens), {}, {}};
  if (auto error = Builder(pack, out).build()) return tl::unexpected(*error);
  return out;
}

}  // namespace mithaq::link
