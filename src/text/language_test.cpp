#include "text/language.h"

#include <gtest/gtest.h>

#include <random>

#include "text/fold.h"
#include "text/utf8.h"

namespace mithaq::text {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

const std::string kArabicWord = "\u0645\u0630\u0643\u0631\u0629 ";
const std::string kPersianWord = "\u06A9\u0634\u0648\u0631 ";

TEST(Language, TellsArabicWhateverItsLength) {
  for (int words = 1; words < 200; ++words) EXPECT_EQ(identify_language(repeated(kArabicWord, words)), "ar") << words;
}

TEST(Language, ArabicWithSomeForeignWordsStaysArabic) {
  EXPECT_EQ(identify_language(repeated(kArabicWord, 30) + "Microsoft Windows 2018"), "ar");
  EXPECT_EQ(identify_language(repeated(kArabicWord, 60) + kPersianWord + repeated(kArabicWord, 30)), "ar");
}

TEST(Language, LettersThatArabicDoesNotUseCountWhereverTheyStand) {
  for (int before = 0; before < 40; ++before)
    EXPECT_NE(identify_language(repeated(kArabicWord, before) + repeated(kPersianWord, 1 + before / 4) + "x"), "ar") << before;
}

TEST(Language, NothingToTellFrom) {
  EXPECT_EQ(identify_language(""), "und");
  EXPECT_EQ(identify_language("123 456 - 789, 1011 1213 !"), "und");
}

TEST(Language, OtherScriptsAreNotArabic) {
  EXPECT_EQ(identify_language(repeated("the two governments have signed a memorandum of understanding ", 5)), "en");
  EXPECT_NE(identify_language(repeated("\u0441\u043E\u0433\u043B\u0430\u0448\u0435\u043D\u0438\u0435 ", 20)), "ar");
  // As many Latin letters as Arabic ones: no majority.
  EXPECT_NE(identify_language(repeated("\u0645abcd ", 40)), "ar");
}

// What the quick look takes for letters of Arabic.
TEST(Language, SureLettersAreLetters) {
  for (char32_t c = 0x0620; c < 0x0640; ++c)
    EXPECT_EQ(fold_code_point(c).char_class, CharClass::kArabic) << std::hex << static_cast<int>(c);
  for (char32_t c = 0x0641; c < 0x064B; ++c)
    EXPECT_EQ(fold_code_point(c).char_class, CharClass::kArabic) << std::hex << static_cast<int>(c);
}

// Random mixtures, held against the rule itself: more Arabic letters than others, and fewer than one in fifty foreign.
TEST(Language, AgreesWithTheRule) {
  constexpr char32_t kSome[] = {0x0627, 0x0644, 0x0645, 0x064E, 0x0651, 0x0640, 0x060C, 0x0661, 0x067E, 0x06A9, 0x06CC, 0x0671,
                                'a',    'Z',    '1',    ' ',    ' ',    0x00E9, 0x0433, 0x2019, 0xFE8D, 0xFEFB, 0x08A0};
  std::mt19937 random(5);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    int arabic = 0, other = 0, foreign = 0;
    const auto rare = 1 + random() % 60;
    for (auto left = random() % 250; left > 0; --left) {
      const char32_t c = random() % rare == 0 ? kSome[random() % std::size(kSome)] : kSome[random() % 3];
      append_utf8(c, text);
      const CharClass char_class = fold_code_point(c).char_class;
      arabic += char_class == CharClass::kArabic ? 1 : 0;
      other += char_class == CharClass::kLetter ? 1 : 0;
      foreign += c == 0x067E || c == 0x06A9 || c == 0x06CC ? 1 : 0;
    }
    if (text.size() > 1000 || arabic + other == 0) continue;
    const bool expected = arabic > other && foreign * 50 <= arabic;
    if (expected || arabic <= other) {
      EXPECT_EQ(identify_language(text) == "ar", expected) << text;
    }
  }
}

}  // namespace
}  // namespace mithaq::text
