// Any bytes as JSON and as JSON Lines, also packed: no crash, no fault of memory, parts are valid UTF-8, and how the bytes
// arrive changes nothing.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "read/encoding.h"
#include "read/stream.h"

namespace mithaq::read {
namespace {

class TrickleSource : public ByteSource {
 public:
  TrickleSource(std::string_view bytes, std::size_t step) : rest_(bytes), step_(step) {}
  base::Result<std::size_t> read(std::span<char> into) override {
    const std::size_t size = std::min({step_, into.size(), rest_.size()});
    std::copy_n(rest_.data(), size, into.data());
    rest_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view rest_;
  std::size_t step_;
};

// All that came out, documents and complaints.
std::vector<std::string> read_all(std::string_view bytes, Format format, std::size_t step) {
  ReadOptions options;
  options.format = format;
  options.max_document_bytes = 4096;
  std::vector<std::string> all;
  Diagnostics diagnostics([&](const Diagnostic& told) { all.push_back(told.error.message()); });
  const auto stream = open_stream(std::make_unique<TrickleSource>(bytes, step), "file.json", options, diagnostics);
  for (doc::Document document; stream && stream->next(document);) {
    for (const std::string* part : {&document.id, &document.text, &document.title, &document.source, &document.url}) {
      if (!valid_utf8(*part)) std::abort();
      all.push_back(*part);
    }
    if (document.text.empty()) std::abort();
  }
  return all;
}

// Damage in packed bytes is found sooner or later depending on how they arrive.
bool may_be_packed(std::string_view bytes) {
  return bytes.starts_with('\x1f') || bytes.starts_with('\x28') || (!bytes.empty() && (bytes[0] & '\xf0') == '\x50');
}

void check(std::string_view bytes) {
  for (const Format format : {Format::kJson, Format::kJsonLines}) {
    const bool same = read_all(bytes, format, 1 << 20) == read_all(bytes, format, 7);
    if (!same && !may_be_packed(bytes)) std::abort();
  }
}

}  // namespace
}  // namespace mithaq::read

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mithaq::read::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
