// Where it was signed: a city in the sentences that tell of it, or a building.
#include <algorithm>
#include <optional>

#include "find/setting.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr pack::EntryId kNoEntry = 0xFFFFFFFF;
constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord | kSideWord;  // ends a building's name
constexpr std::uint32_t kMostVenue = 7;                                                      // tokens of a building's name
constexpr std::uint32_t kMostWhole = 10;                                                     // tokens of a building's name with where it is
constexpr std::uint32_t kLongName = 40;                                                      // and of the longest name with its titles

// A city, a region, a state that is a city, or a building.
struct Candidate {
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  base::Span span;
  std::string_view state;
  std::string_view type;  // "city", "region", "city_state", "venue"
  pack::EntryId entry = kNoEntry;
  bool weak = false;
  std::uint16_t cut = 0;
};

class PlaceChooser {
 public:
  PlaceChooser(const Reading& r, const Draft& d, const DraftScope& scope, doc::Report& out)
      : r_(r), d_(d), scope_(scope), setting_(r, d), out_(out), contest_(r, "place", out) {}

  void run() {
    for (const DraftScope::Near& near : scope_.near()) sentence(near);
    if (best_.span.empty() || !contest_.passes(best_probability_)) return;
    doc::Place place{{{best_.span, best_probability_, "place"}}, std::string(best_.state), best_probability_};
    if (best_.type == "venue") {
      whole_venue(place);
      city_behind(place);
    }
    out_.place = std::move(place);
  }

 private:
  void sentence(const DraftScope::Near& near) {
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    auto at = names_from(s.first);
    std::size_t order = 0;
    for (; at != r_.analysis.names.end() && at->outer_first < s.last; ++at)
      if (const std::optional<Candidate> c = of_name(*at); c && !in_time(r_, c->first)) weigh(near, *c, order++);
    for (std::uint32_t t = s.first; t < s.last; ++t)
      if (const std::optional<Candidate> c = venue(t, s)) weigh(near, *c, order);
  }

  std::optional<Candidate> of_name(const Name& n) const {
    const bool city = n.type == NameType::kCity;
    const bool state = n.type == NameType::kState && n.last > n.first && listed_as(r_.concepts.city, n.first, n.last);  // Singapore
    if (!city && !state && n.type != NameType::kRegion) return std::nullopt;
    const Candidate c{n.first, n.last, n.span, n.state, city ? "city" : state ? "city_state" : "region", n.entry, n.confidence <= 0.5,
                      n.cut};
    if ((c.weak && !told_as_place(c)) || speaks_of_state(c) || acts_itself(c)) return std::nullopt;
    if (in_title(r_, c.first, c.last)) return std::nullopt;  // "the Egyptian ambassador in Khartoum": where he is posted
    return c;
  }

  // A name that is an everyday word too ("financial", "proof") is a place behind "in", behind "the city of", behind a verb ("Rabat saw the
  // signing"), and as a dateline.
  bool told_as_place(const Candidate& c) const {
    return lead(c) != "none" || r_.analysis.tokens.tokens[c.first].line_start || (r_.analysis.info[c.first - 1].classes & kFiniteVerb) != 0;
  }

  bool of_party(const Candidate& c) const {
    return std::any_of(d_.parties.begin(), d_.parties.end(),
                       [&](const DraftParty& p) { return !c.state.empty() && r_.entities.entity(p.entity).state == c.state; });
  }

  // "The Emir of Kuwait", "Tunis signed": where a city is called like a state that is bound, it needs "in" or a dateline.
  bool speaks_of_state(const Candidate& c) const {
    if (!of_party(c) || !listed_as(r_.concepts.state, c.first, c.last) || !listed_as(r_.concepts.city, c.first, c.last)) return false;
    return lead(c) == "none" && !r_.analysis.tokens.tokens[c.first].line_start;
  }

