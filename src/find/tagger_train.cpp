#include "find/tagger_train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace mithaq::find {
namespace {

constexpr std::size_t kRows = kNameTags + 1;
constexpr std::size_t kStart = kNameTags;  // row of transitions
constexpr double kFirstStep = 0.05;
constexpr double kVariance = 1.0;  // of the normal prior of the weights, over the count of sentences

using TagScores = std::array<double, kNameTags>;
using TagWeights = std::array<float, kNameTags>;

void scale(std::vector<float>& weights, double by) {
  for (float& w : weights) w = static_cast<float>(w * by);
}

void norm(TagScores& scores) {
  const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
  for (double& s : scores) s /= sum;
}

// Stochastic gradient ascent on the likelihood of the tags. All weights shrink at each step, so their common factor is kept apart.
class RandomField {
 public:
  explicit RandomField(std::size_t sentences)
      : weights_(static_cast<std::size_t>(kTaggerBuckets) * kNameTags),
        sums_(weights_.size()),
        transitions_(kRows * kNameTags),
        transition_sums_(transitions_.size()),
        decay_(1.0 / (kVariance * static_cast<double>(sentences))) {}

  // One sentence; the number of tokens whose likeliest tag was wrong.
  std::size_t learn(const TaggedSentence& s) {
    if (s.tags.empty()) return 0;
    pass(s.features);
    const double step = kFirstStep / (1.0 + decay_ * kFirstStep * static_cast<double>(steps_++));
    factor_ *= 1.0 - step * decay_;
    const std::size_t wrong = move(s, step / factor_);
    if (factor_ < 1e-3) settle();
    return wrong;
  }

  // Adds the present weights to the average.
  void keep() {
    settle();
    std::transform(sums_.begin(), sums_.end(), weights_.begin(), sums_.begin(), std::plus<>());
    std::transform(transition_sums_.begin(), transition_sums_.end(), transitions_.begin(), transition_sums_.begin(), std::plus<>());
    ++kept_;
  }

  TaggerModel average() {
    scale(sums_, 1.0 / kept_);
    scale(transition_sums_, 1.0 / kept_);
    return {sums_, transition_sums_};
  }

 private:
  void settle() {
    scale(weights_, factor_);
    scale(transitions_, factor_);
    factor_ = 1.0;
  }

  // Forward and backward over one sentence.
  void pass(const SentenceFeatures& features) {
    const std::size_t n = features.size();
    emit_.resize(n);
    forward_.resize(n);
    backward_.resize(n);
    for (std::size_t from = 0; from < kRows; ++from)
      for (std::size_t to = 0; to < kNameTags; ++to)
        step_[from][to] = may_follow(from, to) ? std::exp(transitions_[from * kNameTags + to] * factor_) : 0;
    for (std::size_t t = 0; t < n; ++t) emit(features.of(t), emit_[t]);
    for (std::size_t t = 0; t < n; ++t) {
      for (std::size_t to = 0; to < kNameTags; ++to)
        forward_[t][to] = (t == 0 ? step_[kStart][to] : into(forward_[t - 1], to)) * emit_[t][to];
      norm(forward_[t]);
    }
    backward_[n - 1].fill(1.0);
    for (std::size_t t = n - 1; t-- > 0;) {
      for (std::size_t from = 0; from < kNameTags; ++from) backward_[t][from] = out_of(from, t + 1);
      norm(backward_[t]);
    }
  }

  static bool may_follow(std::size_t from, std::size_t to) {
    return tag_may_follow(from == kStart ? NameTag::kOutside : static_cast<NameTag>(from), static_cast<NameTag>(to));
  }

  void emit(std::span<const std::uint32_t> buckets, TagScores& out) const {
    TagWeights sum{};
    for (const std::uint32_t f : buckets)
      for (std::size_t tag = 0; tag < kNameTags; ++tag) sum[tag] += weights_[std::size_t{f} * kNameTags + tag];
    const float top = *std::max_element(sum.begin(), sum.end());
    for (std::size_t tag = 0; tag < kNameTags; ++tag) out[tag] = std::exp((sum[tag] - top) * factor_);
  }

  double into(const TagScores& before, std::size_t to) const {
    double sum = 0;
    for (std::size_t from = 0; from < kNameTags; ++from) sum += before[from] * step_[from][to];
    return sum;
  }

  double out_of(std::size_t from, std::size_t next) const {
    double sum = 0;
    for (std::size_t to = 0; to < kNameTags; ++to) sum += step_[from][to] * emit_[next][to] * backward_[next][to];
    return sum;
  }

  // Towards what is right, away from what was expected.
  std::size_t move(const TaggedSentence& s, double by) {
    std::size_t wrong = 0;
    for (std::size_t t = 0; t < s.tags.size(); ++t) {
      const auto right = static_cast<std::size_t>(s.tags[t]);
      TagScores expected;
      for (std::size_t tag = 0; tag < kNameTags; ++tag) expected[tag] = forward_[t][tag] * backward_[t][tag];
      norm(expected);
      if (static_cast<std::size_t>(std::max_element(expected.begin(), expected.end()) - expected.begin()) != right) ++wrong;
      TagWeights change;
      for (std::size_t tag = 0; tag < kNameTags; ++tag) change[tag] = static_cast<float>(by * ((tag == right ? 1.0 : 0.0) - expected[tag]));
      for (const std::uint32_t f : s.features.of(t)) add(change, &weights_[std::size_t{f} * kNameTags]);
      if (t == 0)
        add(change, &transitions_[kStart * kNameTags]);
      else
        move_transitions(t, static_cast<std::size_t>(s.tags[t - 1]) * kNameTags + right, by);
    }
    return wrong;
  }

  static void add(const TagWeights& change, float* weights) {
    for (std::size_t tag = 0; tag < kNameTags; ++tag) weights[tag] += change[tag];
  }

  void move_transitions(std::size_t t, std::size_t right, double by) {
    std::array<double, kNameTags * kNameTags> expected;
    for (std::size_t from = 0; from < kNameTags; ++from)
      for (std::size_t to = 0; to < kNameTags; ++to)
        expected[from * kNameTags + to] = forward_[t - 1][from] * step_[from][to] * emit_[t][to] * backward_[t][to];
    const double sum = std::accumulate(expected.begin(), expected.end(), 0.0);
    for (std::size_t i = 0; i < expected.size(); ++i) transitions_[i] -= static_cast<float>(by * expected[i] / sum);
    transitions_[right] += static_cast<float>(by);
  }

  std::vector<float> weights_, sums_, transitions_, transition_sums_;
  double decay_;
  double factor_ = 1.0;
  std::size_t steps_ = 0;
  int kept_ = 0;
  std::array<TagScores, kRows> step_{};
  std::vector<TagScores> emit_, forward_, backward_;
};

}  // namespace

TaggerModel train_tagger(const std::vector<TaggedSentence>& data, int rounds, void (*progress)(int, std::size_t)) {
  std::vector<std::size_t> order(data.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(20251122);
  RandomField field(data.size());
  for (int round = 0; round < rounds; ++round) {
    // Fisher-Yates by hand: std::shuffle differs between libraries.
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    std::size_t wrong = 0;
    for (const std::size_t i : order) wrong += field.learn(data[i]);
    if (round >= rounds / 2) field.keep();
    if (progress != nullptr) progress(round + 1, wrong);
  }
  return field.average();
}

}  // namespace mithaq::find
