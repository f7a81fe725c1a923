#include "text/language.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>

#include "text/fold.h"
#include "text/utf8.h"

namespace mithaq::text {
namespace {

constexpr std::size_t kSampleBytes = 1200;

struct Letters {
  int arabic = 0;
  int other = 0;
  int foreign = 0;  // letters of the Arabic script that Arabic does not use: peh, tcheh, gaf, Farsi ya, heh goal, ...
};

bool foreign_to_arabic(char32_t c) {
  if (c < 0x0679) return false;
  return c == 0x067E || c == 0x0686 || c == 0x0698 || c == 0x06A9 || c == 0x06AF || c == 0x06CC || c == 0x06BA || c == 0x06BE ||
         c == 0x06C1 || c == 0x06D2 || c == 0x0679 || c == 0x0688 || c == 0x0691 || c == 0x06D5 || c == 0x06C6;
}

Letters count_letters(std::string_view text) {
  const Folder fold;
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.size;
    const CharClass char_class = fold(c.value).char_class;
    letters.arabic += char_class == CharClass::kArabic ? 1 : 0;
    letters.other += char_class == CharClass::kLetter ? 1 : 0;
    letters.foreign += foreign_to_arabic(c.value) ? 1 : 0;
  }
  return letters;
}

// Cuts at most `limit` bytes, at a code-point boundary.
std::string_view head(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return text.substr(0, limit);
}

std::string_view ask_cld2(std::string_view text) {
  bool reliable = false;
  const CLD2::Language language = CLD2::DetectLanguage(text.data(), static_cast<int>(text.size()), true, &reliable);
  return language == CLD2::UNKNOWN_LANGUAGE ? std::string_view("und") : std::string_view(CLD2::LanguageCode(language));
}

}  // namespace

std::string_view identify_language(std::string_view text) {
  const std::string_view sample = head(text, kSampleBytes);
  const Letters letters = count_letters(sample);
  if (letters.arabic + letters.other == 0) return "und";
  // One letter in fifty is more than foreign names bring into Arabic text.
  if (letters.arabic > letters.other && letters.foreign * 50 <= letters.arabic) return "ar";
  return ask_cld2(head(text, kSampleBytes * 4));
}

}  // namespace mithaq::text
