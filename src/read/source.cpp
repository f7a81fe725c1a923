#include "read/source.h"

namespace mithaq::read {

DocumentReader::DocumentReader(std::vector<std::string> inputs, ReadOptions options, Diagnostics::Sink sink)
    : options_(std::move(options)), diagnostics_(std::move(sink)), inputs_(std::move(inputs), diagnostics_) {}

bool DocumentReader::next(doc::Document& document) {
  for (;;) {
    if (stream_ && stream_->next(document)) return true;
    stream_.reset();
    if (!open_next()) return false;
  }
}

// Moves on to the next input; stream_ stays empty if that one cannot be read. False if there is none.
bool DocumentReader::open_next() {
  const auto path = inputs_.next();
  if (!path) return false;
  auto source = open_bytes(*path);
  if (!source) {
    diagnostics_.error(std::move(source.error()));
    return true;
  }
  ++files_;
  stream_ = open_stream(std::move(*source), *path, options_, diagnostics_);
  return true;
}

}  // namespace mithaq::read
