#include "find/tagger.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr char kModelMagic[8] = {'m', 't', 'h', 't', 'a', 'g', '0', '1'};

// A letter of the folded Arabic alphabet takes two bytes.
std::string_view head(std::string_view s, std::size_t letters) { return s.substr(0, std::min(s.size(), letters * 2)); }
std::string_view tail(std::string_view s, std::size_t letters) { return s.substr(s.size() - std::min(s.size(), letters * 2)); }

class FeatureReader {
 public:
  FeatureReader(const Analysis& a, std::uint32_t first, std::uint32_t last) : a_(a), first_(first), last_(last) {
    for (std::uint32_t t = first; t < last; ++t) words_.push_back({pack::hash_word(bare(t)), pack::hash_word(tail(a.tokens.form(t), 2))});
  }

  void read(std::uint32_t t, TokenFeatures& out) {
    out_ = &out;
    out.clear();
    put(0, 1);
    word(t);
    for (int offset = -2; offset <= 2; ++offset) neighbour(t, offset);
    pair(t);
  }

 private:
  void put(std::uint64_t name, std::uint64_t value) {
    std::uint64_t h = (value + 0x9E3779B97F4A7C15ULL * (name + 1)) * 0xD6E8FEB86659FD93ULL;
    h ^= h >> 32;
    out_->push_back(static_cast<std::uint32_t>(h) & (kTaggerBuckets - 1));
  }
  void put(std::uint64_t name, std::string_view value) { put(name, pack::hash_word(value)); }

  bool inside(std::int64_t t) const { return t >= first_ && t < last_; }

  // Without clitics and article.
  std::string_view bare(std::uint32_t t) const {
    std::string_view form = a_.tokens.form(t);
    if (a_.info[t].cut < form.size()) form.remove_prefix(a_.info[t].cut);
    if (a_.info[t].article && form.size() > 6 && form.starts_with(pack::kFoldedArticle)) form.remove_prefix(pack::kFoldedArticle.size());
    return form;
  }

  void word(std::uint32_t t) {
    const std::string_view form = a_.tokens.form(t);
    const std::string_view stem = bare(t);
    put(1, hashes(t).bare);
    put(2, head(form, 2));
    put(3, head(form, 3));
    put(4, hashes(t).tail);
    put(5, tail(form, 3));
    put(6, tail(stem, 4));
    put(7, static_cast<std::uint64_t>(a_.tokens.tokens[t].kind));
    put(8, std::min<std::uint64_t>(form.size() / 2, 9));
    put(9, (a_.info[t].article ? 1U : 0U) + (a_.info[t].cut > 0 ? 2U : 0U) + ((a_.info[t].classes & kKnown) != 0 ? 4U : 0U));
  }

  void neighbour(std::uint32_t t, int offset) {
    const std::int64_t at = static_cast<std::int64_t>(t) + offset;
    const auto name = 20 + 4 * static_cast<std::uint64_t>(offset + 2);
    if (!inside(at)) return put(name, 0xFFFF);
    const auto k = static_cast<std::uint32_t>(at);
    if (offset != 0) put(name, hashes(k).bare);
    if (offset != 0) put(name + 1, hashes(k).tail);
    // Each class that the lexicon gives the token.
    for (std::uint32_t bits = a_.info[k].classes & ~static_cast<std::uint32_t>(kKnown); bits != 0; bits &= bits - 1)
      put(name + 2, static_cast<std::uint64_t>(__builtin_ctz(bits)) + (a_.info[k].starts & bits & (~bits + 1) ? 64U : 0U));
    put(name + 3, (a_.info[k].article ? 1U : 0U) + ((a_.info[k].classes & kKnown) != 0 ? 2U : 0U));
  }

  void pair(std::uint32_t t) {
    if (t > first_) put(60, hashes(t - 1).bare * 31 + hashes(t).bare);
    if (t + 1 < last_) put(61, hashes(t + 1).bare * 31 + hashes(t).bare);
    const std::uint64_t before = t > first_ ? a_.info[t - 1].classes : 0;
    put(62, before * 1000003 + a_.info[t].classes);
  }

  // Of the words that up to five tokens ask for.
  struct Hashes {
    std::uint64_t bare;
    std::uint64_t tail;
  };
  const Hashes& hashes(std::uint32_t t) const { return words_[t - static_cast<std::uint32_t>(first_)]; }

  const Analysis& a_;
  std::vector<Hashes> words_;
  std::int64_t first_;
  std::int64_t last_;
  TokenFeatures* out_ = nullptr;
};

}  // namespace

