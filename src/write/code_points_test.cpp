#include "write/code_points.h"

#include <gtest/gtest.h>

#include <string>

namespace mithaq::write {
namespace {

TEST(CodePointIndex, CountsArabicEmojiAndLatin) {
  const std::string text = "a\u0639\U0001F600\u20ACz";  // 1, 2, 4, 3, 1 bytes
  const CodePointIndex index(text);
  EXPECT_EQ(index.at(0), 0U);
  EXPECT_EQ(index.at(1), 1U);
  EXPECT_EQ(index.at(3), 2U);
  EXPECT_EQ(index.at(7), 3U);
  EXPECT_EQ(index.at(10), 4U);
  EXPECT_EQ(index.at(11), 5U);
}

TEST(CodePointIndex, OffsetsPastTheEndCountAsTheEnd) {
  const std::string text = "\u0639\u0639";
  EXPECT_EQ(CodePointIndex(text).at(1000), 2U);
  EXPECT_EQ(CodePointIndex("").at(5), 0U);
}

// Every offset of a text of several blocks against a count from the beginning.
TEST(CodePointIndex, AgreesWithCountingFromTheBeginning) {
  const std::string pieces[] = {"x", "\u0648", "\u20AC", "\U0001F91D", " "};
  std::string text;
  for (unsigned i = 0; text.size() < 3000; ++i) text += pieces[(i * 7 + i / 5) % 5];
  const CodePointIndex index(text);
  std::size_t expected = 0;
  for (std::size_t byte = 0; byte < text.size(); ++byte) {
    if ((static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U) continue;
    EXPECT_EQ(index.at(byte), expected) << byte;
    ++expected;
  }
  EXPECT_EQ(index.at(text.size()), expected);
}

TEST(CodePointIndex, TextsThatEndOnABlock) {
  for (const std::size_t size : {255U, 256U, 257U, 512U}) {
    const std::string text(size, 'x');
    EXPECT_EQ(CodePointIndex(text).at(size), size);
  }
}

}  // namespace
}  // namespace mithaq::write
