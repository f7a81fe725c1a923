// The bytes of an expression that begins with a word, with and without the clitics before it.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "find/numbers.h"
#include "text/tokens.h"

namespace mithaq::find {

struct WordSpans {
  base::Span span;     // whole words; without "and", which only joins the expression to what stands before
  base::Span bare;     // also without prepositions; the article stays
  bool moved = false;  // the first token was nothing but "and"
};

// Tokens [first, last); the word proper begins `cut` folded bytes into the first one.
WordSpans word_spans(const NumberReader& numbers, std::string_view text, const text::TokenLayer& tokens, std::uint32_t first,
                     std::uint32_t last, std::uint16_t cut);

}  // namespace mithaq::find
