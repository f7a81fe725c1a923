#include "find/tagger.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>

#include "base/each_cpu.h"
#include "find/tagger_features.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kGroup = 64;  // buckets
constexpr int kLeastWeight = 2;     // of 127; buckets that weigh less for all tags are left out
constexpr char kModelMagic[8] = {'m', 't', 'h', 't', 'a', 'g', '0', '1'};

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

TaggerModel::TaggerModel(std::string_view bytes, WordClasses classes) : classes_(classes) {
  constexpr std::size_t kWeights = static_cast<std::size_t>(kTaggerBuckets) * kNameTags;
  constexpr std::size_t kTransitions = (kNameTags + 1) * kNameTags;
  if (bytes.size() != sizeof kModelMagic + sizeof scale_ + kWeights + kTransitions || !bytes.starts_with(std::string_view(kModelMagic, 8)))
    return;
  std::memcpy(&scale_, bytes.data() + sizeof kModelMagic, sizeof scale_);
  const auto* data = reinterpret_cast<const std::int8_t*>(bytes.data() + sizeof kModelMagic + sizeof scale_);
  transitions_.assign(data, data + kTransitions);
  set_weights(data + kTransitions);
}

TaggerModel::TaggerModel(const std::vector<float>& weights, const std::vector<float>& transitions, WordClasses classes)
    : classes_(classes) {
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
    if (std::all_of(row.begin(), row.end(), [](std::int8_t w) { return std::abs(w) < kLeastWeight; })) continue;
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
  tag(features, std::vector<TagSums>(features.size()), out);
}

void TaggerModel::tag(const SentenceFeatures& features, std::span<const TagSums> more, std::vector<NameTag>& out) const {
  out.assign(features.size(), NameTag::kOutside);
  if (!empty() && features.size() > 0) decode(features, more, out);
}

namespace {

// Numbers that are added and compared at once; the compiler makes of them what the machine has.
using Bytes = std::int8_t __attribute__((vector_size(8)));
using Sums = std::int16_t __attribute__((vector_size(16)));
using Scores = std::int32_t __attribute__((vector_size(32)));

Sums load(const TagSums& sums) {
  Sums out;
  std::memcpy(&out, sums.data(), sizeof out);
  return out;
}
constexpr std::size_t kLanes = 8;
static_assert(kNameTags < kLanes);
constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::min() / 4;
static_assert(kMostTaggerFeatures * 127 <= std::numeric_limits<std::int16_t>::max(), "the weights of one token must not run over");

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
        if (may_follow(from)) step_[from * kLanes + to] = 0 + transitions[from * kNameTags + to];
    }
  }

  using CameFrom = std::array<std::int32_t, kLanes>;

  // To the next token; of equal ways the first tag wins.
  MITHAQ_INLINE void go_on(CameFrom& came_from) {
    Scores best = Scores{} + kNever;
    Scores winner{};
    for (std::size_t from = 0; from < kNameTags; ++from) {
      Scores way;
      std::memcpy(&way, &step_[from * kLanes], sizeof way);
      way += score_[from];
      const Scores better = way > best;
      best = (way & better) | (best & ~better);
      winner = ((Scores{} + static_cast<std::int32_t>(from)) & better) | (winner & ~better);
    }
    std::memcpy(score_.data(), &best, sizeof best);
    std::memcpy(came_from.data(), &winner, sizeof winner);
  }

  MITHAQ_INLINE void add(const TagSums& weights) {
    for (std::size_t to = 0; to < kLanes; ++to) score_[to] += weights[to];
  }

  std::size_t best() const {
    return static_cast<std::size_t>(std::max_element(score_.begin(), score_.begin() + kNameTags) - score_.begin());
  }

 private:
  alignas(32) std::array<std::int32_t, kLanes * kNameTags> step_;  // from * kLanes + to
  alignas(32) std::array<std::int32_t, kLanes> score_;
};

}  // namespace

// The rows of one token. Each is asked of memory when it is found, long before it is read.
MITHAQ_INLINE const TaggerModel::Row** TaggerModel::list_rows(std::span<const std::uint32_t> buckets, const Row** next) const {
  std::array<std::uint32_t, kMostTaggerFeatures> filled;
  std::size_t count = 0;
  for (const std::uint32_t bucket : buckets) {
    filled[count] = bucket;
    count += groups_[bucket / kGroup].filled >> (bucket % kGroup) & 1U;
  }
  for (std::size_t i = 0; i < count; ++i) {
    const Group& group = groups_[filled[i] / kGroup];
    const auto before = std::popcount(group.filled & ((std::uint64_t{1} << (filled[i] % kGroup)) - 1));
    *next = &rows_[group.first + static_cast<std::uint32_t>(before)];
    __builtin_prefetch(*next++);
  }
  return next;
}

MITHAQ_INLINE void TaggerModel::add_rows(std::span<const Row* const> rows, TagSums& sums) {
  Sums sum = load(sums);
  for (const Row* const row : rows) {
    Bytes weights;
    std::memcpy(&weights, row->data(), sizeof weights);
    sum += __builtin_convertvector(weights, Sums);
  }
  std::memcpy(sums.data(), &sum, sizeof sum);
}

MITHAQ_FOR_EACH_CPU
TagSums TaggerModel::weigh(std::span<const std::uint32_t> buckets) const {
  std::array<const Row*, kMostTaggerFeatures> rows;
  TagSums sums{};
  add_rows({rows.data(), list_rows(buckets, rows.data())}, sums);
  return sums;
}

// What one list waits for in memory, the next need not.
MITHAQ_FOR_EACH_CPU
void TaggerModel::weigh(std::span<const std::uint32_t> buckets, std::span<const std::size_t> ends, std::span<TagSums> sums) const {
  std::array<const Row*, kMostTaggerFeatures> rows;
  std::array<const Row**, kMostTaggerFeatures> row_ends;
  const Row** end = rows.data();
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends.size(); begin = ends[i++]) row_ends[i] = end = list_rows(buckets.subspan(begin, ends[i] - begin), end);
  const Row** next = rows.data();
  for (std::size_t i = 0; i < ends.size(); next = row_ends[i++]) {
    sums[i] = {};
    add_rows({next, row_ends[i]}, sums[i]);
  }
}

MITHAQ_FOR_EACH_CPU
void TaggerModel::decode(const SentenceFeatures& features, std::span<const TagSums> more, std::vector<NameTag>& out) const {
  const auto rows = std::make_unique_for_overwrite<const Row*[]>(features.all().size());
  std::vector<const Row**> ends(features.size());
  const Row** end = rows.get();
  for (std::size_t t = 0; t < features.size(); ++t) ends[t] = end = list_rows(features.of(t), end);
  std::vector<Path::CameFrom> came_from(features.size());
  Path path(transitions_);
  const Row** next = rows.get();
  for (std::size_t t = 0; t < features.size(); ++t) {
    if (t > 0) path.go_on(came_from[t]);
    TagSums sums = more[t];
    add_rows({next, ends[t]}, sums);
    next = ends[t];
    path.add(sums);
  }
  std::size_t tag = path.best();
  for (std::size_t t = features.size(); t-- > 0;) {
    out[t] = static_cast<NameTag>(tag);
    tag = static_cast<std::size_t>(came_from[t][tag]);
  }
}

void add(TagSums& sums, const TagSums& more) {
  const Sums sum = load(sums) + load(more);
  std::memcpy(sums.data(), &sum, sizeof sum);
}

}  // namespace mithaq::find
