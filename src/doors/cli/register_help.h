// What --help says of the commands of the register.
#pragma once

#include <span>

#include "doors/cli/help.h"

namespace mithaq::cli {

std::span<const CommandHelp> register_help();

}  // namespace mithaq::cli
