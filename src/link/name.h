// A name taken apart: what its words are, made ready to be compared with another name in any of the three scripts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "link/token_match.h"
#include "link/words.h"

namespace mithaq::link {

// A word or phrase of a name. Titles, articles, small words and legal forms do not become units where anything else is left.
struct Unit {
  WordClass word_class = WordClass::kProper;
  std::vector<ConceptId> concepts;  // all that it can mean, ascending; empty for words that no list knows
  std::string text;                 // folded words, spaces between
  CodedWord coded;                  // letters of its words, without article
  CodedWord full;                   // with it; empty where there is none
  bool initial = false;             // one letter that stands for a name
  bool acronym = false;             // two to six capitals
  bool after_son = false;           // the father's name
  bool bracketed = false;           // stands in brackets: may be missing
};

struct Name {
  NameKind kind = NameKind::kPerson;
  std::vector<Unit> units;
  std::vector<CodedWord> runs;                // units i and i+1 written together
  CodedWord whole;                            // all units written together
  std::vector<std::string> states;            // ISO 3166-1 codes that it names, ascending; several where a word can mean several
  std::vector<std::string> near_states;       // those that its cities lie in
  std::string folded;                         // the words of the units in their order
  std::string key;                            // equal for equal words in any order: known names are looked up by it
  std::string short_key;                      // without company, group and states; empty where no proper word would be left
  std::vector<std::string> english_initials;  // for each unit the first letters of the English words for it
  std::u32string word_initials;               // first letters of all words of the units
};

// `text` must be valid UTF-8.
Name read_name(const Words& words, const TokenMatch& match, NameKind kind, std::string_view text);

}  // namespace mithaq::link
