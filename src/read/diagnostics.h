// Where readers tell what was wrong with their input. A fault in one line or file never stops the rest.
#pragma once

#include <cstdint>
#include <functional>
#include <utility>

#include "base/error.h"

namespace mithaq::read {

struct Diagnostic {
  base::Error error;
  bool is_error = true;  // false: a warning, the document was read all the same
};

// Passes each diagnostic on as it comes and counts them, so that a caller can choose its exit code.
class Diagnostics {
 public:
  using Sink = std::function<void(const Diagnostic&)>;

  explicit Diagnostics(Sink sink) : sink_(std::move(sink)) {}

  void error(base::Error error) {
    ++errors_;
    if (sink_) sink_({std::move(error), true});
  }
  void warning(base::Error error) {
    ++warnings_;
    if (sink_) sink_({std::move(error), false});
  }
  std::uint64_t errors() const { return errors_; }
  std::uint64_t warnings() const { return warnings_; }

 private:
  Sink sink_;
  std::uint64_t errors_ = 0;
  std::uint64_t warnings_ = 0;
};

}  // namespace mithaq::read
