// The event on whose margins it happened: a visit, a fair, a meeting.
#include <algorithm>
#include <optional>

#include "find/setting.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLongest = 14;   // tokens of a noun phrase
constexpr std::uint32_t kFarthest = 24;  // tokens of an occasion
constexpr std::size_t kMostEnds = 5;
constexpr double kHopeless = 0.03;  // a phrase as unlikely as that gains nothing by more words

constexpr double kTalksTrust = 0.5;  // of 16 negotiations, interviews, press conferences given on held-out news none was right

// "Social" is spelled like "my meeting", which news do not tell of.
bool looks_mine(const Reading& r, std::uint32_t t) { return r.analysis.tokens.form(t).ends_with("\u064A"); }

// The longest occasion word that begins at `t`, unless a longer term that only looks like one does.
const pack::Hit* head_at(const Reading& r, std::uint32_t t) {
  const pack::ConceptId lookalike = r.concepts.not_occasion;
  const pack::Hit* best = nullptr;
  std::uint32_t other = 0;
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& h = r.analysis.hits.hits[i];
    if (h.concept_id == lookalike) other = std::max(other, h.last);
    // No suffix pronoun is written with ta marbuta: "opposition" is not "his fair".
    const bool pron = (h.features & r.concepts.pron) != 0;
    if (h.concept_id != r.concepts.occasion_head || (pron && (ends_in_ta_marbuta(r, h.last - 1) || looks_mine(r, h.last - 1)))) continue;
    if (best == nullptr || h.last > best->last) best = &h;
  }
  return best != nullptr && other >= best->last ? nullptr : best;
}

bool is_quote(const Reading& r, std::uint32_t t) { return r.analysis.tokens.form(t) == "\""; }

// "The palace of conferences", "the centre for exhibitions": a building or a body, whatever is held there.
bool names_a_building(const Reading& r, const pack::Hit& head) {
  const std::uint32_t t = head.first;
  if (t == 0 || r.analysis.info[t].cut > 0 || !r.analysis.info[t].article || (head.features & r.concepts.pl) == 0) return false;
  constexpr std::uint32_t kHolder = kPlaceHead | kOrgHead;
  return (r.analysis.info[t - 1].starts & kHolder) != 0 && !r.analysis.info[t - 1].article && !r.analysis.tokens.tokens[t].line_start;
}

// "His present visit to Greece", "the coming summit": such a word describes the occasion, it does not tell its day. "A visit of
// delegations": who meets or comes may be told by a word for sides.
bool goes_on(const Reading& r, std::uint32_t head, std::uint32_t t) {
  const TokenInfo& info = r.analysis.info[t];
  // "The investment forum": a word that may tell of a sum.
  constexpr std::uint32_t kOther = kFiniteVerb | kInstrument | kTimeWord | kSideWord;
  if (info.article && (info.classes & kTopic) != 0 && (info.classes & kOther) == 0) return true;
  if ((info.classes & kTimeWord) != 0) return info.article && has_hit(r, t, r.concepts.time_rel);
  return t == head + 1 && (info.classes & kSideWord) != 0 && (info.classes & (kFiniteVerb | kBreak | kInstrument)) == 0;
}

// "and aims at", "and has seen"
bool opens_sentence(const Reading& r, std::uint32_t t) {
  return r.analysis.info[t].conjunction && ((r.analysis.info[t].classes & kFiniteVerb) != 0 || has_hit(r, t, r.concepts.qad));
}

