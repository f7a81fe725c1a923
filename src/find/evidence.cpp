#include "find/evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "base/flat_set.h"
#include "find/calendar.h"
#include "find/draft_twin.h"
#include "find/outright.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

// In the order of schema/statuses; the slot of each is "status." and its name.
constexpr std::array<std::string_view, 8> kStatuses = {"negotiating", "agreed",    "signed",    "ratified",
                                                       "in_force",    "suspended", "withdrawn", "ended"};
constexpr std::array<std::string_view, 9> kSlots = {kRecordSlot,        "status.negotiating", "status.agreed",
                                                    "status.signed",    "status.ratified",    "status.in_force",
                                                    "status.suspended", "status.withdrawn",   "status.ended"};
constexpr std::size_t kMostAnchors = 4;    // anchors of a draft whose surroundings count
constexpr std::size_t kDocumentSteps = 8;  // halves of log-odds to either side of even, of what the document's words say
constexpr std::uint32_t kWordReach = 8;    // and in which words count as they are written
constexpr std::uint32_t kEventReach = 12;  // tokens around an anchor in which words of events count

std::size_t rank(std::size_t value, std::initializer_list<std::size_t> bounds) {
  return static_cast<std::size_t>(std::count_if(bounds.begin(), bounds.end(), [&](std::size_t bound) { return value >= bound; }));
}

class EvidenceReader {
 public:
  EvidenceReader(const Reading& r, const Draft& d, const DraftScope& scope, Weighing& out) : r_(r), d_(d), scope_(scope), out_(out) {}

