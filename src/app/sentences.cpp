#include "app/sentences.h"

namespace mithaq::app {

Sentences::Sentences(std::string_view text) : text_(text), offsets_(text) { text::tokenize(text, layer_); }

std::string Sentences::around(std::size_t start, std::size_t stop) const {
  const auto from = static_cast<std::uint32_t>(offsets_.byte_of(start));
  std::string out(offsets_.slice(start, stop));
  for (const text::Sentence& sentence : layer_.sentences) {
    if (sentence.first >= sentence.last) continue;
    const base::Span span{layer_.tokens[sentence.first].span.begin, layer_.tokens[sentence.last - 1].span.end};
    if (span.begin <= from && from < span.end) out = base::slice(text_, span);
  }
  for (char& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

}  // namespace mithaq::app
