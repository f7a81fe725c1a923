#include "link/sound_key.h"

#include <array>
#include <bit>

#include "text/utf8.h"

namespace mithaq::link {
namespace {

// Letters of one class often stand for each other between the scripts; letters that may be left out, or may be almost anything, are in
// none: vowels, h, kh, w, y, ain.
struct SoundClass {
  std::uint8_t number;
  std::u32string_view letters;
};
constexpr SoundClass kClasses[] = {
    {1, U"bp\u0628\u0431\u043F"},
    {2, U"fv\u0641\u0444\u0432"},
    {3, U"m\u0645\u043C"},
    {4, U"n\u0646\u043D"},
    {5, U"l\u0644\u043B"},
    {6, U"r\u0631\u0440"},
    {7, U"td\u062A\u062F\u0637\u0636\u0630\u062B\u0442\u0434"},
    {8, U"szc\u0633\u0632\u0635\u0634\u0638\u0441\u0437\u0448\u0449\u0447\u0446\u0436"},
    {9, U"kgqj\u0642\u0643\u063A\u062C\u043A\u0433"},
};

constexpr std::size_t kEnd = 0x0700;  // past Arabic
constexpr auto kClassOf = [] {
  std::array<std::uint8_t, kEnd> out{};
  for (const SoundClass& s : kClasses)
    for (const char32_t c : s.letters) out[c] = s.number;
  return out;
}();

std::uint8_t class_of(char32_t c) { return c < kEnd ? kClassOf[c] : std::uint8_t{0}; }

// "kh" and "h" count for nothing, "sh" and "ch" as s, "ck" and a hard c as k; what a pair stands for is told by its first letter.
std::uint8_t class_in_place(char32_t c, char32_t next) {
  if (c == 'k' && next == 'h') return 0;
  if (c == 'c' && next != 'h' && next != 'e' && next != 'i' && next != 'y' && next != 'z') return 9;
  if (c == 'd' && (next == 'j' || next == 'z')) return 0;
  if (c == 't' && (next == 's' || next == 'c' || next == 'z')) return 0;
  if (c == 0x0434 && next == 0x0436) return 9;  // Russian writes j so
  if (c == 0x0436 || (c == 0x062A && next == 0x0634)) return c == 0x0436 ? 9 : 0;
  return class_of(c);
}

}  // namespace

namespace {

// Calls take(class) for each consonant that counts, once for doubled ones, until it says no.
template <typename Take>
void each_class(std::string_view folded, Take take) {
  std::uint8_t last = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const text::CodePoint c = text::decode(folded, at);
    at += c.size;
    const char32_t next = at < folded.size() ? text::decode(folded, at).value : 0;
    const std::uint8_t number = class_in_place(c.value, next);
    if (number != 0 && number != last && !take(number)) return;
    last = number;
  }
}

}  // namespace

std::uint64_t sound_key(std::string_view folded, std::size_t most) {
  std::uint64_t out = 0;
  std::size_t count = 0;
  each_class(folded, [&](std::uint8_t number) {
    out = out << 4 | number;
    return ++count < most;
  });
  return out;
}

std::uint64_t sound_shape(std::string_view folded) {
  std::uint64_t out = 0;
  std::uint8_t before = 0;
  each_class(folded, [&](std::uint8_t number) {
    out |= std::uint64_t{1} << ((before * 9U + number) % 64U);
    before = number;
    return true;
  });
  return out;
}

double shared_shape(std::uint64_t a, std::uint64_t b) {
  return (a | b) == 0 ? 0 : static_cast<double>(std::popcount(a & b)) / static_cast<double>(std::popcount(a | b));
}

}  // namespace mithaq::link
