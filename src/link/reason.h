// Why two names were held to be one entity or two, in a line for people.
#pragma once

#include <string>

#include "link/pair_features.h"

namespace mithaq::link {

std::string reason_of(const NamePair& pair);

}  // namespace mithaq::link
