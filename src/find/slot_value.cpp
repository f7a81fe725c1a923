// The money of the agreement itself.
#include <algorithm>
#include <cmath>

#include "find/slots.h"

namespace mithaq::find {
namespace {

void describe(const MoneyMention& money, std::size_t order, Weighing& w) {
  w.add("order", std::min<std::size_t>(order, 3));
  w.add("magnitude", static_cast<std::size_t>(std::clamp(std::log10(std::max(1.0, money.amount)), 0.0, 13.0)));
  w.add("currency", money.currency);
}

std::string amount_words(const MoneyMention& money) { return std::to_string(money.amount) + " " + money.currency; }

}  // namespace

void fill_value(const Reading& r, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "value", out);
  const MoneyMention* best = nullptr;
  double best_probability = 0;
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
      });
      ++order;
      if (p > best_probability) best = &*at, best_probability = p;
    }
  }
  if (best == nullptr || !contest.passes(best_probability)) return;
  out.value = doc::Money{best->amount, std::string(best->currency), {{best->bare, best->confidence, "money"}}, best_probability};
}

}  // namespace mithaq::find
