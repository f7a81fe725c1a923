// The sentence of a document in which some words stand.
#pragma once

#include <string>
#include <string_view>

#include "register/code_points.h"
#include "text/tokens.h"

namespace mithaq::app {

// A document ready to be quoted from. The text must outlive it.
class Sentences {
 public:
  explicit Sentences(std::string_view text);

  // The sentence around these code points, on one line; the words themselves if they stand in none.
  std::string around(std::size_t start, std::size_t stop) const;

 private:
  std::string_view text_;
  registry::CodePoints offsets_;
  text::TokenLayer layer_;
};

}  // namespace mithaq::app
