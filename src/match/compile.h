// Resolved expression -> program.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "match/program.h"
#include "match/resolve.h"

namespace mithaq::match {

// Numbers a role name.
using RoleNumbers = std::function<RoleId(std::string_view)>;

// The expression must have passed the Resolver.
Program compile(const Expression& expression, std::span<const Definition> definitions, const RoleNumbers& roles);

// Second half of compile: takes a program as written, in which skips may stand anywhere, and gives the equivalent one that skips only
// between elements, holds no state that leads nowhere and is numbered as program.h says.
Program finish(const Program& raw);

}  // namespace mithaq::match
