#include "find/tagger.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "base/each_cpu.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kGroup = 64;  // buckets
constexpr char kModelMagic[8] = {'m', 't', 'h', 't', 'a', 'g', '0', '1'};

// A letter of the folded Arabic alphabet takes two bytes.
std::string_view head(std::string_view s, std::size_t letters) { return s.substr(0, std::min(s.size(), letters * 2)); }
std::string_view tail(std::string_view s, std::size_t letters) { return s.substr(s.size() - std::min(s.size(), letters * 2)); }

// Of one token: one, nine of the word, of five words up to three and one for each of 31 classes, three of pairs.
constexpr std::size_t kMostFeatures = 1 + 9 + 5 * (3 + 31) + 3;

class FeatureReader {
 public:
  FeatureReader(const Analysis& a, std::uint32_t first, std::uint32_t last) : a_(a), first_(first), last_(last) {
    words_.reserve(last - first);
    for (std::uint32_t t = first; t < last; ++t) words_.push_back({pack::hash_word(bare(t)), pack::hash_word(tail(a.tokens.form(t), 2))});
  }

  void read(std::uint32_t t, SentenceFeatures& out) {
    count_ = 0;
    put(0, 1);
    word(t);
    for (int offset = -2; offset <= 2; ++offset) neighbour(t, offset);
    pair(t);
    out.add_token({row_.data(), count_});
  }