bool tag_may_follow(NameTag from, NameTag to) {
  switch (to) {
    case NameTag::kInPerson: return from == NameTag::kBeginPerson || from == NameTag::kInPerson;
    case NameTag::kInOrganisation: return from == NameTag::kBeginOrganisation || from == NameTag::kInOrganisation;
    case NameTag::kInPlace: return from == NameTag::kBeginPlace || from == NameTag::kInPlace;
    default: return true;
  }
}

void tagger_features(const Analysis& analysis, std::uint32_t first, std::uint32_t last, std::vector<TokenFeatures>& out) {
  out.resize(last - first);
  FeatureReader reader(analysis, first, last);
  for (std::uint32_t t = first; t < last; ++t) reader.read(t, out[t - first]);
}

TaggerModel::TaggerModel(std::string_view bytes) {
  constexpr std::size_t kWeights = static_cast<std::size_t>(kTaggerBuckets) * kNameTags;
  constexpr std::size_t kTransitions = (kNameTags + 1) * kNameTags;
  if (bytes.size() != sizeof kModelMagic + sizeof scale_ + kWeights + kTransitions || !bytes.starts_with(std::string_view(kModelMagic, 8)))
    return;
  std::memcpy(&scale_, bytes.data() + sizeof kModelMagic, sizeof scale_);
  const auto* data = reinterpret_cast<const std::int8_t*>(bytes.data() + sizeof kModelMagic + sizeof scale_);
  transitions_.assign(data, data + kTransitions);
  weights_.assign(data + kTransitions, data + kTransitions + kWeights);
}

TaggerModel::TaggerModel(std::vector<float> weights, std::vector<float> transitions) {
  float top = 1e-6F;
  for (const std::vector<float>* values : {&weights, &transitions})
    for (const float v : *values) top = std::max(top, std::fabs(v));
  scale_ = 127.0F / std::min(top, 6.0F);
  const auto round = [&](float v) { return static_cast<std::int8_t>(std::clamp(std::lround(v * scale_), -127L, 127L)); };
  std::transform(weights.begin(), weights.end(), std::back_inserter(weights_), round);
  std::transform(transitions.begin(), transitions.end(), std::back_inserter(transitions_), round);
}

std::string TaggerModel::serialize() const {
  std::string out(kModelMagic, sizeof kModelMagic);
  out.append(reinterpret_cast<const char*>(&scale_), sizeof scale_);
  out.append(reinterpret_cast<const char*>(transitions_.data()), transitions_.size());
  out.append(reinterpret_cast<const char*>(weights_.data()), weights_.size());
  return out;
}

void TaggerModel::tag(const std::vector<TokenFeatures>& features, std::vector<NameTag>& out) const {
  out.assign(features.size(), NameTag::kOutside);
  if (empty() || features.empty()) return;
  constexpr int kNever = std::numeric_limits<int>::min() / 4;
  std::array<std::array<int, kNameTags>, kNameTags> step{};  // to, from
  for (std::size_t to = 0; to < kNameTags; ++to)
    for (std::size_t from = 0; from < kNameTags; ++from)
      step[to][from] =
          tag_may_follow(static_cast<NameTag>(from), static_cast<NameTag>(to)) ? transitions_[from * kNameTags + to] : kNever / 4;
  std::vector<std::array<std::uint8_t, kNameTags>> back(features.size());
  std::array<int, kNameTags> score{};
  for (std::size_t t = 0; t < features.size(); ++t) {
    std::array<int, kNameTags> next{};
    for (const std::uint32_t f : features[t])
      for (std::size_t k = 0; k < kNameTags; ++k) next[k] += weights_[f * kNameTags + k];
    for (std::size_t to = 0; to < kNameTags; ++to) {
      int best = kNever;
      if (t == 0 && tag_may_follow(NameTag::kOutside, static_cast<NameTag>(to))) best = 0 + transitions_[kNameTags * kNameTags + to];
      for (std::size_t from = 0; from < kNameTags && t > 0; ++from)
        if (const int s = score[from] + step[to][from]; s > best) best = s, back[t][to] = static_cast<std::uint8_t>(from);
      next[to] += best;
    }
    score = next;
  }
  auto tag = static_cast<std::size_t>(std::max_element(score.begin(), score.end()) - score.begin());
  for (std::size_t t = features.size(); t-- > 0;) {
    out[t] = static_cast<NameTag>(tag);
    tag = back[t][tag];
  }
}

}  // namespace mithaq::find
