// What each command does; all give the exit code.
#pragma once

#include <optional>

#include "app/engine.h"
#include "doors/cli/arguments.h"
#include "doors/cli/output.h"
#include "doors/cli/terminal.h"

namespace mithaq::cli {

int run_extract(const Arguments& arguments, Messages& messages);  // extract and mentions
int run_explain(const Arguments& arguments, Messages& messages);
int run_pattern_try(const Arguments& arguments, Messages& messages);
int run_eval(const Arguments& arguments, Messages& messages);
int run_train_roles(const Arguments& arguments, Messages& messages);
int run_train_merge(const Arguments& arguments, Messages& messages);
int run_link(const Arguments& arguments, Messages& messages);
int run_match(const Arguments& arguments, Messages& messages);
int run_train_match(const Arguments& arguments, Messages& messages);
int run_pack_build(const Arguments& arguments, Messages& messages);
int run_pack_lint(const Arguments& arguments, Messages& messages);
int run_train_classes(const Arguments& arguments, Messages& messages);
int run_train_names(const Arguments& arguments, Messages& messages);
int run_add(const Arguments& arguments, Messages& messages);
int run_register_page(const Arguments& arguments, Messages& messages);   // list, show, search, conflicts, timeline, entities, stats
int run_register_check(const Arguments& arguments, Messages& messages);  // verify, doctor
int run_screen(const Arguments& arguments, Messages& messages);
int run_export(const Arguments& arguments, Messages& messages);
int run_decide(const Arguments& arguments, Messages& messages);  // merge, split, not-same, undo

// --- what several of them share
// -------------------------------------------------------------------------------------------------------------

// The file of the pack that the arguments or the environment name; nothing when there is none, which has been said then.
std::optional<std::string> pack_file(const Arguments& arguments, Messages& messages);

// The pack that the arguments or the environment name; nothing when it cannot be opened, which has been said then.
std::optional<app::Engine> open_engine(const Arguments& arguments, Messages& messages);

// What reading documents takes; nothing when something is wrong, which has been said then.
struct Reading {
  app::Engine engine;
  read::ReadOptions options;
  Output output;
};
std::optional<Reading> prepare(const Arguments& arguments, Messages& messages);

// Passes what the readers tell on to standard error; after an interruption nothing, since it cut the input short.
read::Diagnostics::Sink tell(Messages& messages);

// The exit code when all is done. `errors`: inputs that could not be read.
int finish(Output& output, std::uint64_t errors, Messages& messages);

// Ends a command that learns: the weights go to the file of --output, the page about them to standard output. The exit code.
int keep_learnt(const Arguments& arguments, const std::string& weights, const std::string& page, Messages& messages);

}  // namespace mithaq::cli
