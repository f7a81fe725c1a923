// Several instruments told in one word and then one by one in a list: "signed the following memoranda: 1 - a memorandum between ...", or
// with "the first" and "the second" behind. The items are the agreements; what the word in the plural knows of the parties, items without
// parties have from it.
#include <algorithm>

#include "find/drafts.h"
#include "find/new_instruments.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kFewest = 2;  // items of a list
constexpr double kMeant = 0.6;      // weight of a party that other items name

class SpelledOut {
 public:
  SpelledOut(const NewInstruments& instruments, const Reading& r) : r_(r), new_(instruments) {}

  void run(std::vector<Draft>& drafts) const {
    lines(drafts);
    for (Draft& d : drafts)
      if (d.list == ListPart::kNone) ordinals(d, drafts);
    for (Draft& d : drafts)
      if (d.list == ListPart::kNone) included(d, drafts);
    for (Draft& d : drafts)
      if (d.list == ListPart::kNone) announced(d, drafts);
  }

 private:
  // "three agreements: ... The first agreement ... The second ... The third ..."
  void ordinals(Draft& whole, std::vector<Draft>& drafts) const {
    if (whole.count < kFewest) return;
    std::vector<Draft*> parts;
    for (Draft& d : drafts)
      if (is_part(d, whole)) parts.push_back(&d);
    if (parts.size() >= whole.count) tell(whole, parts);
  }

  static void tell(Draft& whole, const std::vector<Draft*>& items) {
    whole.list = ListPart::kWhole;
    for (Draft* item : items) {
      item->list = ListPart::kItem;
      if (item->parties.empty()) item->parties = whole.parties;
    }
  }

  // "A and B signed an agreement, a protocol and two memoranda.", and behind it each of them with its own words: told once in one breath.
  void announced(Draft& whole, std::vector<Draft>& drafts) const {
    const auto in_row = [&](std::uint32_t i) { return stands_in_row(i); };
    const auto row = std::find_if(whole.anchors.begin(), whole.anchors.end(), in_row);
    if (row == whole.anchors.end()) return;
    for (const std::uint32_t i : whole.anchors)
      if (i != *row && !r_.anchors[i].headline) return;
    const Anchor& a = r_.anchors[*row];
    std::vector<Draft*> items;
    for (Draft& d : drafts) {
      const Anchor& b = r_.anchors[d.anchors.front()];
      if (&d != &whole && b.entry == a.entry && b.sentence > a.sentence && !b.definite && !b.lot() && !b.two) items.push_back(&d);
    }
    if (items.size() == (a.two ? 2 : a.count)) tell(whole, items);
  }

  // One of several bare words for instruments behind each other: "an agreement and-a protocol and-two memoranda".
  bool stands_in_row(std::uint32_t i) const {
    const Anchor& a = r_.anchors[i];
    if (a.headline || a.definite || a.demonstrative) return false;
    const bool before = i > 0 && r_.anchors[i - 1].last == a.first && r_.analysis.info[a.first].conjunction;
    const bool behind = i + 1 < r_.anchors.size() && r_.anchors[i + 1].first == a.last && r_.analysis.info[a.last].conjunction;
    return before || behind;
  }

  bool is_part(const Draft& d, const Draft& whole) const {
    const Anchor& a = r_.anchors[d.anchors.front()];
    return &d != &whole && a.part && a.ordinal > 0 && std::find(whole.anchors.begin(), whole.anchors.end(), a.whole) != whole.anchors.end();
  }

  // "The agreements include a memorandum between A and B, and a contract between C and D."
  void included(Draft& whole, std::vector<Draft>& drafts) const {
    for (const std::uint32_t i : whole.anchors) {
      const Anchor& a = r_.anchors[i];
      if (!a.lot() || a.pronoun || !includes(a)) continue;
      std::vector<Draft*> items;
      for (Draft& d : drafts)
        if (&d != &whole && fits(r_.anchors[d.anchors.front()], a) && d.parties.size() > 1) items.push_back(&d);
      if (items.size() >= std::max<std::size_t>(kFewest, whole.count)) return tell(whole, items);
    }
  }

