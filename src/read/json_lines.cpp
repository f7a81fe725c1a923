#include <algorithm>
#include <optional>

#include "read/ascii.h"
#include "read/json_record.h"
#include "read/stream.h"

namespace mithaq::read {
namespace {

class JsonLinesStream : public DocumentStream {
 public:
  explicit JsonLinesStream(Opened opened) : opened_(std::move(opened)), records_(opened_) {}

  bool next(doc::Document& document) override {
    while (const auto line = next_line()) {
      const RecordPlace place{++line_, opened_.window.offset()};
      const bool is_document = !trimmed(*line).empty() && read_line(*line, place, document);
      opened_.window.consume(std::min(line->size() + 1, opened_.window.view().size()));
      if (is_document) return true;
    }
    return false;
  }

 private:
  // The next line without its end, still in the window. A line over the limit is skipped and told.
  std::optional<std::string_view> next_line() {
    Window& window = opened_.window;
    for (std::size_t scanned = 0;;) {
      const std::string_view view = window.view();
      const std::size_t end = view.find('\n', scanned);
      const std::size_t size = end == std::string_view::npos ? view.size() : end;
      if (size > opened_.options.max_document_bytes) {
        skip_line();
        scanned = 0;
        continue;
      }
      if (end != std::string_view::npos) return view.substr(0, end);
      scanned = view.size();
      if (!window.fill()) return last_line();
    }
  }

  std::optional<std::string_view> last_line() {
    if (opened_.window.view().empty()) {
      tell_failure();
      return std::nullopt;
    }
    return opened_.window.view();
  }

  // After a failure of the source the last line is probably cut off: it is read if it is whole, without a second complaint.
  bool read_line(std::string_view line, RecordPlace place, doc::Document& document) {
    const bool cut = opened_.window.failure() && line.size() == opened_.window.view().size();
    if (cut && !trimmed(line).ends_with('}')) return false;
    return records_.read(line, place, document);
  }

  void skip_line() {
    ++line_;
    Window& window = opened_.window;
    opened_.diagnostics.error({base::ErrorCode::kLimit, opened_.name + ":" + std::to_string(line_),
                               "the line is longer than " + std::to_string(opened_.options.max_document_bytes) + " bytes, skipped", ""});
    for (;;) {
      const std::string_view view = window.view();
      const std::size_t end = view.find('\n');
      window.consume(end == std::string_view::npos ? view.size() : end + 1);
      if (end != std::string_view::npos || !window.fill()) return;
    }
  }

  void tell_failure() {
    if (opened_.window.failure() && !failure_told_) opened_.diagnostics.error(*opened_.window.failure());
    failure_told_ = true;
  }

  Opened opened_;
  JsonRecordReader records_;
  std::uint64_t line_ = 0;
  bool failure_told_ = false;
};

}  // namespace

std::unique_ptr<DocumentStream> json_lines_stream(Opened opened) { return std::make_unique<JsonLinesStream>(std::move(opened)); }

}  // namespace mithaq::read