  void run(const StatusReading& status, const std::vector<Draft>& drafts) {
    const std::size_t caught = d_.caught;
    out_.add("caught", rank(caught, {1, 2, 3}));
    out_.add("parties", rank(d_.parties.size(), {1, 2, 3, 5}));
    out_.add("anchors", rank(d_.anchors.size(), {2, 3, 5, 9}));
    out_.add("drafts", rank(drafts.size(), {2, 3, 5}));
    describe_twin(r_, drafts, d_, out_);
    out_.add("kind", d_.kind);
    rule(status);
    anchors();
    parties();
    frames();
    around();
    if (d_.count > 1) out_.add("count");
    neighbours();
    private_deals();
    support();
    standing_of_rule(status);
    const bool strong = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].weak; });
    const bool indefinite = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].definite; });
    flag("strong_event_two", strong && d_.event && caught >= 2);
    flag("strong_indefinite_two", strong && indefinite && caught >= 2);
    flag("strong_event", strong && d_.event);
    flag("weak_no_event", !strong && !d_.event);
    flag("nearby_only", caught == 0);
    flag("one_side", d_.parties.size() == 1);
  }

 private:
  bool all(bool Anchor::* flag) const {
    return std::all_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  bool any(bool Anchor::* flag) const {
    return std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].*flag; });
  }
  void flag(const char* name, bool on) {
    if (on) out_.add(name);
  }

  void anchors() {
    flag("weak", all(&Anchor::weak));
    flag("bare", all(&Anchor::bare));
    flag("named", any(&Anchor::named));
    flag("definite", all(&Anchor::definite));
    flag("plural", all(&Anchor::plural));
    flag("headline", any(&Anchor::headline));
    const bool body = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].headline; });
    flag("headline_only", !body);
    out_.add("first", rank(first_body_sentence(), {2, 4, 8, 15}));
    flag("nations", std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].nations.empty(); }));
  }

  // Players, artists, secrecy deals: in the sentence of an anchor, anywhere in the document; and scenes of sport and art, in which clubs
  // and broadcasters make agreements too.
  void private_deals() {
    std::size_t count = 0;
    std::size_t scene = 0;
    base::FlatSet<std::uint32_t> sentences;
    for (const std::uint32_t i : d_.anchors) sentences.insert(r_.anchors[i].sentence);
    bool near = false;
    std::uint32_t sentence = 0;
    for (const std::uint32_t told : r_.analysis.scenes) {
      const pack::Hit& h = r_.analysis.hits.hits[told];
      while (r_.analysis.tokens.sentences[sentence].last <= h.first) ++sentence;
      scene += h.concept_id == r_.concepts.sport_scene || h.concept_id == r_.concepts.art_scene ? 1U : 0U;
      if (h.concept_id != r_.concepts.private_deal) continue;
      count += r_.pack.property(h.entry, r_.concepts.k_weak) ? 0U : 1U;
      near = near || sentences.contains(sentence);
    }
    const auto two = std::count_if(d_.parties.begin(), d_.parties.end(), [&](const DraftParty& p) {
      const Entity& e = r_.entities.entity(p.entity);
      return e.type != NameType::kUnknown && e.party_type != "group";
    });
    out_.add("private", rank(count, {1, 2, 4}));
    flag("private_near", near);
    flag("private_near_two_bodies", near && two >= 2);
    out_.add("scene", rank(scene, {1, 3, 6}));
    flag("scene_two_bodies", scene >= 3 && two >= 2);
  }

  // An instrument that needs support, and what supports it; plurals of agreements in general; laws.
  void support() {
    const bool strong = std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t i) { return !r_.anchors[i].weak; });
    flag("weak_event_two", !strong && d_.event && d_.caught >= 2);
    flag("weak_event", !strong && d_.event);
    flag("generic_plural", all(&Anchor::plural) && d_.count == 1 && !any(&Anchor::headline) && d_.caught < 2);
    base::FlatSet<std::string_view> kinds;
    for (const std::uint32_t f : d_.frames) kinds.insert(r_.patterns.pattern(r_.frames[f].pattern).name);
    for (const std::string_view name : kinds) {
      out_.add("by_full", name);
      out_.add("support", strong ? "strong" : "weak", name.substr(0, name.find('.')));
      if (all(&Anchor::definite)) out_.add("definite_by", name.substr(0, name.find('.')));
    }
    std::size_t mentions = 0;
    for (const Anchor& a : r_.anchors) mentions += a.headline ? 0U : 1U;
    const bool largest = 2 * d_.anchors.size() >= mentions;
    flag("most_anchors", largest);
  }

  // Whether the words near the anchors are about sport or the media.
  void neighbours() {
    base::FlatSet<std::string_view> seen;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
      const std::uint32_t begin = std::max(s.first, a.first > 8 ? a.first - 8 : 0U);
      for (std::uint32_t t = begin; t < std::min(s.last, a.last + 8); ++t) neighbour(t, seen);
    }
    for (const std::string_view code : seen) out_.add("topic", code);
  }

  void neighbour(std::uint32_t t, base::FlatSet<std::string_view>& seen) const {
    for (std::uint32_t k = r_.analysis.hits.first[t]; k < r_.analysis.hits.first[t + 1]; ++k) {
      const pack::Hit& h = r_.analysis.hits.hits[k];
      if (h.concept_id == r_.concepts.topic) {
        const std::string_view code = r_.pack.property(h.entry, r_.concepts.k_code).value_or("");
        if (code == "sport" || code == "media") seen.insert(code);
      }
    }
  }

  std::size_t first_body_sentence() const {
    std::size_t first = 99;
    for (const std::uint32_t i : d_.anchors)
      if (!r_.anchors[i].headline) first = std::min<std::size_t>(first, r_.anchors[i].sentence);
    return first;
  }

  void parties() {
    base::FlatSet<std::string_view> states;
    std::size_t bodies = 0;
    std::size_t named = 0;
    bool unknown = false;
    for (const DraftParty& p : d_.parties) {
      const Entity& e = r_.entities.entity(p.entity);
      if (!e.state.empty()) states.insert(e.state);
      bodies += e.type == NameType::kOrganisation ? 1U : 0U;
      named += e.party_type == "group" ? 0U : 1U;
      unknown = unknown || e.type == NameType::kUnknown;
      out_.add("party_type", e.party_type.empty() ? "none" : e.party_type, p.by == kNearby ? "nearby" : "caught");
    }
    flag("unknown_party", unknown);
    out_.add("named", rank(named, {1, 2, 3}));
    out_.add("states", rank(states.size(), {1, 2, 3}));
    out_.add("bodies", rank(bodies, {1, 2}));
  }

  void frames() {
    base::FlatSet<std::string_view> kinds;
    for (const std::uint32_t f : d_.frames) {
      const std::string& name = r_.patterns.pattern(r_.frames[f].pattern).name;
      kinds.insert(std::string_view(name).substr(0, name.find('.')));
    }
    for (const std::string_view kind : kinds) out_.add("by", kind);
  }

  // Tokens from `t` to the nearest anchor.
  std::size_t gap(std::uint32_t t) const {
    std::uint32_t best = 0xFFFFFFFF;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      best = std::min(best, t < a.first ? a.first - t : t - a.first);
    }
    return best;
  }

  // What the written rules say.
  void rule(const StatusReading& status) {
    out_.add("rule", status.status);
    const std::string_view event = status.token == StatusReading::kNoToken ? "none" : d_.event ? "frame" : "near";
    out_.add("event", event);
    out_.add("rule_event", status.status, event);
    if (status.unreal) out_.add("unreal", event);
    for (const ToldEvent& e : status.events) out_.add(e.unreal ? "also_unreal" : "also", e.status, e.told);
    if (status.token == StatusReading::kNoToken) return;
    constexpr std::array<std::string_view, 6> kGaps = {"0", "1", "2", "4", "8", "far"};
    out_.add("rule_gap", status.status, kGaps[std::min(log_bucket(gap(status.token)), kGaps.size() - 1)]);
    scope_.words_at(status.token, "event_is", 0, out_);
    out_.add("told", status.told);
    out_.add("told", status.told, status.status);
    out_.add("event_term", r_.pack.entry_term(status.entry));
    const bool headline = r_.analysis.tokens.sentences[status.sentence].zone == text::Zone::kHeadline;
    scope_.words_at(status.token, headline ? "event_headline" : "event_body", 0, out_);
    age_of_event(status);
    const text::Sentence& s = r_.analysis.tokens.sentences[status.sentence];
    if (status.token > s.first) scope_.words_at(status.token - 1, "event_left", 0, out_);
    if (status.token > s.first + 1) scope_.words_at(status.token - 2, "event_left2", 0, out_);
    const auto& times = r_.analysis.times;
    auto at = std::lower_bound(times.begin(), times.end(), s.first, [](const TimeMention& m, std::uint32_t t) { return m.first < t; });
    const std::string& published = r_.analysis.document->published;
    for (; at != times.end() && at->first < s.last; ++at)
      if (at->kind == TimeKind::kDate && at->value.size() >= 10 && published.size() >= 10)
        out_.add("day", at->value.substr(0, 10) > published.substr(0, 10) ? "later" : "before");
  }

  // How long before the publication the day beside the event lies.
  void age_of_event(const StatusReading& status) {
    const auto& times = r_.analysis.times;
    const std::string& published = r_.analysis.document->published;
    auto at = std::lower_bound(times.begin(), times.end(), status.token, [](const TimeMention& m, std::uint32_t t) { return m.first < t; });
    const bool near =
        at != times.end() && at->first < status.token + kWordReach && at->first < r_.analysis.tokens.sentences[status.sentence].last;
    const std::string_view age = near && at->kind == TimeKind::kDate ? age_before(at->value, published) : "none";
    out_.add("event_age", age);
    out_.add("event_age", age, status.told);
  }

  // A plan that opens the text and is named again is its news; one named once in passing is not.
  void standing_of_rule(const StatusReading& status) {
    constexpr std::array<std::string_view, 5> kRanks = {"0", "1", "2", "3", "4"};
    out_.add("rule_first", status.status, kRanks[rank(first_body_sentence(), {2, 4, 8})]);
    out_.add("rule_anchors", status.status, kRanks[rank(d_.anchors.size(), {2, 3, 5})]);
  }

  using Events = base::FlatSet<std::pair<std::string_view, std::string_view>>;  // concept and tense

  // The tokens of its sentence within `reach` of an anchor.
  std::pair<std::uint32_t, std::uint32_t> window(const Anchor& a, std::uint32_t reach) const {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    return {std::max(s.first, a.first - std::min(a.first, reach)), std::min(s.last, a.last + reach)};
  }

  // Concepts of acts and function words, which are written small.
  void note_events(const Anchor& a, std::uint32_t reach, Events& out) const {
    const auto [begin, end] = window(a, reach);
    for (std::uint32_t k = r_.analysis.hits.first[begin]; k < r_.analysis.hits.first[end]; ++k) {
      const pack::Hit& hit = r_.analysis.hits.hits[k];
      const std::string_view name = r_.pack.concept_name(hit.concept_id);
      if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') out.emplace(name, scope_.tense(hit).text());
    }
  }

  // The words as they are written, without their clitics: what no lexicon says.
  void note_words(const Anchor& a, base::FlatSet<std::string_view>& out) const {
    const auto [begin, end] = window(a, kWordReach);
    for (std::uint32_t t = begin; t < end; ++t)
      if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic) out.insert(r_.analysis.bare(t));
  }

  // What stands around the first anchors.
  void around() {
    const std::span<const std::uint32_t> first(d_.anchors.data(), std::min(d_.anchors.size(), kMostAnchors));
    Events events;
    for (const std::uint32_t i : first) {
      const Anchor& a = r_.anchors[i];
      scope_.surroundings(r_.analysis.tokens.sentences[a.sentence], a.first, a.last, out_);
      note_events(a, kEventReach, events);
    }
    for (const auto& [name, tense] : events) out_.add("near", name, tense);
    base::FlatSet<std::string_view> words;
    for (const std::uint32_t i : first) {
      const Anchor& a = r_.anchors[i];
      const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
      note_words(a, words);
      if (a.first > s.first) out_.add("word_left", r_.analysis.bare(a.first - 1));
      if (a.last < s.last) out_.add("word_right", r_.analysis.bare(a.last));
    }
    for (const std::string_view word : words) out_.add("word", word);
    first_told();
  }

  // The same of the anchor that the headline has, and of the first of the story: they say how far it has come; later ones recall and
  // expect.
  void first_told() {
    const Anchor* head = nullptr;
    const Anchor* body = nullptr;
    for (const std::uint32_t i : d_.anchors) {
      const Anchor& a = r_.anchors[i];
      const Anchor*& first = a.headline ? head : body;
      if (first == nullptr || a.first < first->first) first = &a;
    }
    if (head != nullptr) tell_around(*head, "head_near", "head_word");
    if (body != nullptr) tell_around(*body, "body_near", "body_word");
  }

  void tell_around(const Anchor& a, std::string_view near, std::string_view word) {
    Events events;
    base::FlatSet<std::string_view> words;
    note_events(a, kWordReach, events);
    note_words(a, words);
    for (const auto& [name, tense] : events) out_.add(near, name, tense);
    for (const std::string_view w : words) out_.add(word, w);
  }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  Weighing& out_;
};

