// Signatories with capacity and side, and witnesses.
#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostPeople = 8;

// What the patterns say of one name.
struct Caught {
  std::uint32_t name = 0;
  std::string_view role;
  match::PatternId pattern = 0;
  std::optional<EntityId> side;  // whom the same frame says to be represented
};

struct Person {
  EntityId entity = 0;
  std::uint32_t name = 0;  // where the probability is highest
  double probability = 0;
};

class PeopleReader {
 public:
  PeopleReader(const Reading& r, const Draft& d, const DraftScope& scope, doc::Report& out) : r_(r), d_(d), scope_(scope), out_(out) {
    for (const Frame& f : r_.frames) frame(f);
  }

  void run() {
    std::vector<Person> signing = likely("signatory");
    for (const Person& p : signing) signatory(p);
    for (const Person& p : likely("witness"))
      if (std::none_of(signing.begin(), signing.end(), [&](const Person& s) { return s.entity == p.entity; })) witness(p);
  }

 private:
  void frame(const Frame& f) {
    std::optional<EntityId> side;
    for (const Role& role : f.roles) {
      const std::string_view name = r_.role(role);
      if (!role.single || role.source != Source::kName) continue;
      if (name == "represented") side = r_.entities.of(role.index);
      if (name == "signatory" || name == "witness" || name == "actor" || name == "party")
        caught_.push_back({role.index, name, f.pattern, side});
    }
  }

