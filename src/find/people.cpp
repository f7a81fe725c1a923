// Signatories with capacity and side, and witnesses.
#include <algorithm>

#include "find/people_frames.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostPeople = 8;
constexpr std::uint32_t kMostOfficeTokens = 14;

struct Person {
  EntityId entity = 0;
  std::uint32_t name = 0;  // where the probability is highest
  double probability = 0;
};

class PeopleReader {
 public:
  PeopleReader(const Reading& r, const Draft& d, const DraftScope& scope, doc::Report& out)
      : r_(r), d_(d), scope_(scope), out_(out), frames_(r, scope) {}

  void run() {
    std::vector<Person> signing = likely("signatory");
    for (const Person& p : signing) signatory(p);
    for (const Person& p : likely("witness"))
      if (std::none_of(signing.begin(), signing.end(), [&](const Person& s) { return s.entity == p.entity; })) witness(p);
  }

 private:
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
        if (contest.passes(p) && !(slot == "signatory" && frames_.signs_another(*id))) keep(found, {*id, index, p});
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
    told(near, index, w);
  }

  // What the patterns say of this mention, and of him elsewhere.
  void told(const DraftScope::Near& near, std::uint32_t index, Weighing& w) const {
    std::string_view here = "none";
    for (const CaughtPerson& c : frames_.all()) {
      if (c.name != index) continue;
      const std::string& pattern = r_.patterns.pattern(c.pattern).name;
      w.add("role", c.role);
      w.add("by", std::string_view(pattern).substr(0, pattern.find('.')), c.role);
      w.add("frame_of", c.of, c.role);
      w.add("event", c.event, c.event_before ? "before" : "after");
      if (c.side) w.add("with_side");
      here = c.role == "signatory" && c.of != "other" ? c.role : here == "none" ? "other" : here;
    }
    if (here == "none") w.add("role", "none");
    const EntityId person = *r_.entities.of(index);
    const std::string_view standing = frames_.standing(person);
    w.add("standing", standing);
    w.add("standing", standing, near.relation);
    w.add("rivals", std::to_string(std::min<std::size_t>(frames_.rivals(person), 3)), standing == "own" ? standing : here);
  }

  // Is it a name at all: who read it, what else its words mean.
  void self(const Name& n, Weighing& w) const {
    w.add("read", static_cast<std::size_t>(n.confidence * 10));
    if (n.quoted) w.add("quoted");
    for (std::uint32_t t = n.first; t < n.last; ++t)
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
        if (r_.analysis.hits.hits[i].last <= n.last) w.add("has", r_.concepts.word(r_.analysis.hits.hits[i].concept_id));
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
    for (const CaughtPerson& c : frames_.all()) {
      const Name& other = r_.analysis.names[c.name];
      if (c.role != "signatory" || c.of == "other" || other.first < s.first || other.first >= s.last) continue;
      before = before || other.first < n.first;
      after = after || other.first > n.first;
    }
    w.add("signs_beside", before ? after ? "both" : "before" : after ? "after" : "none");
  }

  void signatory(const Person& p) {
    const Name& person = r_.analysis.names[p.name];
    const CaughtPerson* how = frames_.find(p.name, "signatory");
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
    if (how != nullptr && !how->office.empty()) {
      if (person.title.empty()) s.capacity.clear();
      if (const base::Span office = office_before(how->office, person); !office.empty())
        s.capacity.insert(s.capacity.begin(), {office, p.probability, by});
    }
    s.party = party_of(person, how == nullptr ? std::nullopt : how->side);
    out_.signatories.push_back(std::move(s));
  }

  // From the first word of an office to the name and its own titles, without the marks between them.
  base::Span office_before(base::Span first, const Name& person) const {
    const auto& tokens = r_.analysis.tokens.tokens;
    std::uint32_t end = person.outer_first;
    while (end > 0 && tokens[end - 1].kind == text::TokenKind::kPunct) --end;
    std::uint32_t begin = end;
    while (begin > 0 && tokens[begin - 1].span.end > first.begin) --begin;
    if (begin == end || end - begin > kMostOfficeTokens) return {};
    return {first.begin, tokens[end - 1].span.end};
  }

  // For whom he signs: whom the frame says, whose body his title names, the only party of his state.
  std::optional<std::size_t> party_of(const Name& person, std::optional<EntityId> side) const {
    const std::size_t count = std::min(d_.parties.size(), out_.parties.size());
    for (std::size_t i = 0; i < count; ++i)
      if (side && d_.parties[i].entity == *side) return i;
    for (std::size_t i = 0; i < count; ++i)
      if (in_title(person, d_.parties[i].entity)) return i;
    std::optional<std::size_t> only;
    for (std::size_t i = 0; i < count; ++i) {
      if (person.state.empty() || out_.parties[i].state != person.state) continue;
      if (only) return std::nullopt;
      only = i;
    }
    return only;
  }

  bool in_title(const Name& person, EntityId body) const {
    const auto& mentions = r_.entities.entity(body).mentions;
    return std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
      const Name& n = r_.analysis.names[m];
      return n.type != NameType::kState && n.type != NameType::kCity && n.first >= person.title_first && n.last <= person.title_last;
    });
  }

  void witness(const Person& p) { out_.witnesses.push_back({r_.analysis.names[p.name].span, p.probability, "people"}); }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  doc::Report& out_;
  PeopleFrames frames_;
};

}  // namespace

void fill_people(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  PeopleReader(reading, draft, scope, out).run();
}

}  // namespace mithaq::find
