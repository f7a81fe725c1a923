// Names from Unicode CLDR through ICU: states and territories, and the cities that time zones are called after, in Arabic, English and
// Russian.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "link/letters.h"

namespace mithaq::link {

struct CldrName {
  std::string state;                        // ISO 3166-1 alpha-2
  std::array<std::string, kScripts> names;  // Arabic, English, Russian; may be empty
};

std::vector<CldrName> cldr_states();
std::vector<CldrName> cldr_cities();

}  // namespace mithaq::link
