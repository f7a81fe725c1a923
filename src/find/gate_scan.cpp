#include "find/gate_scan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/each_cpu.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace mithaq::find {
namespace {

using text::CharClass;

constexpr std::size_t kBlock = 64;
constexpr std::size_t kWindow = 6;  // three letters of two bytes
constexpr std::uint64_t kWindowMask = (std::uint64_t{1} << (8 * kWindow)) - 1;
constexpr std::size_t kMaxWord = 128;  // bytes before a mark; no real word is longer
constexpr char32_t kBlockBegin = 0x0620;
constexpr char32_t kBlockEnd = 0x0680;  // two bytes, the first D8 or D9

std::uint64_t load(const char* bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, sizeof value);
  return value & kWindowMask;
}

// The spellings of one folded letter inside the block.
std::vector<std::string> spellings(char32_t folded) {
  std::vector<std::string> out;
  for (char32_t c = kBlockBegin; c < kBlockEnd; ++c) {
    const text::Folded f = text::fold_code_point(c);
    if (f.char_class != CharClass::kArabic || f.value != folded) continue;
    out.emplace_back();
    text::append_utf8(c, out.back());
  }
  return out;
}

// Start of the code point that `at` lies in.
std::size_t code_point_begin(std::string_view text, std::size_t at) {
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

constexpr char kUnknown = static_cast<char>(0xC2);  // begins no letter of the block
constexpr char32_t kArticle[] = {0x0627, 0x0644};

Followers letters_class(char32_t a, char32_t b) { return Followers{1} << ((a * 37 + b * 11) % 64); }

// Folded letter of two bytes at `at`; 0 when something else stands there.
char32_t plain_letter(std::string_view text, std::size_t at) {
  if (at + 2 > text.size() || (static_cast<unsigned char>(text[at]) & 0xFE) != 0xD8) return 0;
  const text::Folded f = text::fold_code_point(text::decode(text, at).value);
  return f.char_class == CharClass::kArabic ? f.value : 0;
}

// Class of the word after the one that `at` lies in, with and without its article; everything when that is not plain to see.
Followers follower_at(std::string_view text, std::size_t at) {
  while (plain_letter(text, at) != 0) at += 2;
  if (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) return kAnyFollower;
  if (at >= text.size() || text[at] != ' ') return 0;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) return 0;
  const char32_t a = plain_letter(text, at), b = plain_letter(text, at + 2);
  if (a == 0 || b == 0) return kAnyFollower;
  if (a != kArticle[0] || b != kArticle[1]) return letters_class(a, b);
  const char32_t c = plain_letter(text, at + 4), d = plain_letter(text, at + 6);
  return c == 0 || d == 0 ? kAnyFollower : letters_class(a, b) | letters_class(c, d);
}

// Whether `at` is the second byte of a vowel mark (U+064B to U+0652) behind which the word ends: "-an", as a rule. The letters before it
// have been looked at as they are.
bool closing_mark(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x8B || byte > 0x92 || at == 0 || static_cast<unsigned char>(text[at - 1]) != 0xD9) return false;
  return at + 1 >= text.size() || static_cast<unsigned char>(text[at + 1]) < 0x80;
}

bool in_word(CharClass c) { return c == CharClass::kArabic || c == CharClass::kMark; }

}  // namespace

Followers follower(std::string_view folded) {
  const char32_t a = plain_letter(folded, 0), b = plain_letter(folded, 2);
  return a == 0 || b == 0 ? kAnyFollower : letters_class(a, b);
}

bool StemScan::takes(std::string_view folded) { return folded.size() >= kWindow && reads(folded); }

bool StemScan::reads(std::string_view folded) {
  if (folded.empty() || folded.size() % 2 != 0) return false;
  for (std::size_t at = 0; at < folded.size(); at += 2) {
    const auto lead = static_cast<unsigned char>(folded[at]);
    if (lead != 0xD8 && lead != 0xD9) return false;
    if (text::fold_code_point(text::decode(folded, at).value).char_class != CharClass::kArabic) return false;
  }
  return true;
}

StemScan::StemScan(const std::vector<Stem>& stems, bool by_groups)
    : by_groups_(by_groups), bits_((std::size_t{1} << kBits) / 64), fourth_(std::size_t{1} << kFourthBits) {
  std::map<std::uint64_t, std::vector<Stem>> tails;
  for (const Stem& stem : stems) {
    if (!takes(stem.folded)) continue;
    for (const std::string& a : spellings(text::decode(stem.folded, 0).value))
      for (const std::string& b : spellings(text::decode(stem.folded, 2).value))
        for (const std::string& c : spellings(text::decode(stem.folded, 4).value))
          tails[load(std::string(a).append(b).append(c).append("  ").data())].push_back(
              {stem.folded.substr(kWindow), stem.tags, stem.followers});
  }
  lay_out(tails);
}

