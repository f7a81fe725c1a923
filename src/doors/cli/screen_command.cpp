#include "app/match.h"
#include "app/register_screen.h"
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

void tell_counts(const app::WatchList& list, const app::Screened& screened, Messages& messages) {
  const app::WatchList::Counts& counts = list.counts();
  std::string said = counted(screened.hits, "hit") + ": " + counted(screened.names, "name") + " of " +
                     counted(screened.agreements, "agreement") + " against " + grouped(counts.entries) + " persons and bodies";
  if (counts.passed > 0) said += " (passed over: " + counted(counts.passed, "line") + " of ships, addresses and the like)";
  messages.note(said);
}

}  // namespace

int run_screen(const Arguments& arguments, Messages& messages) {
  const RegisterArguments& r = arguments.registry;
  const app::ScreenOptions options{r.list, arguments.registry.least};
  auto store = app::open_register(r.place, app::Access::kRead);
  if (!store) return refuse(store.error(), messages);
  const auto pack = pack_file(arguments, messages);
  if (!pack) return kFailure;
  const auto matcher = app::open_matcher(*pack);
  if (!matcher) return refuse(matcher.error(), messages);
  const auto list = app::WatchList::read(r.watch_list, *matcher, [&](const base::Error& error) { messages.error(error); });
  if (!list) return refuse(list.error(), messages);
  auto output = Output::open(arguments.output);
  if (!output) return refuse(output.error(), messages);
  catch_interrupts();
  const app::RegisterPage page{r.json ? app::Form::kJson : app::Form::kTable, output_width(), false};
  const auto write = [&](std::string_view piece) { return !interrupted() && output->write(piece); };
  const auto screened = app::screen_register(**store, *list, *matcher, options, page, write);
  if (!screened) return refuse(screened.error(), messages);
  tell_counts(*list, *screened, messages);
  return finish(*output, list->counts().bad, messages);
}

}  // namespace mithaq::cli
