#include "find/sentence_tagger.h"

namespace mithaq::find {

// Of the word, its classes, how many bytes are clitics, the article, the kind of token.
SentenceTagger::Key SentenceTagger::key_of(const Analysis& analysis, std::uint32_t t) {
  const TokenInfo& info = analysis.info[t];
  const auto kind = static_cast<std::uint64_t>(analysis.tokens.tokens[t].kind);
  const std::uint64_t form = (info.article ? 1U : 0U) | kind << 1U | std::uint64_t{info.cut} << 8U;
  const auto mix = [](std::uint64_t value) { return (value ^ value >> 32U) * 0xD6E8FEB86659FD93ULL; };
  return mix(mix(analysis.hits.words[t] ^ (std::uint64_t{info.classes} << 32U | info.starts) * 0x9E3779B97F4A7C15ULL) + form) | 1U;
}

// What is kept of the words is asked of memory before it is read.
void SentenceTagger::list_keys(const Analysis& analysis, std::uint32_t first, std::uint32_t last) {
  keys_.clear();
  for (std::uint32_t t = first; t < last; ++t) {
    keys_.push_back(key_of(analysis, t));
    const Word& word = words_[place_of(keys_.back())];
    __builtin_prefetch(&word);
    __builtin_prefetch(reinterpret_cast<const char*>(&word) + sizeof word - 1);
  }
}

const SentenceTagger::Word& SentenceTagger::word(const Analysis& analysis, std::uint32_t t, Key key) {
  Word& word = words_[place_of(key)];
  if (word.key == key) return word;
  FeatureReader reader(analysis, model_.classes());
  const FeatureReader::Hashes hashes = reader.hashes(t);
  word.key = key;
  word.coarse = WordClasses::coarse(hashes.fine);
  std::array<std::size_t, kOffsets> ends;
  reader.clear();
  for (std::size_t i = 0; i < kOffsets; ++i) {
    const int offset = static_cast<int>(i) - kTaggerReach;
    if (offset == 0)
      reader.own(t, hashes);
    else
      reader.beside(t, hashes, offset);
    ends[i] = reader.buckets().size();
  }
  model_.weigh(reader.buckets(), ends, word.sums);
  return word;
}

namespace {

std::size_t place_at(int offset) { return static_cast<std::size_t>(offset) + kTaggerReach; }

}  // namespace

void SentenceTagger::weigh_outside(const Analysis& analysis) {
  FeatureReader reader(analysis, model_.classes());
  for (int offset = -kTaggerReach; offset <= kTaggerReach; ++offset) {
    if (offset == 0) continue;
    reader.clear();
    reader.outside(offset);
    outside_[place_at(offset)] = model_.weigh(reader.buckets());
  }
}

// What is beyond the ends of a sentence has its say in the tags of the tokens near them.
void SentenceTagger::add_edges() {
  const auto count = static_cast<int>(sums_.size());
  for (int offset = -kTaggerReach; offset <= kTaggerReach; ++offset) {
    if (offset == 0) continue;
    const TagSums& outside = outside_[place_at(offset)];
    for (int t = offset < 0 ? 0 : std::max(0, count - offset); t < (offset < 0 ? std::min(count, -offset) : count); ++t)
      add(sums_[static_cast<std::size_t>(t)], outside);
  }
}

void SentenceTagger::tag(const Analysis& analysis, std::uint32_t first, std::uint32_t last, std::vector<NameTag>& out) {
  if (words_.empty()) {
    words_.resize(kPlaces);
    weigh_outside(analysis);
  }
  const std::size_t count = last - first;
  sums_.assign(count, {});
  coarse_.clear();
  list_keys(analysis, first, last);
  for (std::size_t t = 0; t < count; ++t) {
    const Word& w = word(analysis, first + static_cast<std::uint32_t>(t), keys_[t]);
    coarse_.push_back(w.coarse);
    // Seen from `from`, the word stands at offset t - from.
    const std::size_t begin = t < kTaggerReach ? 0 : t - kTaggerReach;
    for (std::size_t from = begin; from < std::min(count, t + kTaggerReach + 1); ++from) add(sums_[from], w.sums[t + kTaggerReach - from]);
  }
  add_edges();
  pairs_.clear();
  FeatureReader reader(analysis, model_.classes());
  for (std::size_t t = 0; t < count; ++t) {
    reader.clear();
    reader.pair(first + static_cast<std::uint32_t>(t), t > 0 ? &coarse_[t - 1] : nullptr, coarse_[t],
                t + 1 < count ? &coarse_[t + 1] : nullptr);
    pairs_.add_token(reader.buckets());
  }
  model_.tag(pairs_, sums_, out);
}

}  // namespace mithaq::find
