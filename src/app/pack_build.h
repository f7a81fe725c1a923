// Folders of lexica and patterns -> a compiled pack, with every fault on the way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"

namespace mithaq::app {

struct BuiltPack {
  std::string bytes;  // of the pack file; empty when there are faults
  Errors faults;      // each once, with file:line:column, in the order of the files
  std::size_t entries = 0;
  std::size_t pattern_files = 0;
};

// Reads all *.lex, *.par and *.pat files below the folders, checks names against concepts.def in or beside each folder, compiles and checks
// that the patterns compile with what the pack knows.
BuiltPack build_pack(const std::vector<std::string>& folders);

// Runs the examples that stand under the patterns of a pack: each must be matched, or must not, as it says. Gives what went otherwise.
Errors failed_examples(const std::string& pack_bytes);

// Makes the folders on the way, and replaces the file in one step so that nobody ever sees half of it. Errors: kUnreadable.
base::Result<void> write_file(const std::string& path, std::string_view bytes);

// The name in `known` nearest to `word`, or empty.
std::string nearest_name(std::string_view word, const std::vector<std::string>& known);

}  // namespace mithaq::app
