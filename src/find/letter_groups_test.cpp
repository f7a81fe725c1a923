#include "find/letter_groups.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <string>

#include "find/gate_scan.h"
#include "text/utf8.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kBlock = 64;

char32_t one_of(std::mt19937& random, char32_t first, unsigned count) { return first + static_cast<char32_t>(random() % count); }

// Letters, marks, digits, signs of several bytes and ASCII, in any order.
std::string any_text(std::mt19937& random, std::size_t characters) {
  std::string out;
  for (std::size_t i = 0; i < characters; ++i) {
    const char32_t letter = random() % 2 == 0 ? one_of(random, 0x627, 8) : one_of(random, 0x641, 10);
    const char32_t others[] = {' ', 'a', 0xAB, 0x60C, 0x61F, 0x640, one_of(random, 0x64B, 8), one_of(random, 0x660, 10), 0x2019, 0xFEFB};
    text::append_utf8(random() % 16 < 12 ? letter : others[random() % std::size(others)], out);
  }
  return out;
}

std::vector<Stem> any_stems(std::mt19937& random) {
  std::vector<Stem> stems;
  for (int i = 0; i < 40; ++i) {
    Stem stem{{}, static_cast<std::uint8_t>(1U << random() % 3), kAnyFollower};
    const std::size_t size = 3 + random() % 4;
    for (std::size_t k = 0; k < size; ++k)
      text::append_utf8(random() % 2 == 0 ? one_of(random, 0x627, 2) : one_of(random, 0x641, 6), stem.folded);
    stems.push_back(std::move(stem));
  }
  return stems;
}

struct Slow {
  explicit Slow(std::string_view bytes) {
    for (std::size_t i = 0; i < kBlock; ++i) {
      const auto c = static_cast<unsigned char>(bytes[i]);
      const std::uint64_t bit = std::uint64_t{1} << i;
      const bool low = c >= 0x80 && c <= 0x9F;
      if (c == 0xD8) is.d8 |= bit;
      if (c == 0xD9) is.d9 |= bit;
      if (c >= 0xC0 && c != 0xD8 && c != 0xD9) is.other |= bit;
      if (low && c != 0x8C && c != 0x9B && c != 0x9F) is.mark8 |= bit;
      if ((low && (c < 0x81 || c > 0x8A)) || (c >= 0xB0 && c <= 0xBF)) is.mark9 |= bit;
    }
  }
  ByteClasses is;
};

// Of half a block and of a whole one at once.
class LetterGroupsOf : public ::testing::TestWithParam<bool> {
  void SetUp() override {
    if (!LetterGroups::usable()) GTEST_SKIP() << "no AVX2";
    if (GetParam() && !wide_usable()) GTEST_SKIP() << "no AVX-512 VBMI";
  }
};
INSTANTIATE_TEST_SUITE_P(Width, LetterGroupsOf, ::testing::Bool(), [](const auto& info) { return info.param ? "Wide" : "Halves"; });

TEST_P(LetterGroupsOf, BytesSayOfEachWhatItIs) {
  std::mt19937 random(7);
  const LetterGroups groups({}, GetParam());
  for (int round = 0; round < 300; ++round) {
    std::string bytes(2 * kBlock + 8, '\0');
    for (char& c : bytes) c = static_cast<char>(random() % 256);
    std::array<ByteClasses, 2> found;
    groups.look(bytes.data(), found);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const ByteClasses wanted = Slow(std::string_view(bytes).substr(i * kBlock)).is;
      EXPECT_EQ(found[i].d8, wanted.d8);
      EXPECT_EQ(found[i].d9, wanted.d9);
      EXPECT_EQ(found[i].other, wanted.other);
      EXPECT_EQ(found[i].mark8, wanted.mark8);
      EXPECT_EQ(found[i].mark9, wanted.mark9);
      EXPECT_EQ(found[i].begins, 0U) << "no stems";
    }
  }
}

TEST_P(LetterGroupsOf, StemsPassNoneOver) {
  std::mt19937 random(8);
  for (int round = 0; round < 100; ++round) {
    std::vector<std::uint64_t> stems;
    for (const Stem& stem : any_stems(random)) {
      std::uint64_t value = 0;
      std::memcpy(&value, stem.folded.data(), std::min<std::size_t>(stem.folded.size(), sizeof value));
      stems.push_back(value);
    }
    const LetterGroups groups(stems, GetParam());
    std::string text = any_text(random, kBlock) + std::string(kBlock, ' ');
    std::array<ByteClasses, 1> found;
    groups.look(text.data(), found);
    for (std::size_t i = 0; i < kBlock; ++i) {
      const auto stands = [&](std::uint64_t stem) { return std::memcmp(text.data() + i, &stem, stem >> 48U == 0 ? 6 : 8) == 0; };
      const bool wanted = std::any_of(stems.begin(), stems.end(), stands);
      EXPECT_TRUE(!wanted || (found.front().begins >> i & 1U) != 0);
    }
  }
}

std::vector<std::pair<std::size_t, unsigned>> finds(const StemScan& scan, std::string_view text) {
  std::vector<std::pair<std::size_t, unsigned>> out;
  StemCursor cursor(scan, text);
  for (StemCursor::Find find; cursor.next(find);) out.emplace_back(find.at, find.tags);
  return out;
}

TEST(LetterGroups, ScansFindTheSameWithAndWithoutThem) {
  std::mt19937 random(9);
  for (int round = 0; round < 200; ++round) {
    const std::vector<Stem> stems = any_stems(random);
    const std::string text = any_text(random, random() % 1500);
    EXPECT_EQ(finds(StemScan(stems), text), finds(StemScan(stems, false), text)) << text;
  }
}

}  // namespace
}  // namespace mithaq::find
