// Finds the words of a raw text that may hold one of a few hundred stems, at gigabytes a second: nothing is decoded or folded on the way.
// Sequences of three letters are hashed as the six bytes they are (all spellings that fold to a stem are listed beforehand); a word with
// marks, tatweel, presentation forms or letters of other alphabets inside is folded by itself and then compared.
// The idea, hash a short window and test a bit set: Wu and Manber 1994, "A fast algorithm for multi-pattern searching".
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "find/letter_groups.h"
#include "text/fold.h"

namespace mithaq::find {

// Which words may follow the one with the stem: a bit for each of 64 classes of first two letters.
using Followers = std::uint64_t;
inline constexpr Followers kAnyFollower = ~Followers{0};
// Of one folded word; kAnyFollower when it is not of the basic Arabic block.
Followers follower(std::string_view folded);

// A string to look for, and what it may be a sign of: bits that the caller gives meaning to.
struct Stem {
  std::string folded;
  std::uint8_t tags = 0;
  Followers followers = kAnyFollower;
};

class StemScan {
 public:
  // Whether `folded` is all letters of the basic Arabic block; whether it has the three that a stem needs, too.
  static bool reads(std::string_view folded);
  static bool takes(std::string_view folded);

  // Stems that it cannot take are left out. `by_groups` only saves time, and needs a processor that can.
  explicit StemScan(const std::vector<Stem>& stems, bool by_groups = LetterGroups::usable());

 private:
  friend class StemCursor;
  static constexpr int kBits = 16;
  static constexpr int kFourthBits = 10;
  struct Rest {
    std::uint64_t six_bytes = 0;  // the first three letters, as spelled; 0: empty slot
    std::uint32_t first = 0;      // stems that begin with them: tails_[first, last)
    std::uint32_t last = 0;
  };

  static std::uint64_t mix(std::uint64_t six_bytes) { return six_bytes * 0x9E3779B97F4A7C15ULL; }
  // 1 when some stem may begin with the three letters, else 0.
  std::uint64_t may_begin(std::uint64_t six_bytes) const {
    const std::uint64_t s = mix(six_bytes) >> (64 - kBits);
    return bits_[s / 64] >> (s % 64) & 1U;
  }
  static void add_beginnings(std::uint64_t six_bytes, std::string_view tail, std::vector<std::uint64_t>& out);
  static std::uint64_t fourth_letters(const std::vector<Stem>& tails);
  // 1 when the byte that ends the fourth letter, if there is one, agrees with some stem that begins with the three letters before it.
  std::uint64_t may_go_on(std::uint64_t six_bytes, unsigned char byte) const {
    return fourth_[mix(six_bytes) >> (64 - kFourthBits)] >> (byte & 63U) & 1U;
  }
  void lay_out(const std::map<std::uint64_t, std::vector<Stem>>& tails);
  unsigned tags_at(std::string_view text, std::size_t at, std::uint64_t six_bytes) const;
  unsigned tags_of(std::string_view folded) const;
  unsigned odd_word(std::string_view text, std::size_t at, std::size_t from, std::size_t& end, std::string& folded) const;

  const text::Folder fold_;
  const bool by_groups_;
  LetterGroups groups_{{}};
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint64_t> fourth_;  // by the hash of three letters: which letters may come next
  std::vector<Rest> table_;            // open-addressed, a power of two long
  std::vector<Stem> tails_;            // what comes after the first three letters
};

// One walk over one text. The stems and the text outlive it.
class StemCursor {
 public:
  StemCursor(const StemScan& scan, std::string_view text) : scan_(scan), text_(text) {}

  struct Find {
    std::size_t at = 0;  // a byte of the word
    unsigned tags = 0;   // of all stems that stand there
  };
  // The next place where a stem stands, in the order of the text; false at the end.
  bool next(Find& find);

 private:
  void load_block();
  void look_ahead();
  std::uint64_t sift(std::uint64_t letters) const;
  void classify(const char* bytes, ByteClasses& out) const;
  unsigned test(std::size_t at, bool odd);

  const StemScan& scan_;
  std::string_view text_;
  std::size_t block_ = 0;              // first byte of the block that the masks are of
  std::size_t loaded_ = 0;             // one past the last byte of it; 0 before the first
  std::uint64_t todo_ = 0;             // bytes to be looked at closely
  std::uint64_t odd_ = 0;              // those of them that call for folding
  unsigned before_ = 0;                // bit 0, 1: the last byte of the block before was D8, D9
  std::size_t folded_ = 0;             // words before this byte have been folded
  std::string word_;                   // the last one
  std::array<ByteClasses, 8> blocks_;  // looked at ahead
  std::size_t blocks_end_ = 0;
  std::size_t blocks_left_ = 0;  // of them that have not been loaded
};

}  // namespace mithaq::find
