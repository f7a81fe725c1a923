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

namespace {

// Persons of one given name and plainly different family names. Lists of hard pairs have few of them; news has many.
class Namesakes {
 public:
  Namesakes(const Matcher& matcher, std::vector<LogisticRow>& rows) : matcher_(matcher), rows_(rows) {}

  void add(const ReadName& left, const ReadName& right) {
    rights_.push_back(right);
    const std::size_t reach = std::min(rights_.size() - 1, kReach);
    for (std::size_t back = 1; back <= reach; ++back) {
      const ReadName& other = rights_[rights_.size() - 1 - back];
      if (!namesakes(left.name, other.name)) continue;
      rows_.push_back({matcher_.features(left, other), 0.0, kWeight});
      return;
    }
  }

 private:
  static constexpr std::size_t kReach = 300;
  static constexpr double kWeight = 0.5;
  static constexpr double kPlainlyOther = 0.08;

  bool namesakes(const Name& left, const Name& right) const {
    if (left.units.size() < 2 || right.units.size() < 2) return false;
    const TokenMatch& tokens = matcher_.knowledge().tokens;
    bool by_meaning = false;
    same_unit(tokens, left.units.front(), right.units.front(), by_meaning);
    if (!by_meaning) return false;
    bool ignored = false;
    for (std::size_t i = 1; i < left.units.size(); ++i)
      for (std::size_t j = 1; j < right.units.size(); ++j)
        if (same_unit(tokens, left.units[i], right.units[j], ignored) > kPlainlyOther) return false;
    return true;
  }

  const Matcher& matcher_;
  std::vector<LogisticRow>& rows_;
  std::vector<ReadName> rights_;
};

}  // namespace

AllPairWeights learn_pairs(const Matcher& matcher, const std::vector<JudgedPair>& pairs) {
  std::array<std::vector<LogisticRow>, kNameKinds> rows;
  std::vector<LogisticRow> invented;
  Namesakes namesakes(matcher, invented);
  for (const JudgedPair& p : pairs) {
    const ReadName left = matcher.read(p.kind, p.left);
    const ReadName right = matcher.read(p.kind, p.right);
    if (left.name.units.empty() || right.name.units.empty()) continue;
    rows[static_cast<std::size_t>(p.kind)].push_back({matcher.features(left, right), p.same ? 1.0 : 0.0, 1.0});
    if (p.kind == NameKind::kPerson) namesakes.add(left, right);
  }
  AllPairWeights out;
  for (std::size_t k = 0; k < kNameKinds; ++k) {
    if (rows[k].empty()) continue;
    out[k].threshold = best_threshold(rows[k]);
    if (k == static_cast<std::size_t>(NameKind::kPerson)) rows[k].insert(rows[k].end(), invented.begin(), invented.end());
    out[k].weights = learn_logistic(rows[k], kPenalty);
  }
  return out;
}

}  // namespace mithaq::link
