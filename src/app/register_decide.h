// What people decide about agreements of the register.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "register/store.h"

namespace mithaq::app {

enum class Decision { kMerge, kSplit, kNotSame, kUndo, kUndoAdd };

// `names`: two agreements; of a split the agreement and its reports ("r7" or "7"); of undo nothing. Gives a line that tells what was done.
base::Result<std::string> decide(registry::Store& store, Decision decision, const std::vector<std::string>& names, const std::string& who,
                                 bool as_json);

}  // namespace mithaq::app
