// The only file that knows the library for command lines.
#include "doors/cli/arguments.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <thread>

#include "app/pack_build.h"
#include "app/version.h"
#include "doors/cli/arguments_parts.h"
#include "doors/cli/exit_codes.h"
#include "doors/cli/help.h"

namespace mithaq::cli {
namespace {

constexpr unsigned kMostJobs = 256;
constexpr std::size_t kOptionColumns = 26;

// "pattern try": names of the commands above the program.
std::string full_name(const CLI::App* app) {
  const CLI::App* above = app->get_parent();
  if (above == nullptr) return {};
  const std::string before = full_name(above);
  return before.empty() ? app->get_name() : before + " " + app->get_name();
}

// Examples first, then the options.
class HelpPage : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string, CLI::AppFormatMode mode) const override {
    const CommandHelp* help = help_of(full_name(app));
    std::string out = help == nullptr ? std::string() : std::string(help->text);
    out += without_line(make_subcommands(app, mode));
    if (!out.ends_with("\n\n")) out += '\n';
    return out + without_line(make_groups(app, mode));
  }

 private:
  static std::string without_line(const std::string& text) { return text.substr(std::min(text.find_first_not_of('\n'), text.size())); }
};

}  // namespace

CLI::App* command(CLI::App& app, const std::string& name) {
  const std::string above = full_name(&app);
  const CommandHelp* help = help_of(above.empty() ? name : above + " " + name);
  return app.add_subcommand(name, std::string(help->title))->group("Commands");
}

namespace {

// One of some words, replaced by what stands for it.
CLI::Validator choice(const std::vector<std::pair<std::string, std::string>>& words) {
  const auto replace = [words](std::string& given) {
    std::string all;
    for (const auto& [word, value] : words) {
      if (given == word) {
        given = value;
        return std::string();
      }
      all += (all.empty() ? "" : ", ") + word;
    }
    return "\"" + given + "\" is none of " + all;
  };
  return CLI::Validator(replace, "");
}

std::string number(ColorChoice when) { return std::to_string(static_cast<int>(when)); }

}  // namespace

void add_color(CLI::App& app, Arguments& a) {
  const CLI::Validator when =
      choice({{"auto", number(ColorChoice::kAuto)}, {"always", number(ColorChoice::kAlways)}, {"never", number(ColorChoice::kNever)}});
  app.add_option("--color", a.color, "auto, always or never; NO_COLOR is heeded")->type_name("WHEN")->transform(when);
  app.add_flag("-q,--quiet", a.quiet, "say nothing but errors");
}

namespace {

void add_pack_and_output(CLI::App& app, Arguments& a) {
  app.add_option("--pack", a.pack, "compiled language pack; else MITHAQ_PACK, else the one installed")->type_name("FILE");
  app.add_option("-o,--output", a.output, "write there instead of to standard output")->type_name("FILE");
}

}  // namespace

void add_inputs(CLI::App& app, Arguments& a) {
  app.add_option("inputs", a.inputs, "files, folders, or - for standard input")->type_name("");
  const CLI::Validator words = choice({{"auto", "auto"}, {"text", "text"}, {"html", "html"}, {"json", "json"}, {"jsonl", "jsonl"}});
  app.add_option("--input", a.input_words.format, "auto, text, html, json or jsonl")->type_name("FORMAT")->check(words);
  app.add_option("--fields", a.input_words.fields, "JSON keys of a document's parts: text=body,id=nr,published=day")->type_name("LIST");
  app.add_option("--encoding", a.input_words.encoding, "of text and HTML, such as windows-1256; found out otherwise")->type_name("NAME");
  app.add_option("--published", a.input_words.published, "day of documents that tell none")->type_name("YYYY-MM-DD");
  app.add_option("--source", a.input_words.source, "outlet of documents that tell none")->type_name("NAME");
  app.add_option("--language", a.input_words.language, "language of documents that tell none")->type_name("CODE");
  add_pack_and_output(app, a);
}

void add_threads(CLI::App& app, Arguments& a) {
  app.add_option("-j,--jobs", a.jobs, "threads; as many as the machine has if left out")
      ->type_name("N")
      ->check(CLI::Range(1U, kMostJobs).description(""));
}

namespace {

void add_jobs(CLI::App& app, Arguments& a) {
  add_threads(app, a);
  app.add_flag("--no-text", a.no_text, "leave the text of documents out of the output");
}

void add_extract(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "extract");
  add_inputs(*sub, a);
  const CLI::Validator formats = choice({{"jsonl", "false"}, {"table", "true"}});
  sub->add_option("--format", a.as_table, "jsonl, or table for people")->type_name("FORMAT")->transform(formats);
  add_jobs(*sub, a);
  sub->add_flag("--only-agreements", a.only_agreements, "leave out documents without agreements");
  sub->add_option("--min-confidence", a.min_confidence, "leave out agreements below, 0 to 1")
      ->type_name("X")
      ->check(CLI::Range(0.0, 1.0).description(""));
  sub->add_flag("--no-gate", a.no_gate, "read every text closely, also where no word speaks of an agreement");
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kExtract; });
}

