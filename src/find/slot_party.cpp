// Who is bound: patterns, adjectives and names nearby bring candidates; the learnt scorer chooses.
#include <algorithm>

#include "find/party_mentions.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostParties = 12;
constexpr std::size_t kUsual = 2;  // most agreements have two sides
constexpr double kSure = 0.9;
constexpr std::uint32_t kElsewhere = 1000;   // tokens: the distance of a name in another sentence
constexpr std::uint32_t kPresenceReach = 6;  // tokens from "in the presence of" to whom it names
constexpr std::uint32_t kNoName = 0xFFFFFFFF;

struct Candidate {
  EntityId entity = 0;
  const DraftParty* known = nullptr;  // what the rules have of it
  std::uint32_t name = kNoName;       // its mention nearest to an anchor
  const DraftScope::Near* at = nullptr;
  std::uint32_t gap = 0xFFFFFFFF;
  double probability = 0;
  std::vector<std::uint32_t> seen;  // all its mentions near the draft
};

class PartyChooser {
 public:
  PartyChooser(const Reading& r, const std::vector<Draft>& drafts, Draft& d, const DraftScope& scope, doc::Report& out)
      : r_(r), drafts_(drafts), d_(d), scope_(scope), mentions_(r, scope), contest_(r, "party", out) {}

