#include "app/register_add.h"

#include <chrono>
#include <optional>

#include "app/register_linker.h"
#include "base/large_pages.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::Error;
using base::Result;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kBatchDocuments = 2048;  // one transaction at most
// So many documents fill enough memory for large pages: to clear these costs the system time, which an add of few does not win back.
constexpr std::uint64_t kManyDocuments = 8192;
constexpr std::size_t kBatchBytes = 32'000'000;
constexpr std::chrono::milliseconds kBatchTime{2000};  // a live source is not kept waiting for longer

// Takes the lines of `extract`, keeps some, and adds them together.
class Inflow {
 public:
  Inflow(const Engine& engine, registry::Store& store, const AddOptions& options, const read::Diagnostics::Sink& tell,
         const AddProgress& progress)
      : options_(options),
        tell_(tell),
        progress_(progress),
        resolver_(engine),
        linker_(engine, &resolver_),
        ledger_(store, registry::Officials::builtin(), &linker_, &resolver_) {}

  // False after a failure.
  bool take(std::string_view lines, const Statistics& so_far) {
    statistics_.read = so_far;
    while (!lines.empty() && !failure_) {
      const std::size_t end = std::min(lines.find('\n'), lines.size() - 1) + 1;
      read(lines.substr(0, end));
      lines.remove_prefix(end);
      if (waiting_.size() >= kBatchDocuments || waiting_bytes_ >= kBatchBytes) flush();
    }
    if (options_.live && Clock::now() - last_ > kBatchTime) flush();
    return !failure_;
  }

  void flush() {
    last_ = Clock::now();
    if (waiting_.empty() || failure_) return;
    const auto added = ledger_.add(waiting_, {options_.who, timestamp(), run_});
    waiting_.clear();
    waiting_bytes_ = 0;
    if (!added) {
      failure_ = added.error();
      return;
    }
    statistics_.added += *added;
    if (statistics_.added.documents >= kManyDocuments) base::prefer_large_pages();
    progress_(statistics_);
  }

  void finish() {
    if (failure_) return;
    const auto added = ledger_.finish({options_.who, timestamp(), run_});
    if (!added) failure_ = added.error();
    if (added) statistics_.added += *added;
  }

  const std::optional<Error>& failure() const { return failure_; }
  AddStatistics& statistics() { return statistics_; }

 private:
  void read(std::string_view line) {
    auto extraction = reader_.line(line);
    if (extraction) {
      waiting_.push_back(std::move(*extraction));
      waiting_bytes_ += line.size();
      return;
    }
    ++statistics_.refused;
    tell_({std::move(extraction.error()), true});
  }

  const AddOptions& options_;
  const read::Diagnostics::Sink& tell_;
  const AddProgress& progress_;
  KnownResolver resolver_;
  LearntLinker linker_;
  registry::Ledger ledger_;
  registry::ReportReader reader_;
  std::vector<registry::Extraction> waiting_;
  std::size_t waiting_bytes_ = 0;
  const std::string run_ = timestamp();
  Clock::time_point last_ = Clock::now();
  AddStatistics statistics_;
  std::optional<Error> failure_;
};

std::string counted(std::uint64_t number, const std::string& thing) {
  return std::to_string(number) + " " + thing + (number == 1 ? "" : "s");
}

}  // namespace

Result<AddStatistics> add_documents(const Engine& engine, Intake& intake, const AddOptions& options, const read::Diagnostics::Sink& tell,
                                    const AddProgress& progress, const std::atomic<bool>& stop) {
  auto store = open_register(options.place, Access::kCreate);
  if (!store) return tl::unexpected<Error>(store.error());
  Inflow inflow(engine, **store, options, tell, progress);
  const OutputSink sink = [&](std::string_view output, const Statistics& so_far) { return inflow.take(output, so_far); };
  const Statistics read = extract(engine, intake, options.extract, sink, stop);
  inflow.flush();
  inflow.finish();
  if (inflow.failure()) return tl::unexpected<Error>(*inflow.failure());
  inflow.statistics().read = read;
  return inflow.statistics();
}

std::string summary_of(const AddStatistics& s) {
  const registry::Added& a = s.added;
  std::string out = counted(a.documents, "new document");
  if (a.unchanged > 0) out += ", " + counted(a.unchanged, "known one");
  if (a.reread > 0) out += ", " + std::to_string(a.reread) + " read anew";
  out += "; " + counted(a.reports, "report") + ", " + counted(static_cast<std::uint64_t>(a.agreements), "new agreement");
  return out;
}

std::string json_of(const AddStatistics& s) {
  std::string out = "{";
  const registry::Added& a = s.added;
  for (const auto& [key, number] : {std::pair("documents", a.documents),
                                    {"unchanged", a.unchanged},
                                    {"reread", a.reread},
                                    {"reports", a.reports},
                                    {"agreements", a.agreements},
                                    {"refused", s.refused}}) {
    if (out.size() > 1) out.push_back(',');
    write::append_string(key, out);
    out.push_back(':');
    write::append_integer(number, out);
  }
  return out + "}\n";
}

}  // namespace mithaq::app
