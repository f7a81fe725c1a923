#include "link/pair_train.h"

#include <algorithm>

#include "link/logistic.h"

namespace mithaq::link {
namespace {

constexpr double kPenalty = 2.0;
constexpr std::size_t kFolds = 5;

std::vector<double> held_out(const std::vector<LogisticRow>& rows) {
  std::vector<double> out(rows.size());
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    std::vector<LogisticRow> others;
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (i % kFolds != fold) others.push_back(rows[i]);
    if (others.empty()) continue;
    const std::vector<double> weights = learn_logistic(others, kPenalty);
    for (std::size_t i = fold; i < rows.size(); i += kFolds) out[i] = logistic(weights, rows[i].features);
  }
  return out;
}

double best_threshold(const std::vector<LogisticRow>& rows) {
  const std::vector<double> held = held_out(rows);
  double best = -1;
  double out = 0.5;
  for (int percent = 25; percent <= 75; ++percent) {
    PairFigures f;
    for (std::size_t i = 0; i < rows.size(); ++i) f.add(held[i] >= percent / 100.0, rows[i].label > 0.5);
    if (f.f1() > best) best = f.f1(), out = percent / 100.0;
  }
  return out;
}

}  // namespace

void PairFigures::add(bool said, bool is) {
  ++pairs;
  given += said ? 1 : 0;
  wanted += is ? 1 : 0;
  right += said && is ? 1 : 0;
}

AllPairWeights learn_pairs(const Matcher& matcher, const std::vector<JudgedPair>& pairs) {
  std::array<std::vector<LogisticRow>, kNameKinds> rows;
  for (const JudgedPair& p : pairs) {
    const ReadName left = matcher.read(p.kind, p.left);
    const ReadName right = matcher.read(p.kind, p.right);
    if (left.name.units.empty() || right.name.units.empty()) continue;
    rows[static_cast<std::size_t>(p.kind)].push_back({matcher.features(left, right), p.same ? 1.0 : 0.0, 1.0});
  }
  AllPairWeights out;
  for (std::size_t k = 0; k < kNameKinds; ++k) {
    if (rows[k].empty()) continue;
    out[k].weights = learn_logistic(rows[k], kPenalty);
    out[k].threshold = best_threshold(rows[k]);
  }
  return out;
}

}  // namespace mithaq::link