  void run() {
    sides_ = caught_sides();
    members_ = listed_members();
    for (const DraftParty& p : d_.parties) candidates_.push_back({p.entity, &p, kNoName, nullptr, 0xFFFFFFFF, 0, {}});
    for (const DraftScope::Near& near : scope_.near()) mentions_in(near);
    std::erase_if(candidates_, [&](const Candidate& c) { return !has_words(c); });
    for (Candidate& c : candidates_) c.probability = weigh(c);
    if (!r_.roles.knows("party")) return;
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const Candidate& a, const Candidate& b) { return a.probability > b.probability; });
    std::vector<DraftParty> chosen;
    for (const Candidate& c : candidates_) {
      const bool likely = contest_.passes(c.probability);
      const bool needed = chosen.size() < kUsual && contest_.passes(2 * c.probability);
      if (stands_apart(c, chosen) || spoken_for(c) || looks_on(c) || is_outsider(c)) continue;
      if ((likely || needed) && chosen.size() < kMostParties) chosen.push_back(party(c));
    }
    d_.parties = std::move(chosen);
  }

 private:
  // Told in another sentence only, where patterns are sure of bodies of two states, of one of which it is a third: mostly the party of
  // another decision or deal.
  bool stands_apart(const Candidate& c, const std::vector<DraftParty>& chosen) const {
    const Entity& e = r_.entities.entity(c.entity);
    if (is_caught(c) || e.state.empty() || e.type == NameType::kState || c.gap < kElsewhere) return false;
    bool same = false;
    bool other = false;
    for (const DraftParty& p : chosen) {
      const std::string_view state = r_.entities.entity(p.entity).state;
      if (p.by == kNearby || p.weight < kSure || state.empty()) continue;
      (state == e.state ? same : other) = true;
    }
    return same && other;
  }

  // Patterns tell the sides of this agreement, and this one only with another: "A signed with B an agreement, and with C a memorandum".
  bool spoken_for(const Candidate& c) const {
    if (is_caught(c) || sides_ < kUsual) return false;
    return std::any_of(drafts_.begin(), drafts_.end(), [&](const Draft& other) {
      return &other != &d_ && std::any_of(other.parties.begin(), other.parties.end(),
                                          [&](const DraftParty& p) { return p.entity == c.entity && p.by != kNearby; });
    });
  }

  // "in the presence of the head of X": X is told only because he looks on.
  bool looks_on(const Candidate& c) const {
    if (is_caught(c) || c.seen.empty()) return false;
    return std::all_of(c.seen.begin(), c.seen.end(), [&](std::uint32_t m) { return present(r_.analysis.names[m]); });
  }

  // A word of presence before it, with nothing between them but his office.
  bool present(const Name& n) const {
    for (std::uint32_t t = n.outer_first; t > 0 && n.outer_first - t < kPresenceReach; --t) {
      if (has_hit(r_, t - 1, r_.concepts.presence)) return true;
      const TokenInfo& before = r_.analysis.info[t - 1];
      if (r_.analysis.tokens.tokens[t - 1].kind != text::TokenKind::kArabic || before.conjunction) return false;
      if ((before.classes & (kFiniteVerb | kBreak | kInstrument)) != 0 && (before.classes & kOffice) == 0) return false;
    }
    return false;
  }

  // The only ones who can be bound by an agreement that everybody knows by its name, as codes with commas between; empty where the pack
  // does not tell.
  std::string_view listed_members() const {
    const auto generic = [&](std::uint32_t i) { return r_.anchors[i].named || r_.anchors[i].bare || r_.anchors[i].kind == "agreement"; };
    if (!std::all_of(d_.anchors.begin(), d_.anchors.end(), generic)) return {};  // another paper is told with it
    for (const std::uint32_t i : d_.anchors)
      if (const auto codes = r_.pack.property(r_.anchors[i].entry, r_.concepts.k_members)) return *codes;
    return {};
  }

  bool is_member(std::string_view state) const {
    for (std::string_view rest = members_; !rest.empty();) {
      const std::string_view code = rest.substr(0, rest.find(','));
      if (code == state) return true;
      rest.remove_prefix(std::min(rest.size(), code.size() + 1));
    }
    return false;
  }

  // "Israel rejects the nuclear agreement": a state that is none of those that it binds, or a body of it.
  bool is_outsider(const Candidate& c) const {
    const std::string_view state = r_.entities.entity(c.entity).state;
    if (members_.empty() || state.empty() || is_member(state)) return false;
    return std::any_of(candidates_.begin(), candidates_.end(),
                       [&](const Candidate& other) { return is_member(r_.entities.entity(other.entity).state); });
  }

  // Of the parties that are left: Draft::caught also counts those that were one with another.
  std::size_t caught_sides() const {
    return static_cast<std::size_t>(
        std::count_if(d_.parties.begin(), d_.parties.end(), [](const DraftParty& p) { return p.by != kNearby; }));
  }

  static bool may_be_party(const Name& n) {
    return n.type != NameType::kPerson && n.type != NameType::kRegion && n.type != NameType::kNominal;
  }

  void mentions_in(const DraftScope::Near& near) {
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    const auto& names = r_.analysis.names;
    auto at = std::lower_bound(names.begin(), names.end(), s.first, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != names.end() && at->outer_first < s.last; ++at) {
      const auto index = static_cast<std::uint32_t>(at - names.begin());
      const std::optional<EntityId> id = may_be_party(*at) && !is_subject_matter(r_, *at) ? r_.entities.of(index) : std::nullopt;
      if (id && std::find(d_.dealt_away.begin(), d_.dealt_away.end(), *id) == d_.dealt_away.end())
        mention(*id, index, near, gap(near.sentence, *at));
    }
  }

  // Tokens to the nearest anchor of the draft; mentions in other sentences are behind all of them.
  std::uint32_t gap(std::uint32_t sentence, const Name& n) const {
    std::uint32_t best = kElsewhere;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      if (a.sentence == sentence) best = std::min(best, n.first < a.first ? a.first - n.first : n.first - a.first);
    }
    return best;
  }

  void mention(EntityId id, std::uint32_t index, const DraftScope::Near& near, std::uint32_t gap) {
    auto found = std::find_if(candidates_.begin(), candidates_.end(), [&](const Candidate& c) { return c.entity == id; });
    if (found == candidates_.end()) {
      candidates_.push_back({id, nullptr, kNoName, nullptr, 0xFFFFFFFF, 0, {}});
      found = std::prev(candidates_.end());
    }
    found->seen.push_back(index);
    if (gap < found->gap) found->name = index, found->at = &near, found->gap = gap;
  }

  static bool is_own_name(const Name& n) { return n.type != NameType::kNominal && n.type != NameType::kCity && !n.span.empty(); }

  bool has_words(const Candidate& c) const {
    const auto& mentions = r_.entities.entity(c.entity).mentions;
    const auto names_it = [&](std::uint32_t m) {
      const Name& n = r_.analysis.names[m];
      return is_own_name(n) || (is_caught(c) && n.type == NameType::kCity && stands_for_state(r_, n));
    };
    if (std::any_of(mentions.begin(), mentions.end(), names_it)) return true;
    return c.known != nullptr && std::any_of(c.known->words.begin(), c.known->words.end(), [](base::Span span) { return !span.empty(); });
  }

  // All its names, for the label of a training row.
  std::string words(const Candidate& c) const {
    std::string out;
    const auto add = [&](base::Span span) { out += span.empty() ? "" : (out.empty() ? "" : " | ") + std::string(r_.analysis.words(span)); };
    for (const std::uint32_t m : r_.entities.entity(c.entity).mentions) {
      const Name& n = r_.analysis.names[m];
      if (is_own_name(n)) add(n.span);
    }
    if (out.empty() && c.known != nullptr)
      for (const base::Span span : c.known->words) add(span);
    return out;
  }

  double weigh(const Candidate& c) {
    const base::Span span = c.name == kNoName ? base::Span{} : r_.analysis.names[c.name].span;
    return contest_.weigh(span, r_.trace != nullptr ? words(c) : std::string(), [&](Weighing& w) { describe(c, w); });
  }

  void describe(const Candidate& c, Weighing& w) const {
    const Entity& e = r_.entities.entity(c.entity);
    const std::string_view type = e.party_type.empty() ? "none" : e.party_type;
    w.add("type", type);
    rule(c, w);
    w.add("mentions", log_bucket(e.mentions.size()));
    w.add("candidates", std::min<std::size_t>(candidates_.size(), 8));
    w.add("caught", std::min<std::size_t>(d_.caught, 3));
    w.add("caught", std::min<std::size_t>(d_.caught, 3) * 10 + (c.known != nullptr && c.known->by != kNearby ? 1 : 0));
    if (!e.state.empty() && e.state == r_.entities.home_state()) w.add("home");
    if (e.mentions.empty()) {
      w.add("adjective_only");
    } else {
      const Name& first = r_.analysis.names[e.mentions.front()];
      w.add("first",
            r_.analysis.tokens.sentences.front().zone == text::Zone::kHeadline && first.first < r_.analysis.tokens.sentences.front().last
                ? "headline"
                : "body");
      w.add("words", std::min<std::size_t>(first.last - first.first, 6));
    }
    siblings(c, e, w);
    head_word(c, w);
    group_and_members(c, e, w);
    elsewhere(c, w);
    mentions_.describe(c.seen, type, w);
    with_anchor(c, type, w);
    if (c.name == kNoName) {
      w.add("at", "nowhere");
      return;
    }
    const Name& n = r_.analysis.names[c.name];
    scope_.describe(*c.at, n.outer_first, n.last, w);
    w.add("name", std::to_string(static_cast<int>(n.type)), type);
    w.add("read", static_cast<std::size_t>(n.confidence * 10));
    w.add("tag", static_cast<std::size_t>(r_.analysis.info[n.first].tag));
    if (n.quoted) w.add("quoted");
    if (n.plural) w.add("plural");
    if (in_title(r_, n.first, n.last)) w.add("in_title");
  }

  // How many of its mentions stand in a sentence of the agreement, and whether the headline has one.
  void with_anchor(const Candidate& c, std::string_view type, Weighing& w) const {
    const text::Sentence& top = r_.analysis.tokens.sentences.front();
    std::size_t beside = 0;
    bool headline = false;
    for (const std::uint32_t m : c.seen) {
      const std::uint32_t t = r_.analysis.names[m].first;
      headline = headline || (top.zone == text::Zone::kHeadline && t < top.last);
      beside += std::any_of(scope_.near().begin(), scope_.near().end(), [&](const DraftScope::Near& near) {
        const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
        return t >= s.first && t < s.last && (near.relation.text() == "anchor" || near.relation.text() == "headline");
      });
    }
    constexpr std::string_view kCounts[] = {"0", "1", "2", "3"};
    const std::string_view count = kCounts[std::min<std::size_t>(beside, 3)];
    w.add("with_anchor", count, type);
    w.add("with_anchor", count, c.seen.size() == beside ? "all" : 2 * beside >= c.seen.size() ? "most" : "few");
    if (headline) w.add("in_headline", count);
  }

  void rule(const Candidate& c, Weighing& w) const {
    if (c.known == nullptr) {
      w.add("rule", "none");
      return;
    }
    if (c.known->by == kNearby) {
      w.add("rule", c.known->words.empty() ? "nearby" : "adjective");
      return;
    }
    const std::string& pattern = r_.patterns.pattern(c.known->by).name;
    w.add("rule", c.known->meant ? "meant" : "caught");
    w.add("by", std::string_view(pattern).substr(0, pattern.find('.')));
    w.add("weight", static_cast<std::size_t>(c.known->weight * 5));
  }

  // Others of the same state, or of the same kind: a ministry beside its state, a company beside a company.
  void siblings(const Candidate& c, const Entity& e, Weighing& w) const {
    bool state = false;
    bool body = false;
    bool alike = false;
    for (const Candidate& other : candidates_) {
      if (other.entity == c.entity) continue;
      const Entity& o = r_.entities.entity(other.entity);
      if (!e.state.empty() && o.state == e.state) (o.type == NameType::kState ? state : body) = true;
      alike = alike || (other.known != nullptr && o.party_type == e.party_type);
    }
    const bool is_state = e.type == NameType::kState;
    if (state) w.add("own_state_too", is_state ? "state" : "body");
    if (body) w.add("own_body_too", is_state ? "state" : "body");
    if (alike) w.add("alike");
  }

  // "project", "programme", "network" are names of bodies less often than "company" and "ministry".
  void head_word(const Candidate& c, Weighing& w) const {
    const Name* fullest = nullptr;
    for (const std::uint32_t m : c.seen) {
      const Name& n = r_.analysis.names[m];
      if (is_own_name(n) && (fullest == nullptr || n.span.size() > fullest->span.size())) fullest = &n;
    }
    if (fullest == nullptr || fullest->type == NameType::kState || fullest->last <= fullest->first) return;
    w.add("head", r_.analysis.bare(fullest->first + (fullest->quoted && fullest->last > fullest->first + 2 ? 1U : 0U)));
  }

  static bool is_caught(const Candidate& c) { return c.known != nullptr && c.known->by != kNearby; }

  // "the six powers" beside the states that they are.
  void group_and_members(const Candidate& c, const Entity& e, Weighing& w) const {
    const bool group = e.party_type == "group";
    if (!group && e.type != NameType::kState) return;
    std::size_t near = 0;
    std::size_t caught = 0;
    for (const Candidate& other : candidates_) {
      const Entity& o = r_.entities.entity(other.entity);
      const bool counts = group ? o.type == NameType::kState : o.party_type == "group";
      if (other.entity == c.entity || !counts) continue;
      ++near;
      caught += is_caught(other) ? 1U : 0U;
    }
    w.add(group ? "members" : "groups", std::min<std::size_t>(near, 5) * 10 + std::min<std::size_t>(caught, 5));
    w.add(group ? "members_caught" : "groups_caught",
          caught == 0  ? "none"
          : caught < 3 ? "some"
                       : "many",
          is_caught(c) ? "caught" : "near");
  }

  // In a list one party is bound by every item, its partners by one each: drafts that have it too, chosen before or caught behind.
  void elsewhere(const Candidate& c, Weighing& w) const {
    std::size_t before = 0;
    std::size_t behind = 0;
    bool past = false;
    for (const Draft& other : drafts_) {
      past = past || &other == &d_;
      if (&other == &d_) continue;
      for (const DraftParty& p : other.parties)
        if (p.entity == c.entity && (!past || p.by != kNearby)) ++(past ? behind : before);
    }
    const auto count = [](std::size_t n) { return std::min<std::size_t>(n, 3); };
    w.add("drafts", std::min<std::size_t>(drafts_.size(), 4));
    w.add("elsewhere", count(before) * 10 + count(behind));
    if (&drafts_.front() != &d_)
      w.add("earlier", before == 0 ? "never" : before + 1 >= static_cast<std::size_t>(&d_ - &drafts_.front()) ? "always" : "some");
  }

  DraftParty party(const Candidate& c) const {
    DraftParty out;
    if (c.known != nullptr) {
      out = *c.known;
    } else {
      out.entity = c.entity;
      out.name = c.name;
      out.by = kNearby;
    }
    out.weight = c.probability;
    return out;
  }

  const Reading& r_;
  const std::vector<Draft>& drafts_;
  Draft& d_;
  const DraftScope& scope_;
  const PartyMentions mentions_;
  Contest contest_;
  std::vector<Candidate> candidates_;
  std::size_t sides_ = 0;  // that patterns tell
  std::string_view members_;
};

}  // namespace

void choose_parties(const Reading& reading, const std::vector<Draft>& drafts, Draft& draft, const DraftScope& scope, doc::Report& out) {
  PartyChooser(reading, drafts, draft, scope, out).run();
}

}  // namespace mithaq::find
