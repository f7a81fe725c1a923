#include "app/extract.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "app/batch.h"
#include "write/json.h"

namespace mithaq::app {
namespace {

constexpr std::uint64_t kBatchesWaitingPerJob = 4;

// What one thread needs to turn documents into output.
class Worker {
 public:
  Worker(const Engine& engine, const ExtractOptions& options) : engine_(engine), options_(options), scratch_(engine.finder()) {}

  Finished work(Batch& batch, const std::atomic<bool>& stop) {
    Finished finished;
    finished.output.reserve(last_output_);
    for (std::size_t i = 0; i < batch.size && finished.whole; ++i) {
      read(batch.documents[i], finished);
      finished.whole = !stop || i + 1 == batch.size;
    }
    finished.found.input_bytes = batch.input_bytes;
    finished.found.files = batch.files;
    last_output_ = finished.output.size();
    return finished;
  }

 private:
  void read(doc::Document& document, Finished& finished) {
    if (document.agreements.empty() || document.language.empty()) document.language = language_of(document);
    const bool ours = document.language == engine_.language() && document.agreements.empty();
    ++finished.found.documents;
    finished.found.text_bytes += document.text.size();
    if (document.language != engine_.language()) ++finished.found.other_language;
    if (options_.product == Product::kMentions) {
      write_mentions(document, ours, finished);
    } else {
      write_reports(document, ours, finished);
    }
  }

  void write_mentions(const doc::Document& document, bool ours, Finished& finished) {
    mentions_.clear();
    if (ours) engine_.finder().mentions(document, scratch_, mentions_);
    finished.found.mentions += mentions_.size();
    write::write_mentions_line(document, mentions_, json_options(), finished.output);
  }

  void write_reports(const doc::Document& document, bool ours, Finished& finished) {
    reports_.clear();
    if (ours) engine_.finder().reports(document, scratch_, reports_, options_.gate);
    std::erase_if(reports_, [&](const doc::Report& report) { return report.confidence < options_.min_confidence; });
    finished.found.agreements += reports_.size();
    if (!reports_.empty()) ++finished.found.with_agreements;
    const bool brought = document.agreements.size() > std::string_view("[]").size();
    if (reports_.empty() && !brought && options_.only_agreements) return;
    if (options_.product == Product::kTable) {
      write::write_table(document, reports_, options_.table, finished.output);
    } else {
      write::write_json_line(document, reports_, json_options(), finished.output);
    }
  }

  write::JsonOptions json_options() const {
    write::JsonOptions json;
    json.with_text = options_.with_text;
    return json;
  }

  const Engine& engine_;
  const ExtractOptions& options_;
  find::Finder::Scratch scratch_;
  std::vector<doc::Report> reports_;
  std::vector<doc::Mention> mentions_;
  std::size_t last_output_ = 0;
};

// A thread's whole life: take a batch, work, hand it in.
void carry(const Engine& engine, const ExtractOptions& options, BatchSource& source, InOrder& results, const std::atomic<bool>& stop) {
  Worker worker(engine, options);
  Batch batch;
  while (!results.closed() && source.next(batch)) {
    if (!results.wait_for_room(batch.number)) return;
    results.deliver(batch.number, worker.work(batch, stop));
  }
}

}  // namespace

Statistics extract(const Engine& engine, Intake& intake, const ExtractOptions& options, const OutputSink& sink,
                   const std::atomic<bool>& stop) {
  const unsigned jobs = std::max(options.jobs, 1U);
  BatchSource source(intake);
  InOrder results(sink, jobs * kBatchesWaitingPerJob);
  {
    std::vector<std::jthread> others;
    for (unsigned i = 1; i < jobs; ++i) others.emplace_back([&] { carry(engine, options, source, results, stop); });
    carry(engine, options, source, results, stop);
  }
  Statistics statistics = results.statistics();
  statistics.input_bytes = intake.bytes();
  statistics.files = intake.files();
  statistics.errors = intake.errors();
  statistics.warnings = intake.warnings();
  return statistics;
}

}  // namespace mithaq::app
