// Tokens and sentences of a text, with byte offsets into the text as delivered.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace mithaq::text {

enum class TokenKind : std::uint8_t {
  kArabic,  // word whose first letter is Arabic
  kLatin,   // word of another script
  kNumber,  // digits, with inner separators: 3.5 100,000
  kPunct,   // one punctuation mark, or a run of the same mark
};

struct Token {
  base::Span span;               // bytes of the text; marks around the letters included
  std::uint32_t fold_begin = 0;  // folded form: TokenLayer::folded
  std::uint32_t fold_size = 0;
  TokenKind kind = TokenKind::kPunct;
  bool space_before = false;
  bool line_start = false;  // first token of a line
};

enum class Zone : std::uint8_t { kHeadline, kBody };

struct Sentence {
  std::uint32_t first = 0;  // index of the first token
  std::uint32_t last = 0;   // one past the last token
  std::uint32_t line = 0;   // number of the line, from 0, blank lines not counted
  Zone zone = Zone::kBody;
};

// Longer runs without a sentence end are cut here, so that the cost of a sentence stays bounded.
inline constexpr std::uint32_t kMaxSentenceTokens = 160;

struct TokenLayer {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::string folded;  // folded forms of all tokens, one after the other

  std::string_view form(const Token& token) const { return std::string_view(folded).substr(token.fold_begin, token.fold_size); }
  std::string_view form(std::uint32_t index) const { return form(tokens[index]); }
  void clear();
};

// Fills `out` (cleared first; its memory is reused). `text` must be valid UTF-8 shorter than 4 GiB. Sentences end at . ! ? ; and their
// Arabic forms and at line ends, but not after an abbreviation of one letter nor inside a number or an address. The first line
// is a headline when more lines follow and it does not end like a sentence.
void tokenize(std::string_view text, TokenLayer& out);

// Byte of the text where the folded offset `folded` (bytes into the token's folded form) begins.
std::uint32_t source_offset(std::string_view text, const Token& token, std::uint32_t folded);

}  // namespace mithaq::text
