#include "link/letters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

#include "text/fold.h"
#include "text/utf8.h"

namespace mithaq::link {
namespace {

// What decomposition does not take apart, and letters beside the Russian alphabet.
struct Spelling {
  char32_t letter;
  std::u32string_view plain;
};
constexpr std::array<Spelling, 26> kSpellings = {
    {{0x00DF, U"ss"},     {0x00E6, U"ae"},     {0x0153, U"oe"},     {0x00F8, U"o"},      {0x0142, U"l"},      {0x0131, U"i"},
     {0x0111, U"d"},      {0x00F0, U"d"},      {0x00FE, U"th"},     {0x0259, U"a"},      {0x0127, U"h"},      {0x014B, U"ng"},
     {0x00E5, U"o"},      {0x0451, U"\u0435"}, {0x0456, U"\u0438"}, {0x0457, U"\u0438"}, {0x0454, U"\u0435"}, {0x0491, U"\u0433"},
     {0x045E, U"\u0443"}, {0x049B, U"\u043A"}, {0x04B3, U"\u0445"}, {0x0493, U"\u0433"}, {0x04D9, U"\u0430"}, {0x04E9, U"\u043E"},
     {0x04B1, U"\u0443"}, {0x04AF, U"\u0443"}}};

constexpr char32_t kFirstCyrillic = 0x0430;
constexpr char32_t kLastCyrillic = 0x044F;

// Letters with another code at the edge of a word: script, plain code, its code there, at which end.
struct Edge {
  Script script;
  char plain;
  char coded;
  bool front;
};
constexpr char latin(char letter) { return static_cast<char>(letter - 'a' + 1); }
constexpr char arabic(char32_t letter) { return static_cast<char>(letter < 0x0640 ? letter - 0x0620 : letter - 0x0641 + 27); }
constexpr std::array<Edge, 11> kEdges = {{{Script::kArabic, arabic(0x0627), 37, true},
                                          {Script::kArabic, arabic(0x0647), 38, false},
                                          {Script::kArabic, arabic(0x064A), 39, false},
                                          {Script::kArabic, arabic(0x0627), 40, false},
                                          {Script::kLatin, latin('e'), 37, false},
                                          {Script::kLatin, latin('h'), 38, false},
                                          {Script::kLatin, latin('t'), 39, false},
                                          {Script::kLatin, latin('s'), 40, false},
                                          {Script::kLatin, latin('a'), 41, false},
                                          {Script::kLatin, latin('i'), 42, false},
                                          {Script::kLatin, latin('y'), 43, false}}};

bool is_arabic(char32_t c) { return (c >= 0x0621 && c <= 0x063A) || (c >= 0x0641 && c <= 0x064A); }
bool is_cyrillic(char32_t c) { return c >= kFirstCyrillic && c <= kLastCyrillic; }

// 0 for what is no letter that we know.
char plain_code(Script script, char32_t c) {
  switch (script) {
    case Script::kArabic: return is_arabic(c) ? arabic(c) : '\0';
    case Script::kCyrillic: return is_cyrillic(c) ? static_cast<char>(c - kFirstCyrillic + 1) : '\0';
    case Script::kLatin: break;
  }
  if (c >= '0' && c <= '9') return static_cast<char>(c - '0' + 27);
  return c >= 'a' && c <= 'z' ? latin(static_cast<char>(c)) : '\0';
}

char32_t letter_of(Script script, char code) {
  const auto n = static_cast<char32_t>(code);
  switch (script) {
    case Script::kArabic: return n <= 26 ? 0x0620 + n : 0x0641 + n - 27;
    case Script::kCyrillic: return kFirstCyrillic + n - 1;
    case Script::kLatin: break;
  }
  return n <= 26 ? U'a' + n - 1 : U'0' + n - 27;
}

void append_decomposed(char32_t value, std::u32string& out) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  icu::UnicodeString taken;
  if (U_FAILURE(status) || !nfd->getDecomposition(static_cast<UChar32>(value), taken)) taken = static_cast<UChar32>(value);
  for (int i = 0; i < taken.length(); i = taken.moveIndex32(i, 1))
    if (u_charType(taken.char32At(i)) != U_NON_SPACING_MARK) out.push_back(static_cast<char32_t>(taken.char32At(i)));
}

void append_plain(char32_t value, std::u32string& out) {
  if (value < 0x80 || is_arabic(value) || is_cyrillic(value)) return out.push_back(value);
  for (const Spelling& s : kSpellings) {
    if (s.letter != value) continue;
    out += s.plain;
    return;
  }
  append_decomposed(value, out);
}

std::u32string plain_letters(std::string_view word) {
  std::u32string out;
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::decode(word, at);
    at += c.size;
    const text::Folded folded = text::fold_code_point(c.value);
    const bool counts = folded.char_class == text::CharClass::kArabic || folded.char_class == text::CharClass::kLetter ||
                        folded.char_class == text::CharClass::kDigit;
    if (counts && folded.value != 0) append_plain(folded.value, out);
  }
  return out;
}

