// Words of names as letters of one of three scripts: folded, without marks, one small code a letter. Arabic is folded as in text/fold.h;
// Latin loses its diacritics, Cyrillic its Ukrainian and Belarusian letters. Letters that sound otherwise at the edge of a word have a code
// of their own there: alef in front, heh (ta marbuta), yeh and alef at the end, and the Latin letters that are often silent at the end.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace mithaq::link {

enum class Script : std::uint8_t { kArabic, kLatin, kCyrillic };
inline constexpr std::size_t kScripts = 3;
inline constexpr std::size_t kCodes = 48;  // codes are 1..47; 0 is none

// "ar", "en", "ru": the names of scripts in files.
std::string_view script_name(Script script);

struct Letters {
  Script script = Script::kLatin;  // that of the first letter; digits count as Latin
  std::string text;                // folded letters and digits, UTF-8
  std::string codes;               // a byte a letter; letters of other scripts than the first are left out
};

// Everything but letters and digits is left out. Empty when nothing is left.
Letters letters_of(std::string_view word);

// The letters that a run of codes stands for, with < before a letter that begins a word and > behind one that ends it.
std::string spell(Script script, std::string_view codes);
// The opposite of spell; empty when it is no such run.
std::string unspell(Script script, std::string_view spelt);

bool is_vowel(Script script, char code);

}  // namespace mithaq::link
