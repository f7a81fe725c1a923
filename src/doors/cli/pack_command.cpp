#include "app/pack_build.h"

#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

constexpr const char* kDefaultPack = "ar.pack";

// Builds; tells every fault.
app::BuiltPack build(const Arguments& arguments, Messages& messages) {
  app::BuiltPack built = app::build_pack(arguments.folders);
  messages.errors(built.faults);
  if (!built.faults.empty()) messages.note(counted(built.faults.size(), "fault"));
  return built;
}

std::string contents(const app::BuiltPack& built) {
  return grouped(built.entries) + " entries, " + counted(built.pattern_files, "file") + " of patterns";
}

}  // namespace

int run_pack_build(const Arguments& arguments, Messages& messages) {
  const app::BuiltPack built = build(arguments, messages);
  if (!built.faults.empty()) return kFailure;
  const std::string path = arguments.output.empty() ? kDefaultPack : arguments.output;
  const auto written = app::write_file(path, built.bytes);
  if (!written) {
    messages.error(written.error());
    return kFailure;
  }
  messages.note(path + ": " + contents(built) + ", " + grouped(built.bytes.size()) + " bytes");
  return kOk;
}

int run_pack_lint(const Arguments& arguments, Messages& messages) {
  const app::BuiltPack built = build(arguments, messages);
  if (!built.faults.empty()) return kFailure;
  const app::Errors failed = app::failed_examples(built.bytes);
  messages.errors(failed);
  messages.note(failed.empty() ? "no faults: " + contents(built) : counted(failed.size(), "fault"));
  return failed.empty() ? kOk : kFailure;
}

}  // namespace mithaq::cli
