#include "app/extract.h"

#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

app::Product product_of(const Arguments& arguments) {
  if (arguments.command == Command::kMentions) return app::Product::kMentions;
  return arguments.as_table ? app::Product::kTable : app::Product::kReports;
}

app::ExtractOptions options_of(const Arguments& arguments) {
  app::ExtractOptions options;
  options.product = product_of(arguments);
  options.jobs = arguments.jobs;
  options.only_agreements = arguments.only_agreements;
  options.with_text = !arguments.no_text;
  options.gate = !arguments.no_gate;
  options.min_confidence = arguments.min_confidence;
  if (arguments.as_table) options.table = {output_width(), use_color(arguments.color, 1) && arguments.output.empty()};
  return options;
}

std::string summary(const app::Statistics& statistics, Command command) {
  std::string out = counted(statistics.documents, "document") + " read";
  if (statistics.other_language > 0) out += ", " + grouped(statistics.other_language) + " of them passed over for their language";
  if (command == Command::kMentions) return out + ", " + counted(statistics.mentions, "mention");
  return out + ", " + counted(statistics.agreements, "agreement") + " in " + grouped(statistics.with_agreements);
}

}  // namespace

int run_extract(const Arguments& arguments, Messages& messages) {
  auto reading = prepare(arguments, messages);
  if (!reading) return kFailure;
  Progress progress(messages, messages.shows_progress() ? app::size_of_inputs(arguments.inputs) : std::nullopt);
  app::Intake intake(arguments.inputs, reading->options, tell(messages), interrupted());
  const app::OutputSink sink = [&](std::string_view output, const app::Statistics& so_far) {
    progress.show(so_far);
    return reading->output.write(output);
  };
  const app::Statistics statistics = app::extract(reading->engine, intake, options_of(arguments), sink, interrupted());
  messages.clear_progress();
  if (messages.shows_progress()) messages.note(summary(statistics, arguments.command));
  return finish(reading->output, statistics.errors, messages);
}

}  // namespace mithaq::cli
