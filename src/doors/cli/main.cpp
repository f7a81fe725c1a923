#include "doors/cli/arguments.h"
#include "doors/cli/commands.h"
#include "doors/cli/terminal.h"

namespace mithaq::cli {
namespace {

int run(const Arguments& arguments) {
  Messages messages(arguments.quiet, use_color(arguments.color, 2));
  switch (arguments.command) {
    case Command::kExtract:
    case Command::kMentions: return run_extract(arguments, messages);
    case Command::kExplain: return run_explain(arguments, messages);
    case Command::kPatternTry: return run_pattern_try(arguments, messages);
    case Command::kEval: return run_eval(arguments, messages);
    case Command::kTrainRoles: return run_train_roles(arguments, messages);
    case Command::kMatch: return run_match(arguments, messages);
    case Command::kTrainMatch: return run_train_match(arguments, messages);
    case Command::kTrainMerge: return run_train_merge(arguments, messages);
    case Command::kLink: return run_link(arguments, messages);
    case Command::kPackBuild: return run_pack_build(arguments, messages);
    case Command::kPackLint: return run_pack_lint(arguments, messages);
    case Command::kTrainClasses: return run_train_classes(arguments, messages);
    case Command::kTrainNames: return run_train_names(arguments, messages);
    case Command::kAdd: return run_add(arguments, messages);
    case Command::kList:
    case Command::kShow:
    case Command::kSearch:
    case Command::kConflicts:
    case Command::kTimeline:
    case Command::kEntities:
    case Command::kStats: return run_register_page(arguments, messages);
    case Command::kVerify:
    case Command::kDoctor: return run_register_check(arguments, messages);
    case Command::kMerge:
    case Command::kSplit:
    case Command::kNotSame:
    case Command::kUndo: return run_decide(arguments, messages);
    case Command::kScreen: return run_screen(arguments, messages);
    case Command::kExport: return run_export(arguments, messages);
  }
  return 1;
}

}  // namespace
}  // namespace mithaq::cli

int main(int argc, char** argv) {
  mithaq::cli::Arguments arguments;
  if (const auto code = mithaq::cli::parse_arguments(argc, argv, arguments)) return *code;
  return mithaq::cli::run(arguments);
}
