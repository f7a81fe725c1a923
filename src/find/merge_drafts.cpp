// One agreement told twice in a document: joined when parties are complete.
#include <algorithm>

#include "find/join_scorer.h"
#include "find/new_instruments.h"

namespace mithaq::find {
namespace {

class DraftMerger {
 public:
  DraftMerger(const Reading& r, const JoinScorer& scorer, const NewInstruments& instruments) : r_(r), scorer_(scorer), new_(instruments) {}

  void run(std::vector<Draft>& drafts) const {
    for (std::size_t i = 0; i < drafts.size(); ++i)
      for (std::size_t j = i + 1; j < drafts.size();)
        if (!listed_apart(drafts[i], drafts[j]) && !new_.apart(drafts[i], drafts[j]) &&
            scorer_.merges(scorer_.drafts_with(drafts[i], drafts[j], same(drafts[i], drafts[j], drafts), drafts.size()))) {
          absorb(drafts[i], drafts[j]);
          drafts.erase(drafts.begin() + static_cast<std::ptrdiff_t>(j));
        } else {
          ++j;
        }
  }

 private:
  // "The following memoranda" and one of them.
  static bool listed_apart(const Draft& a, const Draft& b) {
    return a.list != b.list && a.list != ListPart::kNone && b.list != ListPart::kNone;
  }

  bool any(const Draft& d, bool Anchor::* flag) const {
    return std::any_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  bool all(const Draft& d, bool Anchor::* flag) const {
    return std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  bool generic(const Draft& d) const { return all(d, &Anchor::bare) || d.kind == "agreement"; }

  // Parties among the first `count` of `a` that `b` has too.
  std::size_t shared(const Draft& a, std::size_t count, const Draft& b) const {
    return shared_parties(r_, std::span(a.parties).first(std::min(count, a.parties.size())), b.parties);
  }

  bool kinds_fit(const Draft& a, const Draft& b) const {
    return a.kind == b.kind || (generic(a) && !any(a, &Anchor::another)) || (generic(b) && !any(b, &Anchor::another));
  }

  bool same(const Draft& a, const Draft& b, const std::vector<Draft>& drafts) const {
    if (!kinds_fit(a, b) || (any(a, &Anchor::plural) != any(b, &Anchor::plural) && !any(a, &Anchor::headline))) return false;
    if (any(b, &Anchor::another)) return false;
    if (any(a, &Anchor::named) && any(b, &Anchor::named)) return false;
    const bool headline = all(a, &Anchor::headline) || all(b, &Anchor::headline);
    if (headline && (shared(a, a.parties.size(), b) > 0 || drafts.size() == 2)) return true;
    if (a.caught == 0 && b.caught == 0) return a.kind == b.kind && shared(a, a.parties.size(), b) > 0;
    // What patterns caught of the one is all known of the other.
    const bool b_in_a = b.caught > 0 && shared(b, b.caught, a) == b.caught;
    const bool a_in_b = a.caught > 0 && shared(a, a.caught, b) == a.caught;
    if (b.caught == 0) return all(b, &Anchor::definite) && shared(b, b.parties.size(), a) > 0;
    return (b_in_a || a_in_b) && (a.caught < 2 || b.caught < 2 || !fresh(b));
  }

  // An indefinite mention with an event of its own: a new instrument.
  bool fresh(const Draft& d) const { return d.event && !any(d, &Anchor::definite) && !any(d, &Anchor::headline); }

  void absorb(Draft& a, const Draft& b) const {
    const bool a_headline = all(a, &Anchor::headline);
    a.anchors.insert(a.anchors.end(), b.anchors.begin(), b.anchors.end());
    a.frames.insert(a.frames.end(), b.frames.begin(), b.frames.end());
    if (generic(a) && !b.kind.empty() && b.kind != "agreement") a.kind = b.kind;
    a.count = std::max(a.count, b.count);
    a.event = a.event || b.event;
    if (a.list == ListPart::kNone) a.list = b.list;
    // The story knows its parties better than the headline.
    std::vector<DraftParty> first = a_headline && b.caught > 0 ? b.parties : a.parties;
    const std::vector<DraftParty>& second = a_headline && b.caught > 0 ? a.parties : b.parties;
    const std::size_t trusted = a_headline && b.caught > 0 ? a.caught : b.caught;
    for (std::size_t i = 0; i < second.size(); ++i) {
      const auto known = std::find_if(first.begin(), first.end(), [&](const DraftParty& p) { return same_side(r_, p, second[i]); });
      if (known != first.end()) {
        known->words.insert(known->words.end(), second[i].words.begin(), second[i].words.end());
      } else if (i < trusted || first.size() < 2) {
        first.push_back(second[i]);
      }
    }
    a.caught = std::max(a.caught, b.caught);
    a.parties = std::move(first);
  }

  const Reading& r_;
  const JoinScorer& scorer_;
  const NewInstruments& new_;
};

}  // namespace

void merge_drafts(const Reading& reading, const JoinScorer& scorer, const NewInstruments& instruments, std::vector<Draft>& drafts) {
  DraftMerger(reading, scorer, instruments).run(drafts);
}

}  // namespace mithaq::find
