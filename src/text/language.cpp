#include "text/language.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

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

// Sixteen bytes at once; the compiler makes of them what the machine has.
using Bytes = std::uint8_t __attribute__((vector_size(16)));
constexpr std::size_t kBytes = sizeof(Bytes);
static_assert(kSampleBytes / kBytes < 256, "a lane counts up to 255");

Bytes bytes_at(std::string_view text, std::size_t at) {
  Bytes out;
  std::memcpy(&out, text.data() + at, kBytes);
  return out;
}

// What sixteen bytes are, 255 where it holds. Each looks at the byte after it too.
struct Kinds {
  Bytes arabic;    // begins a letter that is surely Arabic
  Bytes other;     // may begin a letter of another script
  Bytes doubtful;  // may begin a letter of the Arabic script that Arabic does not use
};

Kinds kinds_at(std::string_view text, std::size_t at) {
  const auto holds = [](auto comparison) { return __builtin_convertvector(comparison, Bytes); };
  const Bytes byte = bytes_at(text, at);
  const Bytes next = bytes_at(text, at + 1);
  const Bytes lower = byte | 0x20;
  const Bytes first_half = holds(byte == 0xD8);   // U+0600 to U+063F
  const Bytes second_half = holds(byte == 0xD9);  // U+0640 to U+067F
  return {(first_half & holds(next >= 0xA0)) | (second_half & holds(next >= 0x81) & holds(next <= 0x8A)),
          (holds(lower >= 'a') & holds(lower <= 'z')) | (holds(byte >= 0xC0) & ~(first_half | second_half)),
          holds(byte == 0xDA) | holds(byte == 0xDB) | (second_half & holds(next >= 0xB9))};
}

// True when the text is Arabic beyond doubt; nothing is decoded. Counts no Arabic letter too many and no other letter too few.
bool plainly_arabic(std::string_view text) {
  if (text.size() <= kBytes) return false;
  Bytes arabic{}, other{};
  Bytes doubtful = kinds_at(text, text.size() - kBytes - 1).doubtful;
  std::size_t at = 0;
  for (; at + kBytes < text.size(); at += kBytes) {
    const Kinds kinds = kinds_at(text, at);
    arabic -= kinds.arabic;  // 255 is -1
    other -= kinds.other;
    doubtful |= kinds.doubtful;
  }
  std::size_t arabic_letters = 0;
  std::size_t other_letters = text.size() - at;
  for (std::size_t lane = 0; lane < kBytes; ++lane) {
    if (doubtful[lane] != 0) return false;
    arabic_letters += arabic[lane];
    other_letters += other[lane];
  }
  return arabic_letters > other_letters;
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
  if (plainly_arabic(sample)) return "ar";
  const Letters letters = count_letters(sample);
  if (letters.arabic + letters.other == 0) return "und";
  // One letter in fifty is more than foreign names bring into Arabic text.
  if (letters.arabic > letters.other && letters.foreign * 50 <= letters.arabic) return "ar";
  return ask_cld2(head(text, kSampleBytes * 4));
}

}  // namespace mithaq::text