  // All persons that pass, in the order of the text, each once.
  std::vector<Person> likely(std::string_view slot) {
    Contest contest(r_, slot, out_);
    std::vector<Person> found;
    const auto& names = r_.analysis.names;
    for (const DraftScope::Near& near : scope_.near()) {
      const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
      auto at = std::lower_bound(names.begin(), names.end(), s.first, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
      for (std::size_t order = 0; at != names.end() && at->outer_first < s.last; ++at) {
        const auto index = static_cast<std::uint32_t>(at - names.begin());
        const std::optional<EntityId> id = at->type == NameType::kPerson ? r_.entities.of(index) : std::nullopt;
        if (!id) continue;
        const double p = contest.weigh(at->span, {}, [&](Weighing& w) { describe(near, index, order, w); });
        ++order;
        if (contest.passes(p)) keep(found, {*id, index, p});
      }
    }
    if (found.size() > kMostPeople) found.resize(kMostPeople);
    return found;
  }

  static void keep(std::vector<Person>& found, const Person& person) {
    const auto known = std::find_if(found.begin(), found.end(), [&](const Person& p) { return p.entity == person.entity; });
    if (known == found.end()) {
      found.push_back(person);
    } else if (known->probability < person.probability) {
      *known = person;
    }
  }

  void describe(const DraftScope::Near& near, std::uint32_t index, std::size_t order, Weighing& w) const {
    const Name& n = r_.analysis.names[index];
    scope_.describe(near, n.outer_first, n.last, w);
    w.add("order", std::min<std::size_t>(order, 4));
    w.add("title", n.title.empty() ? "none" : n.title.begin < n.span.begin ? "before" : "after");
    if (n.head_of_state) w.add("head_of_state");
    w.add("words", std::min<std::size_t>(n.last - n.first, 5));
    const bool ours =
        !n.state.empty() && std::any_of(out_.parties.begin(), out_.parties.end(), [&](const doc::Party& p) { return p.state == n.state; });
    w.add(n.state.empty() ? "no_state" : ours ? "state_of_party" : "state_of_other");
    self(n, w);
    title(n, w);
    company(near, n, w);
    bool any = false;
    for (const Caught& c : caught_) {
      if (c.name != index) continue;
      const std::string& pattern = r_.patterns.pattern(c.pattern).name;
      w.add("role", c.role);
      w.add("by", std::string_view(pattern).substr(0, pattern.find('.')), c.role);
      if (c.side) w.add("with_side");
      any = true;
    }
    if (!any) w.add("role", "none");
  }

  // Is it a name at all: who read it, what else its words mean.
  void self(const Name& n, Weighing& w) const {
    w.add("read", static_cast<std::size_t>(n.confidence * 10));
    if (n.quoted) w.add("quoted");
    for (std::uint32_t t = n.first; t < n.last; ++t)
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
        if (r_.analysis.hits.hits[i].last <= n.last) w.add("has", r_.pack.concept_name(r_.analysis.hits.hits[i].concept_id));
  }

  // The first word of the title, and whether it is an office of one of the parties.
  void title(const Name& n, Weighing& w) const {
    if (n.title_last <= n.title_first) return;
    w.add("title_word", r_.analysis.bare(n.title_first));
    const auto& names = r_.analysis.names;
    auto at = std::lower_bound(names.begin(), names.end(), n.title_first,
                               [](const Name& other, std::uint32_t t) { return other.outer_first < t; });
    std::string_view body = "none";
    for (; at != names.end() && at->first < n.title_last; ++at) {
      if (at->type == NameType::kPerson) continue;
      const std::optional<EntityId> id = r_.entities.of(static_cast<std::uint32_t>(at - names.begin()));
      const bool party = id && std::any_of(d_.parties.begin(), d_.parties.end(), [&](const DraftParty& p) { return p.entity == *id; });
      body = party ? "party" : body == "none" ? "other" : body;
    }
    w.add("title_of", body);
  }

  // Other persons of the sentence that a pattern caught as signing: before him and after.
  void company(const DraftScope::Near& near, const Name& n, Weighing& w) const {
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    bool before = false;
    bool after = false;
    for (const Caught& c : caught_) {
      const Name& other = r_.analysis.names[c.name];
      if (c.role != "signatory" || other.first < s.first || other.first >= s.last) continue;
      before = before || other.first < n.first;
      after = after || other.first > n.first;
    }
    w.add("signs_beside", before ? after ? "both" : "before" : after ? "after" : "none");
  }

  const Caught* caught(std::uint32_t name, std::string_view role) const {
    const auto found = std::find_if(caught_.begin(), caught_.end(), [&](const Caught& c) { return c.name == name && c.role == role; });
    return found == caught_.end() ? nullptr : &*found;
  }

  void signatory(const Person& p) {
    const Name& person = r_.analysis.names[p.name];
    const Caught* how = caught(p.name, "signatory");
    const std::string by = how == nullptr ? "nearby" : r_.patterns.pattern(how->pattern).name;
    doc::Signatory s;
    s.confidence = p.probability;
    s.names.push_back({person.span, p.probability, by});
    // The fullest mention first, then shorter ones.
    for (const std::uint32_t other : r_.entities.entity(p.entity).mentions) {
      const Name& n = r_.analysis.names[other];
      if (other != p.name && n.span.size() > s.names.front().span.size()) s.names.insert(s.names.begin(), {n.span, p.probability, by});
      if (!n.title.empty() && s.capacity.empty()) s.capacity.push_back({n.title, p.probability, by});
    }
    if (!person.title.empty()) s.capacity.assign(1, {person.title, p.probability, by});
    s.party = party_of(person, how == nullptr ? std::nullopt : how->side);
    out_.signatories.push_back(std::move(s));
  }

  std::optional<std::size_t> party_of(const Name& person, std::optional<EntityId> side) const {
    for (std::size_t i = 0; i < d_.parties.size() && i < out_.parties.size(); ++i) {
      if (side && d_.parties[i].entity == *side) return i;
      if (!person.state.empty() && out_.parties[i].state == person.state) return i;
    }
    return std::nullopt;
  }

  void witness(const Person& p) { out_.witnesses.push_back({r_.analysis.names[p.name].span, p.probability, "people"}); }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  doc::Report& out_;
  std::vector<Caught> caught_;
};

}  // namespace

void fill_people(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  PeopleReader(reading, draft, scope, out).run();
}

}  // namespace mithaq::find
