// Pieces of command lines that several files of commands share. Needs the library for command lines: included by arguments*.cpp only.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "doors/cli/arguments.h"

namespace mithaq::cli {

// A command below `app`, with its title from the help table.
CLI::App* command(CLI::App& app, const std::string& name);

void add_color(CLI::App& app, Arguments& a);
void add_inputs(CLI::App& app, Arguments& a);
void add_threads(CLI::App& app, Arguments& a);

// The commands of the register.
void add_register(CLI::App& program, Arguments& a);

void add_train_roles(CLI::App& group, Arguments& a);

// match, train match
void add_match(CLI::App& program, Arguments& a);
void add_train_match(CLI::App& group, Arguments& a);

}  // namespace mithaq::cli
