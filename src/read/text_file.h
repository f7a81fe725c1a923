// Files that are one document: all their bytes as valid UTF-8.
#pragma once

#include <string>

#include "read/stream.h"

namespace mithaq::read {

enum class Declares { kNothing, kMarkup };  // whether the bytes themselves may name their encoding

// Reads the whole file and converts it. False, and told, if it is too large, cut off, binary or blank.
bool read_whole(Opened& opened, Declares declares, std::string& text);

}  // namespace mithaq::read
