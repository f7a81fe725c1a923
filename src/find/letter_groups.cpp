#include "find/letter_groups.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace mithaq::find {
namespace {

constexpr std::size_t kGroups = 8;
constexpr std::size_t kLetters = 4;
constexpr std::uint64_t kAnyLetter = (std::uint64_t{1} << 48U) - 1;
constexpr unsigned kSecondHalf = 0xD9;  // first byte of U+0640 to U+067F

unsigned lead_of(std::uint64_t stem, std::size_t letter) { return static_cast<unsigned>(stem >> (16 * letter) & 0xFFU); }
unsigned last_of(std::uint64_t stem, std::size_t letter) { return static_cast<unsigned>(stem >> (16 * letter + 8) & 0xFFU); }

bool is_three(std::uint64_t stem) { return stem >> 48U == 0; }

bool takes(std::uint64_t stem) {
  for (std::size_t i = 0; i < (is_three(stem) ? kLetters - 1 : kLetters); ++i) {
    const unsigned last = last_of(stem, i);
    const bool first_half = lead_of(stem, i) == kSecondHalf - 1 && last >= 0xA0 && last <= 0xBF;
    const bool second_half = lead_of(stem, i) == kSecondHalf && last >= 0x80 && last <= 0x8F;
    if (!first_half && !second_half) return false;
  }
  return true;
}

// Stems that share a group, and which letters they have at each place.
struct Group {
  std::vector<std::uint64_t> stems;
  std::array<std::uint64_t, kLetters> letters{};

  void join(const Group& other) {
    stems.insert(stems.end(), other.stems.begin(), other.stems.end());
    for (std::size_t i = 0; i < kLetters; ++i) letters[i] |= other.letters[i];
  }
};

// 0 to 47, of the letters that are taken.
unsigned number_of(std::uint64_t stem, std::size_t letter) {
  return lead_of(stem, letter) == kSecondHalf ? 32 + (last_of(stem, letter) & 15U) : last_of(stem, letter) & 31U;
}

// A bit for it; all where a stem has ended.
std::uint64_t letter_of(std::uint64_t stem, std::size_t letter) {
  return letter + 1 == kLetters && is_three(stem) ? kAnyLetter : std::uint64_t{1} << number_of(stem, letter);
}

// A group for each first letter, and one more for stems of three letters that begin with it.
std::vector<Group> by_first_letter(const std::vector<std::uint64_t>& stems) {
  std::vector<Group> groups;
  for (const std::uint64_t stem : stems) {
    if (!takes(stem)) continue;
    Group one;
    one.stems.push_back(stem);
    for (std::size_t i = 0; i < kLetters; ++i) one.letters[i] = letter_of(stem, i);
    const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group& g) {
      return g.letters.front() == one.letters.front() && is_three(g.stems.front()) == is_three(stem);
    });
    if (same == groups.end())
      groups.push_back(std::move(one));
    else
      same->join(one);
  }
  return groups;
}

using Letters = std::array<std::uint64_t, kLetters>;

// How many sequences of letters a group lets through that has those of both, were all of them words.
std::uint64_t width_of(const Letters& a, const Letters& b) {
  std::uint64_t out = 1;
  for (std::size_t i = 0; i < kLetters; ++i) out *= static_cast<std::uint64_t>(std::popcount(a[i] | b[i]));
  return out;
}

// What joining two groups lets through beyond what they let through already; each pair is weighed again only when one of it has changed.
class Costs {
 public:
  explicit Costs(const std::vector<Group>& groups) : groups_(groups), size_(groups.size()), costs_(size_ * size_, kNever) {
    for (std::size_t i = 0; i < size_; ++i) changed(i);
  }

  void changed(std::size_t group) {
    for (std::size_t i = 0; i < size_; ++i) costs_[std::min(i, group) * size_ + std::max(i, group)] = cost(i, group);
  }

