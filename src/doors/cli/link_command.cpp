#include "app/link_documents.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

std::string summary(const app::LinkStatistics& s) {
  std::string out = counted(s.records, "record") + " of " + counted(s.documents, "document") + ", " + counted(s.agreements, "agreement") +
                    ", " + grouped(s.in_several) + " of them told of more than once";
  if (s.repeated > 0) out += "; " + counted(s.repeated, "document") + " left out that came before";
  return out;
}

}  // namespace

int run_link(const Arguments& arguments, Messages& messages) {
  auto reading = prepare(arguments, messages);
  if (!reading) return kFailure;
  app::LinkOptions options;
  options.inputs = arguments.inputs;
  options.decisions = arguments.decisions;
  options.why = arguments.why;
  options.jobs = arguments.jobs;
  std::uint64_t errors = 0;
  const read::Diagnostics::Sink say = tell(messages);
  const read::Diagnostics::Sink counting = [&](const read::Diagnostic& told) {
    errors += told.is_error ? 1 : 0;
    say(told);
  };
  const auto linked = app::link_documents(
      reading->engine, options, reading->options, counting, [&](std::string_view line) { return reading->output.write(line); },
      interrupted());
  if (!linked) {
    messages.error(linked.error());
    return kFailure;
  }
  if (linked->idle_decisions > 0)
    messages.note(counted(linked->idle_decisions, "decision") + " of " + grouped(linked->decisions) +
                  " speak of records that are not there");
  if (messages.shows_progress()) messages.note(summary(*linked));
  return finish(reading->output, errors, messages);
}

}  // namespace mithaq::cli
