#include "app/pack_build.h"
#include "app/train_merge.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"

namespace mithaq::cli {

int run_train_merge(const Arguments& arguments, Messages& messages) {
  auto engine = open_engine(arguments, messages);
  if (!engine) return kFailure;
  const auto trained = app::train_merge(*engine, arguments.training.gold, [&](std::string_view what) { messages.note(what); });
  if (!trained) {
    messages.error(trained.error());
    return kFailure;
  }
  if (const auto written = app::write_file(arguments.output, trained->weights); !written) {
    messages.error(written.error());
    return kFailure;
  }
  auto output = Output::open({});
  if (!output) return kFailure;
  output->write(app::training_text(*trained));
  return finish(*output, 0, messages);
}

}  // namespace mithaq::cli