  std::pair<std::size_t, std::size_t> cheapest() const {
    const auto least = static_cast<std::size_t>(std::min_element(costs_.begin(), costs_.end()) - costs_.begin());
    return {least / size_, least % size_};
  }

 private:
  static constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();

  std::uint64_t cost(std::size_t i, std::size_t k) const {
    if (i == k || groups_[i].stems.empty() || groups_[k].stems.empty()) return kNever;
    const Letters& a = groups_[i].letters;
    const Letters& b = groups_[k].letters;
    const std::uint64_t both = width_of(a, b);
    return both - std::min(both, width_of(a, a) + width_of(b, b));
  }

  const std::vector<Group>& groups_;
  const std::size_t size_;
  std::vector<std::uint64_t> costs_;  // of pairs, the smaller index first; others stay the dearest
};

// The two that are cheapest to join become one, until there are few enough.
void join_to_few(std::vector<Group>& groups) {
  Costs costs(groups);
  for (std::size_t left = groups.size(); left > kGroups; --left) {
    const auto [first, second] = costs.cheapest();
    groups[first].join(groups[second]);
    groups[second].stems.clear();
    costs.changed(first);
    costs.changed(second);
  }
  std::erase_if(groups, [](const Group& group) { return group.stems.empty(); });
}

}  // namespace

LetterGroups::LetterGroups(const std::vector<std::uint64_t>& stems, bool wide) : wide_(wide) {
  std::vector<Group> groups = by_first_letter(stems);
  join_to_few(groups);
  for (std::size_t i = 0; i < groups.size(); ++i)
    for (const std::uint64_t stem : groups[i].stems) note(stem, static_cast<std::uint8_t>(1U << i));
}

void LetterGroups::note(std::uint64_t stem, std::uint8_t group) {
  for (std::size_t i = 0; i < kLetters; ++i) {
    const std::uint64_t letters = letter_of(stem, i);
    // Whatever stands behind a stem that has ended, be it no letter at all.
    for (std::size_t place = 0; place < WideTables::kLetters; ++place)
      if (letters == kAnyLetter || (letters >> place & 1U) != 0) wide_tables_.groups[i][place] |= group;
    for (unsigned number = 0; number < 48; ++number) {
      if ((letters >> number & 1U) == 0) continue;
      auto& half = number >= 32 ? tables_[i].d9 : number >= 16 ? tables_[i].d8_high : tables_[i].d8_low;
      half[number & 15U] = static_cast<std::uint8_t>(half[number & 15U] | group);
    }
  }
}

void LetterGroups::look(const char* bytes, std::span<ByteClasses> out) const {
  return wide_ ? look_wide(wide_tables_, bytes, out) : look_by_halves(bytes, out);
}

#if defined(__x86_64__)

bool LetterGroups::usable() { return __builtin_cpu_supports("avx2") != 0; }

