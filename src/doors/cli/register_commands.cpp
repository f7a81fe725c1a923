// The commands of the register.
#include <pwd.h>
#include <unistd.h>
#include <algorithm>

#include "app/register_add.h"
#include "app/register_decide.h"
#include "app/register_pages.h"
#include "doors/cli/commands.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/interrupt.h"
#include "doors/cli/progress.h"

namespace mithaq::cli {
namespace {

using base::Result;

std::string user_name(const Arguments& arguments) {
  if (!arguments.registry.who.empty()) return arguments.registry.who;
  const passwd* user = ::getpwuid(::getuid());
  return user == nullptr ? std::to_string(::getuid()) : user->pw_name;
}

app::RegisterPage register_page(const Arguments& arguments) {
  const app::Form form = arguments.registry.json ? app::Form::kJson : arguments.registry.csv ? app::Form::kCsv : app::Form::kTable;
  return {form, output_width(), use_color(arguments.color, 1)};
}

int print(const Result<std::string>& page, Messages& messages) {
  if (!page) {
    messages.error(page.error());
    return page.error().code == base::ErrorCode::kUnknownName || page.error().where.starts_with("--") ? kUsage : kFailure;
  }
  auto output = Output::open({});
  if (!output) return kFailure;
  output->write(*page);
  return finish(*output, 0, messages);
}

// The words of a search, together.
app::ListWords searched(const RegisterArguments& r) {
  app::ListWords out = r.list;
  for (const std::string& word : r.names) out.text += (out.text.empty() ? "" : " ") + word;
  return out;
}

Result<std::string> page_of(registry::Store& store, const Arguments& arguments) {
  const app::RegisterPage options = register_page(arguments);
  const RegisterArguments& r = arguments.registry;
  switch (arguments.command) {
    case Command::kList: return app::list_page(store, r.list, options);
    case Command::kShow: return app::show_page(store, r.names, options);
    case Command::kSearch: return app::search_page(store, searched(r), options);
    case Command::kConflicts: return app::conflicts_page(store, r.list, options);
    case Command::kTimeline: return app::timeline_page(store, r.names, r.list, options);
    case Command::kEntities: return app::entities_page(store, r.list, options);
    case Command::kStats: return app::stats_page(store, options);
    default: return base::fail(base::ErrorCode::kInternal, {}, "not a page");
  }
}

}  // namespace

int run_add(const Arguments& arguments, Messages& messages) {
  auto options = app::read_options(arguments.input_words);
  if (!options) {
    messages.error(options.error());
    return kFailure;
  }
  options->keep_agreements = true;
  auto engine = open_engine(arguments, messages);
  if (!engine) return kFailure;
  catch_interrupts();
  app::AddOptions add;
  add.place = arguments.registry.place;
  add.who = user_name(arguments);
  add.live = std::find(arguments.inputs.begin(), arguments.inputs.end(), "-") != arguments.inputs.end();
  add.extract.jobs = arguments.jobs;
  add.extract.only_agreements = arguments.only_agreements;
  add.extract.min_confidence = arguments.min_confidence;
  Progress progress(messages, messages.shows_progress() ? app::size_of_inputs(arguments.inputs) : std::nullopt);
  app::Intake intake(arguments.inputs, *options, tell(messages), interrupted());
  const auto show = [&](const app::AddStatistics& so_far) { progress.show(so_far.read); };
  const auto added = app::add_documents(*engine, intake, add, tell(messages), show, interrupted());
  messages.clear_progress();
  if (!added) {
    messages.error(added.error());
    return kFailure;
  }
  messages.note(app::summary_of(*added));
  auto output = Output::open({});
  if (!output) return kFailure;
  if (arguments.registry.json) output->write(app::json_of(*added));
  return finish(*output, added->read.errors + added->refused, messages);
}

int run_register_page(const Arguments& arguments, Messages& messages) {
  auto store = app::open_register(arguments.registry.place, app::Access::kRead);
  if (store) return print(page_of(**store, arguments), messages);
  return print(tl::unexpected<base::Error>(store.error()), messages);
}

int run_register_check(const Arguments& arguments, Messages& messages) {
  auto store = app::open_register(arguments.registry.place, app::Access::kRead);
  if (!store) return print(tl::unexpected<base::Error>(store.error()), messages);
  const bool json = arguments.registry.json;
  const auto checked = arguments.command == Command::kVerify ? app::verify_page(**store, json) : app::doctor_page(**store, json);
  if (!checked) return print(tl::unexpected<base::Error>(checked.error()), messages);
  const int code = print(checked->text, messages);
  return code == kOk && !checked->sound ? kFailure : code;
}

int run_decide(const Arguments& arguments, Messages& messages) {
  auto store = app::open_register(arguments.registry.place, app::Access::kWrite);
  if (!store) return print(tl::unexpected<base::Error>(store.error()), messages);
  const RegisterArguments& r = arguments.registry;
  const app::Decision decision = arguments.command == Command::kMerge     ? app::Decision::kMerge
                                 : arguments.command == Command::kSplit   ? app::Decision::kSplit
                                 : arguments.command == Command::kNotSame ? app::Decision::kNotSame
                                 : r.last_add                             ? app::Decision::kUndoAdd
                                                                          : app::Decision::kUndo;
  std::vector<std::string> names = r.names;
  if (decision == app::Decision::kSplit) names.insert(names.begin(), r.name);
  return print(app::decide(**store, decision, names, user_name(arguments), r.json), messages);
}

}  // namespace mithaq::cli
