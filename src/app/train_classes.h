// Learns the classes of words (packs/*/models/classes.model) from raw text.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "app/engine.h"

namespace mithaq::app {

struct ClassesModel {
  std::string bytes;  // of the model file
  std::size_t documents = 0;
  std::size_t sentences = 0;
  std::size_t words = 0;    // running words
  std::size_t classed = 0;  // words that have a class
};

// Reads the inputs in their order, any format that the program reads; documents in other languages than the pack's are passed over.
// Equal inputs and words of the pack give equal bytes. Errors: the first of reading; kMalformed when nothing is to be learnt from.
base::Result<ClassesModel> train_classes(const Engine& engine, const std::vector<std::string>& inputs, const std::atomic<bool>& stop);

}  // namespace mithaq::app
