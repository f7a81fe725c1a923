#include "find/number_span.h"

namespace mithaq::find {

WordSpans word_spans(const NumberReader& numbers, std::string_view text, const text::TokenLayer& tokens, std::uint32_t first,
                     std::uint32_t last, std::uint16_t cut) {
  const text::Token& head = tokens.tokens[first];
  const std::uint32_t end = tokens.tokens[last - 1].span.end;
  const auto lone = numbers.lone_clitics(tokens, first);
  if (lone.any && first + 1 < last) {
    const std::uint32_t next = tokens.tokens[first + 1].span.begin;
    const bool only_and = lone.conjunction && !lone.article && !lone.preposition;
    return {{lone.conjunction ? next : head.span.begin, end}, {lone.article && !lone.conjunction ? head.span.begin : next, end}, only_and};
  }
  const auto at = [&](std::uint16_t folded) { return folded == 0 ? head.span.begin : text::source_offset(text, head, folded); };
  return {{at(numbers.conjunction_size(tokens.form(first), cut)), end}, {at(cut), end}, false};
}

}  // namespace mithaq::find
