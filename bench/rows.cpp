#include "rows.h"

#include <algorithm>
#include <atomic>

#include "app/extract.h"
#include "app/intake.h"
#include "child.h"
#include "measure.h"
#include "walk.h"

namespace mithaq::bench {
namespace {

constexpr double kMostTimesIcu = 1.5;
constexpr double kLeastAgreementDocuments = 1500;  // a second
constexpr double kLeastGateSpeed = 1.0;            // GB/s
constexpr double kMostOpen = 0.15;
constexpr double kLeastTwoThreads = 1.8;
constexpr double kMostMegabytes = 300;
constexpr double kMostStartMilliseconds = 50;
constexpr double kMostGrowth = 0.05;

struct Run {
  double processor = 0;
  double wall = 0;
  app::Statistics statistics;
};

Run extract_once(const app::Engine& engine, const std::vector<std::string>& files, unsigned jobs) {
  const auto options = app::read_options({});
  const std::atomic<bool> stop = false;
  app::Intake intake(files, *options, nullptr, stop);
  app::ExtractOptions extract;
  extract.jobs = jobs;
  Run run;
  const double wall = wall_seconds();
  const double processor = processor_seconds();
  run.statistics = app::extract(engine, intake, extract, [](std::string_view, const app::Statistics&) { return true; }, stop);
  run.processor = processor_seconds() - processor;
  run.wall = wall_seconds() - wall;
  return run;
}

struct GateRun {
  double seconds = 0;
  std::size_t bytes = 0;
  std::size_t documents = 0;
  std::size_t open = 0;
};

// Looking at the clock takes as long as the gate takes for a hundred bytes: it is looked at once for some hundred documents.
constexpr std::size_t kGateBatch = 256;

void run_gate(const app::Engine& engine, const std::vector<std::string>& texts, GateRun& run) {
  const double begin = processor_seconds();
  for (const std::string& text : texts) run.open += engine.finder().worth_reading(text) ? 1 : 0;
  run.seconds += processor_seconds() - begin;
  for (const std::string& text : texts) run.bytes += text.size();
  run.documents += texts.size();
}

GateRun gate_once(const app::Engine& engine, const std::vector<std::string>& files) {
  const auto options = app::read_options({});
  const std::atomic<bool> stop = false;
  app::Intake intake(files, *options, nullptr, stop);
  doc::Document document;
  std::vector<std::string> texts;
  GateRun run;
  while (intake.next(document)) {
    texts.push_back(std::move(document.text));
    document = {};
    if (texts.size() < kGateBatch) continue;
    run_gate(engine, texts, run);
    texts.clear();
  }
  run_gate(engine, texts, run);
  return run;
}

std::string seconds(double value) { return number(value, 2) + " s"; }
std::string times(double value) { return number(value, 2) + " x"; }

Row gate_row(const GateRun& gate, double icu_seconds) {
  const double speed = static_cast<double>(gate.bytes) / gate.seconds / 1e9;
  return {"gate alone, raw bytes",
          number(speed, 2) + " GB/s",
          "ICU walk " + number(static_cast<double>(gate.bytes) / icu_seconds / 1e9, 3) + " GB/s",
          times(gate.seconds / icu_seconds),
          ">= 1 GB/s",
          true,
          speed >= kLeastGateSpeed};
}

Row open_row(const GateRun& gate) {
  const double share = static_cast<double>(gate.open) / static_cast<double>(gate.documents);
  return {"documents that the gate lets through",
          number(100 * share, 1) + " %",
          std::to_string(gate.documents) + " documents",
          "",
          "<= 15 %",
          true,
          share <= kMostOpen};
}

std::vector<std::string> repeated(const std::vector<std::string>& files, int times) {
  std::vector<std::string> out;
  for (int i = 0; i < times; ++i) out.insert(out.end(), files.begin(), files.end());
  return out;
}

Row failed(const std::string& what) { return {what, "failed", "", "", "", true, false}; }

}  // namespace

std::vector<Row> archive_rows(const Setting& setting, const std::vector<std::string>& files) {
  std::vector<double> utf16, utf8, extract;
  Run last;
  Walk walk;
  for (int i = 0; i < setting.repeats; ++i) {
    walk = walk_words(files);
    utf16.push_back(walk.utf16_seconds);
    utf8.push_back(walk.utf8_seconds);
    last = extract_once(setting.engine, files, 1);
    extract.push_back(last.processor);
  }
  const double icu = std::min(median(utf16), median(utf8));
  const double ours = median(extract);
  const GateRun gate = gate_once(setting.engine, files);
  const double megabytes = static_cast<double>(walk.text_bytes) / 1e6;
  return {
      {"archive: ICU words, UTF-16", seconds(median(utf16)), number(megabytes, 0) + " MB of text",
       number(megabytes / median(utf16), 0) + " MB/s", "", false, true},
      {"archive: ICU words, UTF-8 (UText)", seconds(median(utf8)), std::to_string(walk.documents) + " documents",
       number(megabytes / median(utf8), 0) + " MB/s", "", false, true},
      {"archive: extract", seconds(ours), "ICU walk " + seconds(icu), times(ours / icu), "<= 1.5 x", true, ours <= kMostTimesIcu * icu},
      gate_row(gate, icu),
      open_row(gate),
  };
}

std::vector<Row> agreement_rows(const Setting& setting, const std::vector<std::string>& files) {
  std::vector<double> rates, walks;
  for (int i = 0; i < setting.repeats; ++i) {
    const Walk walk = walk_words(files);
    const Run run = extract_once(setting.engine, files, 1);
    rates.push_back(static_cast<double>(run.statistics.documents) / run.processor);
    walks.push_back(static_cast<double>(walk.documents) / walk.seconds());
  }
  const double rate = median(rates);
  return {{"only documents with agreements", number(rate, 0) + " a second", "ICU walk " + number(median(walks), 0) + " a second",
           times(median(walks) / rate), ">= 1500 a second", true, rate >= kLeastAgreementDocuments}};
}

std::vector<Row> thread_rows(const Setting& setting, const std::vector<std::string>& files) {
  std::vector<double> one, two;
  for (int i = 0; i < setting.repeats; ++i) {
    one.push_back(extract_once(setting.engine, files, 1).wall);
    two.push_back(extract_once(setting.engine, files, 2).wall);
  }
  const double gain = median(one) / median(two);
  return {{"two threads (wall clock)", seconds(median(two)), "one thread " + seconds(median(one)), times(gain), ">= 1.8 x faster", true,
           gain >= kLeastTwoThreads}};
}

std::vector<Row> growth_rows(const Setting& setting, const std::vector<std::string>& files) {
  std::vector<Row> rows;
  double single = 0;
  for (const int times_archive : {1, 4, 16}) {
    std::vector<std::string> command{setting.program, "extract", "--quiet", "--jobs", "1"};
    const std::vector<std::string> inputs = repeated(files, times_archive);
    command.insert(command.end(), inputs.begin(), inputs.end());
    const std::string size = std::to_string(times_archive) + "x the archive";
    const auto cost = run_child(command);
    if (!cost) return {failed(size)};
    const double each = cost->processor_seconds / times_archive;
    if (times_archive == 1) single = each;
    const double growth = each / single - 1;
    rows.push_back({size + ": time a document", seconds(each) + " an archive", "1x " + seconds(single), number(100 * growth, 1) + " %",
                    "flat within 5 %", times_archive != 1, growth <= kMostGrowth});
    rows.push_back({size + ": peak memory", number(cost->peak_megabytes, 0) + " MB", "limit 300 MB",
                    times(cost->peak_megabytes / kMostMegabytes), "< 300 MB", true, cost->peak_megabytes < kMostMegabytes});
  }
  return rows;
}

std::vector<Row> start_rows(const Setting& setting) {
  std::vector<double> ours, empty;
  for (int i = 0; i < 15; ++i) {
    const auto cost = run_child({setting.program, "extract", "--quiet"}, "\n");
    const auto nothing = run_child({"/bin/true"});
    if (!cost || !nothing) return {failed("start-up")};
    ours.push_back(1e3 * cost->wall_seconds);
    empty.push_back(1e3 * nothing->wall_seconds);
  }
  return {{"start-up, one empty line (wall clock)", number(median(ours), 1) + " ms", "/bin/true " + number(median(empty), 1) + " ms",
           times(median(ours) / median(empty)), "< 50 ms", true, median(ours) < kMostStartMilliseconds}};
}

}  // namespace mithaq::bench
