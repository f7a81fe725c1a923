// Several instruments with a partner each, told in one breath: "three memoranda with A, B and C".
#include <algorithm>

#include "find/drafts.h"
#include "find/name_rows.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostDealt = 24;
constexpr std::size_t kMany = 4;         // partners that hardly ever sign one agreement together
constexpr std::uint32_t kWidestGap = 6;  // tokens between two names of a row

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
    gather_told_again(out);
    drafts = std::move(out);
  }

 private:
  // What a share is told of by itself below: "two memoranda with A and B. ... The memorandum with A ..." Each share takes one such draft.
  void gather_told_again(std::vector<Draft>& drafts) const {
    std::vector<bool> taken(drafts.size());
    std::vector<bool> gone(drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      if (!drafts[i].dealt_away.empty()) continue;
      std::size_t share = drafts.size();
      std::size_t fitting = 0;
      for (std::size_t k = 0; k < drafts.size(); ++k)
        if (!taken[k] && tells_again(drafts[i], drafts[k])) share = k, ++fitting;
      if (fitting != 1) continue;
      take(drafts[share], drafts[i]);
      taken[share] = gone[i] = true;
    }
    std::size_t i = 0;
    std::erase_if(drafts, [&](const Draft&) { return gone[i++]; });
  }

  bool tells_again(const Draft& d, const Draft& share) const {
    if (share.dealt_away.empty() || d.kind != share.kind || d.anchors.front() < share.anchors.front()) return false;
    const bool one = std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) {
      const Anchor& a = r_.anchors[i];
      return !a.lot() && !a.two && !a.another && !a.named;
    });
    const auto has = [&](EntityId id) {
      return std::any_of(d.parties.begin(), d.parties.end(), [&](const DraftParty& p) { return p.entity == id; });
    };
    const auto own = std::find_if(share.parties.begin(), share.parties.end(), [](const DraftParty& p) { return p.dealt; });
    return one && own != share.parties.end() && has(own->entity) && std::none_of(share.dealt_away.begin(), share.dealt_away.end(), has);
  }

  static void take(Draft& share, const Draft& d) {
    share.anchors.insert(share.anchors.end(), d.anchors.begin(), d.anchors.end());
    share.frames.insert(share.frames.end(), d.frames.begin(), d.frames.end());
    share.event = share.event || d.event;
    for (const DraftParty& p : d.parties) add_party(share, p);
  }

  std::vector<std::uint32_t> partners_of(const Draft& d) const {
    for (const std::uint32_t i : d.anchors) {
      const Anchor& a = r_.anchors[i];
      const bool lot = a.plural || a.two || a.count > 1;
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
    std::vector<std::uint32_t> row = row_between(a.last, end, count_of(a));
    const bool first = index == 0 || r_.anchors[index - 1].sentence != a.sentence;
    if (row.empty() && first) row = row_between(s.first, a.first, count_of(a));
    return row.empty() && first ? row_signing(a, s.first, end) : row;
  }

  // The row of those who sign: "A and B signed two memoranda with C", each of them with C; "A, B and C signed two memoranda", A with each,
  // where they are bodies: three states sign as three.
  std::vector<std::uint32_t> row_signing(const Anchor& a, std::uint32_t begin, std::uint32_t end) const {
    if (count_of(a) < 2) return {};
    for (std::uint32_t t = begin; t < a.first; ++t) {
      if (!has_hit(r_, t, c_.sign)) continue;
      const auto at = std::find_if(a_.names.begin(), a_.names.end(), [&](const Name& n) { return n.outer_first > t; });
      if (at == a_.names.end() || at->outer_first > t + 2 || at->outer_first >= a.first) return {};
      Row row = row_from(static_cast<std::uint32_t>(at - a_.names.begin()), a.first);
      const std::size_t partners = partners_behind(a.last, end);
      const bool bodies =
          std::none_of(row.names.begin(), row.names.end(), [&](std::uint32_t i) { return a_.names[i].type == NameType::kState; });
      if (partners == 0 && bodies && row.names.size() == count_of(a) + 1U) return {row.names.begin() + 1, row.names.end()};
      return partners == 1 && row.names.size() == count_of(a) ? row.names : std::vector<std::uint32_t>{};
    }
    return {};
  }

  // How many names stand behind "with" or "between".
  std::size_t partners_behind(std::uint32_t begin, std::uint32_t end) const {
    auto at = std::lower_bound(a_.names.begin(), a_.names.end(), begin, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != a_.names.end() && at->outer_first < end; ++at)
      if (led_by(*at, begin, c_.with) || led_by(*at, begin, c_.between))
        return std::max<std::size_t>(row_from(static_cast<std::uint32_t>(at - a_.names.begin()), end).names.size(), 1);
    return 0;
  }

  static std::uint32_t count_of(const Anchor& a) { return a.count == 1 && a.two ? 2 : a.count; }

  std::vector<std::uint32_t> row_between(std::uint32_t begin, std::uint32_t end, std::uint32_t count) const {
    auto at = std::lower_bound(a_.names.begin(), a_.names.end(), begin, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != a_.names.end() && at->outer_first < end; ++at) {
      const bool between = led_by(*at, begin, c_.between);
      if (!between && !led_by(*at, begin, c_.with)) continue;
      Row row = row_from(static_cast<std::uint32_t>(at - a_.names.begin()), end);
      // "two agreements between A and B and C", "agreements between A and each of B and C": A with each.
      if (between && !row.names.empty()) row.names.erase(row.names.begin());
      const std::size_t found = row.names.size();
      const bool told = found == count || (between ? row.each || (found >= kMany && count > 1) : count == 1);
      if (told) return row.names;
    }
    return {};
  }

  // "with", "with each of", "with companies": the word stands before the name or two before it.
  bool led_by(const Name& n, std::uint32_t begin, pack::ConceptId id) const {
    for (std::uint32_t t = n.outer_first; t > begin && n.outer_first - t < 3; --t) {
      if (has_hit(r_, t - 1, id)) return true;
      const bool each = has_hit(r_, t - 1, c_.each_of) || (t > begin + 1 && has_hit(r_, t - 2, c_.each_of));
      if (!each && !has_hit(r_, t - 1, c_.group_noun)) return false;
    }
    return false;
  }

  struct Row {
    std::vector<std::uint32_t> names;
    bool each = false;  // "each of" stands behind the first
  };

  // The bodies that follow each other from this name on; none when something else is among them.
  Row row_from(std::uint32_t name, std::uint32_t end) const {
    Row out{{name}, false};
    std::uint32_t at = a_.names[name].last;
    for (std::uint32_t i = name + 1; i < a_.names.size() && a_.names[i].outer_first < end; ++i) {
      const Name& n = a_.names[i];
      if (n.outer_first < at || n.type == NameType::kNominal) continue;
      if (n.type == NameType::kPerson || !joined(at, n)) break;
      out.each = out.each || (out.names.size() == 1 && any(at, n.outer_first, c_.each_of));
      out.names.push_back(i);
      at = n.last;
    }
    const auto body = [&](std::uint32_t i) {
      const NameType type = a_.names[i].type;
      return (type == NameType::kOrganisation || type == NameType::kBody || type == NameType::kState || type == NameType::kUnknown) &&
             r_.entities.of(i).has_value();
    };
    if (!std::all_of(out.names.begin(), out.names.end(), body)) out.names.clear();
    return out;
  }

  // Nothing between token `from` and the name but commas, "and", "each of", "on the one side".
  bool joined(std::uint32_t from, const Name& n) const {
    if (n.outer_first > from + kWidestGap) return false;
    bool found = a_.info[n.outer_first].conjunction || and_written_on(c_, a_, n);
    for (std::uint32_t t = from; t < n.outer_first;) {
      std::uint32_t next = t;
      if (a_.tokens.form(t) == "," || a_.tokens.form(t) == "-") next = t + 1, found = true;
      for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
        const pack::Hit& h = a_.hits.hits[i];
        const bool and_here = h.concept_id == c_.and_;
        if (and_here || h.concept_id == c_.each_of || h.concept_id == c_.both_first) next = std::max(next, h.last);
        found = found || and_here || (h.concept_id == c_.each_of && h.cut > 0);
      }
      if (next == t) return false;
      t = next;
    }
    return found;
  }

  bool any(std::uint32_t from, std::uint32_t to, pack::ConceptId id) const {
    for (std::uint32_t t = from; t < to; ++t)
      if (has_hit(r_, t, id)) return true;
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
    const auto there = std::find_if(out.parties.begin(), out.parties.end(), [&](const DraftParty& p) { return p.entity == own; });
    if (there == out.parties.end()) {
      out.parties.push_back({own, partner, {}, 0.5, kNearby, false, true});
    } else {
      there->dealt = true;
    }
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
