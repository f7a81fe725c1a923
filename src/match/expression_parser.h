// Reads the expression of a pattern or definition.
#pragma once

#include <optional>
#include <span>

#include "match/faults.h"
#include "match/pattern_file.h"

namespace mithaq::match {

// Nothing, and a fault, if the lines are no expression. `owner` is where the pattern or definition starts, for
// expressions that are missing altogether.
std::optional<Expression> parse_expression(std::span<const SourceLine> lines, Place owner, Faults& faults);

}  // namespace mithaq::match
