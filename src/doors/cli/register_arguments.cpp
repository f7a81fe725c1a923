// Command lines of the register.
#include "app/register_add.h"
#include "app/register_export.h"
#include "doors/cli/arguments_parts.h"

namespace mithaq::cli {
namespace {

constexpr const char* kGroup = "Register";

CLI::App* register_command(CLI::App& program, Arguments& a, const std::string& name, Command id) {
  CLI::App* sub = command(program, name)->group(kGroup);
  sub->add_option("--register", a.registry.place.file, "the register; mithaq.db if left out")->type_name("FILE");
  sub->callback([&a, id] { a.command = id; });
  return sub;
}

void add_json(CLI::App& sub, Arguments& a) {
  sub.add_flag("--json", a.registry.json, "for programs");
  add_color(sub, a);
}

void add_moment(CLI::App& sub, Arguments& a) {
  sub.add_option("--as-of", a.registry.place.as_of, "how the register stood on that day")->type_name("YYYY-MM-DD");
}

void add_who(CLI::App& sub, Arguments& a) {
  sub.add_option("--who", a.registry.who, "who decides; the user's name if left out")->type_name("NAME");
}

void add_filters(CLI::App& sub, Arguments& a) {
  app::ListWords& w = a.registry.list;
  const auto many = [&](const char* name, std::vector<std::string>& values, const char* what, const char* type) {
    sub.add_option(name, values, what)->type_name(type)->allow_extra_args(false);
  };
  many("--party", w.parties, "words of the name of a party; repeatable", "WORDS");
  many("--signatory", w.signatories, "words of the name of a person who signed", "WORDS");
  many("--state", w.states, "ISO 3166-1 code; twice: both are in it", "CODE");
  many("--kind", w.kinds, "a code such as treaty; repeatable: any of them", "CODE");
  many("--status", w.statuses, "a code such as signed; repeatable", "CODE");
  many("--field", w.fields, "a code such as defence: what is below it too", "CODE");
  sub.add_option("--from", w.from, "not before that day, month or year")->type_name("DAY");
  sub.add_option("--to", w.to, "not after it")->type_name("DAY");
  sub.add_option("--place", w.place, "where it was signed")->type_name("NAME");
}

void add_paging(CLI::App& sub, Arguments& a) {
  app::ListWords& w = a.registry.list;
  sub.add_option("--limit", w.limit, "so many at most")->type_name("N")->check(CLI::NonNegativeNumber.description(""));
  sub.add_option("--offset", w.offset, "pass over so many")->type_name("N")->check(CLI::NonNegativeNumber.description(""));
}

void add_add(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "add", Command::kAdd);
  add_inputs(*sub, a);
  add_threads(*sub, a);
  sub->add_flag("--only-agreements", a.only_agreements, "leave out documents without agreements");
  sub->add_option("--min-confidence", a.min_confidence, "leave out agreements below, 0 to 1")
      ->type_name("X")
      ->check(CLI::Range(0.0, 1.0).description(""));
  add_who(*sub, a);
  add_json(*sub, a);
}

void add_list(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "list", Command::kList);
  add_filters(*sub, a);
  sub->add_option("--text", a.registry.list.text, "words of its documents")->type_name("WORDS");
  sub->add_option("--sort", a.registry.list.sort, "-date, date, -news, news, id, kind, status, sources, documents, confidence")
      ->type_name("ORDER");
  add_paging(*sub, a);
  add_moment(*sub, a);
  CLI::Option* csv = sub->add_flag("--csv", a.registry.csv, "for spreadsheets");
  add_json(*sub, a);
  csv->excludes(sub->get_option("--json"));
}

void add_show(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "show", Command::kShow);
  sub->add_option("agreements", a.registry.names, "IDs of agreements")->type_name("ID")->required();
  add_moment(*sub, a);
  add_json(*sub, a);
}

void add_search(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "search", Command::kSearch);
  sub->add_option("words", a.registry.names, "all of them must occur")->type_name("WORD")->required();
  add_filters(*sub, a);
  add_paging(*sub, a);
  add_moment(*sub, a);
  CLI::Option* csv = sub->add_flag("--csv", a.registry.csv, "for spreadsheets");
  add_json(*sub, a);
  csv->excludes(sub->get_option("--json"));
}