 private:
  void put(std::uint64_t name, std::uint64_t value) {
    std::uint64_t h = (value + 0x9E3779B97F4A7C15ULL * (name + 1)) * 0xD6E8FEB86659FD93ULL;
    h ^= h >> 32;
    row_[count_++] = static_cast<std::uint32_t>(h) & (kTaggerBuckets - 1);
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
  std::array<std::uint32_t, kMostFeatures> row_;  // of the token at hand
  std::size_t count_ = 0;
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

void SentenceFeatures::clear() {
  buckets_.clear();
  ends_.clear();
}

void SentenceFeatures::add_token(std::span<const std::uint32_t> buckets) {
  buckets_.insert(buckets_.end(), buckets.begin(), buckets.end());
  ends_.push_back(static_cast<std::uint32_t>(buckets_.size()));
}

void tagger_features(const Analysis& analysis, std::uint32_t first, std::uint32_t last, SentenceFeatures& out) {
  out.clear();
  FeatureReader reader(analysis, first, last);
  for (std::uint32_t t = first; t < last; ++t) reader.read(t, out);
}

TaggerModel::TaggerModel(std::string_view bytes) {
  constexpr std::size_t kWeights = static_cast<std::size_t>(kTaggerBuckets) * kNameTags;
  constexpr std::size_t kTransitions = (kNameTags + 1) * kNameTags;
  if (bytes.size() != sizeof kModelMagic + sizeof scale_ + kWeights + kTransitions || !bytes.starts_with(std::string_view(kModelMagic, 8)))
    return;
  std::memcpy(&scale_, bytes.data() + sizeof kModelMagic, sizeof scale_);
  const auto* data = reinterpret_cast<const std::int8_t*>(bytes.data() + sizeof kModelMagic + sizeof scale_);
  transitions_.assign(data, data + kTransitions);
  set_weights(data + kTransitions);
}

TaggerModel::TaggerModel(std::vector<float> weights, std::vector<float> transitions) {
  float top = 1e-6F;
  for (const std::vector<float>* values : {&weights, &transitions})
    for (const float v : *values) top = std::max(top, std::fabs(v));
  scale_ = 127.0F / top;
  const auto round = [&](float v) { return static_cast<std::int8_t>(std::clamp(std::lround(v * scale_), -127L, 127L)); };
  std::vector<std::int8_t> rounded;
  std::transform(weights.begin(), weights.end(), std::back_inserter(rounded), round);
  std::transform(transitions.begin(), transitions.end(), std::back_inserter(transitions_), round);
  set_weights(rounded.data());
}

void TaggerModel::set_weights(const std::int8_t* weights) {
  groups_.assign(kTaggerBuckets / kGroup, {});
  for (std::size_t bucket = 0; bucket < kTaggerBuckets; ++bucket, weights += kNameTags) {
    Group& group = groups_[bucket / kGroup];
    if (bucket % kGroup == 0) group.first = static_cast<std::uint32_t>(rows_.size());
    Row row{};
    std::memcpy(row.data(), weights, kNameTags);
    if (row == Row{}) continue;
    group.filled |= std::uint64_t{1} << (bucket % kGroup);
    rows_.push_back(row);
  }
}

std::string TaggerModel::serialize() const {
  std::string out(kModelMagic, sizeof kModelMagic);
  out.append(reinterpret_cast<const char*>(&scale_), sizeof scale_);
  out.append(reinterpret_cast<const char*>(transitions_.data()), transitions_.size());
  constexpr Row kNothing{};
  auto row = rows_.begin();
  for (const Group& group : groups_)
    for (std::size_t i = 0; i < kGroup; ++i)
      out.append(reinterpret_cast<const char*>((group.filled >> i & 1U) != 0 ? (row++)->data() : kNothing.data()), kNameTags);
  return out;
}

void TaggerModel::tag(const SentenceFeatures& features, std::vector<NameTag>& out) const {
  out.assign(features.size(), NameTag::kOutside);
  if (!empty() && features.size() > 0) decode(features, out);
}

namespace {

// Numbers that are added and compared at once; the compiler makes of them what the machine has.
using Bytes = std::int8_t __attribute__((vector_size(8)));
using Sums = std::int16_t __attribute__((vector_size(16)));
using Scores = std::int32_t __attribute__((vector_size(16)));
constexpr std::size_t kLanes = 4;
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min() / 4;
static_assert(kMostFeatures * 127 <= std::numeric_limits<std::int16_t>::max(), "the weights of one token must not run over");

// Viterbi, left to right: a lane for each tag, and one that no path enters.
class Path {
 public:
  explicit Path(const std::vector<std::int8_t>& transitions) {
    step_.fill(kNever / 4);
    score_.fill(kNever);
    for (std::size_t to = 0; to < kNameTags; ++to) {
      const auto may_follow = [&](std::size_t from) { return tag_may_follow(static_cast<NameTag>(from), static_cast<NameTag>(to)); };
      if (may_follow(0)) score_[to] = 0 + transitions[kNameTags * kNameTags + to];
      for (std::size_t from = 0; from < kNameTags; ++from)
        if (may_follow(from)) step_[from * kWidth + to] = 0 + transitions[from * kNameTags + to];
    }
  }

  static constexpr std::size_t kWidth = 2 * kLanes;
  using CameFrom = std::array<std::int32_t, kWidth>;

  // To the next token; of equal ways the first tag wins.
  void go_on(CameFrom& came_from) {
    const std::array<std::int32_t, kWidth> before = score_;
    for (std::size_t half = 0; half < kWidth; half += kLanes) {
      Scores best = Scores{} + kNever;
      Scores winner{};
      for (std::size_t from = 0; from < kNameTags; ++from) {
        Scores way;
        std::memcpy(&way, &step_[from * kWidth + half], sizeof way);
        way += before[from];
        const Scores better = way > best;
        best = (way & better) | (best & ~better);
        winner = ((Scores{} + static_cast<std::int32_t>(from)) & better) | (winner & ~better);
      }
      std::memcpy(&score_[half], &best, sizeof best);
      std::memcpy(&came_from[half], &winner, sizeof winner);
    }
  }

  void add(const std::array<std::int16_t, kWidth>& weights) {
    for (std::size_t to = 0; to < kWidth; ++to) score_[to] += weights[to];
  }

  std::size_t best() const {
    return static_cast<std::size_t>(std::max_element(score_.begin(), score_.begin() + kNameTags) - score_.begin());
  }

 private:
  alignas(16) std::array<std::int32_t, kWidth * kNameTags> step_;  // from * kWidth + to
  alignas(16) std::array<std::int32_t, kWidth> score_;
};

}  // namespace

// The rows that the tokens of a sentence have. Each is asked of memory when it is found, long before it is read.
MITHAQ_FOR_EACH_CPU
void TaggerModel::list_rows(const SentenceFeatures& features, RowList& out) const {
  out.rows = std::make_unique_for_overwrite<const Row*[]>(features.all().size());
  out.ends.resize(features.size());
  const Row** next = out.rows.get();
  std::array<std::uint32_t, kMostFeatures> filled;
  for (std::size_t t = 0; t < features.size(); ++t) {
    std::size_t count = 0;
    for (const std::uint32_t bucket : features.of(t)) {
      filled[count] = bucket;
      count += groups_[bucket / kGroup].filled >> (bucket % kGroup) & 1U;
    }
    for (std::size_t i = 0; i < count; ++i) {
      const Group& group = groups_[filled[i] / kGroup];
      const auto before = std::popcount(group.filled & ((std::uint64_t{1} << (filled[i] % kGroup)) - 1));
      *next = &rows_[group.first + static_cast<std::uint32_t>(before)];
      __builtin_prefetch(*next++);
    }
    out.ends[t] = next;
  }
}

MITHAQ_FOR_EACH_CPU
void TaggerModel::decode(const SentenceFeatures& features, std::vector<NameTag>& out) const {
  RowList list;
  list_rows(features, list);
  std::vector<Path::CameFrom> came_from(features.size());
  Path path(transitions_);
  const Row* const* next = list.rows.get();
  for (std::size_t t = 0; t < features.size(); ++t) {
    if (t > 0) path.go_on(came_from[t]);
    Sums sums{};
    for (; next < list.ends[t]; ++next) {
      Bytes weights;
      std::memcpy(&weights, (*next)->data(), sizeof weights);
      sums += __builtin_convertvector(weights, Sums);
    }
    std::array<std::int16_t, Path::kWidth> weights;
    std::memcpy(weights.data(), &sums, sizeof sums);
    path.add(weights);
  }
  std::size_t tag = path.best();
  for (std::size_t t = features.size(); t-- > 0;) {
    out[t] = static_cast<NameTag>(tag);
    tag = static_cast<std::size_t>(came_from[t][tag]);
  }
}

}  // namespace mithaq::find