Script script_of(char32_t c) {
  if (is_arabic(c)) return Script::kArabic;
  return is_cyrillic(c) ? Script::kCyrillic : Script::kLatin;
}

void mark_edges(Script script, std::string& codes) {
  if (codes.size() < 2) return;
  for (const Edge& e : kEdges) {
    char& code = e.front ? codes.front() : codes.back();
    if (e.script == script && code == e.plain) {
      code = e.coded;
      if (!e.front) return;  // one end letter
    }
  }
}

const Edge* edge_of(Script script, char code) {
  for (const Edge& e : kEdges)
    if (e.script == script && e.coded == code) return &e;
  return nullptr;
}

}  // namespace

std::string_view script_name(Script script) {
  static constexpr std::array<std::string_view, kScripts> kNames = {"ar", "en", "ru"};
  return kNames[static_cast<std::size_t>(script)];
}

Letters letters_of(std::string_view word) {
  Letters out;
  const std::u32string plain = plain_letters(word);
  if (plain.empty()) return out;
  out.script = script_of(plain.front());
  for (const char32_t c : plain) {
    text::append_utf8(c, out.text);
    if (const char code = plain_code(out.script, c); code != 0) out.codes.push_back(code);
  }
  mark_edges(out.script, out.codes);
  return out;
}

std::string spell(Script script, std::string_view codes) {
  std::string out;
  for (const char code : codes) {
    const Edge* edge = edge_of(script, code);
    if (edge != nullptr && edge->front) out.push_back('<');
    text::append_utf8(letter_of(script, edge == nullptr ? code : edge->plain), out);
    if (edge != nullptr && !edge->front) out.push_back('>');
  }
  return out;
}

std::string unspell(Script script, std::string_view spelt) {
  std::string out;
  bool front = false;
  for (std::size_t at = 0; at < spelt.size();) {
    const text::CodePoint c = text::decode(spelt, at);
    at += c.size;
    const bool back = c.value == '>';
    if (c.value == '<') {
      front = true;
      continue;
    }
    char code = back ? (out.empty() ? '\0' : out.back()) : plain_code(script, c.value);
    if (front || back)
      for (const Edge& e : kEdges)
        if (e.script == script && e.plain == code && e.front == front) {
          code = e.coded;
          break;
        }
    front = false;
    if (code == 0) return {};
    if (back)
      out.back() = code;
    else
      out.push_back(code);
  }
  return out;
}

bool is_vowel(Script script, char code) {
  const Edge* edge = edge_of(script, code);
  const char32_t c = letter_of(script, edge == nullptr ? code : edge->plain);
  static constexpr std::u32string_view kVowels =
      U"aeiouy\u0627\u0648\u064A\u0621\u0430\u0435\u0438\u0439\u043E\u0443\u044A\u044B\u044C\u044D\u044E\u044F";
  return kVowels.find(c) != std::u32string_view::npos;
}

}  // namespace mithaq::link
