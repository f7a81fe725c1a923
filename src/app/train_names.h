// Learns the model of the names tagger (packs/*/models/names.model) from annotated text.
#pragma once

#include <string>
#include <vector>

#include "app/engine.h"

namespace mithaq::app {

struct NamesModel {
  std::string bytes;  // of the model file
  std::size_t texts = 0;
  std::size_t sentences = 0;
  std::size_t mentions = 0;
};

// Reads the files in their order (format: read/annotated_file.h), joins what they write apart, learns with the words of the engine's
// pack. Equal files and words give equal bytes. `progress(round, wrong tokens)` after each round. Errors: those of reading; kMalformed
// when no mention is annotated.
base::Result<NamesModel> train_names(const Engine& engine, const std::vector<std::string>& files, void (*progress)(int, std::size_t));

}  // namespace mithaq::app
