// mithaq_bench: prints one table of how fast Mithaq is, each figure beside its yardstick from the same run.
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "corpus.h"
#include "rows.h"

namespace {

using namespace mithaq;

constexpr std::size_t kQuickDocuments = 2000;  // of each archive

void append(std::vector<bench::Row>& rows, std::vector<bench::Row> more) { rows.insert(rows.end(), more.begin(), more.end()); }

std::string folder_of_program() { return std::filesystem::read_symlink("/proc/self/exe").parent_path().string(); }

int measure(const std::vector<std::string>& archives, const std::string& shared, bool quick) {
  const std::string build = std::filesystem::path(folder_of_program()).parent_path().string();
  const auto pack = app::find_pack({}, {}, build);
  auto engine =
      pack ? app::Engine::open(*pack) : tl::expected<app::Engine, app::Errors>(tl::unexpected<app::Errors>(app::Errors{pack.error()}));
  if (!engine) {
    for (const base::Error& error : engine.error()) std::fprintf(stderr, "mithaq_bench: %s\n", error.message().c_str());
    return 1;
  }
  const bench::TemporaryFolder folder;
  std::fprintf(stderr, "mithaq_bench: gathering texts\n");
  const bench::Corpora corpora = bench::gather_corpora(archives, shared, quick ? kQuickDocuments : 0, folder);
  const bench::Setting setting{*engine, build + "/src/doors/cli/mithaq", quick ? 1 : 3};
  std::vector<bench::Row> rows;
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
  std::printf(
      "Texts: %s%s. One thread and processor time unless said; medians of %d. ICU walks from boundary to boundary; turning the text into\n"
      "UTF-16 for it is not counted, and the faster of its two ways is the yardstick. extract reads JSON Lines and writes them to "
      "nowhere.\n\n%s",
      corpora.note.c_str(), quick ? " (the first of them: a quick look)" : "", setting.repeats, bench::format_table(rows).c_str());
  return 0;
}

}  // namespace

int main(int count, char** words) {
  CLI::App app("How fast Mithaq is: one table, each figure beside its yardstick from the same run on the same machine.", "mithaq_bench");
  std::vector<std::string> archives;
  std::string shared = MITHAQ_SOURCE_DIR "/../shared";
  bool quick = false;
  app.add_option(
      "--archive", archives,
      "JSON Lines of news to measure on, also packed; may be given again. Else the archives in the shared folder, or generated news");
  app.add_option("--shared", shared, "the folder with news/ and gold/");
  app.add_flag("--quick", quick, "a part of the texts, once");
  CLI11_PARSE(app, count, words);
  return measure(archives, shared, quick);
}
