// What the files packs/*/link/*.words say: words and phrases of names, in three languages, with what they mean. Words of organisations and
// places are compared without article, prefixed prepositions and common endings, those of persons only without the article.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "link/letters.h"

namespace mithaq::link {

enum class NameKind : std::uint8_t { kPerson, kOrganisation, kPlace };
inline constexpr std::size_t kNameKinds = 3;

enum class WordClass : std::uint8_t {
  kProper,  // no word that we know
  kTitle,
  kSon,     // the father's name follows
  kFather,  // abu and the like: belongs to what follows
  kSmall,   // article, preposition
  kJunior,
  kSenior,
  kNumber,
  kGiven,
  kHead,
  kField,
  kModifier,
  kState,
  kPlace,  // a city or region that we know
  kLegal,
  kDrop,
  kPlaceHead,
  kSeveral,  // a phrase that says several things
};

using ConceptId = std::uint32_t;

struct Concept {
  WordClass word_class = WordClass::kProper;
  std::string id;     // as in the file; states: ISO 3166-1 alpha-2; cities: state/id
  std::string state;  // of a place
  char initial = 0;   // first letter of its first English spelling, lower case; 0 if it has none
};

// One way to read a phrase.
struct Reading {
  WordClass word_class = WordClass::kProper;
  std::vector<ConceptId> concepts;
};

struct PhraseMatch {
  std::size_t words = 0;  // how many; 0 is no match
  const std::vector<Reading>* readings = nullptr;
};

class Words {
 public:
  // One row: spellings of one concept, or of several (kSeveral: the ids are parted by spaces). Rows of kSeveral come after those they name.
  struct Row {
    std::string class_name;
    std::string id;
    std::array<std::vector<std::string>, kScripts> spellings;
    std::string state;
  };
  static base::Result<std::vector<Row>> parse(std::string_view content, const std::string& name);

  // Errors: kUnknownName (a class or, in a row of several, an id that nobody has defined).
  base::Result<void> add(const Row& row, const std::string& where);
  ConceptId concept_id(std::string_view class_name, std::string_view id);  // made where it is not there

  // The longest phrase that begins at word `at`.
  PhraseMatch longest(NameKind kind, const std::vector<Letters>& words, std::size_t at) const;
  const Concept& concept_of(ConceptId id) const { return concepts_[id]; }
  std::size_t concept_count() const { return concepts_.size(); }

 private:
  struct Table {
    std::unordered_map<std::string, std::uint32_t> words;    // plain form -> number
    std::unordered_map<std::string, std::uint32_t> stems;    // stem -> number of the first word that has it
    std::unordered_map<std::uint64_t, std::uint32_t> steps;  // node and word -> node
    std::vector<std::vector<Reading>> nodes = std::vector<std::vector<Reading>>(1);
  };
  // The numbers that a word of a name may have, likeliest first.
  static std::vector<std::uint32_t> word_numbers(const Table& table, bool person, const Letters& word);
  void add_phrase(Table& table, bool person, const std::string& phrase, const Reading& reading);

  std::vector<Concept> concepts_;
  std::unordered_map<std::string, ConceptId> concept_ids_;  // "class/id"
  std::array<Table, kNameKinds> tables_;
};

// Cuts a phrase into words as names are cut: at spaces, hyphens and other marks, not at apostrophes and the stops of abbreviations.
std::vector<std::string> cut_words(std::string_view phrase);

}  // namespace mithaq::link
