#include "app/register_export.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

int refuse(const base::Error& error, Messages& messages) {
  messages.error(error);
  return error.code == base::ErrorCode::kUnknownName || error.where.starts_with("--") ? kUsage : kFailure;
}

}  // namespace

int run_export(const Arguments& arguments, Messages& messages) {
  const RegisterArguments& r = arguments.registry;
  const app::ExportOptions options{r.format, r.list, !arguments.no_text};
  if (const auto known = app::check_export(options); !known) return refuse(known.error(), messages);
  auto store = app::open_register(r.place, app::Access::kRead);
  if (!store) return refuse(store.error(), messages);
  auto output = Output::open(arguments.output);
  if (!output) return refuse(output.error(), messages);
  catch_interrupts();
  const auto write = [&](std::string_view piece) { return !interrupted() && output->write(piece); };
  const auto exported = app::export_register(**store, options, write);
  if (!exported) return refuse(exported.error(), messages);
  if (exported->left_out > 0)
    messages.note(counted(exported->left_out, "agreement") + " of " + grouped(exported->agreements) +
                  " left out: " + exported->why_left_out);
  return finish(*output, 0, messages);
}

}  // namespace mithaq::cli
