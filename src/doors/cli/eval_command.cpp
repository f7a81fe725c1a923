#include "app/evaluate.h"

#include "app/extract.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

// What `extract` gives for the documents of the gold, as lines. Nothing when something is wrong, which has been said then.
std::optional<std::string> extracted(const Arguments& arguments, Messages& messages) {
  auto reading = prepare(arguments, messages);
  if (!reading) return std::nullopt;
  app::Intake intake({arguments.evaluate.gold}, reading->options, tell(messages), interrupted());
  app::ExtractOptions options;
  options.jobs = arguments.jobs;
  options.with_text = false;
  std::string lines;
  Progress progress(messages, std::nullopt);
  const auto sink = [&](std::string_view output, const app::Statistics& so_far) {
    progress.show(so_far);
    lines += output;
    return true;
  };
  const app::Statistics statistics = app::extract(reading->engine, intake, options, sink, interrupted());
  messages.clear_progress();
  if (statistics.errors > 0 || interrupted()) return std::nullopt;
  return lines;
}

}  // namespace

int run_eval(const Arguments& arguments, Messages& messages) {
  std::string lines;
  if (arguments.evaluate.predicted.empty()) {
    auto read = extracted(arguments, messages);
    if (!read) return interrupted() ? kInterrupted : kFailure;
    lines = std::move(*read);
  }
  const auto page = app::evaluate(arguments.evaluate, lines);
  if (!page) {
    messages.error(page.error());
    return kFailure;
  }
  auto output = Output::open(arguments.output);
  if (!output) {
    messages.error(output.error());
    return kFailure;
  }
  output->write(*page);
  return finish(*output, 0, messages);
}

}  // namespace mithaq::cli