// The three letters, with each spelling of a fourth if there is one.
void StemScan::add_beginnings(std::uint64_t six_bytes, std::string_view tail, std::vector<std::uint64_t>& out) {
  if (tail.empty()) out.push_back(six_bytes);
  for (const std::string& letter : tail.empty() ? std::vector<std::string>() : spellings(text::decode(tail, 0).value))
    out.push_back(six_bytes | std::uint64_t{static_cast<unsigned char>(letter[0])} << 48U |
                  std::uint64_t{static_cast<unsigned char>(letter[1])} << 56U);
}

// Last six bits of the second byte of every letter that may come fourth; all when a stem has but three.
std::uint64_t StemScan::fourth_letters(const std::vector<Stem>& tails) {
  std::uint64_t out = 0;
  for (const Stem& tail : tails) {
    if (tail.folded.empty()) return ~std::uint64_t{0};
    for (const std::string& letter : spellings(text::decode(tail.folded, 0).value))
      out |= std::uint64_t{1} << (static_cast<unsigned char>(letter[1]) & 63U);
  }
  return out;
}

void StemScan::lay_out(const std::map<std::uint64_t, std::vector<Stem>>& tails) {
  std::vector<std::uint64_t> beginnings;
  for (const auto& [six, list] : tails)
    for (const Stem& tail : list) add_beginnings(six, tail.folded, beginnings);
  groups_ = LetterGroups(beginnings);
  table_.resize(std::bit_ceil(tails.size() * 2 + 1));
  for (const auto& [six, list] : tails) {
    const std::uint64_t bit = mix(six) >> (64 - kBits);
    bits_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    std::size_t slot = mix(six) >> 32 & (table_.size() - 1);
    while (table_[slot].six_bytes != 0) slot = (slot + 1) & (table_.size() - 1);
    const auto first = static_cast<std::uint32_t>(tails_.size());
    tails_.insert(tails_.end(), list.begin(), list.end());
    table_[slot] = {six, first, static_cast<std::uint32_t>(tails_.size())};
    fourth_[mix(six) >> (64 - kFourthBits)] |= fourth_letters(list);
  }
}

// Compares the rest of the stems letter by letter; a mark on the way makes the word an odd one, which is looked at elsewhere.
unsigned StemScan::tags_at(std::string_view text, std::size_t at, std::uint64_t six_bytes) const {
  std::size_t slot = mix(six_bytes) >> 32 & (table_.size() - 1);
  while (table_[slot].six_bytes != six_bytes) {
    if (table_[slot].six_bytes == 0) return 0;
    slot = (slot + 1) & (table_.size() - 1);
  }
  const auto stands = [&](const std::string& tail) {
    if (at + kWindow + tail.size() > text.size()) return false;
    for (std::size_t i = 0; i < tail.size(); i += 2) {
      const auto lead = static_cast<unsigned char>(text[at + kWindow + i]);
      if (lead != 0xD8 && lead != 0xD9) return false;
      if (fold_(text::decode(text, at + kWindow + i).value).value != text::decode(tail, i).value) return false;
    }
    return true;
  };
  unsigned tags = 0;
  Followers after = 0;
  for (std::uint32_t i = table_[slot].first; i < table_[slot].last; ++i) {
    const Stem& tail = tails_[i];
    if ((tail.tags & ~tags) == 0 || !stands(tail.folded)) continue;
    if (tail.followers != kAnyFollower && after == 0) after = follower_at(text, at + kWindow);
    if (tail.followers == kAnyFollower || (tail.followers & after) != 0) tags |= tail.tags;
  }
  return tags;
}

// What follows a folded word is not known here: it goes on with a byte that is not ASCII.
unsigned StemScan::tags_of(std::string_view folded) const {
  unsigned tags = 0;
  for (std::size_t at = 0; at + kWindow <= folded.size(); at += 2) {
    char padded[8] = {};
    std::memcpy(padded, folded.data() + at, kWindow);
    const std::uint64_t key = load(padded);
    if (may_begin(key) != 0) tags |= tags_at(folded, at, key);
  }
  return tags;
}

