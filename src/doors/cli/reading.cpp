// What the commands that read documents share.
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "app/pack_build.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

std::string executable_folder() {
  std::error_code ignored;
  return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path().string();
}

}  // namespace

std::optional<std::string> pack_file(const Arguments& arguments, Messages& messages) {
  const char* environment = std::getenv("MITHAQ_PACK");
  const auto file = app::find_pack(arguments.pack, environment == nullptr ? "" : environment, executable_folder());
  if (file) return *file;
  messages.error(file.error());
  return std::nullopt;
}

std::optional<app::Engine> open_engine(const Arguments& arguments, Messages& messages) {
  const auto file = pack_file(arguments, messages);
  if (!file) return std::nullopt;
  auto engine = app::Engine::open(*file);
  if (engine) return std::move(*engine);
  messages.errors(engine.error());
  return std::nullopt;
}

std::optional<Reading> prepare(const Arguments& arguments, Messages& messages) {
  auto options = app::read_options(arguments.input_words);
  if (!options) {
    messages.error(options.error());
    return std::nullopt;
  }
  auto engine = open_engine(arguments, messages);
  if (!engine) return std::nullopt;
  auto output = Output::open(arguments.output);
  if (!output) {
    messages.error(output.error());
    return std::nullopt;
  }
  catch_interrupts();
  return Reading{std::move(*engine), std::move(*options), std::move(*output)};
}

read::Diagnostics::Sink tell(Messages& messages) {
  return [&messages](const read::Diagnostic& diagnostic) {
    if (interrupted()) return;
    if (diagnostic.is_error) {
      messages.error(diagnostic.error);
    } else {
      messages.warning(diagnostic.error);
    }
  };
}

int finish(Output& output, std::uint64_t errors, Messages& messages) {
  messages.clear_progress();
  if (!output.close()) {
    if (const auto failure = output.failure()) messages.error(*failure);
    return output.reader_left() ? kOk : kFailure;
  }
  if (interrupted()) {
    messages.note("interrupted; what was read until then has been written");
    return kInterrupted;
  }
  if (errors == 0) return kOk;
  messages.note(counted(errors, "input") + " could not be read; all others were");
  return kSomeFailed;
}

int keep_learnt(const Arguments& arguments, const std::string& weights, const std::string& page, Messages& messages) {
  if (const auto written = app::write_file(arguments.output, weights); !written) {
    messages.error(written.error());
    return kFailure;
  }
  auto output = Output::open({});
  if (!output) return kFailure;
  output->write(page);
  return finish(*output, 0, messages);
}

}  // namespace mithaq::cli
