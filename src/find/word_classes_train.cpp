#include "find/word_classes_train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLeast = 4;          // rarer words say too little of their company
constexpr std::size_t kMostWords = 100'000;  // the table's limit
constexpr int kRounds = 15;
// Words that are moved to no class: the end of a sentence, any rare word.
constexpr std::uint32_t kEnd = 0;
constexpr std::uint32_t kRare = 1;
constexpr std::uint32_t kFirstWord = 2;

struct Neighbour {
  std::uint32_t word;
  std::int32_t times;
};

// Who stands beside whom how often.
struct Bigrams {
  std::vector<std::int64_t> count;  // by word
  std::vector<std::int32_t> twice;  // the word beside itself
  std::vector<std::vector<Neighbour>> after, before;
};

Bigrams count_bigrams(const std::vector<std::uint32_t>& stream, std::size_t words) {
  Bigrams out{std::vector<std::int64_t>(words), std::vector<std::int32_t>(words), std::vector<std::vector<Neighbour>>(words),
              std::vector<std::vector<Neighbour>>(words)};
  std::vector<std::uint64_t> pairs;
  pairs.reserve(stream.size());
  std::uint32_t last = kEnd;
  for (const std::uint32_t word : stream) {
    ++out.count[word];
    pairs.push_back(std::uint64_t{last} << 32U | word);
    last = word;
  }
  std::sort(pairs.begin(), pairs.end());
  for (auto first = pairs.begin(); first != pairs.end();) {
    const auto end = std::upper_bound(first, pairs.end(), *first);
    const auto left = static_cast<std::uint32_t>(*first >> 32U);
    const auto right = static_cast<std::uint32_t>(*first);
    const auto times = static_cast<std::int32_t>(end - first);
    first = end;
    if (left == right) {
      out.twice[left] = times;
    } else {
      out.after[left].push_back({right, times});
      out.before[right].push_back({left, times});
    }
  }
  return out;
}

// n log n; small numbers come again and again.
class Entropy {
 public:
  Entropy() {
    for (std::size_t n = 1; n < known_.size(); ++n) known_[n] = static_cast<double>(n) * std::log(static_cast<double>(n));
  }
  double operator()(std::int64_t n) const {
    return n < static_cast<std::int64_t>(known_.size()) ? known_[static_cast<std::size_t>(n)]
                                                        : static_cast<double>(n) * std::log(static_cast<double>(n));
  }

 private:
  std::vector<double> known_ = std::vector<double>(std::size_t{1} << 16);
};

struct Range {
  std::uint32_t first, last;
};

// Moves each word to the class where the bigrams of classes are the likeliest, again and again.
class Exchange {
 public:
  Exchange(const Bigrams& bigrams, std::vector<std::uint32_t>& classes, std::uint32_t count)
      : b_(bigrams),
        class_(classes),
        k_(count),
        words_in_(count),
        next_(std::size_t{count} * count),
        previous_(next_),
        beside_{Side(count), Side(count)} {
    for (std::uint32_t w = 0; w < class_.size(); ++w) {
      const std::uint32_t c = class_[w];
      words_in_[c] += b_.count[w];
      for (const Neighbour& n : b_.after[w]) count_pair(c, class_[n.word], n.times);
      count_pair(c, c, b_.twice[w]);
    }
  }

  // All words once, each tried in the classes that `range` gives it; how many were moved.
  template <class RangeOf>
  std::size_t sweep(const RangeOf& range) {
    std::size_t moved = 0;
    for (std::uint32_t w = kFirstWord; w < class_.size(); ++w) moved += move(w, range(w)) ? 1U : 0U;
    return moved;
  }

 private:
  // How often the word at hand has each class on one side of it.
  struct Side {
    explicit Side(std::uint32_t classes) : times(classes) {}
    std::vector<std::int32_t> times;
    std::vector<std::uint32_t> seen;
  };

  void count_pair(std::uint32_t left, std::uint32_t right, std::int32_t times) {
    next_[std::size_t{left} * k_ + right] += times;
    previous_[std::size_t{right} * k_ + left] += times;
  }

  void look(const std::vector<Neighbour>& neighbours, Side& side) const {
    for (const std::uint32_t c : side.seen) side.times[c] = 0;
    side.seen.clear();
    for (const Neighbour& n : neighbours) {
      const std::uint32_t c = class_[n.word];
      if (side.times[c] == 0) side.seen.push_back(c);
      side.times[c] += n.times;
    }
  }

  // The word at hand into a class, or out of it.
  void put(std::uint32_t w, std::uint32_t c, std::int32_t sign) {
    for (const std::uint32_t other : beside_[1].seen) count_pair(c, other, sign * beside_[1].times[other]);
    for (const std::uint32_t other : beside_[0].seen) count_pair(other, c, sign * beside_[0].times[other]);
    count_pair(c, c, sign * b_.twice[w]);
    words_in_[c] += sign * b_.count[w];
  }

  double gain(const std::int32_t* counts, const Side& side, std::uint32_t c) const {
    double sum = 0;
    for (const std::uint32_t other : side.seen)
      if (other != c) sum += entropy_(counts[other] + side.times[other]) - entropy_(counts[other]);
    return sum;
  }

