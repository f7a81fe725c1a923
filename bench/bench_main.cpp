// mithaq_bench: prints one table of how fast Mithaq is, each figure beside its yardstick from the same run.
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus.h"
#include "register_rows.h"
#include "rows.h"

namespace {

using namespace mithaq;

constexpr std::size_t kQuickDocuments = 2000;  // of each archive
constexpr std::size_t kQuickReports = 10'000;
constexpr std::size_t kReports = 40'000;

struct Wanted {
  std::vector<std::string> archives;
  std::string shared = MITHAQ_SOURCE_DIR "/../shared";
  bool quick = false;
  bool only_register = false;
  std::size_t reports = 0;
};

void append(std::vector<bench::Row>& rows, std::vector<bench::Row> more) { rows.insert(rows.end(), more.begin(), more.end()); }

std::string folder_of_program() { return std::filesystem::read_symlink("/proc/self/exe").parent_path().string(); }

void measure_register(const bench::Setting& setting, const Wanted& wanted, const bench::TemporaryFolder& folder,
                      std::vector<bench::Row>& rows) {
  const std::size_t reports = wanted.reports > 0 ? wanted.reports : wanted.quick ? kQuickReports : kReports;
  std::fprintf(stderr, "mithaq_bench: measuring the register\n");
  append(rows, bench::register_rows(setting, reports, folder.path()));
  append(rows, bench::look_up_rows(setting));
}

int measure(const Wanted& wanted) {
  const std::string build = std::filesystem::path(folder_of_program()).parent_path().string();
  const auto pack = app::find_pack({}, {}, build);
  auto engine =
      pack ? app::Engine::open(*pack) : tl::expected<app::Engine, app::Errors>(tl::unexpected<app::Errors>(app::Errors{pack.error()}));
  if (!engine) {
    for (const base::Error& error : engine.error()) std::fprintf(stderr, "mithaq_bench: %s\n", error.message().c_str());
    return 1;
  }
  const bench::TemporaryFolder folder;
  const bench::Setting setting{*engine, build + "/src/doors/cli/mithaq", wanted.quick ? 1 : 3};
  std::vector<bench::Row> rows;
  if (wanted.only_register) {
    measure_register(setting, wanted, folder, rows);
    std::printf("One thread and processor time.\n\n%s", bench::format_table(rows).c_str());
    return 0;
  }
  std::fprintf(stderr, "mithaq_bench: gathering texts\n");
  const bench::Corpora corpora = bench::gather_corpora(wanted.archives, wanted.shared, wanted.quick ? kQuickDocuments : 0, folder);
  const auto step = [&](const char* what) { std::fprintf(stderr, "mithaq_bench: measuring %s\n", what); };
  step("the archive");
  append(rows, bench::archive_rows(setting, corpora.archive));
  step("documents with agreements");
  append(rows, bench::agreement_rows(setting, corpora.agreements));
  step("two threads");
  append(rows, bench::thread_rows(setting, corpora.archive));
  step("growth and memory");
  append(rows, bench::growth_rows(setting, corpora.archive));
  step("start-up");
  append(rows, bench::start_rows(setting));
  measure_register(setting, wanted, folder, rows);
  std::printf(
      "Texts: %s%s. One thread and processor time unless said; medians of %d. ICU walks from boundary to boundary; turning the text into\n"
      "UTF-16 for it is not counted, and the faster of its two ways is the yardstick. extract reads JSON Lines and writes them to "
      "nowhere.\n\n%s",
      corpora.note.c_str(), wanted.quick ? " (the first of them: a quick look)" : "", setting.repeats, bench::format_table(rows).c_str());
  return 0;
}

}  // namespace

int main(int count, char** words) {
  CLI::App app("How fast Mithaq is: one table, each figure beside its yardstick from the same run on the same machine.", "mithaq_bench");
  Wanted wanted;
  app.add_option(
      "--archive", wanted.archives,
      "JSON Lines of news to measure on, also packed; may be given again. Else the archives in the shared folder, or generated news");
  app.add_option("--shared", wanted.shared, "the folder with news/ and gold/");
  app.add_flag("--quick", wanted.quick, "a part of the texts, once");
  app.add_flag("--register", wanted.only_register, "only the register and look-ups of names");
  app.add_option("--reports", wanted.reports, "so many documents into the register");
  CLI11_PARSE(app, count, words);
  return measure(wanted);
}
