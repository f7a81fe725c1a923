// Documents in, lines out, on any number of threads: the whole road of a news item.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string_view>

#include "app/engine.h"
#include "app/intake.h"
#include "write/table.h"

namespace mithaq::app {

enum class Product {
  kReports,   // a JSON line for each document with its agreements
  kMentions,  // a JSON line for each document with its persons, organisations, places, titles, times and amounts
  kTable,     // blocks for people
};

struct ExtractOptions {
  Product product = Product::kReports;
  unsigned jobs = 1;             // threads
  bool only_agreements = false;  // leave out documents of which nothing is told
  bool with_text = true;
  bool gate = true;
  double min_confidence = 0;  // agreements below are left out
  write::TableOptions table;
};

struct Statistics {
  std::uint64_t documents = 0;
  std::uint64_t other_language = 0;   // documents that were passed through unread
  std::uint64_t with_agreements = 0;  // documents
  std::uint64_t agreements = 0;       // records
  std::uint64_t mentions = 0;
  std::uint64_t text_bytes = 0;
  std::uint64_t input_bytes = 0;  // as in Intake, of what has been written
  std::uint64_t files = 0;
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
  bool output_failed = false;  // the sink refused
};

// Takes the output for some documents; false ends everything. Never called by two threads at once; what was found up to now comes with it.
using OutputSink = std::function<bool(std::string_view output, const Statistics& so_far)>;

// Reads the intake to its end, or until `stop` is set: then the documents under way are finished and written. Output stands in the order of
// the input, and is the same to the byte for any number of jobs. Holds at most a few documents for each job.
Statistics extract(const Engine& engine, Intake& intake, const ExtractOptions& options, const OutputSink& sink,
                   const std::atomic<bool>& stop);

}  // namespace mithaq::app
