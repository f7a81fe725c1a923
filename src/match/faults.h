// Collects what is wrong with a set of pattern files.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "match/notation.h"

namespace mithaq::match {

class Faults {
 public:
  explicit Faults(std::vector<std::string> file_names) : file_names_(std::move(file_names)) {}

  void add(base::ErrorCode code, Place place, std::string what, std::string hint = {});

  std::size_t size() const { return found_.size(); }
  std::vector<base::Error> take();  // in the order of the files and lines

 private:
  struct Found {
    Place place;
    std::size_t order;  // in which it was reported
    base::Error error;
  };

  std::vector<std::string> file_names_;
  std::vector<Found> found_;
};

// The name that a misspelt one most likely stands for, as a hint: `did you mean "sign"?`; empty if none is near.
std::string nearest_name_hint(std::string_view wrong, std::span<const std::string> names);

}  // namespace mithaq::match