void add_overviews(CLI::App& program, Arguments& a) {
  for (const auto& [name, id] : {std::pair("conflicts", Command::kConflicts), {"timeline", Command::kTimeline}}) {
    CLI::App* sub = register_command(program, a, name, id);
    if (id == Command::kTimeline)
      sub->add_option("agreements", a.registry.names, "IDs of agreements: only their lives, with who tells of each step")
          ->type_name("[ID]");
    add_filters(*sub, a);
    add_moment(*sub, a);
    add_json(*sub, a);
  }
  CLI::App* entities = register_command(program, a, "entities", Command::kEntities);
  app::ListWords& w = a.registry.list;
  entities->add_option("--party", w.parties, "words of a name")->type_name("WORDS")->allow_extra_args(false);
  entities->add_option("--type", w.type, "person, state, government, company, organisation or group")
      ->type_name("TYPE")
      ->check(CLI::IsMember({"person", "state", "government", "company", "organisation", "group"}).description(""));
  entities->add_option("--state", w.states, "ISO 3166-1 code")->type_name("CODE")->expected(1);
  entities->add_option("--limit", w.limit, "so many at most")->type_name("N")->check(CLI::NonNegativeNumber.description(""));
  add_moment(*entities, a);
  add_json(*entities, a);
  add_json(*register_command(program, a, "stats", Command::kStats), a);
}

void add_decisions(CLI::App& program, Arguments& a) {
  for (const auto& [name, id] : {std::pair("merge", Command::kMerge), {"not-same", Command::kNotSame}}) {
    CLI::App* sub = register_command(program, a, name, id);
    sub->add_option("agreements", a.registry.names, "IDs of two agreements")->type_name("A B")->required()->expected(2);
    add_who(*sub, a);
    add_json(*sub, a);
  }
  CLI::App* split = register_command(program, a, "split", Command::kSplit);
  split->add_option("agreement", a.registry.name, "ID of the agreement")->type_name("ID")->required();
  split->add_option("reports", a.registry.names, "its reports that go")->type_name("REPORT")->required();
  add_who(*split, a);
  add_json(*split, a);
  CLI::App* undo = register_command(program, a, "undo", Command::kUndo);
  undo->add_flag("--add", a.registry.last_add, "the last add: its documents tell of nothing any more");
  add_who(*undo, a);
  add_json(*undo, a);
}

void add_checks(CLI::App& program, Arguments& a) {
  for (const auto& [name, id] : {std::pair("verify", Command::kVerify), {"doctor", Command::kDoctor}})
    add_json(*register_command(program, a, name, id), a);
}

void add_export(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "export", Command::kExport);
  std::string all;
  for (const std::string& name : app::export_formats()) all += (all.empty() ? "" : ", ") + name;
  sub->add_option("format", a.registry.format, all)->type_name("FORMAT")->required();
  sub->add_option("-o,--output", a.output, "write there instead of to standard output")->type_name("FILE");
  add_filters(*sub, a);
  sub->add_option("--text", a.registry.list.text, "words of its documents")->type_name("WORDS");
  sub->add_flag("--no-text", a.no_text, "documents: leave their texts out");
  add_moment(*sub, a);
  add_color(*sub, a);
}

void add_screen(CLI::App& program, Arguments& a) {
  CLI::App* sub = register_command(program, a, "screen", Command::kScreen);
  sub->add_option("list", a.registry.watch_list, "FollowTheMoney entities, JSON Lines; - for standard input")
      ->type_name("LIST")
      ->required();
  sub->add_option("--min-score", a.registry.least, "leave out hits below; 0.8 if left out")
      ->type_name("X")
      ->check(CLI::Range(0.0, 1.0).description(""));
  add_filters(*sub, a);
  sub->add_option("--text", a.registry.list.text, "words of its documents")->type_name("WORDS");
  add_moment(*sub, a);
  sub->add_option("--pack", a.pack, "compiled language pack; else MITHAQ_PACK, else the one installed")->type_name("FILE");
  sub->add_option("-o,--output", a.output, "write there instead of to standard output")->type_name("FILE");
  add_json(*sub, a);
}

}  // namespace

void add_register(CLI::App& program, Arguments& a) {
  add_add(program, a);
  add_list(program, a);
  add_show(program, a);
  add_search(program, a);
  add_overviews(program, a);
  add_decisions(program, a);
  add_checks(program, a);
  add_export(program, a);
  add_screen(program, a);
}

}  // namespace mithaq::cli
