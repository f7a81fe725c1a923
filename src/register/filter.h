// What lists are asked for.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace mithaq::registry {

// Which agreements are wanted; what is empty does not matter.
struct Filter {
  std::vector<std::string> parties;      // folded words that the name of one party must hold, each another
  std::vector<std::string> signatories;  // the same of one person who signed
  std::vector<std::string> states;       // ISO 3166-1; all of them
  std::vector<std::string> kinds, statuses;
  std::vector<std::string> fields;  // "defence" stands for what is below it too
  std::string from, to;             // YYYY-MM-DD, both included
  std::string place;                // folded
  std::string match;                // of search_words.h, over the documents
  std::string sort;                 // date -date news -news id kind status sources documents confidence; empty: as they came
  std::int64_t limit = -1;          // all
  std::int64_t offset = 0;
};

// Which entities are wanted; what is empty does not matter.
struct EntityFilter {
  std::string state;               // ISO 3166-1
  std::string type;                // "person", or a type of parties
  std::vector<std::string> words;  // folded, of one of its names
  std::int64_t limit = -1;         // all
};

}  // namespace mithaq::registry
