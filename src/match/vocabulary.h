// The names that patterns may use. Whoever knows the language pack answers; this room only asks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "match/lattice.h"

namespace mithaq::match {

class Vocabulary {
 public:
  virtual ~Vocabulary() = default;

  // The symbol of a concept or type of mention ("sign", "Party"); nothing if there is none of that name.
  virtual std::optional<Symbol> symbol(std::string_view name) const = 0;

  // The bits of a feature ("past"), as a rule one. `sign.past` wants all of them on the edge, `sign.!past` none.
  virtual std::optional<std::uint64_t> feature(std::string_view name) const = 0;

  // All names, for "did you mean".
  virtual std::vector<std::string> symbol_names() const = 0;
  virtual std::vector<std::string> feature_names() const = 0;
};

}  // namespace mithaq::match
