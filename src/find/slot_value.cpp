// The money of the agreement itself.
#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kHeadReach = 8;  // tokens to the left in which the noun stands that a sum belongs to
constexpr std::uint32_t kToOwnSum = 2;   // tokens between an instrument and "worth" with its sum
constexpr std::uint32_t kToWorth = 5;    // tokens from "its worth" to the sum: "came to about"
constexpr double kOwnSum = 0.9;
constexpr std::size_t kWordsBefore = 3;   // whose letters count
constexpr std::uint32_t kWideReach = 12;  // and in which any such noun tells something

// "value", "budget", "price", "loan": what sort of sum the noun at `t` makes it; empty when it is no such noun.
std::string_view sort_at(const Reading& r, std::uint32_t t) {
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& hit = r.analysis.hits.hits[i];
    if (hit.concept_id == r.concepts.money_topic) return r.pack.property(hit.entry, r.concepts.k_sort).value_or("other");
    if (hit.concept_id == r.concepts.value_head) return "value";
  }
  return {};
}

// A sum near a draft.
struct Sum {
  const MoneyMention* money = nullptr;
  const DraftScope::Near* near = nullptr;
  std::string_view head = "none";    // what sort of sum the first noun of that kind to the left makes it, over small words
  std::string_view wide = "none";    // and any farther off
  std::optional<std::uint32_t> gap;  // tokens to the nearest anchor of the draft in its sentence
};

void find_topic(const Reading& r, std::uint32_t begin, Sum& sum) {
  bool passed_word = false;
  const std::uint32_t first = sum.money->first;
  for (std::uint32_t t = first; t > begin && first - t < kWideReach; --t) {
    const std::string_view sort = sort_at(r, t - 1);
    if (!sort.empty() && sum.wide == "none") sum.wide = sort;
    if (!sort.empty() && !passed_word && first - t < kHeadReach) {
      sum.head = sort;
      break;
    }
    const std::uint32_t classes = r.analysis.info[t - 1].classes;
    passed_word = passed_word || (classes & (kInstrument | kFiniteVerb | kState | kKnownOrg)) != 0;
  }
}

void topic(const Reading& r, const Sum& sum, Weighing& w) {
  w.add("sum_of", sum.head);
  w.add("sum_near", sum.wide);
  const TokenInfo& lead = r.analysis.info[sum.money->first];
  if (lead.cut > 0) w.add("sum_of_led", sum.head);
}

// As told once exactly and once rounded, or in the same words again.
bool same_sum(const MoneyMention& a, const MoneyMention& b) {
  return a.currency == b.currency && std::abs(a.amount - b.amount) <= 0.005 * b.amount;
}

// The sums that begin in tokens [first, last).
std::span<const MoneyMention> sums_in(const Reading& r, std::uint32_t first, std::uint32_t last) {
  const auto before = [](const MoneyMention& m, std::uint32_t t) { return m.first < t; };
  const auto begin = std::lower_bound(r.analysis.money.begin(), r.analysis.money.end(), first, before);
  return {begin, std::lower_bound(begin, r.analysis.money.end(), std::max(first, last), before)};
}

// How often the sum is told, and whether in the headline.
void repeated(const Reading& r, const MoneyMention& money, Weighing& w) {
  std::size_t told = 0;
  bool headline = false;
  const text::Sentence& title = r.analysis.tokens.sentences.front();
  for (const MoneyMention& other : r.analysis.money) {
    if (!same_sum(other, money)) continue;
    ++told;
    headline = headline || (title.zone == text::Zone::kHeadline && other.first < title.last);
  }
  w.add("told", std::min<std::size_t>(told, 3));
  w.add("told_in", headline ? "headline" : "body");
}

void describe(const MoneyMention& money, std::size_t order, Weighing& w) {
  w.add("order", std::min<std::size_t>(order, 3));
  w.add("magnitude", static_cast<std::size_t>(std::clamp(std::log10(std::max(1.0, money.amount)), 0.0, 13.0)));
  w.add("currency", money.currency);
}

std::string amount_words(const MoneyMention& money) { return std::to_string(money.amount) + " " + money.currency; }

