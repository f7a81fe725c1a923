#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <sstream>

#include "read/testing.h"

namespace mithaq::read {
namespace {

namespace fs = std::filesystem;
using testing::read_bytes;
using Lines = std::vector<std::string>;

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

std::string shown(const doc::Document& document) {
  return "title: " + document.title + "\npublished: " + document.published + "\nsource: " + document.source + "\nurl: " + document.url +
         "\nlanguage: " + document.language + "\n\n" + document.text + "\n";
}

std::vector<fs::path> pages() {
  std::vector<fs::path> pages;
  for (const auto& entry : fs::directory_iterator(MITHAQ_READ_TESTDATA)) {
    if (entry.path().extension() == ".html") pages.push_back(entry.path());
  }
  std::sort(pages.begin(), pages.end());
  return pages;
}

TEST(HtmlPages, GiveTheirArticleAndNothingElse) {
  ASSERT_GE(pages().size(), 9u);
  for (const fs::path& page : pages()) {
    const auto reading = testing::read_files({page.string()});
    ASSERT_EQ(reading.documents.size(), 1u) << page;
    EXPECT_EQ(shown(reading.documents[0]), bytes_of(fs::path(page).replace_extension(".expected"))) << page;
    EXPECT_EQ(reading.documents[0].id, page.stem().string());
    EXPECT_TRUE(reading.told.empty()) << page << reading.messages().front();
  }
}

// Every page cut off anywhere must still be read, or refused in words.
TEST(HtmlPages, CutOffAnywhere) {
  for (const fs::path& page : pages()) {
    const std::string bytes = bytes_of(page);
    for (std::size_t size = 0; size < bytes.size(); size += 97) {
      const auto reading = read_bytes(std::string_view(bytes).substr(0, size), "p.html");
      EXPECT_EQ(reading.documents.size() + reading.told.size() > 0, true) << page << " " << size;
    }
  }
}

// Processor time, so that a busy machine fails no test.
double seconds_for(const std::string& html, std::size_t documents) {
  const std::clock_t start = std::clock();
  EXPECT_EQ(read_bytes(html, "p.html").documents.size(), documents);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

std::string repeated(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

TEST(HostilePages, TenThousandNestedTagsKeepTheirText) {
  const std::string html = repeated("<div><b>x", 10'000) + "the end";
  const auto reading = read_bytes(html, "p.html");
  ASSERT_EQ(reading.documents.size(), 1u);
  EXPECT_EQ(std::count(reading.documents[0].text.begin(), reading.documents[0].text.end(), 'x'), 10'000);
  EXPECT_TRUE(reading.documents[0].text.ends_with("the end"));
  EXPECT_LT(seconds_for(html, 1), 1.0);
}

constexpr double kSoon = 3.0;  // a parser that takes quadratic time needs minutes, ours hundredths of a second

TEST(HostilePages, TimeGrowsWithTheSizeOnly) {
  std::string attributes = "<p";
  for (int i = 0; i < 100'000; ++i) attributes += " a" + std::to_string(i);
  EXPECT_LT(seconds_for(attributes + ">text", 1), kSoon);
  EXPECT_LT(seconds_for(repeated("<b>x</i>", 100'000), 1), kSoon);
  EXPECT_LT(seconds_for(repeated("<div>", 50'000) + repeated("</b>", 50'000) + "x", 1), kSoon);
  EXPECT_LT(seconds_for(repeated("<p><div>x</p>", 50'000), 1), kSoon);
  EXPECT_LT(seconds_for(repeated("<!--", 200'000) + ">x", 1), kSoon);
  EXPECT_LT(seconds_for(repeated("<div>", 500) + repeated("</section>", 50'000) + "x", 1), kSoon);
}

TEST(HostilePages, UnclosedMarkup) {
  EXPECT_EQ(read_bytes("<html><p>before <!-- open comment > <p>after", "p.html").texts(), (Lines{"before\nafter"}));
  EXPECT_EQ(read_bytes("<html><p>before <script>x < y; <p>after", "p.html").texts(), (Lines{"before"}));
  EXPECT_EQ(read_bytes("<html><p>before <a href=\"open>after", "p.html").texts(), (Lines{"before"}));
  EXPECT_EQ(read_bytes("<html><p>a < b & c &unknown; &#0; 3<4", "p.html").texts(), (Lines{"a < b & c &unknown; \ufffd 3<4"}));
}

TEST(HtmlText, ParagraphsAndPhrases) {
  EXPECT_EQ(read_bytes("<html><body><p>one <b>t</b>wo\n three&nbsp;&amp; <i> four </i></p>five<br>six<ul><li>seven<li>eight</ul>", "p.html")
                .texts(),
            (Lines{"one two three & four\nfive\nsix\nseven\neight"}));
}

TEST(HtmlText, PageWithoutTextIsTold) {
  const auto reading = read_bytes("<html><head><title>only a title</title></head><body><nav>menu</nav></body></html>", "p.html");
  EXPECT_TRUE(reading.documents.empty());
  EXPECT_EQ(reading.messages(), (Lines{"error: p.html: no main text was found in the page"}));
}

TEST(HtmlText, ClassWordsThatEmptyThePageAreNotBelieved) {
  const std::string html =
      "<html><body><div class='related-page comment'><p>The two ministries signed a memorandum of understanding on water.</p></div>";
  EXPECT_EQ(read_bytes(html, "p.html").texts(), (Lines{"The two ministries signed a memorandum of understanding on water."}));
}

TEST(HtmlText, MislabelledUtf8IsReadAsUtf8) {
  const auto reading = read_bytes("<html><meta charset=windows-1256><p>\u0627\u062a\u0641\u0627\u0642", "p.html");
  EXPECT_EQ(reading.texts(), (Lines{"\u0627\u062a\u0641\u0627\u0642"}));
}

TEST(HtmlText, BadUtf8IsReplacedWhereUtf8IsDeclared) {
  const auto reading = read_bytes("<html><meta charset=utf-8><p>ab\xd8 cd", "p.html");
  EXPECT_EQ(reading.texts(), (Lines{"ab\ufffd cd"}));
  ASSERT_EQ(reading.told.size(), 1u);
  EXPECT_FALSE(reading.told[0].is_error);
  EXPECT_EQ(reading.told[0].error.what, "invalid UTF-8 at byte 31, read as U+FFFD");
}

TEST(HtmlFacts, TitleLosesTheOutletsName) {
  const std::string body = "<body><p>A text that is long enough to be the main text of this page, surely.</p>";
  EXPECT_EQ(read_bytes("<html><title>Deal signed | The Paper</title>" + body, "p.html").documents[0].title, "Deal signed");
  EXPECT_EQ(read_bytes("<html><title>Deal - part two</title>" + body, "p.html").documents[0].title, "Deal - part two");
  EXPECT_EQ(read_bytes("<html><meta property=og:site_name content='The Paper'><title>Deal - The Paper</title>" + body, "p.html")
                .documents[0]
                .title,
            "Deal");
}

}  // namespace
}  // namespace mithaq::read
