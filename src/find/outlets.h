// Which state an outlet reports from when its text names none: "the ministry" of a Saudi paper is the Saudi one.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "pack/pack.h"

namespace mithaq::find {

class Outlets {
 public:
  explicit Outlets(const pack::Pack& pack);

  // ISO 3166-1 code, or empty for an outlet that is not listed or belongs to no one state. What follows a slash in `source` is left out.
  std::string_view state(std::string_view source) const;

 private:
  std::unordered_map<std::string, std::string_view> states_;  // by folded name
};

}  // namespace mithaq::find
