#include "read/text_file.h"

#include <algorithm>
#include <cstddef>

#include "read/ascii.h"
#include "read/encoding.h"

namespace mithaq::read {
namespace {

using base::ErrorCode;

constexpr std::ptrdiff_t kTitleLetters = 200;

void tell(Opened& opened, ErrorCode code, std::string what, std::string hint = {}) {
  opened.diagnostics.error({code, opened.name, std::move(what), std::move(hint)});
}

void warn(Opened& opened, std::string what, std::string hint = {}) {
  opened.diagnostics.warning({ErrorCode::kMalformed, opened.name, std::move(what), std::move(hint)});
}

// The encoding to convert from, or empty for UTF-8. Bytes that are valid UTF-8 are UTF-8, whatever they are labelled.
std::string encoding_of(std::string_view bytes, Declares declares, const ReadOptions& options) {
  if (!options.encoding.empty()) return options.encoding;
  if (declares == Declares::kNothing || valid_utf8(bytes)) return {};
  std::string declared = declared_encoding(bytes);
  if (declared.empty()) declared = guess_encoding(bytes);
  return same_ignoring_case(declared, "utf-8") || same_ignoring_case(declared, "utf8") ? std::string{} : declared;
}

void repair(Opened& opened, std::string_view bytes, std::string& text) {
  if (valid_utf8(bytes)) {
    text.assign(bytes);
    return;
  }
  const Utf8Repair repair = repair_utf8(bytes, text);
  std::string what = "invalid UTF-8 at byte " + std::to_string(opened.window.offset() + repair.first);
  if (repair.faults > 1) what += " and at " + std::to_string(repair.faults - 1) + " more places";
  const std::string guess = repair.faults > 8 ? guess_encoding(bytes) : std::string{};
  warn(opened, what + ", read as U+FFFD", guess.empty() ? "" : "if the file is in another encoding, name it: it looks like " + guess);
}

void convert(Opened& opened, std::string_view bytes, Declares declares, std::string& text) {
  const ByteOrderMark mark = byte_order_mark(bytes);
  const std::string encoding = mark.size > 0 ? std::string(mark.encoding) : encoding_of(bytes, declares, opened.options);
  opened.window.consume(mark.size);
  bytes.remove_prefix(mark.size);
  if (encoding.empty() || encoding == "UTF-8") return repair(opened, bytes, text);
  if (convert_to_utf8(bytes, encoding, text)) return;
  warn(opened, "the encoding \"" + encoding + "\" is not known, read as UTF-8");
  repair(opened, bytes, text);
}

bool is_binary(std::string_view bytes) {
  return bytes.find('\0') != std::string_view::npos && !byte_order_mark(bytes).encoding.starts_with("UTF-16");
}

std::string_view first_line(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty()) return line;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

std::ptrdiff_t letters_of(std::string_view utf8) {
  return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & '\xc0') != '\x80'; });
}

class TextStream : public DocumentStream {
 public:
  explicit TextStream(Opened opened) : opened_(std::move(opened)) {}

  bool next(doc::Document& document) override {
    if (done_) return false;
    done_ = true;
    clear(document);
    if (!read_whole(opened_, Declares::kNothing, document.text)) return false;
    const std::string_view line = first_line(document.text);
    if (letters_of(line) <= kTitleLetters) document.title = line;
    document.id = opened_.stem;
    document.origin = opened_.name;
    fill_defaults(document, opened_.options);
    return true;
  }

 private:
  Opened opened_;
  bool done_ = false;
};

}  // namespace

bool read_whole(Opened& opened, Declares declares, std::string& text) {
  if (!fill_all(opened.window, opened.options.max_document_bytes)) {
    tell(opened, ErrorCode::kLimit, "the file is larger than " + std::to_string(opened.options.max_document_bytes) + " bytes, skipped");
    return false;
  }
  if (opened.window.failure()) {
    opened.diagnostics.error(*opened.window.failure());
    return false;
  }
  const std::string_view bytes = opened.window.view();
  if (is_binary(bytes)) {
    tell(opened, ErrorCode::kMalformed, "binary data, not text");
    return false;
  }
  convert(opened, bytes, declares, text);
  if (!trimmed(text).empty()) return true;
  warn(opened, "only blanks, nothing to read");
  return false;
}

std::unique_ptr<DocumentStream> text_stream(Opened opened) { return std::make_unique<TextStream>(std::move(opened)); }

}  // namespace mithaq::read
