// One head for several bodies: "the ministries of Defence and the Interior", "companies Shell, Total and BP". Each gets a name of its own.
#include <algorithm>

#include "find/name_reader.h"
#include "find/name_rows.h"
#include "find/names.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kMostMates = 12;  // names behind a plural head that share it

class HeadSharer : public NameReader {
 public:
  HeadSharer(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis)
      : NameReader(pack, concepts, analysis), names_(analysis.names), known_(pack, concepts, analysis) {}

  void run() {
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const pack::Hit* head = lot_head(names_[i]);
      if (head == nullptr) continue;
      const std::uint32_t parts = split(i, *head);
      i += parts - 1;
      std::uint32_t mates = dual(*head) && parts > 1 ? 0 : share(i, *head);
      if (dual(*head) && parts == 1 && mates == 0) mates = second(i, *head);
      if (parts == 1 && mates > 0) names_[i] = part(*head, head->first, names_[i].last);
      i += mates;
    }
  }

 private:
  bool dual(const pack::Hit& head) const { return (head.features & c_.du) != 0; }

  // The dual or plural head of the name, without the article: "the companies" are told elsewhere.
  const pack::Hit* lot_head(const Name& name) const {
    if (name.type != NameType::kOrganisation || name.quoted) return nullptr;
    for (std::uint32_t k = a_.hits.first[name.first]; k < a_.hits.first[name.first + 1]; ++k) {
      const pack::Hit& h = a_.hits.hits[k];
      // A dual before its owner looks like "my company".
      const bool lot = (h.features & c_.du) != 0 || ((h.features & c_.pl) != 0 && (h.features & c_.sg) == 0);
      if (h.concept_id == c_.org_head && h.entry == name.entry && lot && !h.definite && h.last < name.last) return &h;
    }
    return nullptr;
  }

  // What a head without the others would be called: its own words behind the head, with the head where they are no name alone.
  Name part(const pack::Hit& head, std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t owner = std::max(first, head.last);
    Name out;
    out.type = NameType::kOrganisation;
    out.entry = head.entry;
    out.party_type = property(head, c_.k_type);
    out.confidence = 0.6;
    if (begins(owner, kKnownOrg))
      if (const auto listed = known_.read(owner); listed && listed->last <= last && !listed->span.empty()) out = *listed;
    const bool alone = out.entry != head.entry || first > head.first;
    out.first = out.outer_first = first;
    out.last = last;
    const std::uint16_t cut = first == head.first ? head.cut : std::max<std::uint16_t>(a_.info[first].cut, joined(first));
    out.cut = cut;
    const std::uint16_t from = owner == first ? cut : 0;
    const std::uint32_t begin = alone ? bare_begin(owner, from) : bare_begin(first, head.name_cut);
    out.span = {begin, token(last - 1).span.end};
    if (out.state.empty() && out.entry == head.entry) out.state = state_in(owner, last, from);
    return out;
  }

  // The bytes of "and" written on the word; a town that begins with its letter (Oujda) is rather another town behind it (Jeddah).
  std::uint16_t joined(std::uint32_t t) const {
    if (a_.info[t].conjunction) return 2;
    for (const pack::CliticEdge& e : a_.clitics_of(t))
      if (e.from == 0 && e.concept_id == c_.and_) return e.to;
    return 0;
  }

  // `cut`: bytes of clitics before the first word.
  std::string_view state_in(std::uint32_t first, std::uint32_t last, std::uint16_t cut) const {
    for (std::uint32_t t = first; t < last; ++t)
      for (std::uint32_t k = a_.hits.first[t]; k < a_.hits.first[t + 1]; ++k) {
        const pack::Hit& h = a_.hits.hits[k];
        const bool tells = h.concept_id == c_.nationality || h.concept_id == c_.state || h.concept_id == c_.city;
        if (tells && (t > first || h.cut == cut)) return property(h, c_.k_state);
      }
    return {};
  }

  // Parts the name at its "and"; of two bodies at the last one. How many names there are now.
  std::uint32_t split(std::uint32_t index, const pack::Hit& head) {
    const Name whole = names_[index];
    std::vector<std::uint32_t> starts;
    for (std::uint32_t t = head.last; t < whole.last; ++t)
      if (joined(t) > 0) starts.push_back(t);
    if (dual(head) && starts.size() > 1) starts = {starts.back()};
    if (starts.empty()) return 1;
    starts.insert(starts.begin(), head.first);
    std::vector<Name> parts;
    for (std::size_t k = 0; k < starts.size(); ++k)
      parts.push_back(part(head, starts[k], k + 1 < starts.size() ? starts[k + 1] : whole.last));
    const auto at = names_.begin() + static_cast<std::ptrdiff_t>(index);
    *at = parts.front();
    names_.insert(at + 1, parts.begin() + 1, parts.end());
    return static_cast<std::uint32_t>(parts.size());
  }

  // The names behind it in the row are what the head says, too. How many.
  std::uint32_t share(std::uint32_t index, const pack::Hit& head) {
    std::uint32_t mates = 0;
    const std::uint32_t most = dual(head) ? 1 : kMostMates;
    for (std::uint32_t i = index; mates < most && i + 1 < names_.size() && in_one_row(c_, a_, i, i + 1); ++i, ++mates) {
      Name& mate = names_[i + 1];
      const bool nameless = mate.type == NameType::kUnknown;
      const bool town = (mate.type == NameType::kCity || mate.type == NameType::kRegion) && property(head, c_.k_type) != "company";
      if (mate.type != NameType::kOrganisation && mate.type != NameType::kBody && !nameless && !town) break;
      if (mate.type == NameType::kOrganisation && own_head(mate)) break;
      if (nameless || town) mate.type = NameType::kOrganisation, mate.entry = head.entry;
      if (nameless || town || mate.party_type.empty()) mate.party_type = property(head, c_.k_type);
    }
    return mates;
  }

  // "The universities of King Saud | and King Faisal", "the chambers of Riyadh | and the East": two bodies are meant, so what "and" is
  // written on is the other one, a person's name by itself or none that anybody knows. How many: one or none.
  std::uint32_t second(std::uint32_t index, const pack::Hit& head) {
    const std::uint32_t t = names_[index].last;
    const std::uint32_t end = second_end(t);
    if (end == t) return 0;
    const auto at = names_.begin() + static_cast<std::ptrdiff_t>(index) + 1;
    const auto behind = std::find_if(at, names_.end(), [&](const Name& n) { return n.outer_first >= end; });
    *names_.insert(names_.erase(at, behind), Name()) = part(head, t, end);
    return 1;
  }

  // One past its last token; `t` where it is no name: up to a name that is read there, or to what cannot be part of one where it has the
  // article ("the two projects of running | and leading a programme" are none).
  std::uint32_t second_end(std::uint32_t t) const {
    constexpr std::uint32_t kMostWords = 3;
    constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord | kSideWord | kOffice;
    const auto size = static_cast<std::uint32_t>(a_.tokens.tokens.size());
    if (t >= size || joined(t) == 0 || token(t).line_start || (a_.info[t].classes & (kStop & ~kOffice)) != 0) return t;
    for (std::uint32_t e = t; e < std::min(size, t + kMostWords); ++e) {
      const Name* name = a_.name_at(e);
      if (name != nullptr && (name->type == NameType::kPerson || name->type == NameType::kCity || name->type == NameType::kRegion))
        return name->last;
      const bool goes_on = token(e).kind == text::TokenKind::kArabic && !token(e).line_start && (e == t || a_.info[e].cut == 0);
      if (name != nullptr || !goes_on || (e > t && ((a_.info[e].classes | a_.info[e].starts) & kStop) != 0))
        return a_.info[t].article ? e : t;
    }
    return t;
  }

  // "companies A and B, and the ministry of C": the row of the head ends there.
  bool own_head(const Name& name) const { return begins(name.first, kOrgHead) && !begins(name.first, kKnownOrg); }

  std::vector<Name>& names_;
  KnownNameReader known_;
};

}  // namespace

void share_heads(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { HeadSharer(pack, concepts, analysis).run(); }

void stand_alone(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) {
  const auto fuller = [&](pack::EntryId head) {
    return std::any_of(analysis.names.begin(), analysis.names.end(),
                       [&](const Name& n) { return n.type == NameType::kOrganisation && n.entry == head; });
  };
  std::vector<pack::EntryId> heads;
  for (const Name& n : analysis.names) {
    const bool bare = n.type == NameType::kNominal && n.last == n.first + 1 && analysis.info[n.first].article && !n.plural;
    if (!bare || n.entry == 0xFFFFFFFF || !pack.property(n.entry, concepts.k_alone)) continue;
    if (std::find(heads.begin(), heads.end(), n.entry) == heads.end() && !fuller(n.entry)) heads.push_back(n.entry);
  }
  for (Name& n : analysis.names)
    if (n.type == NameType::kNominal && n.last == n.first + 1 && std::find(heads.begin(), heads.end(), n.entry) != heads.end())
      n.type = NameType::kOrganisation;
}

}  // namespace mithaq::find
