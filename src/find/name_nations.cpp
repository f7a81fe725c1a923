// Several nations behind one word: "the Saudi and Indian sides", "the foreign ministers, the Egyptian and the Jordanian". The first is read
// with the word; each of the others stands for a state of its own.
#include <algorithm>

#include "find/name_reader.h"
#include "find/names.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLongestHead = 3;  // tokens: "the ministers of foreign affairs"

class NationReader : public NameReader {
 public:
  NationReader(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis)
      : NameReader(pack, concepts, analysis), names_(analysis.names) {}

  void run() {
    std::vector<Name> more;
    for (std::size_t i = 0; i < names_.size(); ++i) ends_.emplace_back(names_[i].last, i);
    std::sort(ends_.begin(), ends_.end());
    covered_.assign(size(), false);
    for (const Name& n : names_)
      for (std::uint32_t t = n.first; t < std::min(n.last, size()); ++t) covered_[t] = true;
    for (std::uint32_t t = 1; t + 1 < size(); ++t) {
      if (nation(t) == nullptr || has_clitic(t) || !behind_several(t)) continue;
      if (!new_line(t + 1) && led_by_and(t + 1) && nation(t + 1) != nullptr) first_alone(t);
      for (++t; !new_line(t) && led_by_and(t) && nation(t) != nullptr; ++t)
        if (!covered_[t]) more.push_back(side(t, *nation(t)));
      --t;
    }
    drop_commissions();
    for (std::uint32_t t = 1; t + 1 < size(); ++t)
      if (const std::uint32_t second = pair(t); second != 0 && !covered_[t] && !covered_[second])
        for (const std::uint32_t k : {t, second}) more.push_back(side(k, *nation(k)));
    if (more.empty()) return;
    names_.insert(names_.end(), more.begin(), more.end());
    std::stable_sort(names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.outer_first < b.outer_first; });
  }

 private:
  // An adjective of one nation, definite and in the singular: behind a word for several it belongs to one of them.
  const pack::Hit* nation(std::uint32_t t) const {
    const pack::Hit* const h = is(t, kNationality) && article(t) ? hit(t, c_.nationality) : nullptr;
    return h != nullptr && h->last == t + 1 && (h->features & c_.sg) != 0 && !property(*h, c_.k_state).empty() ? h : nullptr;
  }

  // "The Moroccan-Hungarian commission": the second of two nations of which the one at `t` is the first; else 0.
  std::uint32_t pair(std::uint32_t t) const {
    const pack::Hit* first = nation(t);
    if (first == nullptr || new_line(t + 1)) return 0;
    const std::uint32_t next = punct(t + 1, '-') ? t + 2 : t + 1;
    const pack::Hit* second = new_line(next) || has_clitic(next) ? nullptr : nation(next);
    return second != nullptr && property(*second, c_.k_state) != property(*first, c_.k_state) ? next : 0;
  }

  // Each of the two is a side. A commission that they meet in is neither; a bank that they own is a body of its own.
  void drop_commissions() {
    std::erase_if(names_, [&](const Name& n) {
      if (n.type != NameType::kOrganisation || n.quoted || !is(n.first, kOccasion)) return false;
      for (std::uint32_t t = n.first + 1; t < n.last; ++t) {
        const std::uint32_t second = pair(t);
        if (second == 0 || n.last > second + 1) continue;
        for (std::uint32_t k = n.first; k < n.last; ++k) covered_[k] = false;
        return true;
      }
      return false;
    });
  }

  // The word that ends before token `t`: sides, offices or governments, two of them or more.
  bool behind_several(std::uint32_t t) const {
    for (std::uint32_t first = t - std::min(t, kLongestHead); first < t; ++first)
      for (std::uint32_t i = a_.hits.first[first]; i < a_.hits.first[first + 1]; ++i) {
        const pack::Hit& h = a_.hits.hits[i];
        if (h.last != t) continue;
        const bool two = (h.features & c_.du) != 0;
        const bool many = (h.features & c_.pl) != 0 && (h.features & c_.sg) == 0;
        const bool body = h.concept_id == c_.org_head && property(h, c_.k_type) == "government";
        if (((h.concept_id == c_.side_head || body) && two) || (h.concept_id == c_.office && (two || many))) return true;
      }
    return false;
  }

  // What names the first nation is its adjective: "the Saudi", not "the two sides, the Saudi".
  void first_alone(std::uint32_t t) {
    for (auto at = std::lower_bound(ends_.begin(), ends_.end(), std::pair(t + 1, std::size_t{0})); at != ends_.end() && at->first == t + 1;
         ++at) {
      Name& n = names_[at->second];
      if (n.first < t && (n.type == NameType::kSide || n.type == NameType::kOrganisation)) n.span = {bare_begin(t, 0), token(t).span.end};
    }
  }

  bool led_by_and(std::uint32_t t) const {
    for (const pack::CliticEdge& e : a_.clitics_of(t))
      if (e.concept_id == c_.and_ && e.to == a_.info[t].cut) return true;
    return false;
  }

  Name side(std::uint32_t t, const pack::Hit& nation) const {
    Name name;
    name.type = NameType::kSide;
    name.first = name.outer_first = t;
    name.last = t + 1;
    name.cut = a_.info[t].cut;
    name.entry = nation.entry;
    name.state = property(nation, c_.k_state);
    name.party_type = "state";
    name.span = {bare_begin(t, name.cut), token(t).span.end};
    name.confidence = 0.8;
    return name;
  }

  std::vector<Name>& names_;
  std::vector<std::pair<std::uint32_t, std::size_t>> ends_;  // of each name: one past its last token, and which it is; sorted
  std::vector<bool> covered_;                                // tokens inside of names
};

}  // namespace

void share_nations(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { NationReader(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
