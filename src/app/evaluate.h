// How right the program is: its records, or those of a file, against records written by people.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace mithaq::app {

struct EvaluateOptions {
  std::string gold;       // JSON Lines with agreements
  std::string predicted;  // the same, of a program; empty: `extracted` below
  std::string against;    // of another run, to compare; may be empty
  bool json = false;      // the table as JSON and nothing else
  std::size_t worst = 0;
  std::string confusion;  // a slot, or empty
  bool reliability = false;
};

// "kind status party ...", for messages.
std::string slot_names();
bool is_slot(std::string_view name);

// The page to print. `extracted` holds the lines that `extract` gave for the gold. Errors: kNotFound, kMalformed, kUnknownName.
base::Result<std::string> evaluate(const EvaluateOptions& options, std::string_view extracted);

}  // namespace mithaq::app
