// The parties that patterns and adjectives give each anchor.
#include <algorithm>

#include "find/drafts.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kSidesReach = 4;  // sentences back in which an agreement tells who "the two sides" are
constexpr std::uint32_t kNamesReach = 2;  // and in which names do
// As if so many tokens had been passed over:
constexpr std::uint32_t kMeant = 10;     // to "the two sides"
constexpr std::uint32_t kAdjective = 2;  // to "Iranian-American"

constexpr double kInherited = 0.5;  // of the weight of a party told of several instruments together

constexpr std::uint32_t kLongTitle = 24;  // tokens from the first word of a title to the name

class Gatherer {
 public:
  explicit Gatherer(const Reading& r) : r_(r), facts_(r.anchors.size()) {}

  std::vector<AnchorFacts> run() {
    for (std::uint32_t i = 0; i < r_.frames.size(); ++i) frame(i);
    for (std::uint32_t i = 0; i < r_.anchors.size(); ++i) nations(i);
    for (std::uint32_t i = 0; i < r_.anchors.size(); ++i)
      if (r_.anchors[i].part) inherit(i);
    return std::move(facts_);
  }

 private:
  void frame(std::uint32_t index) {
    const Frame& f = r_.frames[index];
    for (const Role& role : f.roles) {
      if (r_.role(role) != "instrument" || !role.single || role.source != Source::kAnchor) continue;
      AnchorFacts& facts = facts_[role.index];
      facts.frames.push_back(index);
      facts.event = facts.event || has_event(f);
      for (const Role& other : f.roles) party(f, other, facts);
    }
  }

  bool has_event(const Frame& f) const {
    return std::any_of(f.roles.begin(), f.roles.end(), [&](const Role& role) { return r_.role(role) == "event"; });
  }

  void party(const Frame& f, const Role& role, AnchorFacts& facts) {
    const std::string_view name = r_.role(role);
    if (name == "holder") return add_holder(f, role, facts);
    if (name == "sides") return add_sides(f, role, facts);
    if (!role.single || role.source != Source::kName) return;
    if (name == "party" || name == "represented") {
      add_name(f, role.index, facts);
    } else if (name == "actor" || name == "signatory") {
      add_person(f, role.index, facts);
    }
  }

  void add(AnchorFacts& facts, DraftParty party, match::PatternId by, std::uint32_t skipped) {
    party.weight = 1.0 / (1.0 + 0.1 * skipped);
    party.by = by;
    for (DraftParty& known : facts.parties) {
      if (known.entity != party.entity) continue;
      known.weight = std::max(known.weight, party.weight);
      if (known.name == 0xFFFFFFFF) known.name = party.name;
      known.words.insert(known.words.end(), party.words.begin(), party.words.end());
      return;
    }
    facts.parties.push_back(std::move(party));
  }

  void add_name(const Frame& f, std::uint32_t index, AnchorFacts& facts) {
    const std::optional<EntityId> id = r_.entities.of(index);
    if (!id) return;
    DraftParty party;
    party.entity = *id;
    party.name = index;
    add(facts, std::move(party), f.pattern, f.skipped);
  }

  // A person acts for the body in his title, else for the state in it.
  void add_person(const Frame& f, std::uint32_t index, AnchorFacts& facts) {
    const Name& person = r_.analysis.names[index];
    if (person.title.empty()) return;
    for (std::uint32_t i = 0; i < r_.analysis.names.size(); ++i) {
      const Name& inner = r_.analysis.names[i];
      if (inner.first < person.title_first || inner.last > person.title_last || inner.type == NameType::kPerson) continue;
      if (inner.type != NameType::kOrganisation && inner.type != NameType::kState && inner.type != NameType::kBody) continue;
      return add_name(f, i, facts);
    }
    if (person.state.empty()) return;
    DraftParty party;
    party.entity = r_.entities.state(person.state);
    party.words.push_back(person.title);
    add(facts, std::move(party), f.pattern, f.skipped);
  }

  // "the Turkish president": acts for the state of the adjective.
  void add_holder(const Frame& f, const Role& role, AnchorFacts& facts) {
    for (std::uint32_t i = r_.analysis.hits.first[role.first]; i < r_.analysis.hits.first[role.last]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      // "of Finance" is no Malian.
      const bool nation = hit.concept_id == r_.concepts.nationality && (r_.analysis.info[hit.first].starts & kTopic) == 0;
      const std::string_view code = nation ? r_.pack.property(hit.entry, r_.concepts.k_state).value_or("") : "";
      if (code.empty()) continue;
      DraftParty party;
      party.entity = r_.entities.state(code);
      party.words.push_back(role.span);
      party.meant = true;
      return add(facts, std::move(party), f.pattern, f.skipped);
    }
  }

