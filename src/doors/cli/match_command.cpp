#include "app/match.h"

#include "app/train_match.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"

namespace mithaq::cli {

int run_match(const Arguments& arguments, Messages& messages) {
  const auto pack = pack_file(arguments, messages);
  if (!pack) return kFailure;
  const auto matcher = app::open_matcher(*pack);
  if (!matcher) {
    messages.error(matcher.error());
    return kFailure;
  }
  auto output = Output::open(arguments.output);
  if (!output) {
    messages.error(output.error());
    return kFailure;
  }
  catch_interrupts();
  const auto write = [&](std::string_view line) { return output->write(line) && !interrupted(); };
  const auto tally = app::match_names(*matcher, arguments.match_file, write, [&](const base::Error& error) { messages.error(error); });
  if (!tally) {
    messages.error(tally.error());
    return kFailure;
  }
  if (const std::string figures = app::figures_text(*tally); !figures.empty()) messages.note("\n" + figures);
  return finish(*output, tally->bad_rows, messages);
}

int run_train_match(const Arguments& arguments, Messages& messages) {
  const auto pack = pack_file(arguments, messages);
  if (!pack) return kFailure;
  const auto trained = app::train_match(*pack, arguments.match_training, [&](std::string_view what) { messages.note(what); });
  if (!trained) {
    messages.error(trained.error());
    return kFailure;
  }
  return keep_learnt(arguments, trained->weights, trained->page, messages);
}

}  // namespace mithaq::cli
