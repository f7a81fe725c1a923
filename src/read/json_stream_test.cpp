#include <gtest/gtest.h>

#include "read/testing.h"

namespace mithaq::read {
namespace {

using testing::read_bytes;
using Lines = std::vector<std::string>;

TEST(JsonStream, ArrayOverManyLines) {
  const auto reading = read_bytes(
      "[\n  {\"id\": \"a\",\n   \"text\": \"x ] } \\\" y\"},\n\n  {\"text\": \"z\", \"tags\": [\"q\", {\"w\": []}]}\n]\n", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"x ] } \" y", "z"}));
  EXPECT_EQ(reading.documents[0].origin, "n.json:2");
  EXPECT_EQ(reading.documents[1].id, "n:5");
  EXPECT_TRUE(reading.told.empty());
}

TEST(JsonStream, ArrayOnOneLineAndEmptyArray) {
  EXPECT_EQ(read_bytes("[{\"text\":\"a\"},{\"text\":\"b\"}]", "n.json").texts(), (Lines{"a", "b"}));
  const auto empty = read_bytes("[]", "n.json");
  EXPECT_TRUE(empty.documents.empty());
  EXPECT_TRUE(empty.told.empty());
}

TEST(JsonStream, OneObjectSpreadOverLines) {
  const auto reading = read_bytes("{\n \"id\": 1,\n \"text\": \"a\"\n}\n", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"a"}));
  EXPECT_EQ(read_bytes("{\n\"text\": \"a\"\n}\n{\n\"text\": \"b\"\n}", "-").texts(), (Lines{"a", "b"})) << "found out without a name";
}

TEST(JsonStream, LinesUnderAJsonName) {
  const auto reading = read_bytes("{\"text\":\"a\"}\n{bad\n{\"text\":\"b\"}\n", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"a", "b"}));
  ASSERT_EQ(reading.told.size(), 1u);
  EXPECT_EQ(reading.told[0].error.where, "n.json:2");
}

TEST(JsonStream, ElementsOfWrongShape) {
  const auto reading =
      read_bytes("[1, \"two\",\n null, [\"text\"],\n{\"text\": 1}, {\"text\":\"ok\"},\n{\"a\": 1}, {\"text\":\"end\"}]", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"ok", "end"}));
  EXPECT_EQ(reading.messages(),
            (Lines{"error: n.json:1: a JSON object was expected, found a number",
                   "error: n.json:1: a JSON object was expected, found a string", "error: n.json:2: a JSON object was expected, found null",
                   "error: n.json:2: a JSON object was expected, found an array", "error: n.json:3: \"text\" is not a string",
                   "error: n.json:4: the object has no text in \"text\" (name the key that holds it with the option for fields)"}));
}

TEST(JsonStream, CutOffArrayKeepsWhatWasWhole) {
  const auto reading = read_bytes("[{\"text\":\"a\"},\n{\"text\":\"b", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"a"}));
  EXPECT_EQ(reading.messages(), (Lines{"error: n.json:2: not valid JSON: the input ends inside this record",
                                       "error: n.json:1: not valid JSON: the array that opens here is not closed"}));
}

TEST(JsonStream, ReadsOnAfterAStringThatIsNotClosed) {
  const auto reading = read_bytes("[\n{\"text\":\"open},\n{\"text\":\"a\"},\n {\"text\":\"raw\nline\"}\n, {\"text\":\"b\"}\n]", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"a", "b"}));
  ASSERT_EQ(reading.told.size(), 2u);
  EXPECT_EQ(reading.told[0].error.where, "n.json:2");
  EXPECT_EQ(reading.told[1].error.where, "n.json:4");
}

TEST(JsonStream, BackslashesBeforeQuotes) {
  const auto reading = read_bytes(R"([{"text":"a\\"},{"text":"b\\\""},{"text":"\\\\"}])", "n.json");
  EXPECT_EQ(reading.texts(), (Lines{"a\\", "b\\\"", "\\\\"}));
}

TEST(JsonStream, ElementOverTheLimitIsSkipped) {
  ReadOptions options;
  options.max_document_bytes = 1000;
  for (const std::string& big : {std::string(2'000, 'x'), std::string(700'000, 'x'), std::string(700'000, '\\'),
                                 std::string(700'001, '\\') + "\"", std::string(700'000, ' ') + "\\\"}],"}) {
    const std::string bytes = "[{\"text\":\"a\"},\n{\"text\":\"" + big + "\"},\n{\"text\":\"b\"}]";
    const auto reading = read_bytes(bytes, "n.json", options);
    EXPECT_TRUE(reading.texts() == (Lines{"a", "b"})) << big.size();
    EXPECT_EQ(reading.messages(), (Lines{"error: n.json:2: the record is longer than 1000 bytes, skipped"}));
  }
}

TEST(JsonStream, AnySplitOfTheInputGivesTheSame) {
  const std::string bytes = "[ {\"text\":\"a\\\\\\\"]\"} , 12, \"s\\\"\", {\"id\":7,\"text\":\"\\u0627\"},\n{\"text\":\"c\"}]\n";
  const auto whole = read_bytes(bytes, "n.json");
  ASSERT_EQ(whole.documents.size(), 3u);
  for (std::size_t step = 1; step < bytes.size(); ++step) {
    const auto reading = testing::read_source(std::make_unique<testing::TrickleSource>(bytes, step), "n.json");
    EXPECT_EQ(reading.texts(), whole.texts()) << step;
    EXPECT_EQ(reading.messages(), whole.messages()) << step;
  }
}

}  // namespace
}  // namespace mithaq::read
