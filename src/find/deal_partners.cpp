// Several instruments with a partner each, told in one breath: "three memoranda with A, B and C".
#include <algorithm>

#include "find/drafts.h"
#include "find/name_rows.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostDealt = 24;

class Dealer {
 public:
  explicit Dealer(const Reading& r) : r_(r), c_(r.concepts), a_(r.analysis) {}

  void run(std::vector<Draft>& drafts) const {
    std::vector<Draft> out;
    for (Draft& d : drafts) {
      const std::vector<std::uint32_t> partners = partners_of(d);
      if (partners.size() < 2 || out.size() + partners.size() > kMostDealt) {
        out.push_back(std::move(d));
        continue;
      }
      for (const std::uint32_t partner : partners) out.push_back(share(d, partner, partners));
    }
    drafts = std::move(out);
  }

 private:
  std::vector<std::uint32_t> partners_of(const Draft& d) const {
    for (const std::uint32_t i : d.anchors) {
      const Anchor& a = r_.anchors[i];
      const bool lot = a.plural || a.dual || a.count > 1;
      // Where "the first" and "the second" are anchors of their own, they part it already.
      const bool parted = i + 1 < r_.anchors.size() && r_.anchors[i + 1].pronoun;
      if (!lot || a.pronoun || a.named || parted) continue;
      std::vector<std::uint32_t> partners = row_with(i);
      if (partners.size() >= 2) return partners;
    }
    return {};
  }

  // The row of "with" in the sentence of the anchor: behind it, up to the next anchor; else before it, where it is the first.
  std::vector<std::uint32_t> row_with(std::uint32_t index) const {
    const Anchor& a = r_.anchors[index];
    const text::Sentence& s = a_.tokens.sentences[a.sentence];
    const std::uint32_t end = index + 1 < r_.anchors.size() ? std::min(s.last, r_.anchors[index + 1].first) : s.last;
    std::vector<std::uint32_t> row = row_between(a.last, end, a.count);
    const bool first = index == 0 || r_.anchors[index - 1].sentence != a.sentence;
    return row.empty() && first ? row_between(s.first, a.first, a.count) : row;
  }

  std::vector<std::uint32_t> row_between(std::uint32_t begin, std::uint32_t end, std::uint32_t count) const {
    auto at = std::lower_bound(a_.names.begin(), a_.names.end(), begin, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != a_.names.end() && at->outer_first < end; ++at) {
      const bool between = led_by(*at, begin, c_.between);
      if (!between && !led_by(*at, begin, c_.with)) continue;
      std::vector<std::uint32_t> row = members(static_cast<std::uint32_t>(at - a_.names.begin()));
      // "two agreements between A and B and C": A with each.
      if (between && !row.empty()) row.erase(row.begin());
      if (row.size() == count || (count == 1 && !between)) return row;
    }
    return {};
  }

  // "with", "with each of", "with companies": the word stands before the name or two before it.
  bool led_by(const Name& n, std::uint32_t begin, pack::ConceptId id) const {
    for (std::uint32_t t = n.outer_first; t > begin && n.outer_first - t < 3; --t) {
      if (has(t - 1, id)) return true;
      const bool each = has(t - 1, c_.each_of) || (t > begin + 1 && has(t - 2, c_.each_of));
      if (!each && !has(t - 1, c_.group_noun)) return false;
    }
    return false;
  }

  std::vector<std::uint32_t> members(std::uint32_t name) const {
    const auto [first, last] = row_of(c_, a_, name);
    std::vector<std::uint32_t> out;
    for (std::uint32_t i = name; i < last; ++i) {
      const Name& n = a_.names[i];
      const bool body =
          n.type == NameType::kOrganisation || n.type == NameType::kBody || n.type == NameType::kState || n.type == NameType::kUnknown;
      if (!body || !r_.entities.of(i)) return {};
      out.push_back(i);
    }
    return out;
  }

  bool has(std::uint32_t t, pack::ConceptId id) const {
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i)
      if (a_.hits.hits[i].concept_id == id) return true;
    return false;
  }

  Draft share(const Draft& whole, std::uint32_t partner, const std::vector<std::uint32_t>& partners) const {
    Draft out = whole;
    out.count = 1;
    const EntityId own = *r_.entities.of(partner);
    for (const std::uint32_t p : partners)
      if (const EntityId id = *r_.entities.of(p); id != own) out.dealt_away.push_back(id);
    std::erase_if(out.parties, [&](const DraftParty& p) {
      return std::find(out.dealt_away.begin(), out.dealt_away.end(), p.entity) != out.dealt_away.end();
    });
    const bool there = std::any_of(out.parties.begin(), out.parties.end(), [&](const DraftParty& p) { return p.entity == own; });
    if (!there) out.parties.push_back({own, partner, {}, 0.5, kNearby, false});
    out.caught = std::min(out.caught, out.parties.size());
    return out;
  }

  const Reading& r_;
  const Concepts& c_;
  const Analysis& a_;
};

}  // namespace

void deal_partners(const Reading& reading, std::vector<Draft>& drafts) { Dealer(reading).run(drafts); }

}  // namespace mithaq::find
