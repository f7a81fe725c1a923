// What --help says before it lists the options: what a command is for, by examples.
#pragma once

#include <string_view>

namespace mithaq::cli {

struct CommandHelp {
  std::string_view name;   // "" is the program itself, "pattern try" a command of a command
  std::string_view title;  // one line, for lists of commands
  std::string_view text;   // usage and examples
};

// Of every command there is; nothing for other names.
const CommandHelp* help_of(std::string_view name);

}  // namespace mithaq::cli
