#include "app/link_documents.h"

#include <fstream>
#include <iostream>
#include <optional>

#include "app/agreement_linker.h"
#include "app/extract.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kSniffed = 1 << 20;  // bytes in which the first line must end

// Is the file what `extract` wrote?
bool is_extracted(const std::string& path, AgreementLineReader& reader) {
  if (path == "-") return true;
  std::ifstream file(path, std::ios::binary);
  std::string line;
  for (char c = 0; file.get(c) && c != '\n' && line.size() < kSniffed;) line += c;
  if (!line.starts_with('{')) return false;
  const auto read = reader.read(line, path);
  return read && read->has_records;
}

class Linking {
 public:
  Linking(const Engine& engine, const LinkOptions& options, const read::ReadOptions& reading, const read::Diagnostics::Sink& tell,
          const std::atomic<bool>& stop)
      : engine_(engine),
        options_(options),
        reading_(reading),
        tell_(tell),
        stop_(stop),
        model_(engine.resource("merge.weights"), engine.resource("agreement_words.weights")),
        linker_(model_) {}

  base::Result<void> read_all() {
    for (const std::string& input : options_.inputs) {
      auto read = is_extracted(input, reader_) ? read_extracted(input) : read_documents(input);
      if (!read) return read;
    }
    return options_.decisions.empty() ? base::Result<void>() : read_decisions();
  }

  LinkStatistics write_all(const LineSink& sink) {
    linker_.settle();
    for (std::size_t i = 0; i < linker_.documents() && sink(linker_.line(i, options_.why)); ++i) continue;
    statistics_.documents = linker_.documents();
    statistics_.records = linker_.records();
    for (const auto& [id, records] : linker_.agreements()) {
      ++statistics_.agreements;
      if (records > 1) ++statistics_.in_several;
    }
    return statistics_;
  }

 private:
  base::Result<void> take(std::string_view line, const std::string& where) {
    if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) return {};
    auto read = reader_.read(line, where);
    if (!read) return tl::unexpected(std::move(read.error()));
    if (!linker_.add(std::move(*read))) ++statistics_.repeated;
    return {};
  }

  base::Result<void> read_extracted(const std::string& path) {
    std::ifstream file;
    if (path != "-") file.open(path, std::ios::binary);
    std::istream& stream = path == "-" ? std::cin : file;
    if (!stream) return base::fail(base::ErrorCode::kNotFound, path, "cannot be opened");
    std::string line;
    for (std::size_t number = 1; !stop_ && std::getline(stream, line); ++number)
      if (auto taken = take(line, path + ":" + std::to_string(number)); !taken) return taken;
    if (stream.bad()) return base::fail(base::ErrorCode::kUnreadable, path, "cannot be read");
    return {};
  }

  base::Result<void> read_documents(const std::string& path) {
    ExtractOptions options;
    options.jobs = options_.jobs;
    Intake intake({path}, reading_, tell_, stop_);
    base::Result<void> result;
    extract(
        engine_, intake, options,
        [&](std::string_view lines, const Statistics&) {
          while (!lines.empty() && result) {
            const std::string_view line = lines.substr(0, lines.find('\n'));
            lines.remove_prefix(std::min(lines.size(), line.size() + 1));
            result = take(line, path);
          }
          return result.has_value();
        },
        stop_);
    return result;
  }

  base::Result<void> read_decisions() {
    std::ifstream file(options_.decisions);
    if (!file) return base::fail(base::ErrorCode::kNotFound, options_.decisions, "cannot be opened");
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
      const std::string where = options_.decisions + ":" + std::to_string(number);
      if (line.empty() || line.starts_with('#')) continue;
      const auto first = line.find('\t');
      const auto second = first == std::string::npos ? first : line.find('\t', first + 1);
      const std::string said = line.substr(0, first);
      if (second == std::string::npos || (said != "same" && said != "other"))
        return base::fail(base::ErrorCode::kMalformed, where, "no decision",
                          "same or other, then two records (document#record), with tabs");
      ++statistics_.decisions;
      if (!linker_.say(line.substr(first + 1, second - first - 1), line.substr(second + 1), said == "same")) ++statistics_.idle_decisions;
    }
    return {};
  }

  const Engine& engine_;
  const LinkOptions& options_;
  const read::ReadOptions& reading_;
  const read::Diagnostics::Sink& tell_;
  const std::atomic<bool>& stop_;
  AgreementLineReader reader_;
  link::AgreementModel model_;
  AgreementLinker linker_;
  LinkStatistics statistics_;
};

}  // namespace

base::Result<LinkStatistics> link_documents(const Engine& engine, const LinkOptions& options, const read::ReadOptions& reading,
                                            const read::Diagnostics::Sink& tell, const LineSink& sink, const std::atomic<bool>& stop) {
  Linking linking(engine, options, reading, tell, stop);
  if (auto read = linking.read_all(); !read) return tl::unexpected(std::move(read.error()));
  return linking.write_all(sink);
}

}  // namespace mithaq::app