// One past the last token of a noun phrase that begins at `t`: up to a verb, a clause word or a mark.
std::uint32_t phrase_end(const Reading& r, std::uint32_t t, std::uint32_t size) {
  constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord | kSideWord;
  std::uint32_t end = t + 1;
  std::uint32_t quotes = 0;
  while (end < size && end - t < kLongest && !r.analysis.tokens.tokens[end].line_start) {
    if (r.analysis.tokens.tokens[end].kind == text::TokenKind::kPunct) {
      if (!is_quote(r, end)) break;
      ++quotes;
    } else if ((r.analysis.info[end].classes & kStop) != 0 && r.analysis.info[end].cut == 0 && !goes_on(r, t, end)) {
      break;
    } else if (opens_sentence(r, end)) {
      break;  // "and aims at"
    } else if ((end > t + 1 || r.analysis.info[t].article) && !r.analysis.info[end].article && has_hit(r, end, r.concepts.sign)) {
      break;  // "the visit of the Crown Prince to Greece saw | the signing of": the verb stands before it all
    }
    ++end;
  }
  if (quotes % 2 != 0 && is_quote(r, end - 1)) --end;
  while (end > t + 1 && r.analysis.tokens.tokens[end - 1].kind == text::TokenKind::kNumber && end - t <= 3) --end;  // "the signing of 4 |"
  const TokenInfo& last = r.analysis.info[end - 1];
  const bool counts = (last.classes & kNumber) != 0 && !last.article && end < size && (r.analysis.info[end].classes & kInstrument) != 0;
  if (end > t + 1 && counts) --end;  // "his visit to Spain | five protocols"
  return end;
}

std::uint32_t occasion_end(const Reading& r, std::uint32_t t) {
  const auto size = static_cast<std::uint32_t>(r.analysis.tokens.tokens.size());
  const std::uint32_t end = phrase_end(r, t, size);
  // "a visit to Spain", "a conference in Munich"
  if (end + 1 < size && !r.analysis.tokens.tokens[end + 1].line_start &&
      (has_hit(r, end, r.concepts.to) || has_hit(r, end, r.concepts.in)) && (r.analysis.info[end + 1].starts & kState) != 0)
    return end + 2;
  return end;
}

// A head with the article ends before the first word without it: "the enlarged meeting | reviewing".
std::uint32_t definite_end(const Reading& r, std::uint32_t t, std::uint32_t end) {
  if (!r.analysis.info[t].article) return end;
  for (std::uint32_t e = t + 1; e < end; ++e) {
    const TokenInfo& info = r.analysis.info[e];
    // "at the summit | the Saudi minister N. N. said"
    if (const Name* name = r.analysis.name_at(e)) return name->type == NameType::kPerson && info.article && info.cut == 0 ? e : end;
    if (r.analysis.tokens.tokens[e].kind == text::TokenKind::kArabic && !info.article && info.cut == 0) return e;
  }
  return end;
}

// Behind the first place inside the phrase that "to" is written together with: "his present visit to Greece | wishing him a good stay".
// `end` when there is none.
std::uint32_t place_inside(const Reading& r, std::uint32_t t, std::uint32_t end) {
  const auto& names = r.analysis.names;
  auto at = std::lower_bound(names.begin(), names.end(), t + 1, [](const Name& n, std::uint32_t k) { return n.outer_first < k; });
  for (; at != names.end() && at->last < end; ++at) {
    if (at->type != NameType::kState && at->type != NameType::kCity && at->type != NameType::kRegion) continue;
    for (const pack::CliticEdge& e : r.analysis.clitics_of(at->outer_first))
      if (e.concept_id == r.concepts.to && e.to <= r.analysis.info[at->outer_first].cut) return at->last;
  }
  return end;
}

// One past the last word of a hashtag that begins at `t`; `t` where none does.
std::uint32_t hashtag_end(const Reading& r, std::uint32_t t) {
  const auto& tokens = r.analysis.tokens.tokens;
  std::uint32_t end = t;
  while (end + 1 < tokens.size() && tokens[end + 1].span.begin == tokens[end].span.end + 1 && r.analysis.text[tokens[end].span.end] == '_')
    ++end;
  return end > t ? end + 1 : t;
}

struct End {
  std::uint32_t token = 0;  // one past the last
  std::string_view by;
};

