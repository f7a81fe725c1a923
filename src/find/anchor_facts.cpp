// The parties that patterns and adjectives give each anchor.
#include <algorithm>

#include "find/drafts.h"

namespace mithaq::find {
namespace {

class Gatherer {
 public:
  explicit Gatherer(const Reading& r) : r_(r), facts_(r.anchors.size()) {}

  std::vector<AnchorFacts> run() {
    for (std::uint32_t i = 0; i < r_.frames.size(); ++i) frame(i);
    for (std::uint32_t i = 0; i < r_.anchors.size(); ++i) nations(i);
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
    if (!role.single || role.source != Source::kName) return;
    if (name == "party" || name == "represented") {
      add_name(f, role.index, facts);
    } else if (name == "actor" || name == "signatory") {
      add_person(f, role.index, facts);
    }
  }

  void add(AnchorFacts& facts, DraftParty party, const Frame& f) {
    party.weight = 1.0 / (1.0 + 0.1 * f.skipped);
    party.by = f.pattern;
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
    add(facts, std::move(party), f);
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
    add(facts, std::move(party), f);
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
        Frame none;
        none.pattern = kNearby;
        none.skipped = 2;
        add(facts_[index], std::move(party), none);
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