  // "Berlin signed", "an agreement with Tehran": a capital that is a side. One that hosts is the place.
  bool acts_itself(const Candidate& c) const {
    if (c.first == 0 || c.cut > 0 || r_.analysis.tokens.tokens[c.first].line_start || lead(c) != "none") return false;
    if (c.entry == kNoEntry || !r_.pack.property(c.entry, r_.concepts.k_capital)) return false;
    const std::uint32_t before = c.first - (c.first > 1 && r_.analysis.tokens.form(c.first - 1) == "#" ? 2 : 1);
    if (of_two(c, before)) return true;
    if (has_hit(r_, before, r_.concepts.with) || has_hit(r_, before, r_.concepts.between)) return true;
    const bool hosts = has_hit(r_, before, r_.concepts.host) || has_hit(r_, before, r_.concepts.attend);
    return (r_.analysis.info[before].classes & kFiniteVerb) != 0 && !hosts;
  }

  // "The deal of Ankara and Moscow", "the deal of Athens with its lenders"
  bool of_two(const Candidate& c, std::uint32_t before) const {
    if (c.last >= r_.analysis.tokens.tokens.size() || (r_.analysis.info[before].classes & kInstrument) == 0) return false;
    const TokenInfo& next = r_.analysis.info[c.last];
    return has_hit(r_, c.last, r_.concepts.with) || (next.conjunction && (next.starts & (kState | kNationality)) != 0) ||
           (next.conjunction && listed_as(r_.concepts.city, c.last, c.last + 1));
  }

