#include <algorithm>

#include "link/pair_features.h"

namespace mithaq::link {

namespace {

constexpr double kSure = 0.9;
constexpr double kHardly = 0.2;

double yes(bool value) { return value ? 1.0 : 0.0; }

double modifiers_differ(const NamePair& pair) {
  const auto free = [](const Name& name, const std::vector<std::uint8_t>& units) {
    return std::any_of(units.begin(), units.end(), [&](std::uint8_t u) { return name.units[u].word_class == WordClass::kModifier; });
  };
  return yes(free(pair.left, pair.alignment.left_free) || free(pair.right, pair.alignment.right_free));
}

// Both name a state beside the place, and not the same: Tripoli in Libya and Tripoli in Lebanon.
double states_differ(const NamePair& pair) {
  if (pair.left.states.empty() || pair.right.states.empty()) return 0;
  return yes(std::none_of(pair.left.states.begin(), pair.left.states.end(),
                          [&](const std::string& s) { return std::binary_search(pair.right.states.begin(), pair.right.states.end(), s); }));
}

double ends(const NamePair& pair, bool front) {
  const std::size_t right = front ? 0 : pair.right.units.size() - 1;
  const UnitPair* p = pair.alignment.of_left(front ? 0 : pair.left.units.size() - 1);
  return p != nullptr && right >= p->right && right < std::size_t{p->right} + p->right_count ? p->same : 0;
}

}  // namespace

std::vector<double> place_features(const NamePair& pair) {
  const Alignment& a = pair.alignment;
  const Acquaintance known = acquaintance(pair);
  const bool left_known = !pair.left_known.entities.empty();
  const bool right_known = !pair.right_known.entities.empty();
  double sum = 0;
  double least = a.pairs.empty() ? 0 : 1;
  double left_taken = 0;
  double right_taken = 0;
  double doubtful = 0;
  for (const UnitPair& p : a.pairs) {
    sum += p.same;
    least = std::min(least, p.same);
    left_taken += p.left_count;
    right_taken += p.right_count;
    doubtful += yes(p.same < 0.8);
  }
  const double n = static_cast<double>(pair.left.units.size());
  const double m = static_cast<double>(pair.right.units.size());
  const double mean = a.pairs.empty() ? 0 : sum / static_cast<double>(a.pairs.size());
  const double free_left = static_cast<double>(a.left_free.size());
  const double free_right = static_cast<double>(a.right_free.size());
  const bool all = free_left + free_right == 0;
  return {1,
          yes(known == Acquaintance::kSame || known == Acquaintance::kSameNearly),
          yes(known == Acquaintance::kOther || known == Acquaintance::kOtherNearly),
          yes(left_known != right_known),
          pair.whole,
          yes(pair.whole >= kSure),
          std::max(left_taken / n, right_taken / m) * mean,
          std::min(left_taken / n, right_taken / m) * mean,
          least,
          std::min(2.0, std::min(free_left, free_right)),
          std::min(3.0, std::max(free_left, free_right) - std::min(free_left, free_right)),
          ends(pair, false),
          modifiers_differ(pair),
          yes(all) * least,
          yes(n == 1 && m == 1),
          states_differ(pair),
          yes(pair.whole < kHardly),
          doubtful,
          ends(pair, true)};
}

}  // namespace mithaq::link
