#include "read/stream.h"

#include "read/ascii.h"
#include "read/encoding.h"
#include "read/format.h"

namespace mithaq::read {
namespace {

constexpr std::size_t kHeadBytes = std::size_t{16} << 10;

Format format_of(const std::string& name, std::string_view head, const ReadOptions& options) {
  if (options.format != Format::kAuto) return options.format;
  const Format named = format_of_name(name);
  // ".json" is used for arrays, spread-out objects and JSON Lines alike: only the bytes can tell.
  const Format seen = format_of_bytes(head);
  if (named == Format::kJson) return seen == Format::kJsonLines ? seen : named;
  return named == Format::kAuto ? seen : named;
}

std::unique_ptr<DocumentStream> stream_of(Format format, Opened opened) {
  switch (format) {
    case Format::kHtml: return html_stream(std::move(opened));
    case Format::kJson: return json_stream(std::move(opened));
    case Format::kJsonLines: return json_lines_stream(std::move(opened));
    case Format::kAuto:
    case Format::kText: break;
  }
  return text_stream(std::move(opened));
}

// The bytes by which a file is judged: its first record if they begin like JSON Lines, so that records which come slowly
// through a pipe are passed on as they come, else its first kHeadBytes. Always the same ones, however the bytes arrive.
std::string_view head_of(Window& window, Format wanted) {
  do {
    const std::string_view view = window.view().substr(0, kHeadBytes);
    std::size_t start = byte_order_mark(view).size;
    while (start < view.size() && is_ascii_blank(view[start])) ++start;
    const bool records = wanted == Format::kJsonLines || view.substr(start).starts_with('{');
    const std::size_t end = records ? view.find('\n', start) : std::string_view::npos;
    if (end != std::string_view::npos) return view.substr(0, end + 1);
    if (view.size() == kHeadBytes) return view;
  } while (window.fill());
  return window.view();
}

// Tells of files that hold nothing readable.
bool is_text(std::string_view head, const Window& window, const std::string& name, Diagnostics& diagnostics) {
  if (head.empty()) {
    if (window.failure())
      diagnostics.error(*window.failure());
    else
      diagnostics.warning({base::ErrorCode::kMalformed, name, "the file is empty", {}});
    return false;
  }
  const std::string_view kind = kind_of_binary(head);
  if (kind.empty()) return true;
  diagnostics.error({base::ErrorCode::kMalformed, name, "is " + std::string(kind) + ", not text",
                     "plain text, HTML and JSON are read, also packed with gzip or zstd"});
  return false;
}

}  // namespace

std::unique_ptr<DocumentStream> open_stream(std::unique_ptr<ByteSource> source, const std::string& name, const ReadOptions& options,
                                            Diagnostics& diagnostics) {
  const std::string shown = name == "-" ? "stdin" : name;
  auto bytes = unpacked(std::move(source), shown);
  if (!bytes) {
    diagnostics.error(std::move(bytes.error()));
    return nullptr;
  }
  std::string stem;
  repair_utf8(stem_of_name(name), stem);  // names of files are any bytes
  Opened opened{shown, std::move(stem), Window(std::move(*bytes)), options, diagnostics};
  const Format wanted = options.format == Format::kAuto ? format_of_name(name) : options.format;
  const std::string_view head = head_of(opened.window, wanted);
  if (!is_text(head, opened.window, shown, diagnostics)) return nullptr;
  const Format format = format_of(name, head, options);
  const bool json = format == Format::kJson || format == Format::kJsonLines;
  if (json && opened.window.view().starts_with("\xef\xbb\xbf")) opened.window.consume(3);
  return stream_of(format, std::move(opened));
}

void clear(doc::Document& document) {
  for (std::string* part : {&document.id, &document.title, &document.text, &document.published, &document.source, &document.url,
                            &document.language, &document.agreements, &document.origin}) {
    part->clear();
  }
}

void fill_defaults(doc::Document& document, const ReadOptions& options) {
  document.language = primary_language(document.language);
  if (document.published.empty()) document.published = options.published;
  if (document.source.empty()) document.source = options.source;
  if (document.language.empty()) document.language = options.language;
}

std::string primary_language(std::string_view tag) {
  std::string code;
  for (const char c : trimmed(tag)) {
    if (!is_ascii_letter(c)) break;
    code += lower_ascii(c);
  }
  return code.size() == 2 || code.size() == 3 ? code : std::string{};
}

}  // namespace mithaq::read
