#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

#include "read/testing.h"

namespace mithaq::read {
namespace {

using testing::read_bytes;
using Lines = std::vector<std::string>;

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string zstd(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
  return out;
}

// Lines that do not pack well, so that cuts fall between records.
std::string records(int count) {
  std::string bytes;
  unsigned state = 1;
  for (int i = 0; i < count; ++i) {
    bytes += "{\"text\":\"" + std::to_string(i) + " ";
    for (int k = 0; k < 400; ++k) bytes += static_cast<char>('a' + ((state = state * 1664525 + 1013904223) >> 24) % 26);
    bytes += "\"}\n";
  }
  return bytes;
}

TEST(Unpack, GzipAndZstdOfEveryFormat) {
  for (const auto pack : {gzip, zstd}) {
    EXPECT_EQ(read_bytes(pack("a text"), "a.txt.gz").texts(), (Lines{"a text"}));
    EXPECT_EQ(read_bytes(pack("[{\"text\":\"a\"}]"), "-").texts(), (Lines{"a"}));
    EXPECT_EQ(read_bytes(pack("<html><body><p>hello there</p></body></html>"), "p.html.zst").texts(), (Lines{"hello there"}));
    const std::string bytes = records(5000);
    EXPECT_EQ(read_bytes(pack(bytes), "n.jsonl.gz").texts(), read_bytes(bytes, "n.jsonl").texts());
  }
}

TEST(Unpack, SeveralMembersAndFrames) {
  const std::string one = "{\"text\":\"a\"}\n";
  const std::string two = "{\"text\":\"b\"}\n";
  EXPECT_EQ(read_bytes(gzip(one) + gzip("") + gzip(two), "n.jsonl.gz").texts(), (Lines{"a", "b"}));
  EXPECT_EQ(read_bytes(zstd(one) + zstd("") + zstd(two), "n.jsonl.zst").texts(), (Lines{"a", "b"}));
  EXPECT_EQ(read_bytes(std::string("\x50\x2a\x4d\x18\x03\0\0\0abc", 11) + zstd(one), "n.jsonl.zst").texts(), (Lines{"a"}))
      << "skippable frame";
}

TEST(Unpack, CutOffStreamsKeepWhatWasRead) {
  const std::string bytes = records(2000);
  for (const auto pack : {gzip, zstd}) {
    const std::string packed = pack(bytes);
    const auto reading = read_bytes(std::string_view(packed).substr(0, packed.size() / 2), "n.jsonl.gz");
    EXPECT_GT(reading.documents.size(), 500u);
    EXPECT_LT(reading.documents.size(), 1500u);
    ASSERT_EQ(reading.told.size(), 1u) << "one complaint, none of the line that was cut";
    EXPECT_TRUE(reading.told[0].is_error);
    EXPECT_EQ(reading.told[0].error.where, "n.jsonl.gz");
    EXPECT_NE(reading.told[0].error.what.find("end too early at byte " + std::to_string(packed.size() / 2)), std::string::npos)
        << reading.told[0].error.what;
  }
}

TEST(Unpack, DamagedAndTrailingBytes) {
  std::string damaged = gzip(records(100));
  damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] + 1);
  EXPECT_EQ(read_bytes(damaged, "n.jsonl.gz").told.back().error.code, base::ErrorCode::kMalformed);
  const auto trailing = read_bytes(gzip("{\"text\":\"a\"}\n") + "garbage", "n.jsonl.gz");
  EXPECT_EQ(trailing.texts(), (Lines{"a"}));
  ASSERT_EQ(trailing.told.size(), 1u);
  EXPECT_TRUE(read_bytes(gzip("{\"text\":\"a\"}\n") + std::string(512, '\0'), "n.jsonl.gz").told.empty()) << "zeros are padding";
}

TEST(Unpack, CutOffTextIsNoDocument) {
  const std::string packed = gzip(records(100));
  const auto reading = read_bytes(std::string_view(packed).substr(0, packed.size() - 100), "a.txt.gz");
  EXPECT_TRUE(reading.documents.empty());
  EXPECT_EQ(reading.told.size(), 1u);
}

TEST(Unpack, ThroughASlowPipe) {
  const std::string bytes = records(50);
  for (const auto pack : {gzip, zstd}) {
    for (const std::size_t step : {1u, 2u, 3u, 1000u}) {
      const auto reading = testing::read_source(std::make_unique<testing::TrickleSource>(pack(bytes), step), "n.jsonl.gz");
      EXPECT_EQ(reading.documents.size(), 50u) << step;
      EXPECT_TRUE(reading.told.empty()) << step;
    }
  }
}

}  // namespace
}  // namespace mithaq::read
