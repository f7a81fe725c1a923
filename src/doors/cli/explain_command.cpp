#include "app/explain_page.h"

#include "app/intake.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"

namespace mithaq::cli {
namespace {

app::PageOptions page_options(const Arguments& arguments) {
  app::PageOptions options;
  options.width = output_width();
  options.color = use_color(arguments.color, 1) && arguments.output.empty();
  options.all_sentences = arguments.all_sentences;
  options.record = arguments.record;
  return options;
}

// Tells when a document has no record of the number that was asked for.
void check_record(const Arguments& arguments, const doc::Document& document, const find::Explanation& explanation, Messages& messages) {
  if (arguments.record.value_or(1) <= explanation.reports.size() || !arguments.record) return;
  messages.warning({base::ErrorCode::kNotFound, document.origin, "has no record " + std::to_string(*arguments.record),
                    "it has " + std::to_string(explanation.reports.size())});
}

}  // namespace

int run_explain(const Arguments& arguments, Messages& messages) {
  auto reading = prepare(arguments, messages);
  if (!reading) return kFailure;
  app::Intake intake(arguments.inputs, reading->options, tell(messages), interrupted());
  find::Finder::Scratch scratch(reading->engine.finder());
  const app::PageOptions options = page_options(arguments);
  bool found = arguments.document_id.empty();
  std::string page;
  for (doc::Document document; intake.next(document);) {
    if (!arguments.document_id.empty() && document.id != arguments.document_id) continue;
    found = true;
    document.language = app::language_of(document);
    if (document.language != reading->engine.language()) {
      messages.warning({base::ErrorCode::kUnknownName, document.origin, "is in a language that no pack reads: " + document.language, {}});
      continue;
    }
    const find::Explanation explanation = reading->engine.finder().explain(document, scratch);
    check_record(arguments, document, explanation, messages);
    page.clear();
    app::write_explanation(document, explanation, options, page);
    if (!reading->output.write(page)) break;
  }
  if (!found && !interrupted()) {
    messages.error({base::ErrorCode::kNotFound, "--id", "no document has the id " + arguments.document_id, {}});
    return kFailure;
  }
  return finish(reading->output, intake.errors(), messages);
}

}  // namespace mithaq::cli
