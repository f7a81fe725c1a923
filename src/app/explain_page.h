// An explanation as a page for a terminal: how each value of each record came to be read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "doc/document.h"
#include "find/explanation.h"

namespace mithaq::app {

struct PageOptions {
  std::size_t width = 100;            // columns; fewer than 60 count as 60
  bool color = false;                 // ANSI colours
  bool all_sentences = false;         // also those that no record quotes
  std::optional<std::size_t> record;  // only this one, counted from 1
};

// Appends: the records with the words, the pattern and the confidence of every value; then the sentences they were read from with their
// tokens, names, frames and near misses. Words of the document are kept apart by directional isolates.
void write_explanation(const doc::Document& document, const find::Explanation& explanation, const PageOptions& options, std::string& out);

}  // namespace mithaq::app