// Where the words of an occasion may end: after the noun phrase; after each visitor and place that follow it; after the first name of a
// relative clause and the place behind that. Behind a head without article such a clause needs no "which": "a visit he pays to Egypt". The
// learnt scorer chooses.
std::vector<End> occasion_ends(const Reading& r, std::uint32_t t) {
  const auto& tokens = r.analysis.tokens.tokens;
  const auto size = static_cast<std::uint32_t>(tokens.size());
  std::vector<End> out{{occasion_end(r, t), "phrase"}};
  if (const std::uint32_t end = hashtag_end(r, t); end > t && end < out.front().token) out.push_back({end, "definite"});
  if (const std::uint32_t end = definite_end(r, t, out.front().token); end < out.front().token) out.push_back({end, "definite"});
  if (const std::uint32_t end = place_inside(r, t, out.front().token); end < out.front().token) out.push_back({end, "inside"});
  bool definite = false;  // "the fair", "the Cairo fair": no verb of a clause follows without "which"
  for (std::uint32_t e = t; e < out.front().token; ++e) definite = definite || r.analysis.info[e].article;
  const std::uint32_t opens = kBreak | (definite ? 0U : kFiniteVerb);
  bool relative = false;
  bool named = false;           // in the relative clause
  std::uint32_t name_last = 0;  // of the last name; a name that stands right behind it is the same visitor's: "the Emir, Sheikh Tamim"
  for (std::uint32_t e = out.front().token; e < size && e - t < kFarthest && !tokens[e].line_start && out.size() < kMostEnds;) {
    if (opens_sentence(r, e)) break;
    const bool leads = has_hit(r, e, r.concepts.to) || has_hit(r, e, r.concepts.in);
    const Name* name = r.analysis.name_at(e);
    if (name == nullptr && leads && e + 1 < size) name = r.analysis.name_at(e + 1);
    if (name != nullptr && (!named || leads || e == name_last)) {
      e = name_last = std::max(name->last, e + 1);
      out.push_back({e, relative ? named ? "relative_place" : "relative" : leads ? "place" : "name"});
      named = relative;
    } else {
      relative = relative || (r.analysis.info[e].classes & opens) != 0;
      if (!relative || named || tokens[e].kind == text::TokenKind::kPunct) break;
      ++e;
    }
  }
  return out;
}

// The nearest "on the margins of", "during", "within" that may lead to it.
std::size_t margin_distance(const Reading& r, std::uint32_t t, std::uint32_t begin) {
  for (std::uint32_t k = t; k > begin && t - k < 5; --k)
    for (std::uint32_t i = r.analysis.hits.first[k - 1]; i < r.analysis.hits.first[k]; ++i) {
      const pack::Hit& h = r.analysis.hits.hits[i];
      if (h.concept_id == r.concepts.margin && h.last <= t) return t - h.last;
    }
  return 9;
}

// What the head does in its sentence, the verb before its subject: "the visit saw the signing", "held a meeting", "attended the fair".
void part(const Reading& r, const pack::Hit& head, std::uint32_t end, const text::Sentence& s, Weighing& w) {
  std::string_view role = "none";
  std::string_view verb;
  for (std::uint32_t t = head.first; t > s.first && head.first - t < 12 && verb.empty(); --t) {
    const TokenInfo& info = r.analysis.info[t - 1];
    for (std::uint32_t i = r.analysis.hits.first[t - 1]; i < r.analysis.hits.first[t]; ++i) {
      const pack::Hit& h = r.analysis.hits.hits[i];
      const bool finite = (h.features & (r.concepts.past | r.concepts.pres | r.concepts.fut)) != 0;
      if (finite && h.cut == info.cut && !h.definite && verb.empty()) verb = r.pack.concept_name(h.concept_id);
    }
    if (!verb.empty()) break;
    if (r.analysis.name_at(t - 1) != nullptr || in_time(r, t - 1)) role = "object";
  }
  if (verb.empty()) return;
  if (role == "none") role = "subject";
  w.add("part", role, verb);
  for (std::uint32_t t = end; t < std::min(s.last, end + 4); ++t) {
    if (has_hit(r, t, r.concepts.sign)) return w.add("part_then_sign", role, verb);
    if ((r.analysis.info[t].classes & kFiniteVerb) != 0) return;
  }
}

