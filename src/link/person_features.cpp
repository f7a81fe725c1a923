#include <algorithm>
#include <cmath>

#include "link/pair_features.h"

namespace mithaq::link {
namespace {

constexpr double kSure = 0.9;

// What both other kinds look at too, seen from the words of persons.
class View {
 public:
  explicit View(const NamePair& pair)
      : pair_(pair), a_(pair.alignment), n_(static_cast<double>(pair.left.units.size())), m_(static_cast<double>(pair.right.units.size())) {
    for (const UnitPair& p : a_.pairs) {
      sum_ += p.same;
      left_taken_ += p.left_count;
      right_taken_ += p.right_count;
      doubtful_ += p.same < 0.8 ? 1 : 0;
      listed_ += p.by_meaning ? 1 : 0;
      least_ = std::min(least_, p.same);
    }
    if (std::min(a_.left_free.size(), a_.right_free.size()) > 0 || a_.pairs.empty()) least_ = nearest_free();
  }

  std::vector<double> features() const {
    const double first = together(true);
    const double last = together(false);
    const double free_left = static_cast<double>(a_.left_free.size());
    const double free_right = static_cast<double>(a_.right_free.size());
    const double pairs = static_cast<double>(a_.pairs.size());
    const double all = free_left + free_right == 0 ? 1 : 0;
    return {1,
            pair_.whole,
            pair_.whole >= kSure ? 1.0 : 0.0,
            first,
            last,
            last >= kSure ? 1.0 : 0.0,
            std::max(left_taken_ / n_, right_taken_ / m_) * (pairs > 0 ? sum_ / pairs : 0),
            std::min(left_taken_ / n_, right_taken_ / m_) * (pairs > 0 ? sum_ / pairs : 0),
            least_,
            least_ >= 0.8 ? 1.0 : 0.0,
            least_ >= 0.95 ? 1.0 : 0.0,
            std::min(3.0, std::min(free_left, free_right)),
            std::min(4.0, std::max(free_left, free_right) - std::min(free_left, free_right)),
            (n_ == 1) != (m_ == 1) ? 1.0 : 0.0,
            n_ == 1 && m_ == 1 ? 1.0 : 0.0,
            given_differ(false),
            differ(true),
            differ(false),
            order_differs(),
            fathers_differ(),
            numbers(true),
            numbers(false),
            listed_,
            pairs == 1 && std::min(n_, m_) > 1 ? 1.0 : 0.0,
            pairs >= 2 ? 1.0 : 0.0,
            doubtful_,
            first * last,
            std::max(free_left, free_right) >= 2 && std::min(free_left, free_right) == 0 ? 1.0 : 0.0,
            first >= kSure && last >= kSure ? 1.0 : 0.0,
            given_differ(true),
            all * least_,
            log_odds(least_),
            log_odds(last),
            least_ < 0.5 ? 1.0 : 0.0,
            one_script() ? 1 - least_ : 0.0};
  }

 private:
  // A probability on the scale of the learnt costs, between -1 and 1.
  static double log_odds(double p) { return std::clamp(std::log(std::max(p, 1e-3) / std::max(1 - p, 1e-3)) / 4, -1.0, 1.0); }

  // How near words come that found no partner.
  double nearest_free() const {
    double best = 0;
    bool by_meaning = false;
    for (const std::uint8_t i : a_.left_free)
      for (const std::uint8_t j : a_.right_free)
        best = std::max(best, same_unit(pair_.knowledge.tokens, pair_.left.units[i], pair_.right.units[j], by_meaning));
    return best;
  }

  bool one_script() const { return pair_.left.whole.script == pair_.right.whole.script; }

  // How alike the first, or the last, words of both are: to each other, or both inside one pair.
  double together(bool front) const {
    const UnitPair* p = a_.of_left(front ? 0 : pair_.left.units.size() - 1);
    if (p == nullptr) return 0;
    const std::size_t right = front ? 0 : pair_.right.units.size() - 1;
    return right >= p->right && right < std::size_t{p->right} + p->right_count ? p->same : 0;
  }

  // Neither end has a partner anywhere.
  double differ(bool front) const {
    const std::size_t left = front ? 0 : pair_.left.units.size() - 1;
    const std::size_t right = front ? 0 : pair_.right.units.size() - 1;
    return a_.of_left(left) == nullptr && a_.of_right(right) == nullptr ? 1 : 0;
  }

  double given_differ(bool anywhere) const {
    const auto given = [&](const Name& name, const std::vector<std::uint8_t>& free) {
      return std::any_of(free.begin(), free.end(),
                         [&](std::uint8_t u) { return name.units[u].word_class == WordClass::kGiven && (anywhere || u == 0); });
    };
    return given(pair_.left, a_.left_free) && given(pair_.right, a_.right_free) ? 1 : 0;
  }

  // Father and son changed places. A family name that comes first is no such thing.
  double order_differs() const {
    if (n_ < 3 || m_ < 3) return n_ == 2 && m_ == 2 && marked() ? crossings() : 0;
    const std::size_t last_left = pair_.left.units.size() - 1;
    const UnitPair* last = a_.of_left(last_left);
    const bool last_stays = last != nullptr && std::size_t{last->right} + last->right_count == pair_.right.units.size();
    return last_stays || marked() ? crossings() : 0;
  }
  bool marked() const {
    const auto son = [](const Name& name) {
      return std::any_of(name.units.begin(), name.units.end(), [](const Unit& u) { return u.after_son; });
    };
    return son(pair_.left) || son(pair_.right);
  }
  double crossings() const {
    for (const UnitPair& p : a_.pairs)
      for (const UnitPair& q : a_.pairs)
        if (p.left < q.left && p.right > q.right) return 1;
    return 0;
  }

  double fathers_differ() const {
    const auto father = [](const Name& name) -> std::size_t {
      for (std::size_t i = 0; i < name.units.size(); ++i)
        if (name.units[i].after_son) return i;
      return name.units.size() >= 3 ? 1 : name.units.size();
    };
    const std::size_t left = father(pair_.left);
    const std::size_t right = father(pair_.right);
    if (left >= pair_.left.units.size() || right >= pair_.right.units.size()) return 0;
    const UnitPair* p = a_.of_left(left);
    return p == nullptr && a_.of_right(right) == nullptr ? 1 : 0;
  }

  // Junior, senior, "the second": on both sides and not the same, or on one.
  double numbers(bool both) const {
    const auto has = [](const Name& name, const std::vector<std::uint8_t>& free) {
      return std::any_of(free.begin(), free.end(), [&](std::uint8_t u) {
        const WordClass c = name.units[u].word_class;
        return c == WordClass::kNumber || c == WordClass::kJunior || c == WordClass::kSenior;
      });
    };
    const bool left = has(pair_.left, a_.left_free);
    const bool right = has(pair_.right, a_.right_free);
    return (both ? left && right : left != right) ? 1 : 0;
  }

  const NamePair& pair_;
  const Alignment& a_;
  double n_, m_;
  double sum_ = 0, left_taken_ = 0, right_taken_ = 0, doubtful_ = 0, listed_ = 0, least_ = 1;
};

}  // namespace

std::vector<double> person_features(const NamePair& pair) { return View(pair).features(); }

}  // namespace mithaq::link