// Tags of the word around `at` once it is folded; looks no further back than `from`. `end` receives its end; `folded` is working memory.
unsigned StemScan::odd_word(std::string_view text, std::size_t at, std::size_t from, std::size_t& end, std::string& folded) const {
  const auto class_at = [&](std::size_t byte) { return fold_(text::decode(text, byte).value).char_class; };
  // The window may end inside a letter.
  const auto whole_at = [&](std::size_t byte) {
    const auto lead = static_cast<unsigned char>(text[byte]);
    return byte + (lead < 0x80 ? 1U : lead < 0xE0 ? 2U : lead < 0xF0 ? 3U : 4U) <= text.size();
  };
  std::size_t begin = code_point_begin(text, at);
  end = std::min(begin + 1, text.size());
  if (!whole_at(begin)) return 0;
  end = begin + text::decode(text, begin).size;
  if (!in_word(class_at(begin))) return 0;
  while (begin > from && at - begin < kMaxWord) {
    const std::size_t before = code_point_begin(text, begin - 1);
    if (!in_word(class_at(before))) break;
    begin = before;
  }
  folded.clear();
  for (end = begin; end < text.size() && end - begin < 2 * kMaxWord && whole_at(end);) {
    const text::CodePoint c = text::decode(text, end);
    const text::Folded f = fold_(c.value);
    if (!in_word(f.char_class)) break;
    if (f.value != 0) {
      text::append_utf8(f.value, folded);
    } else if (f.char_class != CharClass::kMark) {
      text::fold_expanded(c.value, folded);
    }
    end += c.size;
  }
  folded += kUnknown;
  return tags_of(folded);
}

namespace {

// After D8: 80-9F but the comma, the semicolon and the question mark. After D9: tatweel, 8B-9F, B0-BF. (The rest of D9 80-8A and
// A0-AF are letters, digits and separators; D8 A0-BF are letters.)
#if defined(__SSE2__)

__m128i byte(int value) { return _mm_set1_epi8(static_cast<char>(value)); }

std::uint64_t bits(__m128i v, int shift) { return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(v))) << shift; }

// Bytes compare as signed numbers: 80-FF are below zero, ASCII is above.
MITHAQ_INLINE ByteClasses classify_block(const char* bytes) {
  ByteClasses out;
  for (int i = 0; i < 4; ++i) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + static_cast<std::ptrdiff_t>(16) * i));
    const __m128i high = _mm_cmplt_epi8(v, _mm_setzero_si128());
    const __m128i d8 = _mm_cmpeq_epi8(v, byte(0xD8));
    const __m128i d9 = _mm_cmpeq_epi8(v, byte(0xD9));
    const __m128i leads = _mm_and_si128(high, _mm_cmpgt_epi8(v, byte(0xBF)));
    const __m128i low = _mm_cmplt_epi8(v, byte(0xA0));
    const __m128i signs =
        _mm_or_si128(_mm_cmpeq_epi8(v, byte(0x8C)), _mm_or_si128(_mm_cmpeq_epi8(v, byte(0x9B)), _mm_cmpeq_epi8(v, byte(0x9F))));
    const __m128i upper = _mm_andnot_si128(leads, _mm_and_si128(high, _mm_cmpgt_epi8(v, byte(0xAF))));
    const __m128i letters = _mm_andnot_si128(_mm_cmpeq_epi8(v, byte(0x80)), _mm_cmplt_epi8(v, byte(0x8B)));
    const int shift = 16 * i;
    out.d8 |= bits(d8, shift);
    out.d9 |= bits(d9, shift);
    out.other |= bits(_mm_andnot_si128(_mm_or_si128(d8, d9), leads), shift);
    out.mark8 |= bits(_mm_andnot_si128(signs, low), shift);
    out.mark9 |= bits(_mm_or_si128(_mm_andnot_si128(letters, low), upper), shift);
  }
  return out;
}

#else

MITHAQ_INLINE ByteClasses classify_block(const char* bytes) {
  ByteClasses out;
  for (unsigned i = 0; i < kBlock; ++i) {
    const auto c = static_cast<unsigned char>(bytes[i]);
    const std::uint64_t bit = std::uint64_t{1} << i;
    const bool low = c >= 0x80 && c <= 0x9F;
    if (c == 0xD8) out.d8 |= bit;
    if (c == 0xD9) out.d9 |= bit;
    if (c >= 0xC0 && c != 0xD8 && c != 0xD9) out.other |= bit;
    if (low && c != 0x8C && c != 0x9B && c != 0x9F) out.mark8 |= bit;
    if ((low && (c < 0x81 || c > 0x8A)) || (c >= 0xB0 && c <= 0xBF)) out.mark9 |= bit;
  }
  return out;
}

