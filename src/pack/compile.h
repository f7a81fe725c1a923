// Compiles the source of packs into the one file that the program maps at start.
#pragma once

#include <string>

#include "base/result.h"
#include "pack/source.h"

namespace mithaq::pack {

// What may be written: per concept its allowed properties, from lines "Concept<TAB>property property<TAB>meaning" (concepts.def).
struct ConceptTable {
  std::map<std::string, std::vector<std::string>, std::less<>> properties;
};

void parse_concepts(const std::string& name, std::string_view content, ConceptTable& out, Faults& faults);

// Checks what a parser of single lines cannot see: unknown concepts and properties, two entries for one term and concept that differ.
void lint(const PackSource& source, const ConceptTable& concepts, Faults& faults);

// The bytes of the pack file. Faults are collected; the result is meaningful only when there are none.
std::string compile(const PackSource& source, Faults& faults);

}  // namespace mithaq::pack
