#include <limits>

#include "app/intake.h"
#include "app/pattern_trial.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

// Documents and places where the pattern matched.
struct Counts {
  std::size_t documents = 0;
  std::size_t with_matches = 0;
  std::size_t matches = 0;
};

Counts try_all(const Arguments& arguments, app::Intake& intake, app::PatternTrial& trial, Output& output) {
  const app::TrialOptions options{arguments.context, is_terminal(1) && arguments.output.empty()};
  const std::size_t limit = arguments.limit.value_or(std::numeric_limits<std::size_t>::max());
  Counts counts;
  std::string lines;
  for (doc::Document document; counts.matches < limit && intake.next(document);) {
    lines.clear();
    const std::size_t found = trial.run(document, options, limit - counts.matches, lines);
    ++counts.documents;
    counts.with_matches += found > 0 ? 1 : 0;
    counts.matches += found;
    if (!output.write(lines)) break;
  }
  return counts;
}

}  // namespace

int run_pattern_try(const Arguments& arguments, Messages& messages) {
  auto reading = prepare(arguments, messages);
  if (!reading) return kFailure;
  auto trial = app::PatternTrial::make(reading->engine, arguments.pattern);
  if (!trial) {
    messages.errors(trial.error());
    return kUsage;
  }
  app::Intake intake(arguments.inputs, reading->options, tell(messages), interrupted());
  const Counts counts = try_all(arguments, intake, *trial, reading->output);
  if (reading->output.failure()) return finish(reading->output, intake.errors(), messages);
  messages.note((counts.matches == 1 ? std::string("1 match") : grouped(counts.matches) + " matches") + " in " +
                grouped(counts.with_matches) + " of " + counted(counts.documents, "document"));
  return finish(reading->output, intake.errors(), messages);
}

}  // namespace mithaq::cli