// Whose visit: that of a party or of somebody else.
void visitor(const Reading& r, const pack::Hit& head, std::uint32_t end, const doc::Report& report, Weighing& w) {
  std::string_view whose = "unknown";
  const auto& names = r.analysis.names;
  auto at = std::lower_bound(names.begin(), names.end(), head.first, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  if ((head.features & r.concepts.pron) != 0 && at != names.begin()) --at;
  for (; at != names.end() && at->outer_first < end && whose == "unknown"; ++at)
    if (!at->state.empty())
      whose = std::any_of(report.parties.begin(), report.parties.end(), [&](const doc::Party& p) { return p.state == at->state; })
                  ? "party"
                  : "other";
  w.add("visitor", whose);
}

void describe(const Reading& r, const pack::Hit& head, std::uint32_t end, const text::Sentence& s, const DraftScope& scope, Weighing& w) {
  for (const char* property : {"public", "ceremony", "press", "weak"})
    if (r.pack.property(head.entry, property)) w.add("head_is", property);
  const std::string_view term = r.pack.entry_term(head.entry);
  w.add("head", term);
  if (head.first > s.first) w.add("head_after", r.analysis.bare(head.first - 1), term);
  constexpr std::string_view kMargins[] = {"0", "1", "2", "3", "4"};
  const std::size_t margin = margin_distance(r, head.first, s.first);
  w.add("margin", margin);
  w.add("margin_status", margin < 5 ? kMargins[margin] : "none", scope.status());
  w.add("length", log_bucket(end - head.first));
  w.add(r.analysis.info[head.first].article ? "definite" : "indefinite");
  bool named = false;
  bool nation = false;
  for (std::uint32_t t = head.first; t < end; ++t) {
    named = named || is_quote(r, t) || r.analysis.tokens.tokens[t].kind == text::TokenKind::kNumber;
    nation = nation || (r.analysis.info[t].starts & (kState | kNationality | kOffice)) != 0;
  }
  if (named) w.add("named");
  w.add(nation ? "nation" : "no_nation");
  part(r, head, end, s, w);
}

// Whether the occasion of the report begins there.
std::optional<bool> begins_one(const doc::Report& report, std::uint32_t byte) {
  if (report.occasion.empty()) return std::nullopt;
  return std::any_of(report.occasion.begin(), report.occasion.end(), [&](const doc::Quote& q) { return q.span.begin == byte; });
}

// "The ceremony", "the signing ceremony", "the press conference": a head alone does not tell which event it was, unless news name it so:
// "the visit", "the summit", "the meeting". Of 14 other such phrases that the scorer gave on held-out news one was right.
bool tells_which(const Reading& r, const pack::Hit& head, std::uint32_t last) {
  const bool ceremony = r.pack.property(head.entry, "ceremony").has_value();
  if (ceremony && has_hit(r, head.last - 1, r.concepts.sign)) return false;  // whatever is signed there
  if (head.last < last) return true;
  if (ceremony || r.pack.property(head.entry, "press")) return false;
  return head.last > head.first + 1 || r.pack.property(head.entry, r.concepts.k_alone).has_value();
}

// A phrase that was weighed.
struct Weighed {
  std::uint32_t head = 0;  // token
  std::uint32_t last = 0;  // one past its last token
  pack::EntryId entry = 0;
  base::Span span;
  double probability = 0;
  bool tells = false;  // which event it was, by its own words
};

constexpr std::uint32_t kEcho = 2;  // tokens of "the visit", "this visit"

std::uint32_t words(const Weighed& w) { return w.last - w.head; }

// What an echo takes up: the latest fuller phrase before it with the same head.
const Weighed* fuller(const std::vector<Weighed>& all, const Weighed& echo) {
  const Weighed* found = nullptr;
  for (const Weighed& w : all)
    if (w.tells && w.entry == echo.entry && w.head < echo.head && words(w) > kEcho &&
        (found == nullptr || w.head > found->head || (w.head == found->head && w.probability > found->probability)))
      found = &w;
  return found;
}

// The words of the occasion: those that are likeliest; where the phrase may as well run on, the longer ones; its core, the shortest phrase
// of more than the head; and what an echo ("during the visit") takes up.
class OccasionWords {
 public:
  OccasionWords(const Reading& r, const std::vector<Weighed>& all, const Weighed& best) : r_(r), all_(all), best_(best) {}

  std::vector<doc::Quote> run() {
    const Weighed* longest = &best_;
    for (const Weighed& w : all_)
      if (w.head == best_.head && w.probability >= kAsWell * best_.probability && w.span.size() > longest->span.size()) longest = &w;
    if (words(*longest) <= kEcho) add_full();
    add(longest->span);
    add(best_.span);
    add_core();
    return std::move(out_);
  }

 private:
  static constexpr double kAsWell = 0.5;  // of the probability of the best

  void add(base::Span span) {
    const auto same = [&](const doc::Quote& q) { return r_.analysis.words(q.span) == r_.analysis.words(span); };
    if (std::none_of(out_.begin(), out_.end(), same)) out_.push_back({span, best_.probability, "occasion"});
  }
  void add_core() {
    const Weighed* core = nullptr;
    for (const Weighed& w : all_)
      if (w.head == best_.head && words(w) >= kEcho && (core == nullptr || words(w) < words(*core))) core = &w;
    if (core != nullptr) add(core->span);
  }
  void add_full() {
    if (const Weighed* found = fuller(all_, best_)) add(found->span);
  }
  const Reading& r_;
  const std::vector<Weighed>& all_;
  const Weighed& best_;
  std::vector<doc::Quote> out_;
};

// An agreement may be signed at a forum during a visit: the likeliest phrase, and the likeliest of another head and another word where it
// is nearly as likely.
std::vector<const Weighed*> likeliest_events(const std::vector<Weighed>& all) {
  constexpr double kNearly = 0.5;  // of the probability of the first
  std::vector<const Weighed*> out;
  const auto given = [&](const Weighed& w) { return w.tells || fuller(all, w) != nullptr; };
  const Weighed* best = nullptr;
  for (const Weighed& w : all)
    if ((best == nullptr || best->probability < w.probability) && given(w)) best = &w;
  if (best == nullptr) return out;
  out.push_back(best);
  const Weighed* second = nullptr;
  const auto apart = [](const Weighed& a, const Weighed& b) { return a.last <= b.head || b.last <= a.head; };
  for (const Weighed& w : all)
    if (w.entry != best->entry && apart(w, *best) && w.probability >= kNearly * best->probability &&
        (second == nullptr || second->probability < w.probability) && given(w))
      second = &w;
  if (second != nullptr) out.push_back(second);
  return out;
}

}  // namespace

