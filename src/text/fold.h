// Folding: the form in which words are compared. Diacritics, tatweel, zero-width and bidi marks go; hamza forms, alef maqsura,
// ta marbuta and Persian letters become their plain Arabic letter; Arabic-Indic and Persian digits become 0-9; presentation
// forms are taken apart (NFKC); other letters are lower-cased; quotation marks, commas and dashes of all kinds become one each.
// Source of the letter classes: Unicode character data through ICU; of the merged letters: common practice in Arabic
// retrieval (Larkey, Ballesteros and Connell 2002, "light stemming").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mithaq::text {

enum class CharClass : std::uint8_t {
  kSpace,    // separates tokens
  kNewline,  // ends a line
  kArabic,   // letter of the Arabic script
  kLetter,   // letter of another script
  kDigit,
  kMark,   // dropped: belongs to the word around it
  kPunct,  // everything else
};

struct Folded {
  CharClass char_class = CharClass::kPunct;
  char32_t value = 0;  // folded code point; 0 when dropped or when `expansion` is needed
};

// Class and folded value of one code point. Value 0 with a class other than kMark, kSpace and kNewline means that it
// folds to several code points: call fold_expanded.
Folded fold_code_point(char32_t value);

// The same for inner loops: code points below kEnd, nearly all of Arabic, Latin and Cyrillic news, are answered without a call.
class Folder {
 public:
  static constexpr char32_t kEnd = 0x0700;
  Folder();
  Folded operator()(char32_t value) const { return value < kEnd ? table_[value] : fold_code_point(value); }

  // Of the two bytes of a code point from kPlainBegin to kPlainEnd: the two that it folds to, in the order of memory; 0 for a mark, kOther
  // for what is no Arabic letter or folds to something else.
  static constexpr char32_t kPlainBegin = 0x0600;
  static constexpr char32_t kPlainEnd = 0x0680;
  static constexpr std::uint16_t kOther = 1;
  std::uint16_t plain(char first, char second) const {
    return plain_[(static_cast<unsigned char>(first) & 1U) << 6U | (static_cast<unsigned char>(second) & 0x3FU)];
  }

 private:
  const Folded* table_;
  const std::uint16_t* plain_;
};

// Appends the folded form (UTF-8) of a code point that folds to several.
void fold_expanded(char32_t value, std::string& out);

// The folded form of a whole string; spaces and punctuation are kept (folded).
std::string fold(std::string_view text);

}  // namespace mithaq::text
