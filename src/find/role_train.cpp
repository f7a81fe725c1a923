#include "find/role_train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <unordered_map>

namespace mithaq::find {
namespace {

constexpr std::size_t kRare = 3;  // a feature of fewer rows would be learnt by heart
constexpr std::size_t kFolds = kRoleFolds;
constexpr int kRounds = 150;
constexpr double kRate = 0.3;
constexpr std::array<double, 4> kPenalties = {1.0, 3.0, 10.0, 30.0};
constexpr int kMostThreshold = 95;
constexpr int kSmooth = 4;  // percent to either side of a bound that are averaged
constexpr int kStep = 2;    // percent between companion bounds that are tried
// Percent: below it come agreements told twice, which rows by themselves take for agreements of their own.
constexpr int kLeastCompanion = 40;
// Percent: the bound with the best F1 lies at half of that F1 where probabilities are right (Lipton, Elkan, Naryanaswamy 2014, "Optimal
// thresholding of classifiers to maximize F1 measure"). Higher up the held-out gain is nearly flat while alarms go down: where the whole
// program reads folds that nothing was learnt from, 0.58 gives two points less F1 than 0.48 and a sixth fewer alarms.
constexpr int kBound = 58;
constexpr double kClearly = 0.05;    // gain that a higher bound must bring to be believed
constexpr int kLeastThreshold = 15;  // percent: a value that is likelier wrong than this is not worth a look
constexpr std::string_view kBias = "bias";

double logistic(double x) { return 1.0 / (1.0 + std::exp(-x)); }

// The rows with numbers for features; the bias is number 0 and carries no penalty.
class Table {
 public:
  explicit Table(const std::vector<RoleRow>& rows) {
    std::map<std::string_view, std::size_t> counts;
    for (const RoleRow& row : rows)
      for (const std::string_view f : std::set<std::string_view>(row.features.begin(), row.features.end())) ++counts[f];
    names_.emplace_back(kBias);
    std::unordered_map<std::string_view, std::uint32_t> number{{kBias, 0}};
    for (const auto& [name, count] : counts) {
      if (count < kRare || name == kBias) continue;
      number.emplace(name, static_cast<std::uint32_t>(names_.size()));
      names_.emplace_back(name);
    }
    for (const RoleRow& row : rows) {
      starts_.push_back(features_.size());
      labels_.push_back(row.label);
      weights_.push_back(row.weight);
      for (const std::string& f : row.features)
        if (const auto found = number.find(f); found != number.end()) features_.push_back(found->second);
    }
    starts_.push_back(features_.size());
  }

  std::size_t rows() const { return labels_.size(); }
  double label(std::size_t row) const { return labels_[row]; }
  double weight(std::size_t row) const { return weights_[row]; }
  std::span<const std::uint32_t> features(std::size_t row) const {
    return std::span(features_).subspan(starts_[row], starts_[row + 1] - starts_[row]);
  }
  const std::vector<std::string>& names() const { return names_; }

  double probability(std::size_t row, const std::vector<double>& weights) const {
    double sum = 0;
    for (const std::uint32_t f : features(row)) sum += weights[f];
    return logistic(sum);
  }

