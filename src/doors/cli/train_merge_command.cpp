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
  return keep_learnt(arguments, trained->weights, app::training_text(*trained), messages);
}

}  // namespace mithaq::cli
