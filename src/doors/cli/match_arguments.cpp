#include "doors/cli/arguments_parts.h"

namespace mithaq::cli {
namespace {

void add_pack_file(CLI::App& app, Arguments& a) {
  app.add_option("--pack", a.pack, "compiled language pack; else MITHAQ_PACK, else the one installed")->type_name("FILE");
}

}  // namespace

void add_match(CLI::App& program, Arguments& a) {
  CLI::App* sub = command(program, "match");
  sub->add_option("file", a.match_file, "rows of names, parted by tabs; - for standard input")->type_name("")->required();
  add_pack_file(*sub, a);
  sub->add_option("-o,--output", a.output, "write there instead of to standard output")->type_name("FILE");
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kMatch; });
}

void add_train_match(CLI::App& group, Arguments& a) {
  CLI::App* sub = command(group, "match");
  sub->add_option("file", a.match_training.rows, "rows of names with answers")->type_name("")->required();
  CLI::Option* arabic =
      sub->add_option("--arabic", a.match_training.arabic, "words in Arabic and English; left out, letters stay as they are");
  CLI::Option* russian = sub->add_option("--russian", a.match_training.russian, "words in Russian and English; goes with --arabic");
  arabic->type_name("FILE")->needs(russian);
  russian->type_name("FILE")->needs(arabic);
  sub->add_flag("--every-other", a.match_training.every_other, "learn from every second row and show how the others come out");
  sub->add_option("-o,--out", a.output, "where the weights go")->type_name("FILE")->required();
  add_pack_file(*sub, a);
  add_color(*sub, a);
  sub->callback([&a] { a.command = Command::kTrainMatch; });
}

}  // namespace mithaq::cli
