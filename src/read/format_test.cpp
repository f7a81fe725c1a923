#include "read/format.h"

#include <gtest/gtest.h>

namespace mithaq::read {
namespace {

TEST(FormatOfName, KnowsExtensionsAlsoWhenPacked) {
  EXPECT_EQ(format_of_name("a/b.txt"), Format::kText);
  EXPECT_EQ(format_of_name("B.HTM"), Format::kHtml);
  EXPECT_EQ(format_of_name("x.html.gz"), Format::kHtml);
  EXPECT_EQ(format_of_name("x.jsonl.zst"), Format::kJsonLines);
  EXPECT_EQ(format_of_name("x.ndjson"), Format::kJsonLines);
  EXPECT_EQ(format_of_name("x.json"), Format::kJson);
  EXPECT_EQ(format_of_name("x.gz"), Format::kAuto);
  EXPECT_EQ(format_of_name("json"), Format::kAuto);
  EXPECT_EQ(format_of_name("a.txt/b"), Format::kAuto);
}

TEST(StemOfName, LeavesOutFolderAndExtensions) {
  EXPECT_EQ(stem_of_name("a/news.2018.jsonl.zst"), "news.2018");
  EXPECT_EQ(stem_of_name("page.html"), "page");
  EXPECT_EQ(stem_of_name("a.b/notes"), "notes");
  EXPECT_EQ(stem_of_name("-"), "stdin");
}

TEST(FormatOfBytes, LooksAtTheFirstBytes) {
  EXPECT_EQ(format_of_bytes("  <!DOCTYPE html><html>"), Format::kHtml);
  EXPECT_EQ(format_of_bytes("<?xml version='1.0'?><html>"), Format::kHtml);
  EXPECT_EQ(format_of_bytes("<!-- saved --><HTML>"), Format::kHtml);
  EXPECT_EQ(format_of_bytes("{\"text\":\"a}\"}\n{\"text\":\"b\"}"), Format::kJsonLines);
  EXPECT_EQ(format_of_bytes("{\n \"text\":\"a\"}"), Format::kJson);
  EXPECT_EQ(format_of_bytes("\xef\xbb\xbf[ {\"text\":\"a\"}]"), Format::kJson);
  EXPECT_EQ(format_of_bytes("[1] The treaty"), Format::kText);
  EXPECT_EQ(format_of_bytes("<3 of them"), Format::kText);
}

TEST(FormatOfWord, ReadsOptionValues) {
  EXPECT_EQ(format_of_word("jsonl"), Format::kJsonLines);
  EXPECT_EQ(format_of_word("auto"), Format::kAuto);
  EXPECT_FALSE(format_of_word("pdf"));
}

TEST(KindOfBinary, NamesWhatItIs) {
  EXPECT_EQ(kind_of_binary("%PDF-1.4"), "a PDF file");
  EXPECT_EQ(kind_of_binary(std::string_view("ab\0c", 4)), "binary data");
  EXPECT_EQ(kind_of_binary("PK is a text"), "");
  EXPECT_EQ(kind_of_binary(std::string_view("\xff\xfe"
                                            "a\0",
                                            4)),
            "")
      << "UTF-16";
}

}  // namespace
}  // namespace mithaq::read