  // The verb stands right before "the agreements", or right behind.
  bool includes(const Anchor& a) const {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    return a.definite && ((a.first > s.first && has_hit(r_, a.first - 1, r_.concepts.include_verb)) ||
                          (a.last < s.last && has_hit(r_, a.last, r_.concepts.include_verb)));
  }

  static bool fits(const Anchor& item, const Anchor& whole) {
    return item.sentence == whole.sentence && item.first > whole.first && !item.definite && !item.lot() && !item.pronoun;
  }

  // "the following agreements: 1 - ... 2 - ..."
  void lines(std::vector<Draft>& drafts) const {
    std::uint32_t first_item = 0;
    std::size_t items = 0;
    std::uint32_t instruments = 0;  // of the list: an item may tell of two
    for (const Draft& d : drafts) {
      if (!is_item(d)) continue;
      first_item = items++ == 0 ? d.anchors.front() : std::min(first_item, d.anchors.front());
      instruments += std::max(d.count, r_.anchors[d.anchors.front()].two ? 2U : 1U);
    }
    if (items < kFewest) return;
    share_states(drafts);
    Draft* whole = nullptr;
    for (Draft& d : drafts) {
      if (!is_lot_before(d, first_item) || d.count > instruments) continue;  // "36 agreements", and five of them in a list
      d.list = ListPart::kWhole;
      if (whole == nullptr) whole = &d;
    }
    if (whole == nullptr) return;
    for (Draft& d : drafts) {
      if (!is_item(d)) continue;
      d.list = ListPart::kItem;
      if (d.parties.empty()) d.parties = whole->parties;
    }
  }

  bool is_item(const Draft& d) const { return new_.item(d.anchors.front()); }

  // Two parties of different states, as the states' codes in order; empty when it is not so.
  std::vector<std::string_view> states(const Draft& d) const {
    std::vector<std::string_view> out;
    for (const DraftParty& p : d.parties) {
      const std::string_view state = r_.entities.entity(p.entity).state;
      if (state.empty()) return {};
      if (std::find(out.begin(), out.end(), state) == out.end()) out.push_back(state);
    }
    std::sort(out.begin(), out.end());
    return out.size() == 2 ? out : std::vector<std::string_view>();
  }

  // Where all agreements whose parties tell two states tell the same two, items without parties are between these.
  void share_states(std::vector<Draft>& drafts) const {
    std::vector<std::string_view> both;
    const Draft* first = nullptr;
    std::size_t alike = 0;
    for (const Draft& d : drafts) {
      std::vector<std::string_view> own = states(d);
      if (own.empty()) continue;
      if (first != nullptr && own != both) return;
      if (first == nullptr) first = &d, both = std::move(own);
      ++alike;
    }
    if (alike < kFewest) return;
    for (Draft& d : drafts) {
      if (!is_item(d) || !d.parties.empty()) continue;
      for (const std::string_view code : both)
        if (const auto id = r_.entities.find_state(code)) d.parties.push_back(meant(*id, first->parties.front()));
    }
  }

  static DraftParty meant(EntityId state, const DraftParty& like) {
    DraftParty out;
    out.entity = state;
    out.by = like.by;
    out.weight = kMeant;
    out.meant = true;
    return out;
  }

  // Nothing but words for several, all before the list.
  bool is_lot_before(const Draft& d, std::uint32_t item) const {
    return std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return i < item && r_.anchors[i].lot(); });
  }

  const Reading& r_;
  const NewInstruments& new_;
};

}  // namespace

void spell_out(const NewInstruments& instruments, const Reading& reading, std::vector<Draft>& drafts) {
  SpelledOut(instruments, reading).run(drafts);
}

}  // namespace mithaq::find
