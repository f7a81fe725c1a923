#include "app/train_roles.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"

namespace mithaq::cli {

int run_train_roles(const Arguments& arguments, Messages& messages) {
  auto engine = open_engine(arguments, messages);
  if (!engine) return kFailure;
  app::TrainOptions options = arguments.train_options;
  options.jobs = arguments.jobs;
  const auto trained = app::train_roles(*engine, arguments.training, options, [&](std::string_view what) { messages.note(what); });
  if (!trained) {
    messages.error(trained.error());
    return kFailure;
  }
  return keep_learnt(arguments, trained->weights, app::training_text(trained->slots), messages);
}

}  // namespace mithaq::cli