  // "the two sides signed": the parties of the last agreement before, else who was named last.
  void add_sides(const Frame& f, const Role& role, AnchorFacts& facts) {
    if (role.source == Source::kName && role.single && r_.entities.of(role.index)) return;  // "the Emirati side" says whose
    for (DraftParty& party : sides_before(f, role.first)) {
      if (!r_.entities.entity(party.entity).mentions.empty()) party.words.clear();
      party.meant = true;
      add(facts, std::move(party), f.pattern, f.skipped + kMeant);
    }
  }

  std::vector<DraftParty> sides_before(const Frame& f, std::uint32_t token) const {
    for (std::size_t i = r_.anchors.size(); i-- > 0;) {
      const Anchor& a = r_.anchors[i];
      if (a.first >= token || a.sentence + kSidesReach < f.sentence) continue;
      if (facts_[i].parties.size() >= 2) return facts_[i].parties;
    }
    const auto& sentences = r_.analysis.tokens.sentences;
    const std::uint32_t begin = sentences[f.sentence - std::min(f.sentence, kNamesReach)].first;
    std::vector<DraftParty> out = officials(begin, token);
    if (out.size() == 2) return out;
    out.clear();
    const auto& names = r_.analysis.names;
    const auto behind =
        std::lower_bound(names.begin(), names.end(), token, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (auto i = static_cast<std::size_t>(behind - names.begin());
         i-- > 0 && out.size() < 2 && names[i].outer_first + kLongTitle >= begin;) {
      const Name& n = names[i];
      const bool side = n.type == NameType::kState || n.type == NameType::kOrganisation || n.type == NameType::kBody;
      const std::optional<EntityId> id = side ? r_.entities.of(static_cast<std::uint32_t>(i)) : std::nullopt;
      if (!id || n.first >= token || n.first < begin) continue;
      if (std::any_of(out.begin(), out.end(), [&](const DraftParty& p) { return p.entity == *id; })) continue;
      DraftParty party;
      party.entity = *id;
      party.name = static_cast<std::uint32_t>(i);
      out.insert(out.begin(), std::move(party));
    }
    return out;
  }

  // "The Turkish minister met his Georgian counterpart": officials of two states, and of no third.
  std::vector<DraftParty> officials(std::uint32_t begin, std::uint32_t end) const {
    std::vector<DraftParty> out;
    const auto& names = r_.analysis.names;
    auto at = std::lower_bound(names.begin(), names.end(), begin, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != names.end() && at->outer_first < end; ++at) {
      const bool official = (at->type == NameType::kPerson && !at->title.empty()) || at->type == NameType::kCounterpart;
      if (!official || at->state.empty()) continue;
      DraftParty party;
      party.entity = r_.entities.state(at->state);
      party.words.push_back(at->type == NameType::kPerson ? at->title : at->span);
      if (std::none_of(out.begin(), out.end(), [&](const DraftParty& p) { return p.entity == party.entity; }))
        out.push_back(std::move(party));
    }
    return out;
  }

  // "two memoranda with the ministry: the first ..., the second ...": what happens to both happens to each, and who has no partner of its
  // own has theirs.
  void inherit(std::uint32_t index) {
    const AnchorFacts& whole = facts_[r_.anchors[index].whole];
    AnchorFacts& part = facts_[index];
    part.event = part.event || whole.event;
    if (part.parties.size() >= 2) return;
    for (DraftParty party : whole.parties) {
      const bool known =
          std::any_of(part.parties.begin(), part.parties.end(), [&](const DraftParty& p) { return p.entity == party.entity; });
      if (known) continue;
      party.weight *= kInherited;
      part.parties.push_back(std::move(party));
    }
  }

  // "the Iranian-American agreement"
  void nations(std::uint32_t index) {
    const Anchor& anchor = r_.anchors[index];
    for (const std::uint32_t t : anchor.nations) {
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
        const pack::Hit& hit = r_.analysis.hits.hits[i];
        if (hit.concept_id != r_.concepts.nationality) continue;
        const std::string_view code = r_.pack.property(hit.entry, r_.concepts.k_state).value_or("");
        if (code.empty()) continue;
        DraftParty party;
        party.entity = r_.entities.state(code);
        party.words.push_back(r_.analysis.tokens.tokens[t].span);
        add(facts_[index], std::move(party), kNearby, kAdjective);
        break;
      }
    }
  }

  const Reading& r_;
  std::vector<AnchorFacts> facts_;
};

}  // namespace

std::vector<AnchorFacts> gather_facts(const Reading& reading) { return Gatherer(reading).run(); }

}  // namespace mithaq::find