#endif

}  // namespace

// Finds the letters that begin three letters in a row which the bit set knows.
MITHAQ_FOR_EACH_CPU
void StemCursor::classify(const char* bytes, ByteClasses& out) const {
  out = classify_block(bytes);
  constexpr std::uint64_t kNextBlock2 = std::uint64_t{3} << 62;
  constexpr std::uint64_t kNextBlock4 = std::uint64_t{15} << 60;
  const std::uint64_t letters = out.d8 | out.d9;
  std::uint64_t rest = letters & (letters >> 2 | kNextBlock2) & (letters >> 4 | kNextBlock4);
  for (; rest != 0; rest &= rest - 1) {
    const auto bit = static_cast<unsigned>(std::countr_zero(rest));
    out.begins |= scan_.may_begin(load(bytes + bit)) << bit;
  }
}

// Looks at as many blocks at once as there is room for, and bytes behind them that may be read.
void StemCursor::look_ahead() {
  const auto look = [&](const char* bytes, std::size_t count) {
    if (scan_.by_groups_)
      scan_.groups_.look(bytes, {blocks_.data(), count});
    else
      for (std::size_t i = 0; i < count; ++i) classify(bytes + i * kBlock, blocks_[i]);
    blocks_left_ = blocks_end_ = count;
  };
  const std::size_t left = text_.size() - loaded_;
  if (left >= kBlock + sizeof(std::uint64_t))
    return look(text_.data() + loaded_, std::min(blocks_.size(), (left - sizeof(std::uint64_t)) / kBlock));
  char padded[kBlock + sizeof(std::uint64_t)] = {};
  std::memcpy(padded, text_.data() + loaded_, std::min(left, sizeof padded));
  look(padded, 1);
}

// Marks the letters that may begin a stem, and all odd bytes. A letter that groups do not know is odd.
void StemCursor::load_block() {
  if (blocks_left_ == 0) look_ahead();
  const ByteClasses& c = blocks_[blocks_end_ - blocks_left_--];
  block_ = loaded_;
  loaded_ += kBlock;
  odd_ = c.other | (((c.d8 << 1) | (before_ & 1U)) & c.mark8) | (((c.d9 << 1) | (before_ >> 1)) & c.mark9);
  before_ = static_cast<unsigned>(c.d8 >> 63) | static_cast<unsigned>(c.d9 >> 63) << 1;
  const std::uint64_t letters = (c.d8 | c.d9) & c.begins;
  todo_ = odd_ | (block_ + kBlock + sizeof(std::uint64_t) <= text_.size() ? sift(letters) : letters);
}

// Those of the letters of the block that the bit sets know with the three behind them. Few are, and which cannot be foretold: no branch.
std::uint64_t StemCursor::sift(std::uint64_t letters) const {
  std::uint64_t out = 0;
  for (; letters != 0; letters &= letters - 1) {
    const auto bit = static_cast<unsigned>(std::countr_zero(letters));
    const char* const bytes = text_.data() + block_ + bit;
    const std::uint64_t six = load(bytes);
    out |= (scan_.may_begin(six) & scan_.may_go_on(six, static_cast<unsigned char>(bytes[kWindow + 1]))) << bit;
  }
  return out;
}

unsigned StemCursor::test(std::size_t at, bool odd) {
  if (odd) return at >= folded_ && !closing_mark(text_, at) ? scan_.odd_word(text_, at, folded_, folded_, word_) : 0;
  if (at + kWindow > text_.size()) return 0;
  char padded[sizeof(std::uint64_t)] = {};
  const char* bytes = text_.data() + at;
  if (at + sizeof padded > text_.size()) bytes = static_cast<const char*>(std::memcpy(padded, bytes, text_.size() - at));
  const std::uint64_t six = load(bytes);
  const bool perhaps = (scan_.may_begin(six) & scan_.may_go_on(six, static_cast<unsigned char>(bytes[kWindow + 1]))) != 0;
  return perhaps ? scan_.tags_at(text_, at, six) : 0;
}

bool StemCursor::next(Find& find) {
  while (true) {
    while (todo_ != 0) {
      const auto bit = static_cast<unsigned>(std::countr_zero(todo_));
      todo_ &= todo_ - 1;
      find = {block_ + bit, test(block_ + bit, (odd_ >> bit & 1U) != 0)};
      if (find.tags != 0) return true;
    }
    if (loaded_ >= text_.size()) return false;
    load_block();
  }
}

}  // namespace mithaq::find
