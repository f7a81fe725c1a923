#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <cstring>

#include "text/utf8.h"

namespace mithaq::text {
namespace {

struct Rule {
  char32_t from;
  char32_t to;
};

// Letters that Arabic news writes in more than one way.
constexpr Rule kLetters[] = {
    {0x0622, 0x0627}, {0x0623, 0x0627}, {0x0625, 0x0627}, {0x0671, 0x0627},  // alef with madda, hamza, wasla -> alef
    {0x0649, 0x064A}, {0x0626, 0x064A}, {0x06CC, 0x064A}, {0x06D2, 0x064A},  // alef maqsura, hamza on ya, Farsi ya -> ya
    {0x0629, 0x0647}, {0x06C1, 0x0647}, {0x06C3, 0x0647}, {0x06D5, 0x0647},  // ta marbuta, heh goal -> heh
    {0x0624, 0x0648}, {0x06A9, 0x0643}, {0x06AA, 0x0643}, {0x06AF, 0x0643},  // hamza on waw -> waw; keheh, gaf -> kaf
    {0x067E, 0x0628}, {0x0686, 0x062C}, {0x0698, 0x0632}, {0x06A4, 0x0641},  // peh, tcheh, jeh, veh -> beh, jeem, zain, feh
    {0x066B, 0x002E}, {0x066C, 0x002C}, {0x060C, 0x002C}, {0x061B, 0x003B}, {0x061F, 0x003F}, {0x06D4, 0x002E}, {0x066A, 0x0025},
};

constexpr Rule kPunctuation[] = {
    {0x00AB, '"'}, {0x00BB, '"'}, {0x2018, '\''}, {0x2019, '\''}, {0x201A, '\''}, {0x201B, '\''}, {0x2039, '"'},
    {0x203A, '"'}, {0x201C, '"'}, {0x201D, '"'},  {0x201E, '"'},  {0x201F, '"'},  {0x2033, '"'},  {0x300C, '"'},
    {0x300D, '"'}, {0x2010, '-'}, {0x2011, '-'},  {0x2012, '-'},  {0x2013, '-'},  {0x2014, '-'},  {0x2015, '-'},
    {0x2212, '-'}, {0x2026, '.'}, {0x2022, '*'},  {0x00B7, '*'},  {0xFD3E, '('},  {0xFD3F, ')'},
};

constexpr char32_t kTatweel = 0x0640;

bool is_dropped(char32_t value) {
  const auto category = u_charType(static_cast<UChar32>(value));
  return value == kTatweel || category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR;
}

CharClass classify(char32_t value) {
  const auto c = static_cast<UChar32>(value);
  if (value == '\n' || value == '\r' || value == 0x2028 || value == 0x2029 || value == 0x85) return CharClass::kNewline;
  if (is_dropped(value)) return CharClass::kMark;  // before controls: ICU counts format characters among them
  if (u_isUWhiteSpace(c) || value == '_' || u_iscntrl(c)) return CharClass::kSpace;
  if (u_charDigitValue(c) >= 0) return CharClass::kDigit;
  if (u_isalpha(c)) return ublock_getCode(c) == UBLOCK_ARABIC ? CharClass::kArabic : CharClass::kLetter;
  return CharClass::kPunct;
}

char32_t merged(char32_t value) {
  for (const Rule& rule : kLetters)
    if (rule.from == value) return rule.to;
  for (const Rule& rule : kPunctuation)
    if (rule.from == value) return rule.to;
  return value;
}

bool is_presentation_form(char32_t value) { return (value >= 0xFB50 && value <= 0xFDFF) || (value >= 0xFE70 && value <= 0xFEFC); }

icu::UnicodeString decomposed(char32_t value) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString source(static_cast<UChar32>(value));
  return U_SUCCESS(status) ? nfkc->normalize(source, status) : source;
}

Folded fold_presentation(char32_t value);

Folded fold_any(char32_t value) {
  if (is_presentation_form(value)) return fold_presentation(value);
  const CharClass char_class = classify(value);
  switch (char_class) {
    case CharClass::kSpace:
    case CharClass::kNewline:
    case CharClass::kMark: return {char_class, 0};
    case CharClass::kDigit: return {char_class, static_cast<char32_t>('0' + u_charDigitValue(static_cast<UChar32>(value)))};
    case CharClass::kLetter: return {char_class, static_cast<char32_t>(u_tolower(static_cast<UChar32>(value)))};
    default: return {char_class, merged(value)};
  }
}

// A presentation form of one letter folds like the letter; ligatures (lam-alef, Allah) are told apart by value 0.
Folded fold_presentation(char32_t value) {
  const icu::UnicodeString plain = decomposed(value);
  if (plain.countChar32() == 1 && static_cast<char32_t>(plain.char32At(0)) != value)
    return fold_any(static_cast<char32_t>(plain.char32At(0)));
  if (plain.countChar32() > 1) return {CharClass::kArabic, 0};
  return {classify(value), merged(value)};
}

const std::array<Folded, Folder::kEnd>& table() {
  static const std::array<Folded, Folder::kEnd> kFolded = [] {
    std::array<Folded, Folder::kEnd> out{};
    for (char32_t c = 0; c < Folder::kEnd; ++c) out[c] = fold_any(c);
    return out;
  }();
  return kFolded;
}

std::uint16_t plain_fold(const Folded& letter) {
  if (letter.char_class == CharClass::kMark) return 0;
  if (letter.char_class != CharClass::kArabic || letter.value < 0x80 || letter.value >= 0x800) return Folder::kOther;
  std::string bytes;
  append_utf8(letter.value, bytes);
  std::uint16_t both = 0;
  std::memcpy(&both, bytes.data(), sizeof both);
  return both;
}

const std::array<std::uint16_t, Folder::kPlainEnd - Folder::kPlainBegin>& plain_table() {
  static const auto kPlain = [] {
    std::array<std::uint16_t, Folder::kPlainEnd - Folder::kPlainBegin> out{};
    for (char32_t c = Folder::kPlainBegin; c < Folder::kPlainEnd; ++c) out[c - Folder::kPlainBegin] = plain_fold(table()[c]);
    return out;
  }();
  return kPlain;
}

}  // namespace

Folder::Folder() : table_(table().data()), plain_(plain_table().data()) {}

Folded fold_code_point(char32_t value) { return value < Folder::kEnd ? table()[value] : fold_any(value); }

void fold_expanded(char32_t value, std::string& out) {
  const icu::UnicodeString plain = decomposed(value);
  for (int i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(plain.char32At(i));
    const Folded folded = fold_any(c);
    if (folded.value != 0) append_utf8(folded.value, out);
  }
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    const Folded folded = fold_code_point(c.value);
    at += c.size;
    if (folded.value != 0) {
      append_utf8(folded.value, out);
    } else if (folded.char_class == CharClass::kSpace || folded.char_class == CharClass::kNewline) {
      out.push_back(folded.char_class == CharClass::kSpace ? ' ' : '\n');
    } else if (folded.char_class != CharClass::kMark) {
      fold_expanded(c.value, out);
    }
  }
  return out;
}

}  // namespace mithaq::text
