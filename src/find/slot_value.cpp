// The money of the agreement itself.
#include <algorithm>
#include <cmath>
#include <optional>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kHeadReach = 8;   // tokens to the left in which the noun stands that a sum belongs to
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

// What the sum is of: the first noun of that kind to the left, over small words, and any farther off.
void topic(const Reading& r, const MoneyMention& money, std::uint32_t begin, Weighing& w) {
  std::string_view head = "none";
  std::string_view wide = "none";
  bool passed_word = false;
  for (std::uint32_t t = money.first; t > begin && money.first - t < kWideReach; --t) {
    const std::string_view sort = sort_at(r, t - 1);
    if (!sort.empty() && wide == "none") wide = sort;
    if (!sort.empty() && !passed_word && money.first - t < kHeadReach) {
      head = sort;
      break;
    }
    const std::uint32_t classes = r.analysis.info[t - 1].classes;
    passed_word = passed_word || (classes & (kInstrument | kFiniteVerb | kState | kKnownOrg)) != 0;
  }
  w.add("sum_of", head);
  w.add("sum_near", wide);
  const TokenInfo& lead = r.analysis.info[money.first];
  if (lead.cut > 0) w.add("sum_of_led", head);
}

// As told once exactly and once rounded, or in the same words again.
bool same_sum(const MoneyMention& a, const MoneyMention& b) {
  return a.currency == b.currency && std::abs(a.amount - b.amount) <= 0.005 * b.amount;
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

}  // namespace

std::vector<SumOffer> weigh_sums(const Reading& r, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "value", out);
  std::vector<SumOffer> offers;
  std::size_t order = 0;
  for (const DraftScope::Near& near : scope.near()) {
    const text::Sentence& s = r.analysis.tokens.sentences[near.sentence];
    const auto& all = r.analysis.money;
    auto at = std::lower_bound(all.begin(), all.end(), s.first, [](const MoneyMention& m, std::uint32_t t) { return m.first < t; });
    for (; at != all.end() && at->first < s.last; ++at) {
      if (at->currency.empty()) continue;
      const double p = contest.weigh(at->bare, amount_words(*at), [&](Weighing& w) {
        scope.describe(near, at->first, at->last, w);
        describe(*at, order, w);
        topic(r, *at, s.first, w);
        repeated(r, *at, w);
      });
      ++order;
      if (contest.passes(p)) offers.push_back({&*at, p});
    }
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
    if (value || std::any_of(dealt.begin(), dealt.end(), [&](const MoneyMention* other) { return same_sum(*other, sum); })) continue;
    value = doc::Money{sum.amount, std::string(sum.currency), {{sum.bare, sum.confidence, "money"}}, wish.offer.probability};
    dealt.push_back(&sum);
  }
}

}  // namespace mithaq::find