void add_mentions(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "mentions");
  add_inputs(*sub, a);
  add_jobs(*sub, a);
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kMentions; });
}

void add_explain(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "explain");
  add_inputs(*sub, a);
  sub->add_option("--id", a.document_id, "only the document of that id")->type_name("ID");
  sub->add_option("--record", a.record, "only that record of a document, from 1")
      ->type_name("N")
      ->check(CLI::PositiveNumber.description(""));
  sub->add_flag("--all-sentences", a.all_sentences, "also sentences that no record was read from");
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kExplain; });
}

void add_pattern(CLI::App& program, Arguments& a) {
  CLI::App* group = command(program, "pattern");
  group->require_subcommand(1);
  CLI::App* sub = command(*group, "try");
  sub->add_option("pattern", a.pattern, "in the notation of pattern files")->type_name("")->required();
  add_inputs(*sub, a);
  sub->add_option("--limit", a.limit, "stop after so many matches")->type_name("N")->check(CLI::PositiveNumber.description(""));
  sub->add_flag("--context", a.context, "show some words before >> and after << the match");
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kPatternTry; });
}

void add_eval(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "eval");
  app::EvaluateOptions& e = a.evaluate;
  sub->add_option("gold", e.gold, "JSON Lines with the agreements that people wrote down")->type_name("")->required();
  sub->add_option("predicted", e.predicted, "those of a program; left out, the texts of the first are read now")->type_name("");
  CLI::Option* json = sub->add_flag("--json", e.json, "the table as JSON, and nothing else");
  const auto slot = [](const std::string& name) {
    return app::is_slot(name) ? std::string() : "\"" + name + "\" is none of " + app::slot_names();
  };
  sub->add_option("--worst", e.worst, "also the N documents that lose most")
      ->type_name("N")
      ->check(CLI::PositiveNumber.description(""))
      ->excludes(json);
  sub->add_option("--confusion", e.confusion, "also what was taken for what")->type_name("SLOT")->check(slot)->excludes(json);
  sub->add_flag("--reliability", e.reliability, "also how many values are right, by their confidence")->excludes(json);
  sub->add_option("--against", e.against, "also what changed since another run")->type_name("FILE")->excludes(json);
  add_pack_and_output(*sub, a);
  add_threads(*sub, a);
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kEval; });
}

void add_train_merge(CLI::App& group, Arguments& a) {
  CLI::App* sub = command(group, "merge");
  sub->add_option("gold", a.training.gold, "JSON Lines with texts and agreements whose `agreement` ids hold across documents")
      ->type_name("")
      ->required();
  sub->add_option("--out", a.output, "where the weights go")->type_name("FILE")->required();
  sub->add_option("--pack", a.pack, "compiled language pack; else MITHAQ_PACK, else the one installed")->type_name("FILE");
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kTrainMerge; });
}

void add_link(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "link");
  add_inputs(*sub, a);
  sub->add_option("--decisions", a.decisions, "what people said: lines \"same\" or \"other\", and two records")->type_name("FILE");
  sub->add_flag("--why", a.why, "tell what speaks for and against each record's agreement");
  add_threads(*sub, a);
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kLink; });
}

void add_pack(CLI::App& program, Arguments& a) {
  CLI::App* group = command(program, "pack");
  group->require_subcommand(1);
  CLI::App* build = command(*group, "build");
  build->add_option("folders", a.folders, "folders with lexica and patterns")->type_name("")->required();
  build->add_option("-o,--output", a.output, "the pack file; ar.pack if left out")->type_name("FILE");
  add_color(*build, a);
  build->callback([&a] { a.command = Command::kPackBuild; });
  CLI::App* lint = command(*group, "lint");
  lint->add_option("folders", a.folders, "folders with lexica and patterns")->type_name("")->required();
  add_color(*lint, a);
  lint->callback([&a] { a.command = Command::kPackLint; });
}

void add_train(CLI::App& program, Arguments& a) {
  CLI::App* group = command(program, "train");
  group->require_subcommand(1);
  CLI::App* names = command(*group, "names");
  names->add_option("files", a.inputs, "annotated text, JSON Lines")->type_name("")->required();
  names->add_option("-o,--out", a.output, "the model file")->type_name("FILE")->required();
  names->add_option("--pack", a.pack, "compiled language pack whose words are used")->type_name("FILE");
  add_color(*names, a);
  names->callback([&a] { a.command = Command::kTrainNames; });
  CLI::App* classes = command(*group, "classes");
  classes->add_option("inputs", a.inputs, "files or folders of raw text")->type_name("")->required();
  classes->add_option("-o,--out", a.output, "the model file")->type_name("FILE")->required();
  classes->add_option("--pack", a.pack, "compiled language pack whose words are used")->type_name("FILE");
  add_color(*classes, a);
  classes->callback([&a] { a.command = Command::kTrainClasses; });
  add_train_roles(*group, a);
  add_train_merge(*group, a);
  add_train_match(*group, a);
}

std::string version_text() {
  return "mithaq " + std::string(app::version()) + " (packs of format " + std::to_string(app::pack_format()) + ")";
}