 private:
  std::vector<std::string> names_;
  std::vector<std::uint32_t> features_;
  std::vector<std::size_t> starts_;
  std::vector<double> labels_;
  std::vector<double> weights_;
};

// Without the rows of the fold `held`; kFolds holds none out.
std::vector<double> train(const Table& table, const std::vector<std::size_t>& fold_of, std::size_t held, double penalty) {
  std::vector<double> weights(table.names().size());
  std::vector<double> history(weights.size(), 1e-6);
  std::vector<double> gradient(weights.size());
  for (int round = 0; round < kRounds; ++round) {
    std::fill(gradient.begin(), gradient.end(), 0.0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
      if (fold_of[row] == held) continue;
      const double error = table.weight(row) * (table.label(row) - table.probability(row, weights));
      for (const std::uint32_t f : table.features(row)) gradient[f] += error;
    }
    for (std::size_t f = 0; f < weights.size(); ++f) {
      const double step = gradient[f] - (f == 0 ? 0.0 : penalty * weights[f]);
      history[f] += step * step;
      weights[f] += kRate * step / std::sqrt(history[f]);
    }
  }
  return weights;
}

std::vector<std::size_t> folds(const RoleTask& task) {
  std::vector<std::size_t> out;
  for (const RoleRow& row : task.rows) out.push_back(role_fold(row.document, task.deal));
  return out;
}

// What each row gets from the weights of the other folds, and those weights.
struct HeldOut {
  std::vector<double> probabilities;
  std::vector<std::vector<double>> weights;  // by fold
};

HeldOut held_out(const Table& table, const std::vector<std::size_t>& fold_of, double penalty) {
  HeldOut out;
  out.probabilities.resize(table.rows());
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    out.weights.push_back(train(table, fold_of, fold, penalty));
    for (std::size_t row = 0; row < table.rows(); ++row)
      if (fold_of[row] == fold) out.probabilities[row] = table.probability(row, out.weights.back());
  }
  return out;
}

double loss(const Table& table, const std::vector<double>& held) {
  double sum = 0;
  for (std::size_t row = 0; row < held.size(); ++row) {
    const double p = std::clamp(held[row], 1e-6, 1 - 1e-6);
    sum -= table.weight(row) * (table.label(row) * std::log(p) + (1 - table.label(row)) * std::log(1 - p));
  }
  return sum;
}

struct Bounds {
  double threshold = 0.5;
  double companion = 0.5;
};

// The rows that would be given: those at or above the threshold, or the companion bound where their document has one such.
std::vector<bool> given_rows(const RoleTask& task, const std::vector<double>& held, const Bounds& bounds) {
  std::set<std::string_view> sure;
  for (std::size_t i = 0; i < held.size() && task.companions; ++i)
    if (held[i] >= bounds.threshold) sure.insert(task.rows[i].document);
  std::vector<bool> out(held.size());
  for (std::size_t i = 0; i < held.size(); ++i)
    out[i] = held[i] >= (sure.contains(task.rows[i].document) ? bounds.companion : bounds.threshold);
  return out;
}

// What one group would give: its words with the best probability, and the credit of that.
struct Given {
  std::map<std::string_view, std::pair<double, double>> words;
  double weight = 1;  // of its document
};

// The share of the documents without agreements, by weight, that would be given one.
double alarms(const RoleTask& task, const std::set<std::string_view>& touched) {
  double all = 0;
  double alarmed = 0;
  for (const auto& [document, weight] : task.quiet) {
    all += weight;
    alarmed += touched.contains(document) ? weight : 0;
  }
  return all > 0 ? alarmed / all : 0;
}

// F1 of what would be given, by weight, less the price of false alarms.
double gain(const RoleTask& task, const std::vector<double>& held, const Bounds& bounds, double& f1) {
  std::map<std::string_view, Given> groups;
  std::set<std::string_view> touched;
  const std::vector<bool> given_row = given_rows(task, held, bounds);
  for (std::size_t i = 0; i < held.size(); ++i) {
    if (!given_row[i]) continue;
    Given& group = groups[task.rows[i].group];
    group.weight = task.rows[i].weight;
    auto& best = group.words[task.rows[i].words];
    if (held[i] > best.first) best = {held[i], task.rows[i].label};
    touched.insert(task.rows[i].document);
  }
  double given = 0;
  double right = 0;
  for (const auto& [name, group] : groups) {
    std::pair<double, double> best{};
    for (const auto& [words, value] : group.words) {
      best = std::max(best, value);
      given += task.single ? 0 : group.weight;
      right += task.single ? 0 : group.weight * value.second;
    }
    given += task.single ? group.weight : 0;
    right += task.single ? group.weight * best.second : 0;
  }
  f1 = given + task.wanted > 0 ? 2 * right / (given + task.wanted) : 0;
  return f1 - task.alarm_price * alarms(task, touched);
}

// The gain of each pair of bounds, in percent.
using Gains = std::map<std::pair<int, int>, double>;

// Held-out gain jumps by single rows: a pair of bounds is worth what it and its neighbours gain on average.
double smooth(const Gains& gains, std::pair<int, int> at) {
  double sum = 0;
  int count = 0;
  for (int t = at.first - kSmooth; t <= at.first + kSmooth; ++t)
    for (int c = at.second - kSmooth; c <= at.second + kSmooth; ++c)
      if (const auto found = gains.find({t, c}); found != gains.end()) sum += found->second, ++count;
  return sum / count;
}

// The pair with the best gain, smoothed, among those whose first bound is at most `most`.
std::pair<int, int> best_of(const Gains& gains, int most, double& best) {
  std::pair<int, int> out;
  best = -1;
  for (const auto& [at, value] : gains) {
    const double smoothed = at.first <= most ? smooth(gains, at) : -1;
    if (smoothed > best) best = smoothed, out = at;
  }
  return out;
}

void choose_threshold(const RoleTask& task, const std::vector<double>& held, RoleLearning& out) {
  Gains gains;
  double f1 = 0;
  for (int percent = task.companions ? kBound : kLeastThreshold; percent < kMostThreshold; ++percent) {
    if (task.fixed_threshold && percent != 50) continue;
    for (int companion = task.companions ? kLeastCompanion : percent; companion <= percent; companion += kStep)
      gains[{percent, companion}] = gain(task, held, {percent / 100.0, companion / 100.0}, f1);
  }
  double free = 0;
  double likely = 0;
  std::pair<int, int> best = best_of(gains, kMostThreshold, free);
  if (task.companions)
    if (const std::pair<int, int> near = best_of(gains, kBound, likely); free - likely < kClearly) best = near;
  out.threshold = best.first / 100.0;
  out.companion = best.second / 100.0;
  gain(task, held, {out.threshold, out.companion}, out.f1);
}

// One set of weights by name, with the bounds that serve all sets.
RoleWeights named(const RoleTask& task, const Table& table, const RoleLearning& learnt, const std::vector<double>& weights) {
  RoleWeights out;
  out.threshold = learnt.threshold;
  if (task.companions) out.companion = learnt.companion;
  for (std::size_t f = 0; f < weights.size(); ++f) out.features.emplace(table.names()[f], weights[f]);
  return out;
}

}  // namespace

