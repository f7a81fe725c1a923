#include "find/drafts.h"

#include <algorithm>

#include "find/join_scorer.h"
#include "find/new_instruments.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostCompared = 40;  // drafts before an anchor that it may speak of

class Joiner {
 public:
  Joiner(const Reading& r, const std::vector<AnchorFacts>& facts, const JoinScorer& scorer, const NewInstruments& instruments)
      : r_(r), facts_(facts), scorer_(scorer), new_(instruments) {}

  std::vector<Draft> run() {
    for (std::uint32_t i = 0; i < r_.anchors.size(); ++i)
      if (supports_.emplace_back(supported(i))) join(i);
    return std::move(drafts_);
  }

 private:
  // A word like "contract" or "initiative" needs somebody who signs it or is a party, a city for a name, or one of its kind before it.
  bool supported(std::uint32_t i) const {
    const Anchor& a = r_.anchors[i];
    return !a.weak || a.part || facts_[i].event || !facts_[i].parties.empty() || named_by_city(a) || goes_on(i);
  }

  // "the Cairo declaration": the city right behind it.
  bool named_by_city(const Anchor& a) const {
    const auto& names = r_.analysis.names;
    const auto at =
        std::lower_bound(names.begin(), names.end(), a.core_last, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    return at != names.end() && at->outer_first == a.core_last && at->type == NameType::kCity && at->cut == 0;
  }

  // "... a contract for A, and a contract for B": the same word, soon behind one that is supported.
  bool goes_on(std::uint32_t i) const {
    if (i == 0 || !supports_[i - 1]) return false;
    const Anchor& a = r_.anchors[i];
    const Anchor& before = r_.anchors[i - 1];
    return a.entry == before.entry && !a.definite && a.sentence <= before.sentence + 1 && !before.headline;
  }

  static bool generic(const Anchor& a) { return a.bare || a.kind == "agreement"; }

  bool same_kind(const Anchor& a, const Draft& d) const {
    if (a.kind == d.kind) return true;
    const bool later = a.definite || a.demonstrative || a.headline;
    const bool first_generic =
        std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return generic(r_.anchors[i]) && r_.anchors[i].headline; });
    return (generic(a) && later) || first_generic;
  }

  std::size_t shared(const AnchorFacts& f, const Draft& d) const { return shared_parties(r_, f.parties, d.parties); }

  // Parties agree when one side does not know more than the other contradicts: A with B and A with C are two agreements.
  bool same_parties(const Anchor& a, const AnchorFacts& f, const Draft& d) const {
    if (f.parties.empty() || d.parties.empty()) return true;
    const std::size_t common = shared(f, d);
    // A deed names one side only: "Washington left the agreement", "Tehran broke the agreement".
    if (common == 0) return (a.definite || a.demonstrative) && (f.parties.size() == 1 || d.parties.size() == 1);
    if (a.definite || a.demonstrative) return true;
    return common == std::min(f.parties.size(), d.parties.size()) || common >= 2;
  }

  // A standing agreement and another one: "the Paris agreement" and "the agreement" may be one, "an agreement" is not.
  bool named_apart(const Anchor& a, const Draft& d) const {
    const bool draft_named = std::any_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].named; });
    if (a.named && draft_named) {
      const auto id = r_.pack.property(a.entry, r_.concepts.k_id);
      return std::none_of(d.anchors.begin(), d.anchors.end(),
                          [&](std::uint32_t i) { return r_.pack.property(r_.anchors[i].entry, r_.concepts.k_id) == id; });
    }
    if (a.named) return !all_headline_or_definite(d);
    return draft_named && !a.definite && !a.demonstrative;
  }

  bool all_headline_or_definite(const Draft& d) const {
    return std::all_of(d.anchors.begin(), d.anchors.end(),
                       [&](std::uint32_t i) { return r_.anchors[i].definite || r_.anchors[i].headline; });
  }

  bool fits(std::uint32_t i, const Draft& d) const {
    const Anchor& a = r_.anchors[i];
    if (!same_kind(a, d) || !same_parties(a, facts_[i], d) || named_apart(a, d)) return false;
    if (a.another && !a.definite) return false;
    const Anchor& last = r_.anchors[d.anchors.back()];
    const bool fresh = !a.definite && !a.demonstrative && !last.headline && !a.headline;
    // A second indefinite mention in one sentence is a second instrument, unless it repeats the parties.
    if (fresh && last.sentence == a.sentence && shared(facts_[i], d) == 0) return false;
    return true;
  }

  // The likeliest draft, of equals the latest.
  void join(std::uint32_t i) {
    Draft* best = nullptr;
    double best_probability = 0;
    std::vector<JoinScorer::Standing> standings;  // from the latest draft back
    JoinScorer::Standing most;
    for (auto d = drafts_.rbegin(); d != drafts_.rend() && standings.size() < kMostCompared; ++d)
      most.raise(standings.emplace_back(scorer_.standing(i, facts_[i], *d)));
    auto d = drafts_.rbegin();
    for (std::size_t between = 0; between < standings.size(); ++between, ++d) {
      if (new_.apart(*d, i)) continue;
      const double p = scorer_.anchor_with(i, facts_[i], *d, fits(i, *d), between, standings[between], most);
      if (scorer_.joins(p) && p > best_probability) best = &*d, best_probability = p;
    }
    if (best == nullptr) {
      drafts_.emplace_back();
      best = &drafts_.back();
      best->kind = r_.anchors[i].kind;
    }
    merge(i, *best);
  }

  void merge(std::uint32_t i, Draft& d) {
    const Anchor& a = r_.anchors[i];
    const AnchorFacts& f = facts_[i];
    d.anchors.push_back(i);
    d.frames.insert(d.frames.end(), f.frames.begin(), f.frames.end());
    d.event = d.event || f.event;
    d.count = std::max(d.count, a.count);
    if (generic_draft(d) && !a.bare) d.kind = a.kind;
    for (const DraftParty& p : f.parties) add_party(d, p);
  }

  bool generic_draft(const Draft& d) const { return d.kind == "agreement" || d.kind.empty(); }

  const Reading& r_;
  const std::vector<AnchorFacts>& facts_;
  const JoinScorer& scorer_;
  const NewInstruments& new_;
  std::vector<Draft> drafts_;
  std::vector<bool> supports_;  // by anchor, of those seen
};

}  // namespace

void add_party(Draft& d, const DraftParty& p) {
  for (DraftParty& known : d.parties) {
    if (known.entity != p.entity) continue;
    known.weight = std::max(known.weight, p.weight);
    known.words.insert(known.words.end(), p.words.begin(), p.words.end());
    return;
  }
  d.parties.push_back(p);
}

std::vector<Draft> join_anchors(const Reading& reading, const std::vector<AnchorFacts>& facts, const JoinScorer& scorer,
                                const NewInstruments& instruments) {
  return Joiner(reading, facts, scorer, instruments).run();
}

}  // namespace mithaq::find
