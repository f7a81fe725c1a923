#include "find/times.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "find/times_case_file.h"

namespace mithaq::find {
namespace {

const TimeReader& reader() {
  static const TimeReader reader(arabic_pack());
  return reader;
}

std::vector<TimeMention> read(const ReadText& in, std::string_view published) {
  std::vector<TimeMention> out;
  reader().run({in.text, in.tokens, in.hits, published}, out);
  return out;
}

std::string shown(const ReadText& in, const TimeMention& m) {
  std::string out(base::slice(in.text, m.span));
  out += "=" + (m.value.empty() ? "?" : m.value);
  if (!m.mod.empty()) out += " " + m.mod;
  if (m.calendar == "islamic-umalqura") out += " hijri";
  if (m.contradiction) out += " wrong";
  return out;
}

TEST(Times, Cases) {
  const std::vector<Case> cases = read_cases("times.cases");
  EXPECT_GE(cases.size(), 150U);
  for (const Case& row : cases) {
    ASSERT_GE(row.cells.size(), 2U) << "times.cases:" << row.line;
    const ReadText in(row.cells[1]);
    std::string expected, found;
    for (std::size_t i = 2; i < row.cells.size(); ++i) expected += row.cells[i] + "\n";
    for (const TimeMention& m : read(in, row.cells[0] == "-" ? "" : row.cells[0])) found += shown(in, m) + "\n";
    EXPECT_EQ(found, expected) << "times.cases:" << row.line << " " << row.cells[1];
  }
}

// "wa-bi-3 May 2024": the span begins after "and", the bare one after the preposition.
TEST(Times, SpansLeaveOutAnd) {
  const ReadText in("\u0648\u0628\u0646\u0647\u0627\u064A\u0629 \u0645\u0627\u064A\u0648 2024");
  const auto found = read(in, "2024-05-15");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].span.begin, 2U);
  EXPECT_EQ(found[0].bare.begin, 4U);
  EXPECT_EQ(found[0].span.end, in.text.size());
  EXPECT_EQ(found[0].mod, "end");
}

TEST(Times, MentionsAreInOrderAndApart) {
  std::string text;
  for (const Case& row : read_cases("times.cases")) text += row.cells[1] + " ";
  const ReadText in(text);
  const auto found = read(in, "2024-05-15");
  EXPECT_GT(found.size(), 100U);
  for (std::size_t i = 0; i < found.size(); ++i) {
    EXPECT_LT(found[i].first, found[i].last);
    EXPECT_LE(found[i].span.begin, found[i].bare.begin);
    EXPECT_TRUE(i == 0 || found[i - 1].last <= found[i].first);
    EXPECT_GT(found[i].confidence, 0.0);
    EXPECT_LE(found[i].confidence, 1.0);
  }
}

TEST(Times, ThreadsShareOneReader) {
  const ReadText in(read_cases("times.cases").front().cells[1]);
  const std::string expected = read(in, "2024-05-15").front().value;
  std::vector<std::thread> threads;
  std::vector<int> right(4, 0);
  for (int& count : right)
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) count += read(in, "2024-05-15").front().value == expected ? 1 : 0;
    });
  for (std::thread& thread : threads) thread.join();
  for (const int count : right) EXPECT_EQ(count, 200);
}

double seconds_for(std::size_t dates, const std::string& unit) {
  std::string text;
  for (std::size_t i = 0; i < dates; ++i) text += unit;
  const ReadText in(std::move(text));
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_GE(read(in, "2024-05-15").size(), dates / 2);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Ten times the text may not cost much more than ten times the work, however it is made up.
TEST(Times, LinearInTheText) {
  for (const char* unit :
       {"3 \u0645\u0627\u064A\u0648 2024 ", "\u0645\u0646\u0630 ", "24/11/2021 ", "\u0648\u0627\u0644\u0627\u062B\u0646\u064A\u0646 "}) {
    if (std::string_view(unit) == "\u0645\u0646\u0630 ") {
      EXPECT_TRUE(read(ReadText(std::string(unit) + unit + unit), "2024-05-15").empty());
      continue;
    }
    seconds_for(1'000, unit);
    const double small = seconds_for(10'000, unit), large = seconds_for(100'000, unit);
    EXPECT_LT(large, 40 * small + 0.2) << unit;
  }
}

TEST(Times, EmptyAndBrokenInput) {
  EXPECT_TRUE(read(ReadText(""), "2024-05-15").empty());
  EXPECT_TRUE(read(ReadText("///---...,,,"), "no date").empty());
  EXPECT_TRUE(read(ReadText("99/99/9999 00/00/0000 31/02/2024"), "2024-05-15").size() <= 1);
}

}  // namespace
}  // namespace mithaq::find
