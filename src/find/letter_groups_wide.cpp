#include "find/letter_groups_wide.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace mithaq::find {

#if defined(__x86_64__)

namespace {

#define MITHAQ_AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi"), always_inline)) inline

enum Kind : std::uint8_t { kD8 = 1, kD9 = 2, kOther = 4, kMark8 = 8, kMark9 = 16 };

// Of the bytes 80 to FF. After D8: 80-9F but the comma, the semicolon and the question mark are marks. After D9: tatweel, 8B-9F, B0-BF.
struct Kinds {
  alignas(64) std::array<std::uint8_t, 128> of{};
};
constexpr Kinds kKinds = [] {
  Kinds out;
  for (unsigned c = 0x80; c <= 0xFF; ++c) {
    unsigned kind = 0;
    if (c == 0xD8) kind |= kD8;
    if (c == 0xD9) kind |= kD9;
    if (c >= 0xC0 && c != 0xD8 && c != 0xD9) kind |= kOther;
    const bool low = c <= 0x9F;
    if (low && c != 0x8C && c != 0x9B && c != 0x9F) kind |= kMark8;
    if ((low && (c < 0x81 || c > 0x8A)) || (c >= 0xB0 && c <= 0xBF)) kind |= kMark9;
    out.of[c - 0x80] = static_cast<std::uint8_t>(kind);
  }
  return out;
}();

constexpr __mmask64 kAll = ~__mmask64{0};  // a form without a mask makes g++ 12 warn of its own header

MITHAQ_AVX512 __m512i bytes_at(const void* at) { return _mm512_loadu_si512(at); }

// The places in a table of the letters that begin at `bytes`: five bits of the last byte, and above them whether the first is D9.
MITHAQ_AVX512 __m512i letters_at(const char* bytes) {
  constexpr int kFirstOrSecond = 0xCA;  // bit by bit, the second where the first has one, else the third
  const __m512i lead = _mm512_slli_epi16(bytes_at(bytes), 5);
  return _mm512_ternarylogic_epi64(_mm512_set1_epi8(0x20), lead, bytes_at(bytes + 1), kFirstOrSecond);
}

MITHAQ_AVX512 std::uint64_t are(Kind kind, __m512i kinds, __mmask64 among) {
  return _mm512_mask_test_epi8_mask(among, kinds, _mm512_set1_epi8(static_cast<char>(kind)));
}

MITHAQ_AVX512 __m512i groups_at(const WideTables& tables, std::size_t place, const char* bytes) {
  return _mm512_maskz_permutexvar_epi8(kAll, letters_at(bytes + 2 * place), bytes_at(tables.groups[place].data()));
}

}  // namespace

bool wide_usable() {
  return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vbmi") != 0;
}

__attribute__((target("avx512f,avx512bw,avx512vbmi"))) void look_wide(const WideTables& tables, const char* bytes,
                                                                      std::span<ByteClasses> out) {
  for (ByteClasses& block : out) {
    const __m512i v = bytes_at(bytes);
    const __mmask64 high = _mm512_movepi8_mask(v);
    const __m512i kinds = _mm512_permutex2var_epi8(bytes_at(kKinds.of.data()), v, bytes_at(kKinds.of.data() + 64));
    block.d8 = are(kD8, kinds, high);
    block.d9 = are(kD9, kinds, high);
    block.other = are(kOther, kinds, high);
    block.mark8 = are(kMark8, kinds, high);
    block.mark9 = are(kMark9, kinds, high);
    const __m512i two = _mm512_and_si512(groups_at(tables, 0, bytes), groups_at(tables, 1, bytes));
    const __m512i more = _mm512_and_si512(groups_at(tables, 2, bytes), groups_at(tables, 3, bytes));
    block.begins = _mm512_test_epi8_mask(two, more);
    bytes += 64;
  }
}

#else

bool wide_usable() { return false; }
void look_wide(const WideTables&, const char*, std::span<ByteClasses>) {}

#endif

}  // namespace mithaq::find
