// Any bytes as a web page: no crash, no fault of memory, at most one document, and its parts are valid UTF-8.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "read/encoding.h"
#include "read/stream.h"

namespace mithaq::read {
namespace {

void check(std::string_view bytes) {
  ReadOptions options;
  options.format = Format::kHtml;
  Diagnostics diagnostics(nullptr);
  const auto stream = open_stream(bytes_in_memory(bytes), "page.html", options, diagnostics);
  std::size_t count = 0;
  for (doc::Document document; stream && stream->next(document); ++count) {
    for (const std::string* part : {&document.text, &document.title, &document.source, &document.url, &document.language}) {
      if (!valid_utf8(*part)) std::abort();
    }
    if (document.text.empty() || !(document.published.empty() || document.published.size() == 10)) std::abort();
  }
  if (count > 1) std::abort();
  if (count == 0 && diagnostics.errors() + diagnostics.warnings() == 0) std::abort();  // nothing is dropped in silence
}

}  // namespace
}  // namespace mithaq::read

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mithaq::read::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
