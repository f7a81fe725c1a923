#include "read/encoding.h"

#include <gtest/gtest.h>

namespace mithaq::read {
namespace {

TEST(RepairUtf8, KeepsValidText) {
  std::string out;
  EXPECT_EQ(repair_utf8("a\xd8\xa8\xf0\x9f\x99\x82", out).faults, 0u);
  EXPECT_EQ(out, "a\xd8\xa8\xf0\x9f\x99\x82");
}

TEST(RepairUtf8, TellsFirstFaultAndCountsThem) {
  std::string out;
  const Utf8Repair repair = repair_utf8(
      "ab\xff"
      "c\xd8",
      out);
  EXPECT_EQ(repair.faults, 2u);
  EXPECT_EQ(repair.first, 2u);
  EXPECT_EQ(out,
            "ab\xef\xbf\xbd"
            "c\xef\xbf\xbd");
}

TEST(RepairUtf8, ReplacesEachMaximalPartOnce) {
  std::string out;
  // The example of Unicode 15, table 3-8 and 3-11: truncated sequences count once, surrogates byte by byte.
  EXPECT_EQ(repair_utf8("\xe1\x80\xe2\xf0\x91\x92\xf1\xbf"
                        "A",
                        out)
                .faults,
            4u);
  EXPECT_EQ(out,
            "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
            "A");
  EXPECT_EQ(repair_utf8("\xed\xa0\x80", out).faults, 3u);
}

TEST(RepairUtf8, ResultIsAlwaysValid) {
  std::string out;
  for (int first = 0x80; first < 0x100; ++first) {
    for (int second = 0; second < 0x100; ++second) {
      const std::string bytes{static_cast<char>(first), static_cast<char>(second), 'x'};
      repair_utf8(bytes, out);
      ASSERT_TRUE(valid_utf8(out)) << first << " " << second;
      if (valid_utf8(bytes)) {
        ASSERT_EQ(out, bytes);
      }
    }
  }
}

TEST(DeclaredEncoding, FindsTheFormsOfPages) {
  EXPECT_EQ(declared_encoding("<meta charset=\"Windows-1256\">"), "windows-1256");
  EXPECT_EQ(declared_encoding("<META http-equiv=Content-Type content='text/html; charset=iso-8859-6'>"), "iso-8859-6");
  EXPECT_EQ(declared_encoding("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>"), "windows-1251");
  EXPECT_EQ(declared_encoding("<html><body>charset"), "");
  EXPECT_EQ(declared_encoding("<meta charset=utf-16>"), "") << "cannot be true where ASCII could be read";
}

TEST(ConvertToUtf8, ReadsArabicEncodings) {
  std::string out;
  ASSERT_TRUE(convert_to_utf8("\xc7\xca\xdd\xc7\xde", "windows-1256", out));
  EXPECT_EQ(out, "\u0627\u062a\u0641\u0627\u0642");
  ASSERT_TRUE(convert_to_utf8("\xc7\xca\xe1\xc7\xe2", "iso-8859-6", out));
  EXPECT_EQ(out, "\u0627\u062a\u0641\u0627\u0642");
  EXPECT_FALSE(convert_to_utf8("x", "no-such-encoding", out));
}

TEST(ConvertToUtf8, LongTextIsWhole) {
  std::string out;
  ASSERT_TRUE(convert_to_utf8(std::string(100'001, '\xc7'), "windows-1256", out));
  ASSERT_EQ(out.size(), 200'002u);
  EXPECT_TRUE(out.ends_with("\u0627\u0627"));
}

}  // namespace
}  // namespace mithaq::read
