#include "find/tagger_features.h"

#include <algorithm>

#include "find/concepts.h"
#include "find/tagger.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

// A letter of the folded Arabic alphabet takes two bytes.
std::string_view head(std::string_view s, std::size_t letters) { return s.substr(0, std::min(s.size(), letters * 2)); }
std::string_view tail(std::string_view s, std::size_t letters) { return s.substr(s.size() - std::min(s.size(), letters * 2)); }

std::uint64_t name_at(int offset) { return 20 + 4 * static_cast<std::uint64_t>(offset + kTaggerReach); }

}  // namespace

void FeatureReader::put(std::uint64_t name, std::uint64_t value) {
  std::uint64_t h = (value + 0x9E3779B97F4A7C15ULL * (name + 1)) * 0xD6E8FEB86659FD93ULL;
  h ^= h >> 32;
  row_[count_++] = static_cast<std::uint32_t>(h) & (kTaggerBuckets - 1);
}

void FeatureReader::put(std::uint64_t name, std::string_view value) { put(name, pack::hash_word(value)); }

FeatureReader::Hashes FeatureReader::hashes(std::uint32_t t) const {
  const std::string_view bare = bare_word(a_, t);
  return {pack::hash_word(bare), pack::hash_word(tail(a_.tokens.form(t), 2)), classes_.of_form(bare)};
}

void FeatureReader::own(std::uint32_t t, const Hashes& hashes) {
  put(0, 1);
  word(t, hashes);
  word_class(hashes, 0);
  lexicon(t, name_at(0));
}

void FeatureReader::word(std::uint32_t t, const Hashes& hashes) {
  const std::string_view form = a_.tokens.form(t);
  put(1, hashes.bare);
  put(2, head(form, 2));
  put(3, head(form, 3));
  put(4, hashes.tail);
  put(5, tail(form, 3));
  put(6, tail(bare_word(a_, t), 4));
  put(7, static_cast<std::uint64_t>(a_.tokens.tokens[t].kind));
  put(8, std::min<std::uint64_t>(form.size() / 2, 9));
  put(9, (a_.info[t].article ? 1U : 0U) + (a_.info[t].cut > 0 ? 2U : 0U) + ((a_.info[t].classes & kKnown) != 0 ? 4U : 0U));
}

// A word far off says enough by its coarse class.
void FeatureReader::word_class(const Hashes& hashes, int offset) {
  if (offset >= -1 && offset <= 1) put(name_at(offset) + 50, hashes.fine);
  put(name_at(offset) + 51, WordClasses::coarse(hashes.fine));
}

// Each class that the lexicon gives the token.
void FeatureReader::lexicon(std::uint32_t t, std::uint64_t name) {
  const TokenInfo& info = a_.info[t];
  for (std::uint32_t bits = info.classes & ~static_cast<std::uint32_t>(kKnown); bits != 0; bits &= bits - 1)
    put(name + 2, static_cast<std::uint64_t>(__builtin_ctz(bits)) + (info.starts & bits & (~bits + 1) ? 64U : 0U));
  put(name + 3, (info.article ? 1U : 0U) + ((info.classes & kKnown) != 0 ? 2U : 0U));
}

void FeatureReader::beside(std::uint32_t t, const Hashes& hashes, int offset) {
  put(name_at(offset), hashes.bare);
  put(name_at(offset) + 1, hashes.tail);
  word_class(hashes, offset);
  lexicon(t, name_at(offset));
}

void FeatureReader::outside(int offset) { put(name_at(offset), 0xFFFF); }

void FeatureReader::pair(std::uint32_t t, const std::uint16_t* before, std::uint16_t coarse, const std::uint16_t* after) {
  const std::uint64_t here = std::uint64_t{coarse} << 32U;
  if (before != nullptr) put(60, here | *before);
  if (after != nullptr) put(61, here | *after);
  const std::uint64_t classes = before != nullptr ? a_.info[t - 1].classes : 0;
  put(62, classes * 1000003 + a_.info[t].classes);
}

void tagger_features(const Analysis& analysis, const WordClasses& classes, std::uint32_t first, std::uint32_t last, SentenceFeatures& out) {
  out.clear();
  FeatureReader reader(analysis, classes);
  std::vector<FeatureReader::Hashes> words;
  std::vector<std::uint16_t> coarse;
  for (std::uint32_t t = first; t < last; ++t) {
    words.push_back(reader.hashes(t));
    coarse.push_back(WordClasses::coarse(words.back().fine));
  }
  for (std::uint32_t t = first; t < last; ++t) {
    reader.clear();
    const std::size_t at = t - first;
    reader.own(t, words[at]);
    for (int offset = -kTaggerReach; offset <= kTaggerReach; ++offset) {
      const std::int64_t k = std::int64_t{t} + offset;
      if (k < first || k >= last)
        reader.outside(offset);
      else if (offset != 0)
        reader.beside(static_cast<std::uint32_t>(k), words[static_cast<std::size_t>(k - first)], offset);
    }
    reader.pair(t, t > first ? &coarse[at - 1] : nullptr, coarse[at], t + 1 < last ? &coarse[at + 1] : nullptr);
    out.add_token(reader.buckets());
  }
}

}  // namespace mithaq::find