// "a loan agreement worth 11.5 million": the anchor right before the sum, with nothing but a word of value between them; of one instrument.
std::optional<std::uint32_t> owner(const Reading& r, std::uint32_t sentence, const MoneyMention& money) {
  auto at = std::lower_bound(r.anchors.begin(), r.anchors.end(), money.first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  if (at == r.anchors.begin()) return std::nullopt;
  --at;
  if (at->sentence != sentence || at->lot() || at->two || at->last > money.first || money.first - at->last > kToOwnSum) return std::nullopt;
  for (std::uint32_t t = at->last; t < money.first; ++t) {
    const std::string_view sort = sort_at(r, t);
    if (sort != "value" && sort != "loan" && sort != "cost") return std::nullopt;
  }
  return static_cast<std::uint32_t>(at - r.anchors.begin());
}

// "The first contract covers the upkeep of streets, and its worth came to 4 million": a word of value that takes up what stands before it
// leads to the sum, and no other sum stands between.
std::optional<std::uint32_t> taken_up(const Reading& r, const text::Sentence& s, std::uint32_t sentence, const MoneyMention& money) {
  const auto& hits = r.analysis.hits;
  std::optional<std::uint32_t> head;
  for (std::uint32_t t = money.first; t > s.first && money.first - t < kToWorth && !head; --t)
    for (std::uint32_t i = hits.first[t - 1]; i < hits.first[t]; ++i)
      if ((hits.hits[i].features & r.concepts.pron) != 0 && sort_at(r, t - 1) == "value") head = t - 1;
  if (!head) return std::nullopt;
  auto at = std::lower_bound(r.anchors.begin(), r.anchors.end(), *head, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  if (at == r.anchors.begin()) return std::nullopt;
  --at;
  if (at->sentence != sentence) return std::nullopt;
  if (!sums_in(r, at->last, *head).empty()) return std::nullopt;
  return static_cast<std::uint32_t>(at - r.anchors.begin());
}

// "2 - a partnership between A and B, with an investment of a billion", "The second agreement, ...": the one sum in a line of a list is
// that of what opens the line.
std::optional<std::uint32_t> of_item(const Reading& r, const text::Sentence& s, std::uint32_t sentence, const MoneyMention& money) {
  auto at = std::lower_bound(r.anchors.begin(), r.anchors.end(), s.first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  if (at == r.anchors.end() || at->sentence != sentence || !r.analysis.only_marks(s.first, at->first)) return std::nullopt;
  const bool item = r.analysis.tokens.tokens[s.first].line_start && at->first > s.first;
  if (!item && (at->ordinal == 0 || at->lot())) return std::nullopt;
  const auto sums = sums_in(r, s.first, s.last);
  if (!std::all_of(sums.begin(), sums.end(), [&](const MoneyMention& other) { return same_sum(other, money); })) return std::nullopt;
  return static_cast<std::uint32_t>(at - r.anchors.begin());
}

// What is earned, owned or traded is no value of an agreement: "a trade surplus worth 350 billion", "two billions of revenue".
bool of_another_thing(const Reading& r, const text::Sentence& s, const Sum& sum) {
  const auto among = [](std::string_view sort, std::initializer_list<std::string_view> sorts) {
    return std::find(sorts.begin(), sorts.end(), sort) != sorts.end();
  };
  if (among(sum.head, {"gdp", "budget", "trade", "profit", "assets", "fine", "save", "wage"})) return true;
  const MoneyMention& money = *sum.money;
  if (money.last < s.last && among(sort_at(r, money.last), {"trade", "profit"})) return true;
  for (std::uint32_t t = money.first; t > s.first && money.first - t < kHeadReach; --t) {
    const std::string_view sort = sort_at(r, t - 1);
    if (among(sort, {"trade", "profit"})) return true;
    if ((!sort.empty() && sort != "value") || (r.analysis.info[t - 1].classes & (kInstrument | kFiniteVerb)) != 0) return false;
  }
  return false;
}

// Sums near the draft, in order.
std::vector<Sum> sums_near(const Reading& r, const DraftScope& scope) {
  std::vector<Sum> out;
  for (const DraftScope::Near& near : scope.near()) {
    const text::Sentence& s = r.analysis.tokens.sentences[near.sentence];
    for (const MoneyMention& sum : sums_in(r, s.first, s.last)) {
      if (sum.currency.empty()) continue;
      out.push_back({&sum, &near, "none", "none", scope.anchor_gap(s, sum.first, sum.last)});
      find_topic(r, s.first, out.back());
    }
  }
  return out;
}

// Each sum once, in order, up to `most`.
template <typename Sums, typename MoneyOf>
std::vector<const MoneyMention*> different(const Sums& sums, std::size_t most, MoneyOf money_of) {
  std::vector<const MoneyMention*> out;
  for (const auto& sum : sums) {
    const MoneyMention* const money = money_of(sum);
    if (money->currency.empty()) continue;
    if (std::none_of(out.begin(), out.end(), [&](const MoneyMention* m) { return same_sum(*m, *money); })) out.push_back(money);
    if (out.size() == most) break;
  }
  return out;
}

// Among the other sums of the document: how many are near the draft, how many are greater, how many come first.
class Rivals {
 public:
  Rivals(const Reading& r, const std::vector<Sum>& sums)
      : sums_(sums),
        all_(different(r.analysis.money, kMostRivals, [](const MoneyMention& m) { return &m; })),
        near_(different(sums, kMostNear, [](const Sum& s) { return s.money; }).size()) {
    for (const Sum& sum : sums) {
      if (sum.head == "value" && first_value_ == nullptr) first_value_ = &sum;
      if (sum.gap) nearest_ = std::min(nearest_.value_or(*sum.gap), *sum.gap);
    }
  }

  void describe(const Sum& sum, Weighing& w) const {
    w.add("sums_near", near_);
    rank(*sum.money, w);
    const bool value = sum.head == "value" || sum.head == "cost" || sum.head == "loan" || sum.head == "invest";
    const bool other =
        std::any_of(sums_.begin(), sums_.end(), [&](const Sum& o) { return o.head == "value" && !same_sum(*o.money, *sum.money); });
    static constexpr FeatureWord kWorth = "worth", kNot = "not";
    w.add("rival", value ? kWorth : kNot, other ? kWorth : kNot);
    w.add("turn_of_value", sum.head != "value" ? "none" : &sum == first_value_ ? "first" : "later");
    w.add("gap_near", !nearest_ ? "none" : sum.gap == nearest_ ? "least" : "more");
  }

 private:
  void rank(const MoneyMention& money, Weighing& w) const {
    std::size_t greater = 0;
    std::size_t before = 0;
    bool reached = false;
    for (const MoneyMention* other : all_) {
      reached = reached || same_sum(*other, money);
      greater += other->currency == money.currency && other->amount > money.amount && !same_sum(*other, money) ? 1U : 0U;
      before += reached ? 0U : 1U;
    }
    w.add("sums_greater", std::min<std::size_t>(greater, 3));
    w.add("sums_before", std::min<std::size_t>(before, 3));
  }

  static constexpr std::size_t kMostRivals = 40;  // more is a list
  static constexpr std::size_t kMostNear = 5;
  const std::vector<Sum>& sums_;
  std::vector<const MoneyMention*> all_;  // of the document
  std::size_t near_;
  const Sum* first_value_ = nullptr;
  std::optional<std::uint32_t> nearest_;
};

}  // namespace

std::vector<SumOffer> weigh_sums(const Reading& r, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "value", out);
  std::vector<SumOffer> offers;
  const std::vector<Sum> sums = sums_near(r, scope);
  const Rivals rivals(r, sums);
  for (std::size_t order = 0; order < sums.size(); ++order) {
    const Sum& sum = sums[order];
    const MoneyMention& money = *sum.money;
    const text::Sentence& s = r.analysis.tokens.sentences[sum.near->sentence];
    const double p = contest.weigh(money.bare, amount_words(money), [&](Weighing& w) {
      scope.describe(*sum.near, money.first, money.last, w);
      describe(money, order, w);
      topic(r, sum, w);
      repeated(r, money, w);
      rivals.describe(sum, w);
      w.add("turn_sum", scope.turn_before(s, money.first), sum.head);
      scope.words_before(s, money.first, kWordsBefore, "word_before", w);
    });
    std::optional<std::uint32_t> anchor = owner(r, sum.near->sentence, money);
    if (!anchor) anchor = taken_up(r, s, sum.near->sentence, money);
    const bool other = of_another_thing(r, s, sum);
    if (!anchor && !other) anchor = of_item(r, s, sum.near->sentence, money);
    const bool own = anchor && scope.owns(*anchor);
    if ((contest.passes(p) && !other) || own) offers.push_back({&money, own ? std::max(p, kOwnSum) : p, own});
  }
  return offers;
}

void deal_sums(const std::vector<std::vector<SumOffer>>& offers, const std::vector<doc::Report*>& reports) {
  struct Wish {
    SumOffer offer;
    std::size_t report;
  };
  std::vector<Wish> wishes;
  for (std::size_t i = 0; i < offers.size(); ++i)
    for (const SumOffer& offer : offers[i]) wishes.push_back({offer, i});
  std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.offer.probability > b.offer.probability; });
  std::vector<const MoneyMention*> dealt;
  for (const Wish& wish : wishes) {
    const MoneyMention& sum = *wish.offer.sum;
    std::optional<doc::Money>& value = reports[wish.report]->value;
    const auto taken = [&](const MoneyMention* other) { return wish.offer.own ? other == &sum : same_sum(*other, sum); };
    if (value || std::any_of(dealt.begin(), dealt.end(), taken)) continue;
    value = doc::Money{sum.amount, std::string(sum.currency), {{sum.bare, sum.confidence, "money"}}, wish.offer.probability};
    dealt.push_back(&sum);
  }
}

}  // namespace mithaq::find