void fill_occasion(const Reading& r, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "occasion", out);
  const Setting setting(r, draft);
  std::vector<Weighed> all;
  for (const DraftScope::Near& near : scope.near()) {
    const text::Sentence& s = r.analysis.tokens.sentences[near.sentence];
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      const TokenInfo& info = r.analysis.info[t];
      if ((info.starts & kOccasion) == 0 || info.furniture || has_hit(r, t, r.concepts.margin)) continue;
      const pack::Hit* head = head_at(r, t);
      if (head == nullptr || r.pack.property(head->entry, "margin")) continue;  // "the margins of" lead to one
      if (names_a_building(r, *head) || in_title(r, t, t + 1)) continue;        // "the minister of transport and works"
      const bool talk = r.pack.property(head->entry, "talks") || r.pack.property(head->entry, "press");
      const std::uint32_t begin = text::source_offset(r.analysis.text, r.analysis.tokens.tokens[t], info.cut);
      for (const End& end : occasion_ends(r, t)) {
        const base::Span span{begin, r.analysis.tokens.tokens[end.token - 1].span.end};
        const double p = contest.weigh(span, {}, [&](Weighing& w) {
          scope.describe(near, t, end.token, w);
          describe(r, *head, end.token, s, scope, w);
          visitor(r, *head, end.token, out, w);
          setting.standing(near.relation, w);
          setting.inside(t, w);
          w.add("end", end.by);
          scope.beside_surest([&](const doc::Report& other) { return begins_one(other, begin); }, w);
        });
        all.push_back({t, end.token, head->entry, span, talk ? kTalksTrust * p : p, tells_which(r, *head, end.token)});
        if (r.trace == nullptr && p < kHopeless) break;
      }
    }
  }
  for (const Weighed* event : likeliest_events(all)) {
    if (!contest.passes(event->probability)) break;
    for (const doc::Quote& words : OccasionWords(r, all, *event).run()) out.occasion.push_back(words);
  }
}

}  // namespace mithaq::find