// One feature for each step of the log-odds that the document's words reach.
void tell_document(double probability, Weighing& out) {
  const double odds = std::log(probability / (1 - std::min(probability, 0.9999)));
  for (std::size_t step = 0; step <= 2 * kDocumentSteps; ++step)
    if (odds >= (static_cast<double>(step) - kDocumentSteps) / 2) out.add("document", step);
}

// That it is in force, or still talked about, is guessed too easily: of 92 held-out records of which it was the likeliest of unlikely
// statuses 18 were.
double trusted(std::string_view status, double probability) {
  constexpr double kLikely = 0.5;
  constexpr double kGuessTrust = 0.5;
  return (status == "in_force" || status == "negotiating") && probability < kLikely ? kGuessTrust * probability : probability;
}

// A pattern holds talks and the agreement together.
bool under_talks(const Reading& r, const Draft& draft) {
  return std::any_of(draft.frames.begin(), draft.frames.end(),
                     [&](std::uint32_t f) { return r.patterns.pattern(r.frames[f].pattern).name.starts_with("negotiating."); });
}

}  // namespace

Verdict judge(const Reading& reading, const Draft& draft, const DraftScope& scope, const StatusReading& status,
              const std::vector<Draft>& drafts, std::optional<double> document) {
  std::vector<std::string> names;
  Weighing weighing(reading.roles, kSlots, reading.trace != nullptr ? &names : nullptr);
  if (document) tell_document(*document, weighing);
  EvidenceReader(reading, draft, scope, weighing).run(status, drafts);
  Verdict out;
  out.credible = weighing.probability(0);
  if (reading.trace == nullptr && told_outright(reading, status, draft)) out.credible = std::max(out.credible, kToldOutright);
  out.status = status.status;
  out.status_probability = status.confidence;
  if (reading.roles.knows(kSlots[1]))
    for (std::size_t i = 0; i < kStatuses.size(); ++i) {
      const bool told = (kStatuses[i] == status.status && status.token != StatusReading::kNoToken) ||
                        (kStatuses[i] == "negotiating" && under_talks(reading, draft));
      const double weighed = told ? weighing.probability(i + 1) : trusted(kStatuses[i], weighing.probability(i + 1));
      const double p = std::max(weighed, kStatuses[i] == status.status ? least_of_rule(status, draft) : 0.0);
      if (i == 0 || p > out.status_probability) out.status = kStatuses[i], out.status_probability = p;
    }
  // What was weighed for less than a signing speaks for the signing then: the probability stays.
  const bool less = out.status == "agreed" || out.status == "negotiating";
  if (reading.trace == nullptr && less && signed_in_words(reading, status, draft)) out.status = "signed";
  out.trace = {kSlots[0], reading.anchors[draft.anchors.front()].span, {}, std::move(names)};
  return out;
}

}  // namespace mithaq::find