int complain(const std::string& what, const std::string& hint) {
  std::fprintf(stderr, "mithaq: error: %s%s\n", what.c_str(), hint.empty() ? "" : (" (" + hint + ")").c_str());
  return kUsage;
}

// "mithaq extract --help"
std::string help_command(const CLI::App& app) {
  const std::string name = full_name(&app);
  return "mithaq " + name + (name.empty() ? "" : " ") + "--help";
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(sub->get_name());
  return names;
}

std::string did_you_mean(const std::string& word, const std::vector<std::string>& known, const std::string& otherwise) {
  const std::string near = app::nearest_name(word, known);
  return near.empty() ? otherwise : "did you mean " + near + "?";
}

// The library reports a misspelt command as a missing one; people want to know which word was wrong. Gives the exit code of a complaint.
std::optional<int> check_command_words(const CLI::App& program, int argc, const char* const* argv) {
  const CLI::App* app = &program;
  for (int i = 1; i < argc && argv[i][0] != '-'; ++i) {
    const std::vector<std::string> names = command_names(*app);
    if (names.empty()) return std::nullopt;
    if (std::find(names.begin(), names.end(), argv[i]) == names.end())
      return complain(std::string("there is no command ") + argv[i], did_you_mean(argv[i], names, help_command(*app) + " lists them"));
    app = app->get_subcommand(argv[i]);
  }
  return std::nullopt;
}

// The innermost command that was named.
const CLI::App& chosen(const CLI::App& program) {
  const CLI::App* app = &program;
  while (!app->get_subcommands().empty()) app = app->get_subcommands().front();
  return *app;
}

std::string unknown_argument_hint(const CLI::App& command, const std::string& word) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options())
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  const std::string help = help_command(command) + " lists what there is";
  return word.starts_with("--") ? did_you_mean(word.substr(0, word.find('=')), names, help) : help;
}

// A complaint in our own words where the library's are not helpful.
int complain_about(const CLI::ParseError& error, const CLI::App& program) {
  const CLI::App& command = chosen(program);
  const std::vector<std::string> rest = program.remaining(true);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr && !rest.empty())
    return complain("not expected here: " + rest.front(), unknown_argument_hint(command, rest.front()));
  std::string what = error.what();
  if (what.starts_with("folders")) what = "no folder is named";
  if (what.starts_with("file")) what = "no file is named";
  if (what.starts_with("gold")) what = "no file with annotated documents is named";
  if (what.starts_with("agreement")) what = "which agreement? " + what;
  if (what.starts_with("list")) what = "no watch-list is named";
  if (what.starts_with("format")) what = "no format is named";
  if (what.starts_with("pattern")) what = "no pattern is given";
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr && what.starts_with("A subcommand")) what = "no command is given";
  return complain(what, help_command(command) + " shows examples");
}

void put(const std::string& text, std::FILE* stream) { std::fwrite(text.data(), 1, text.size(), stream); }

// Standard input is what is read where nothing is named, but nobody types news into a terminal.
std::optional<int> settle_inputs(Arguments& a) {
  static constexpr std::array kWithInputs = {Command::kExtract,    Command::kMentions, Command::kExplain,
                                             Command::kPatternTry, Command::kLink,     Command::kAdd};
  if (std::find(kWithInputs.begin(), kWithInputs.end(), a.command) == kWithInputs.end()) return std::nullopt;
  if (const auto options = app::read_options(a.input_words); !options)
    return complain(options.error().where + ": " + options.error().what, options.error().hint);
  if (!a.inputs.empty()) return std::nullopt;
  if (is_terminal(0)) return complain("nothing to read", "name files or folders, or - to type; --help shows examples");
  a.inputs = {"-"};
  return std::nullopt;
}

}  // namespace

std::optional<int> parse_arguments(int argc, const char* const* argv, Arguments& arguments) {
  CLI::App program("", "mithaq");
  const auto page = std::make_shared<HelpPage>();
  page->column_width(kOptionColumns);
  program.formatter(page);
  program.set_help_flag("-h,--help", "this page");
  program.set_version_flag("--version", version_text(), "version of the program and of the packs it reads");
  program.require_subcommand(1);
  arguments.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kMostJobs);
  add_extract(program, arguments);
  add_mentions(program, arguments);
  add_link(program, arguments);
  add_explain(program, arguments);
  add_pattern(program, arguments);
  add_eval(program, arguments);
  add_pack(program, arguments);
  add_match(program, arguments);
  add_train(program, arguments);
  add_register(program, arguments);
  if (argc < 2) {
    put(program.help(), stderr);
    return kUsage;
  }
  if (const auto code = check_command_words(program, argc, argv)) return code;
  try {
    program.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    put(chosen(program).help(), stdout);
    return kOk;
  } catch (const CLI::CallForVersion& version) {
    put(std::string(version.what()) + "\n", stdout);
    return kOk;
  } catch (const CLI::ParseError& error) {
    return complain_about(error, program);
  }
  return settle_inputs(arguments);
}

}  // namespace mithaq::cli
