// Splits a .pat file into its definitions and patterns; their expressions are left as lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "match/faults.h"
#include "match/pattern_set.h"

namespace mithaq::match {

// A part of an expression: the text of one line, without indentation and comment.
struct SourceLine {
  Place place;  // of its first byte
  std::string_view text;
};

struct DefinitionSource {
  std::string name;
  Place place;
  std::vector<SourceLine> expression;
  bool broken = false;  // a line of the expression has been reported already
};

struct PatternSource {
  Pattern pattern;  // all but `source`
  Place place;
  std::vector<SourceLine> expression;
  bool broken = false;
  std::vector<std::vector<Place>> expected_places;  // of each example's expected captures
};

struct FileSource {
  std::vector<DefinitionSource> definitions;
  std::vector<PatternSource> patterns;
};

// The lines point into file.content.
FileSource read_pattern_file(const PatternFile& file, std::uint32_t file_number, Faults& faults);

}  // namespace mithaq::match