  bool listed_as(pack::ConceptId id, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = r_.analysis.hits.first[first]; i < r_.analysis.hits.first[first + 1]; ++i)
      if (r_.analysis.hits.hits[i].concept_id == id && r_.analysis.hits.hits[i].last == last) return true;
    return false;
  }

  // "in the hall of ...", "at the seat of the ministry": the building with the words that belong to it.
  std::optional<Candidate> venue(std::uint32_t t, const text::Sentence& s) const {
    if ((r_.analysis.info[t].starts & (kPlaceHead | kOrgHead)) == 0 || r_.analysis.info[t].furniture ||
        !led_by_in(t, r_.analysis.info[t].cut))
      return std::nullopt;
    const pack::Hit* head = nullptr;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
      if (r_.analysis.hits.hits[i].concept_id == r_.concepts.place_head &&
          r_.pack.property(r_.analysis.hits.hits[i].entry, r_.concepts.k_venue))
        head = &r_.analysis.hits.hits[i];
    if (head == nullptr) return std::nullopt;
    std::uint32_t end = head->last;
    while (end < s.last && end - t < kMostVenue && r_.analysis.tokens.tokens[end].kind != text::TokenKind::kPunct &&
           !r_.analysis.tokens.tokens[end].line_start && (r_.analysis.info[end].classes & kStop) == 0 &&
           !r_.analysis.info[end].conjunction && r_.analysis.info[end].cut == 0)
      ++end;
    Candidate c{
        t,
        end,
        {text::source_offset(r_.analysis.text, r_.analysis.tokens.tokens[t], head->cut), r_.analysis.tokens.tokens[end - 1].span.end},
        {},
        "venue",
        head->entry,
        false,
        head->cut};
    for (auto n = names_from(t); n != r_.analysis.names.end() && n->outer_first < end; ++n)
      if (n->last <= end && !n->state.empty()) c.state = n->state;
    return c;
  }

  // The first name that begins at `token` or behind it, its titles included.
  std::vector<Name>::const_iterator names_from(std::uint32_t token) const {
    const auto& names = r_.analysis.names;
    return std::lower_bound(names.begin(), names.end(), token, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  }

  // "the seat | of the post office", "the centre | in the building of the authority": what is told of the building by more words.
  void whole_venue(doc::Place& place) const {
    const auto& tokens = r_.analysis.tokens.tokens;
    std::uint32_t end = best_.last;
    while (end < tokens.size() && end - best_.first < kMostWhole && tokens[end].kind != text::TokenKind::kPunct &&
           !tokens[end].line_start && (r_.analysis.info[end].classes & kStop) == 0 && !r_.analysis.info[end].conjunction && continues(end))
      ++end;
    if (end == best_.last) return;
    const base::Span span{best_.span.begin, tokens[end - 1].span.end};
    place.names.insert(place.names.begin(), {span, best_probability_, "place"});
  }

  // A noun of the building's name, or one behind "of" or "in" that is written on it.
  bool continues(std::uint32_t t) const {
    const TokenInfo& info = r_.analysis.info[t];
    if (info.cut == 0) return t > best_.last && r_.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic;
    for (const pack::CliticEdge& e : r_.analysis.clitics_of(t))
      if (e.to == info.cut && (e.concept_id == r_.concepts.by || e.concept_id == r_.concepts.to)) return true;
    return false;
  }

  // The city right behind a building is told as well.
  void city_behind(doc::Place& place) const {
    for (auto n = names_from(best_.last); n != r_.analysis.names.end() && n->first <= best_.last + 2; ++n)
      if (n->type == NameType::kCity) {
        place.names.push_back({n->span, best_probability_, "place"});
        if (place.country.empty()) place.country = n->state;
        return;
      }
  }

  bool led_by_in(std::uint32_t first, std::uint16_t cut) const {
    for (const pack::CliticEdge& e : r_.analysis.clitics_of(first))
      if (cut > 0 && e.to == cut && e.concept_id == r_.concepts.by) return true;
    return cut == 0 && first > 0 && has_hit(r_, first - 1, r_.concepts.in);
  }

  // "in the capital Abu Dhabi", "in the city of Riyadh", "at the ministry's seat in Jeddah"
  std::string_view lead(const Candidate& c) const {
    if (led_by_in(c.first, c.cut)) return "in";
    for (std::uint32_t back = 1; back <= 4 && back < c.first; ++back) {
      const std::uint32_t t = c.first - back;
      if (r_.analysis.tokens.tokens[t + 1].line_start || (r_.analysis.info[t].classes & kFiniteVerb) != 0) break;
      if (!has_hit(r_, t, r_.concepts.place_head)) continue;
      return r_.analysis.info[t].cut > 0 || has_hit(r_, t - 1, r_.concepts.in) ? "in_head" : "head";
    }
    return "none";
  }

  // The word that the whole phrase hangs on: left of the preposition, of "city of", of a nationality.
  std::uint32_t host(const Candidate& c) const {
    std::uint32_t t = c.first;
    while (t > 0 && c.first - t < 5) {
      const TokenInfo& info = r_.analysis.info[t - 1];
      const bool inner = (info.classes & (kPlaceHead | kNationality | kAdjective)) != 0 || has_hit(r_, t - 1, r_.concepts.in);
      if (!inner) break;
      --t;
    }
    return t;
  }

  void hosted(const Candidate& c, Weighing& w) const {
    const std::uint32_t t = host(c);
    if (t == 0) return w.add("host", "start");
    const TokenInfo& info = r_.analysis.info[t - 1];
    if (r_.analysis.tokens.tokens[t - 1].kind == text::TokenKind::kPunct) return w.add("host", "mark");
    const std::pair<std::uint32_t, std::string_view> kinds[] = {{kInstrument, "instrument"}, {kEventNoun, "event_noun"},
                                                                {kFiniteVerb, "verb"},       {kTimeWord, "time"},
                                                                {kOccasion, "occasion"},     {kTopic, "topic"}};
    std::string_view kind = "word";
    for (const auto& [bits, name] : kinds)
      if ((info.classes & bits) != 0 && kind == "word") kind = name;
    if (has_hit(r_, t - 1, r_.concepts.project_head)) kind = "project";
    for (auto at = names_from(t - std::min(t, kLongName)); at != r_.analysis.names.end() && at->outer_first <= t; ++at) {
      const Name& n = *at;
      if (n.last == t && n.first != c.first)
        kind = n.type == NameType::kPerson ? "person" : n.type == NameType::kOrganisation ? "org" : "name";
    }
    w.add("host", kind);
    w.add("host_word", r_.analysis.bare(t - 1));
  }

  // Between the agreement and the city: words that open what it is for ("to build", "project of"), and such as close it again.
  void purpose(const DraftScope::Near& near, const Candidate& c, Weighing& w) const {
    std::uint32_t begin = 0xFFFFFFFF;
    for (const std::uint32_t i : d_.anchors)
      if (r_.anchors[i].sentence == near.sentence && r_.anchors[i].last <= c.first) begin = r_.anchors[i].last;
    std::string_view open = begin == 0xFFFFFFFF ? "no_anchor" : "none";
    const pack::ConceptId aim_to = r_.concepts.aim_to;
    const pack::ConceptId project = r_.concepts.project_head;
    for (std::uint32_t t = begin; t < c.first; ++t)
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
        const pack::Hit& h = r_.analysis.hits.hits[i];
        const bool aims = h.concept_id == aim_to || h.concept_id == project || h.concept_id == r_.concepts.aim ||
                          h.concept_id == r_.concepts.about || h.concept_id == r_.concepts.include_verb;
        const bool closes = h.concept_id == r_.concepts.sign || h.concept_id == r_.concepts.presence || h.concept_id == r_.concepts.margin;
        open = aims ? "open" : closes ? "closed" : open;
      }
    w.add("purpose", open);
    w.add("purpose", open, lead(c));
  }

  void weigh(const DraftScope::Near& near, const Candidate& c, std::size_t order) {
    const double p = contest_.weigh(c.span, {}, [&](Weighing& w) {
      scope_.describe(near, c.first, c.last, w);
      describe(near, c, w);
      w.add("order", std::min<std::size_t>(order, 3));
      scope_.beside_surest([&](const doc::Report& other) { return has(other, c); }, w);
    });
    if (p > best_probability_) best_ = c, best_probability_ = p;
  }

  std::optional<bool> has(const doc::Report& other, const Candidate& c) const {
    if (!other.place) return std::nullopt;
    return std::any_of(other.place->names.begin(), other.place->names.end(),
                       [&](const doc::Quote& q) { return r_.analysis.words(q.span) == r_.analysis.words(c.span); });
  }

  void describe(const DraftScope::Near& near, const Candidate& c, Weighing& w) const {
    const std::string_view led = lead(c);
    w.add("led", led);
    w.add("led_status", led, scope_.status());
    w.add("type", c.type);
    w.add("type_led", c.type, led);
    w.add(of_party(c) ? "of_party" : "of_other");
    const bool listed = c.entry != kNoEntry;
    w.add("capital", !listed ? "unknown" : r_.pack.property(c.entry, r_.concepts.k_capital) ? "yes" : "no");
    const bool occasion = !out_.occasion.empty() && out_.occasion.front().span.contains(c.span);
    if (occasion) w.add("in_occasion");
    const auto same = static_cast<std::size_t>(
        std::count_if(r_.analysis.names.begin(), r_.analysis.names.end(), [&](const Name& n) { return listed && n.entry == c.entry; }));
    w.add("told", std::min<std::size_t>(same, 4));
    if (c.weak) w.add("weak", c.cut > 0 ? "clitic" : "plain");
    if (c.type == "venue") w.add("venue", r_.pack.entry_term(c.entry));
    // A dateline: the city, then a mark, at the very beginning of the story.
    const auto& tokens = r_.analysis.tokens.tokens;
    if (tokens[c.first].line_start && c.last < tokens.size() && tokens[c.last].kind == text::TokenKind::kPunct) w.add("dateline");
    hosted(c, w);
    purpose(near, c, w);
    setting_.standing(near.relation, w);
    setting_.inside(c.first, w);
  }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  const Setting setting_;
  doc::Report& out_;
  Contest contest_;
  Candidate best_;
  double best_probability_ = 0;
};

}  // namespace

void fill_place(const Reading& r, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  PlaceChooser(r, draft, scope, out).run();
}

}  // namespace mithaq::find