std::size_t role_fold(std::string_view document, std::uint64_t deal) {
  // FNV-1a, 64 bits; the upper half, whose bits are the better mixed ones.
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : document) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  for (; deal > 0; --deal) hash = (hash ^ 0xFFU) * 0x100000001b3ULL;
  return static_cast<std::size_t>((hash >> 32) % kRoleFolds);
}

RoleLearning learn_role(const RoleTask& task) {
  RoleLearning out;
  const Table table(task.rows);
  const std::vector<std::size_t> fold_of = folds(task);
  HeldOut held;
  double least = 0;
  for (const double penalty : kPenalties) {
    HeldOut tried = held_out(table, fold_of, penalty);
    const double cost = loss(table, tried.probabilities);
    if (held.weights.empty() || cost < least) held = std::move(tried), least = cost, out.penalty = penalty;
  }
  choose_threshold(task, held.probabilities, out);
  out.bins.resize(10);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    Reliability& bin = out.bins[std::min<std::size_t>(9, static_cast<std::size_t>(held.probabilities[row] * 10))];
    ++bin.rows;
    bin.right += table.label(row);
  }
  out.weights = named(task, table, out, train(table, fold_of, kFolds, out.penalty));
  for (const std::vector<double>& weights : held.weights) out.fold_weights.push_back(named(task, table, out, weights));
  return out;
}

}  // namespace mithaq::find
