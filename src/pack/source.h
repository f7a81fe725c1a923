// The files that a linguist writes, parsed: lexica (*.lex), paradigms (*.par), patterns (*.pat, kept as text for the match room).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace mithaq::pack {

struct Property {
  std::string key;
  std::string value;  // empty for a bare mark such as "canon"
};

// One line of a lexicon.
struct SourceEntry {
  std::string concept_name;
  std::string inflection;  // class: noun, verb, name, ...
  std::string term;
  std::vector<Property> properties;  // the section's, overridden by the line's own
  std::string file;
  std::size_t line = 0;

  const std::string* find(std::string_view key) const;
  std::string where() const { return file + ":" + std::to_string(line); }
};

// One row of a paradigm table.
struct ParadigmRow {
  std::vector<std::string> features;
  std::string form;  // template
  std::string file;
  std::size_t line = 0;
};

struct Paradigms {
  std::map<std::string, std::vector<ParadigmRow>, std::less<>> rows;      // by class
  std::map<std::string, std::vector<std::string>, std::less<>> suffixes;  // by list name
};

struct PatternFile {
  std::string name;  // as shown in messages: "packs/ar/patterns/signing.pat"
  std::string content;
};

struct PackSource {
  std::vector<SourceEntry> entries;
  Paradigms paradigms;
  std::vector<PatternFile> patterns;
};

using Faults = std::vector<base::Error>;

void parse_lexicon(const std::string& name, std::string_view content, PackSource& out, Faults& faults);
void parse_paradigms(const std::string& name, std::string_view content, Paradigms& out, Faults& faults);

// Reads all *.lex, *.par and *.pat files under the folders, in byte order of their paths. Names in messages begin with the folder as given.
void read_pack_folders(const std::vector<std::string>& folders, PackSource& out, Faults& faults);

// The name in `known` that is closest to `word` by edit distance, or empty when none is near.
std::string nearest_name(std::string_view word, const std::vector<std::string>& known);

}  // namespace mithaq::pack
