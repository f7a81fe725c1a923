#include "find/tagger_train.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace mithaq::find {
namespace {

constexpr std::size_t kRows = kNameTags + 1;

class Perceptron {
 public:
  Perceptron()
      : weights_(static_cast<std::size_t>(kTaggerBuckets) * kNameTags),
        sums_(weights_.size()),
        transitions_(kRows * kNameTags),
        transition_sums_(kRows * kNameTags) {}

  // One sentence; the number of tokens that were tagged wrong.
  std::size_t learn(const TaggedSentence& s) {
    ++step_;
    decode(s.features);
    std::size_t wrong = 0;
    for (std::size_t t = 0; t < s.tags.size(); ++t) wrong += guess_[t] != s.tags[t] ? 1U : 0U;
    if (wrong == 0) return 0;
    for (std::size_t t = 0; t < s.tags.size(); ++t) {
      const std::size_t gold_from = t == 0 ? kNameTags : static_cast<std::size_t>(s.tags[t - 1]);
      const std::size_t guess_from = t == 0 ? kNameTags : static_cast<std::size_t>(guess_[t - 1]);
      move(transitions_, transition_sums_, gold_from * kNameTags + static_cast<std::size_t>(s.tags[t]), 1.0F);
      move(transitions_, transition_sums_, guess_from * kNameTags + static_cast<std::size_t>(guess_[t]), -1.0F);
      if (guess_[t] == s.tags[t]) continue;
      for (const std::uint32_t f : s.features.of(t)) {
        move(weights_, sums_, f * kNameTags + static_cast<std::size_t>(s.tags[t]), 1.0F);
        move(weights_, sums_, f * kNameTags + static_cast<std::size_t>(guess_[t]), -1.0F);
      }
    }
    return wrong;
  }

  TaggerModel average() const {
    const auto mean = [&](const std::vector<float>& w, const std::vector<float>& sum) {
      std::vector<float> out(w.size());
      for (std::size_t i = 0; i < w.size(); ++i) out[i] = w[i] - sum[i] / static_cast<float>(step_);
      return out;
    };
    return {mean(weights_, sums_), mean(transitions_, transition_sums_)};
  }

 private:
  // The sum is weighted by the step at which a change came, so that the average needs no pass over all weights at each step.
  void move(std::vector<float>& w, std::vector<float>& sum, std::size_t at, float by) const {
    w[at] += by;
    sum[at] += by * static_cast<float>(step_);
  }

  void decode(const SentenceFeatures& features) {
    const std::size_t n = features.size();
    guess_.assign(n, NameTag::kOutside);
    back_.resize(n);
    std::array<float, kNameTags> score{};
    for (std::size_t t = 0; t < n; ++t) {
      std::array<float, kNameTags> next{};
      for (std::size_t to = 0; to < kNameTags; ++to) {
        float best = -1e30F;
        for (std::size_t from = 0; from < (t == 0 ? 1U : kNameTags); ++from) {
          if (!tag_may_follow(static_cast<NameTag>(from), static_cast<NameTag>(to))) continue;
          const float s = t == 0 ? transitions_[kNameTags * kNameTags + to] : score[from] + transitions_[from * kNameTags + to];
          if (s > best) best = s, back_[t][to] = static_cast<std::uint8_t>(from);
        }
        for (const std::uint32_t f : features.of(t)) best += weights_[f * kNameTags + to];
        next[to] = best;
      }
      score = next;
    }
    auto tag = static_cast<std::size_t>(std::max_element(score.begin(), score.end()) - score.begin());
    for (std::size_t t = n; t-- > 0;) {
      guess_[t] = static_cast<NameTag>(tag);
      tag = back_[t][tag];
    }
  }

  std::vector<float> weights_, sums_, transitions_, transition_sums_;
  std::vector<NameTag> guess_;
  std::vector<std::array<std::uint8_t, kNameTags>> back_;
  std::size_t step_ = 0;
};

}  // namespace

TaggerModel train_tagger(const std::vector<TaggedSentence>& data, int rounds, void (*progress)(int, std::size_t)) {
  std::vector<std::size_t> order(data.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(20251122);
  Perceptron perceptron;
  for (int round = 0; round < rounds; ++round) {
    // Fisher-Yates by hand: std::shuffle differs between libraries.
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
    std::size_t wrong = 0;
    for (const std::size_t i : order) wrong += perceptron.learn(data[i]);
    if (progress != nullptr) progress(round + 1, wrong);
  }
  return perceptron.average();
}

}  // namespace mithaq::find
