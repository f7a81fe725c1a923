// The documents of the inputs that a user named, and how much of them has been read.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "doc/document.h"
#include "read/diagnostics.h"
#include "read/inputs.h"
#include "read/options.h"
#include "read/stream.h"

namespace mithaq::app {

// How inputs are to be read, in the words of a command line.
struct InputWords {
  std::string format = "auto";  // auto text html json jsonl
  std::string fields;           // "text=body,id=number": which JSON keys hold the parts of a document
  std::string encoding;         // ICU name, or empty: found out
  std::string published;        // YYYY-MM-DD; these three fill what a document does not tell
  std::string source;
  std::string language;
};

// Errors: kUnknownName and kMalformed, with the option as `where`.
base::Result<read::ReadOptions> read_options(const InputWords& words);

// Bytes of all files that the names stand for; nothing when standard input is a pipe, or when counting would take long.
std::optional<std::uint64_t> size_of_inputs(const std::vector<std::string>& names);

class Intake {
 public:
  // `stop` ends the reading, also while it waits for standard input. Options and stop outlive the intake.
  Intake(std::vector<std::string> names, const read::ReadOptions& options, read::Diagnostics::Sink sink, const std::atomic<bool>& stop);
  Intake(const Intake&) = delete;
  Intake& operator=(const Intake&) = delete;

  // Puts the next document into `document`, whose strings keep their memory. False at the end.
  bool next(doc::Document& document);

  // Whether the next document would have to wait for standard input.
  bool would_wait() const;

  std::uint64_t bytes() const { return bytes_; }  // read from files, packed as they are
  std::uint64_t files() const { return files_; }
  std::uint64_t errors() const { return diagnostics_.errors(); }
  std::uint64_t warnings() const { return diagnostics_.warnings(); }

 private:
  bool open_next();

  const read::ReadOptions& options_;
  const std::atomic<bool>& stop_;
  read::Diagnostics diagnostics_;
  read::InputWalk walk_;
  std::unique_ptr<read::DocumentStream> stream_;
  bool on_standard_input_ = false;
  std::uint64_t bytes_ = 0;
  std::uint64_t files_ = 0;
};

}  // namespace mithaq::app
