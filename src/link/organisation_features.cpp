#include <algorithm>
#include <array>

#include "link/pair_features.h"

namespace mithaq::link {
namespace {

constexpr double kSure = 0.9;

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& x) { return std::binary_search(b.begin(), b.end(), x); });
}

double yes(bool value) { return value ? 1.0 : 0.0; }

// Units of one class: alike, free on both sides, free on one.
struct Tally {
  double alike = 0, left = 0, right = 0;
  double differ() const { return std::min(2.0, std::min(left, right)); }
  double on_one() const { return std::min(3.0, std::max(left, right) - std::min(left, right)); }
};

class View {
 public:
  explicit View(const NamePair& pair) : pair_(pair), a_(pair.alignment) {
    for (const UnitPair& p : a_.pairs) {
      const Unit& u = pair.left.units[p.left];
      const Unit& v = pair.right.units[p.right];
      tally(std::max(u.word_class, v.word_class) == WordClass::kProper || !p.by_meaning ? WordClass::kProper : u.word_class).alike +=
          p.same;
      sum_ += p.same;
      least_ = std::min(least_, p.same);
      left_taken_ += p.left_count;
      right_taken_ += p.right_count;
    }
    for (const std::uint8_t u : a_.left_free) tally(pair.left.units[u].word_class).left += weight(pair.left.units[u]);
    for (const std::uint8_t u : a_.right_free) tally(pair.right.units[u].word_class).right += weight(pair.right.units[u]);
    if (a_.pairs.empty()) least_ = 0;
  }

  std::vector<double> features() {
    const Acquaintance known = acquaintance(pair_);
    const double acronym = acronym_fit(pair_);
    const Tally& head = tally(WordClass::kHead);
    const Tally& field = tally(WordClass::kField);
    const Tally& modifier = tally(WordClass::kModifier);
    const Tally& proper = tally(WordClass::kProper);
    const Tally& place = tally(WordClass::kPlace);
    const double n = static_cast<double>(pair_.left.units.size());
    const double m = static_cast<double>(pair_.right.units.size());
    const double pairs = static_cast<double>(a_.pairs.size());
    const double mean = pairs > 0 ? sum_ / pairs : 0;
    const bool all = a_.left_free.empty() && a_.right_free.empty();
    return {1,
            yes(known == Acquaintance::kSame),
            yes(known == Acquaintance::kSameNearly),
            yes(known == Acquaintance::kOther),
            yes(known == Acquaintance::kOtherNearly),
            yes(overlap(pair_.left.states, pair_.right.states)),
            yes(states_differ()),
            yes(pair_.left.states.empty() != pair_.right.states.empty()),
            yes(head.alike > 0),
            yes(head.differ() > 0),
            yes(head.on_one() > 0),
            std::min(3.0, field.alike),
            field.differ(),
            field.on_one(),
            std::min(3.0, modifier.alike),
            modifier.differ(),
            modifier.on_one(),
            std::min(3.0, proper.alike),
            proper.differ(),
            proper.on_one(),
            yes(place.alike > 0),
            yes(place.differ() > 0),
            std::max(left_taken_ / n, right_taken_ / m) * mean,
            std::min(left_taken_ / n, right_taken_ / m) * mean,
            least_,
            pair_.whole,
            yes(pair_.whole >= kSure),
            std::max(0.0, acronym),
            yes(acronym == 0),
            yes(all) * least_,
            std::min(3.0, static_cast<double>(std::min(a_.left_free.size(), a_.right_free.size()))),
            yes((n == 1) != (m == 1)),
            yes(!all && (a_.left_free.empty() || a_.right_free.empty())),
            yes((proper.left > 0) != (proper.right > 0) && proper.alike == 0),
            yes(place.on_one() > 0),
            yes(state_by_place()),
            yes(a_.pairs.empty())};
  }

 private:
  static double weight(const Unit& unit) { return unit.bracketed ? 0.3 : 1.0; }
  Tally& tally(WordClass c) { return tallies_[static_cast<std::size_t>(c)]; }

  bool states_differ() const {
    const Name& l = pair_.left;
    const Name& r = pair_.right;
    if (overlap(l.states, r.states) || (l.states.empty() && l.near_states.empty()) || (r.states.empty() && r.near_states.empty()))
      return false;
    if (!l.states.empty() && !r.states.empty()) return true;
    return !l.states.empty() ? !overlap(l.states, r.near_states) : !r.states.empty() && !overlap(l.near_states, r.states);
  }

  // The state of one lies in the city of the other.
  bool state_by_place() const {
    const Name& l = pair_.left;
    const Name& r = pair_.right;
    return (r.states.empty() && overlap(l.states, r.near_states)) || (l.states.empty() && overlap(r.states, l.near_states));
  }

  const NamePair& pair_;
  const Alignment& a_;
  std::array<Tally, 32> tallies_{};
  double sum_ = 0, least_ = 1, left_taken_ = 0, right_taken_ = 0;
};

}  // namespace

std::vector<double> organisation_features(const NamePair& pair) { return View(pair).features(); }

}  // namespace mithaq::link