namespace {

#define MITHAQ_AVX2 __attribute__((target("avx2"), always_inline)) inline

using Half = std::array<std::uint8_t, 16>;

MITHAQ_AVX2 __m256i table_of(const Half& half) {
  return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(half.data())));
}
MITHAQ_AVX2 __m256i bytes_at(const char* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
MITHAQ_AVX2 __m256i all(unsigned byte) { return _mm256_set1_epi8(static_cast<char>(byte)); }
MITHAQ_AVX2 std::uint32_t highest_bits(__m256i v) { return static_cast<std::uint32_t>(_mm256_movemask_epi8(v)); }
MITHAQ_AVX2 std::uint32_t with_any(__m256i v, unsigned bits) {
  return ~highest_bits(_mm256_cmpeq_epi8(_mm256_and_si256(v, all(bits)), _mm256_setzero_si256()));
}
MITHAQ_AVX2 std::uint64_t both(std::uint32_t first, std::uint32_t second) { return first | std::uint64_t{second} << 32U; }

// What a byte is, as bits: those that both its halves have. Each of the two kinds of marks, and what else is no ASCII, takes two bits, as
// its bytes have two kinds of upper halves. After D8: 80-9F but the comma, the semicolon and the question mark are marks. After D9:
// tatweel, 8B-9F, B0-BF. (The rest of D9 80-8A and A0-AF are letters, digits and separators; D8 A0-BF are letters.)
constexpr unsigned kMark8 = 1U | 2U, kMark9 = 4U | 8U, kOther = 16U | 32U, kD8 = 64U, kD9 = 128U;
alignas(16) constexpr Half kUpper = {0, 0, 0, 0, 0, 0, 0, 0, 1 | 4, 2 | 8, 0, 8, 16, 32 | kD8 | kD9, 16, 16};
alignas(16) constexpr Half kLower = [] {
  Half out{};
  for (unsigned low = 0; low < 16; ++low) {
    unsigned bits = 8 | 16;
    if (low != 0xC) bits |= 1;
    if (low != 0xB && low != 0xF) bits |= 2;
    if (low == 0 || low >= 0xB) bits |= 4;
    bits |= low == 8 ? kD8 : low == 9 ? kD9 : 32U;
    out[low] = static_cast<std::uint8_t>(bits);
  }
  return out;
}();

MITHAQ_AVX2 __m256i kinds_at(const char* bytes) {
  const __m256i v = bytes_at(bytes);
  const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(v, 4), all(15));
  return _mm256_and_si256(_mm256_shuffle_epi8(table_of(kUpper), upper),
                          _mm256_shuffle_epi8(table_of(kLower), _mm256_and_si256(v, all(15))));
}

}  // namespace

// The groups that have the letters that begin there. What stands where no letter begins is looked up like one: that lets more through,
// never less.
struct LetterGroups::Looker {
  MITHAQ_AVX2 static __m256i letters(const Table& table, const char* bytes) {
    const __m256i last = bytes_at(bytes + 1);
    const __m256i low = _mm256_and_si256(last, all(15));
    const __m256i bit4 = _mm256_slli_epi16(last, 3);  // as the highest bit of each byte, which blends look at
    const __m256i d8 =
        _mm256_blendv_epi8(_mm256_shuffle_epi8(table_of(table.d8_low), low), _mm256_shuffle_epi8(table_of(table.d8_high), low), bit4);
    const __m256i d9 = _mm256_shuffle_epi8(table_of(table.d9), low);
    return _mm256_blendv_epi8(d8, d9, _mm256_cmpeq_epi8(bytes_at(bytes), all(kSecondHalf)));
  }
  MITHAQ_AVX2 static std::uint32_t begins(const std::array<Table, kLetters>& tables, const char* bytes) {
    const __m256i two = _mm256_and_si256(letters(tables[0], bytes), letters(tables[1], bytes + 2));
    const __m256i more = _mm256_and_si256(letters(tables[2], bytes + 4), letters(tables[3], bytes + 6));
    return with_any(_mm256_and_si256(two, more), 0xFF);
  }
};

__attribute__((target("avx2"))) void LetterGroups::look_by_halves(const char* bytes, std::span<ByteClasses> out) const {
  for (ByteClasses& block : out) {
    const __m256i a = kinds_at(bytes);
    const __m256i b = kinds_at(bytes + 32);
    block.d8 = both(highest_bits(_mm256_slli_epi16(a, 1)), highest_bits(_mm256_slli_epi16(b, 1)));
    block.d9 = both(highest_bits(a), highest_bits(b));
    block.other = both(with_any(a, kOther), with_any(b, kOther));
    block.mark8 = both(with_any(a, kMark8), with_any(b, kMark8));
    block.mark9 = both(with_any(a, kMark9), with_any(b, kMark9));
    block.begins = both(Looker::begins(tables_, bytes), Looker::begins(tables_, bytes + 32));
    bytes += 64;
  }
}

#else

bool LetterGroups::usable() { return false; }
void LetterGroups::look_by_halves(const char*, std::span<ByteClasses>) const {}

#endif

}  // namespace mithaq::find
