#include "app/pack_build.h"
#include "app/train_classes.h"
#include "app/train_names.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {

int run_train_names(const Arguments& arguments, Messages& messages) {
  const auto engine = open_engine(arguments, messages);
  if (!engine) return kFailure;
  const auto model = app::train_names(*engine, arguments.inputs, nullptr);
  if (!model) {
    messages.error(model.error());
    return kFailure;
  }
  if (const auto written = app::write_file(arguments.output, model->bytes); !written) {
    messages.error(written.error());
    return kFailure;
  }
  messages.note(arguments.output + ": learnt from " + counted(model->texts, "text") + ", " + counted(model->sentences, "sentence") + ", " +
                counted(model->mentions, "mention"));
  return kOk;
}

int run_train_classes(const Arguments& arguments, Messages& messages) {
  const auto engine = open_engine(arguments, messages);
  if (!engine) return kFailure;
  const auto model = app::train_classes(*engine, arguments.inputs, interrupted());
  if (!model) {
    messages.error(model.error());
    return kFailure;
  }
  if (interrupted()) return kInterrupted;
  if (const auto written = app::write_file(arguments.output, model->bytes); !written) {
    messages.error(written.error());
    return kFailure;
  }
  messages.note(arguments.output + ": learnt from " + counted(model->documents, "document") + ", " + counted(model->words, "word") + "; " +
                counted(model->classed, "word") + " have a class");
  return kOk;
}

}  // namespace mithaq::cli
