#include <gtest/gtest.h>
#include <sys/resource.h>

#include "read/testing.h"

namespace mithaq::read {
namespace {

using testing::read_bytes;
using Lines = std::vector<std::string>;

TEST(JsonLines, ReadsAllParts) {
  const auto reading = read_bytes(
      R"({"url":"u","id":"7","text":"line\none","title":"T","published":"2025-05-19T10:00Z","source":"S","language":"ar-SA","other":{"text":"no"}})",
      "news.jsonl");
  ASSERT_EQ(reading.documents.size(), 1u);
  const doc::Document& document = reading.documents[0];
  EXPECT_EQ(document.id, "7");
  EXPECT_EQ(document.text, "line\none");
  EXPECT_EQ(document.title, "T");
  EXPECT_EQ(document.published, "2025-05-19");
  EXPECT_EQ(document.source, "S");
  EXPECT_EQ(document.url, "u");
  EXPECT_EQ(document.language, "ar");
  EXPECT_EQ(document.origin, "news.jsonl:1");
  EXPECT_TRUE(reading.told.empty());
}

TEST(JsonLines, ReusedDocumentKeepsNothing) {
  const auto reading = read_bytes("{\"id\":\"1\",\"text\":\"a\",\"title\":\"T\",\"url\":\"u\"}\n{\"text\":\"b\"}\n", "n.jsonl");
  ASSERT_EQ(reading.documents.size(), 2u);
  EXPECT_EQ(reading.documents[1].title, "");
  EXPECT_EQ(reading.documents[1].url, "");
  EXPECT_EQ(reading.documents[1].id, "n:2");
}

TEST(JsonLines, NumbersAndNulls) {
  const auto reading =
      read_bytes("{\"id\": 42 ,\"text\":\"a\",\"title\":null,\"published\":null}\r\n\r\n{\"id\":-1.5e3,\"text\":\"b\"}", "n.jsonl");
  ASSERT_EQ(reading.documents.size(), 2u);
  EXPECT_EQ(reading.documents[0].id, "42");
  EXPECT_EQ(reading.documents[0].title, "");
  EXPECT_EQ(reading.documents[1].id, "-1.5e3");
  EXPECT_EQ(reading.documents[1].origin, "n.jsonl:3") << "blank lines count";
  EXPECT_TRUE(reading.told.empty());
}

TEST(JsonLines, OtherFieldNamesAndDefaults) {
  ReadOptions options;
  options.fields.text = "body";
  options.fields.id = "doc_id";
  options.fields.title = "";
  options.published = "2020-01-01";
  options.source = "paper";
  options.language = "ar";
  const auto reading =
      read_bytes("{\"doc_id\":\"x\",\"body\":\"b\",\"text\":\"no\",\"title\":\"no\",\"language\":\"en\"}", "n.jsonl", options);
  ASSERT_EQ(reading.documents.size(), 1u);
  EXPECT_EQ(reading.documents[0].id, "x");
  EXPECT_EQ(reading.documents[0].text, "b");
  EXPECT_EQ(reading.documents[0].title, "");
  EXPECT_EQ(reading.documents[0].published, "2020-01-01");
  EXPECT_EQ(reading.documents[0].source, "paper");
  EXPECT_EQ(reading.documents[0].language, "en");
}

TEST(JsonLines, WrongShapesAreToldWithTheirLineAndTheRestIsRead) {
  const auto reading = read_bytes(
      "{\"text\":\"first\"}\n"
      "[\"text\"]\n"
      "{\"text\":5}\n"
      "{\"id\":\"x\"}\n"
      "{\"text\":\"  \"}\n"
      "{\"text\":\"open}\n"
      "{\"text\":\"a\"} {\"text\":\"b\"}\n"
      "{\"text\" \"a\"}\n"
      "nonsense\n"
      "{\"text\":\"last\"}\n",
      "n.jsonl");
  EXPECT_EQ(reading.texts(), (Lines{"first", "last"}));
  ASSERT_EQ(reading.told.size(), 8u);
  for (std::size_t i = 0; i < reading.told.size(); ++i) {
    EXPECT_TRUE(reading.told[i].is_error);
    EXPECT_EQ(reading.told[i].error.where, "n.jsonl:" + std::to_string(i + 2));
  }
  EXPECT_EQ(reading.told[0].error.what, "a JSON object was expected, found an array");
  EXPECT_EQ(reading.told[1].error.what, "\"text\" is not a string");
  EXPECT_EQ(reading.told[2].error.what, "the object has no text in \"text\"");
  EXPECT_EQ(reading.told[4].error.what, "not valid JSON: a string is not closed");
  EXPECT_EQ(reading.told[7].error.what, "a JSON object was expected, found no JSON value");
}

TEST(JsonLines, PartsOfWrongShapeAreLeftOut) {
  const auto reading = read_bytes("{\"text\":\"a\",\"title\":[\"x\"],\"source\":{\"text\":\"y\"},\"published\":\"May 2018\"}", "n.jsonl");
  ASSERT_EQ(reading.documents.size(), 1u);
  EXPECT_EQ(reading.documents[0].title, "");
  EXPECT_EQ(reading.documents[0].source, "");
  EXPECT_EQ(reading.documents[0].published, "");
  EXPECT_EQ(reading.messages(),
            (Lines{"warning: n.jsonl:1: \"title\" is an array, left out", "warning: n.jsonl:1: \"source\" is an object, left out",
                   "warning: n.jsonl:1: \"published\" is no date of the form YYYY-MM-DD, left out: May 2018"}));
}

TEST(JsonLines, InvalidUtf8IsReadWithReplacement) {
  const auto reading = read_bytes("{\"text\":\"one\"}\n{\"text\":\"a\xd8 b\"}\n{\"text\":\"c\"}\n", "n.jsonl");
  EXPECT_EQ(reading.texts(), (Lines{"one", "a\ufffd b", "c"}));
  EXPECT_EQ(reading.messages(), (Lines{"warning: n.jsonl:2: invalid UTF-8 at byte 25, read as U+FFFD"}));
}

TEST(JsonLines, LoneSurrogateEscapeIsReadWithReplacement) {
  const auto reading = read_bytes(R"({"text":"a\ud800b"})", "n.jsonl");
  EXPECT_EQ(reading.texts(), (Lines{"a\ufffdb"}));
  EXPECT_EQ(reading.messages(), (Lines{"warning: n.jsonl:1: a \\u escape that stands for no character was read as U+FFFD"}));
}

TEST(JsonLines, ByteOrderMarkIsTakenOff) {
  const auto reading = read_bytes("\xef\xbb\xbf{\"text\":\"a\"}", "n.jsonl");
  EXPECT_EQ(reading.texts(), (Lines{"a"}));
  EXPECT_TRUE(reading.told.empty());
}

TEST(JsonLines, DeepNestingInUnusedPartsIsHarmless) {
  const std::string line = "{\"deep\":" + std::string(500, '[') + std::string(500, ']') + ",\"text\":\"a\"}\n";
  EXPECT_EQ(read_bytes(line, "n.jsonl").texts(), (Lines{"a"}));
  const auto bad = read_bytes("{\"deep\":" + std::string(1'000'000, '[') + "\n{\"text\":\"b\"}", "n.jsonl");
  EXPECT_EQ(bad.texts(), (Lines{"b"}));
  EXPECT_EQ(bad.told.size(), 1u);
}

TEST(JsonLines, LinesOfAnyLengthThroughASlowPipe) {
  std::string bytes;
  Lines expected;
  for (std::size_t length : {1u, 63u, 64u, 65u, 300'000u, 2u, 700'000u, 1u}) {
    expected.emplace_back(length, 'x');
    bytes += "{\"text\":\"" + expected.back() + "\"}\n";
  }
  for (const std::size_t step : {1000u, 4096u, 65'537u}) {
    EXPECT_EQ(testing::read_source(std::make_unique<testing::TrickleSource>(bytes, step), "n.jsonl").texts(), expected) << step;
  }
}

// Gives one line at each call and counts the calls.
class LineByLineSource : public ByteSource {
 public:
  explicit LineByLineSource(int& calls) : calls_(calls) {}
  base::Result<std::size_t> read(std::span<char> into) override {
    if (calls_ >= 3) return std::size_t{0};
    const std::string line = "{\"text\":\"" + std::to_string(calls_++) + "\"}\n";
    return line.copy(into.data(), into.size());
  }

 private:
  int& calls_;
};

// Found by the fuzzer: the parser looks at the byte behind the record, which is that of an older line when the window has moved.
TEST(JsonLines, UnsoundRecordsAreToldTheSameHoweverTheyArrive) {
  const std::string cases[] = {"abc\n \"te\"xp:s t\" x[li-0t\" ]\n}\n{}\n{\"\n{\"title\":A{n00000000e\"-0nex%t\"}",
                               "\n{\"#\": }: }\r\n{\"#\": }: }\r\n{\"#\": } }"};
  for (const std::string& bytes : cases) {
    const auto whole = testing::read_bytes(bytes, "n.jsonl");
    const auto slow = testing::read_source(std::make_unique<testing::TrickleSource>(bytes, 7), "n.jsonl");
    EXPECT_EQ(whole.messages(), slow.messages());
    EXPECT_GE(whole.told.size(), 3u);
  }
}

TEST(JsonLines, RecordsArePassedOnAsTheyCome) {
  for (const char* name : {"n.jsonl", "-"}) {
    int calls = 0;
    ReadOptions options;
    Diagnostics diagnostics(nullptr);
    const auto stream = open_stream(std::make_unique<LineByLineSource>(calls), name, options, diagnostics);
    doc::Document document;
    for (const int expected : {1, 2, 3}) {
      ASSERT_TRUE(stream->next(document));
      EXPECT_EQ(calls, expected) << name;
    }
    EXPECT_FALSE(stream->next(document));
  }
}

// One record, a line of 200 million bytes, one record; made as it is read.
class LongLineSource : public ByteSource {
 public:
  base::Result<std::size_t> read(std::span<char> into) override {
    const std::string_view piece = at_ == 0             ? kFirst
                                   : at_ <= kPieces     ? std::string_view(filler_)
                                   : at_ == kPieces + 1 ? kLast
                                                        : std::string_view{};
    const std::size_t size = std::min(piece.size() - used_, into.size());
    piece.copy(into.data(), size, used_);
    used_ += size;
    if (used_ == piece.size() && !piece.empty()) {
      ++at_;
      used_ = 0;
    }
    return size;
  }

 private:
  static constexpr std::string_view kFirst = "{\"text\":\"first\"}\n{\"text\":\"";
  static constexpr std::string_view kLast = "\"}\n{\"text\":\"last\"}\n";
  static constexpr std::size_t kPieces = 200;
  std::string filler_ = std::string(1'000'000, 'y');
  std::size_t at_ = 0;
  std::size_t used_ = 0;
};

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

TEST(JsonLines, LineOf200MegabytesIsSkippedInLittleMemory) {
  for (const Format format : {Format::kJsonLines, Format::kJson}) {
    ReadOptions options;
    options.format = format;
    const auto reading = testing::read_source(std::make_unique<LongLineSource>(), "n.jsonl", options);
    EXPECT_EQ(reading.texts(), (Lines{"first", "last"}));
    ASSERT_EQ(reading.told.size(), 1u);
    EXPECT_EQ(reading.told[0].error.code, base::ErrorCode::kLimit);
    EXPECT_EQ(reading.told[0].error.where, "n.jsonl:2");
    EXPECT_EQ(reading.documents[1].origin, "n.jsonl:3");
  }
  EXPECT_LT(peak_megabytes(), 300);
}

TEST(JsonLines, TheLimitIsExact) {
  ReadOptions options;
  options.max_document_bytes = 20;
  const auto reading = read_bytes("{\"text\":\"901234567\"}\n{\"text\":\"9012345678\"}\n{\"text\":\"9\"}", "n.jsonl", options);
  EXPECT_EQ(reading.texts(), (Lines{"901234567", "9"}));
  EXPECT_EQ(reading.messages(), (Lines{"error: n.jsonl:2: the line is longer than 20 bytes, skipped"}));
}

}  // namespace
}  // namespace mithaq::read