  // How much likelier the text becomes with the word at hand in a class.
  double gain(std::uint32_t w, std::uint32_t c) const {
    const std::int32_t* const next = &next_[std::size_t{c} * k_];
    const std::int64_t own = std::int64_t{beside_[0].times[c]} + beside_[1].times[c] + b_.twice[w];
    return gain(next, beside_[1], c) + gain(&previous_[std::size_t{c} * k_], beside_[0], c) + entropy_(next[c] + own) - entropy_(next[c]) -
           2 * (entropy_(words_in_[c] + b_.count[w]) - entropy_(words_in_[c]));
  }

  bool move(std::uint32_t w, Range range) {
    look(b_.before[w], beside_[0]);
    look(b_.after[w], beside_[1]);
    const std::uint32_t from = class_[w];
    put(w, from, -1);
    std::uint32_t to = from;
    double best = gain(w, from) + 1e-9;  // it stays where nothing else is better
    for (std::uint32_t c = range.first; c < range.last; ++c) {
      const double g = c == from ? 0 : gain(w, c);
      if (c != from && g > best) best = g, to = c;
    }
    put(w, to, 1);
    class_[w] = to;
    return to != from;
  }

  const Bigrams& b_;
  std::vector<std::uint32_t>& class_;
  std::uint32_t k_;
  std::vector<std::int64_t> words_in_;
  std::vector<std::int32_t> next_, previous_;  // class * k_ + the class after it; before it
  std::array<Side, 2> beside_;                 // before the word at hand, after it
  Entropy entropy_;
};

template <class RangeOf>
void exchange(const Bigrams& bigrams, std::vector<std::uint32_t>& classes, std::uint32_t count, const RangeOf& range) {
  Exchange words(bigrams, classes, count);
  std::size_t moved = classes.size();
  for (int round = 0; round < kRounds && moved > classes.size() / 1000; ++round) moved = words.sweep(range);
}

// The fine class of each word, from 0 on.
std::vector<std::uint32_t> classify(const Bigrams& bigrams) {
  constexpr std::uint32_t kCoarse = WordClasses::kCoarse;
  constexpr std::uint32_t kParts = WordClasses::kFineInCoarse;
  std::vector<std::uint32_t> coarse(bigrams.count.size());
  for (std::uint32_t w = 0; w < coarse.size(); ++w) coarse[w] = w < kFirstWord ? kCoarse + w : (w - kFirstWord) % kCoarse;
  exchange(bigrams, coarse, kCoarse + kFirstWord, [](std::uint32_t) { return Range{0, kCoarse}; });
  std::vector<std::uint32_t> fine(coarse.size());
  std::vector<std::uint32_t> in_class(kCoarse);
  for (std::uint32_t w = 0; w < fine.size(); ++w)
    fine[w] = w < kFirstWord ? kCoarse * kParts + w : coarse[w] * kParts + in_class[coarse[w]]++ % kParts;
  exchange(bigrams, fine, kCoarse * kParts + kFirstWord,
           [&](std::uint32_t w) { return Range{coarse[w] * kParts, (coarse[w] + 1) * kParts}; });
  return fine;
}

}  // namespace

void ClassLearner::add(std::span<const std::uint64_t> sentence) {
  for (const std::uint64_t word : sentence) {
    const auto [at, fresh] = ids_.try_emplace(word, static_cast<std::uint32_t>(hashes_.size()));
    if (fresh) hashes_.push_back(word);
    stream_.push_back(at->second);
  }
  stream_.push_back(0);
  ++sentences_;
}

ClassLearner::Learnt ClassLearner::learn() const {
  std::vector<std::uint32_t> times(hashes_.size());
  for (const std::uint32_t id : stream_) ++times[id];
  std::vector<std::uint32_t> common;
  for (std::uint32_t id = 1; id < times.size(); ++id)
    if (times[id] >= kLeast) common.push_back(id);
  std::sort(common.begin(), common.end(),
            [&](std::uint32_t x, std::uint32_t y) { return times[x] != times[y] ? times[x] > times[y] : hashes_[x] < hashes_[y]; });
  common.resize(std::min(common.size(), kMostWords));
  std::vector<std::uint32_t> word(hashes_.size(), kRare);
  word[0] = kEnd;
  for (std::uint32_t i = 0; i < common.size(); ++i) word[common[i]] = kFirstWord + i;
  std::vector<std::uint32_t> stream(stream_.size());
  std::transform(stream_.begin(), stream_.end(), stream.begin(), [&](std::uint32_t id) { return word[id]; });
  const std::vector<std::uint32_t> fine = classify(count_bigrams(stream, common.size() + kFirstWord));
  std::vector<std::pair<std::uint64_t, std::uint16_t>> classes;
  for (std::uint32_t i = 0; i < common.size(); ++i)
    classes.emplace_back(hashes_[common[i]], static_cast<std::uint16_t>(fine[kFirstWord + i] + 1));
  return {WordClasses::serialize(classes), classes.size()};
}

}  // namespace mithaq::find
