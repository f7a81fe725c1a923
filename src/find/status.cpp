#include "find/status.h"

#include <algorithm>

#include "base/flat_set.h"
#include "find/status_event.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kDayReach = 16;     // tokens between a verb and a day that tells when
constexpr std::uint32_t kRumourReach = 14;  // from "news" to what they tell
constexpr std::uint32_t kDenierReach = 8;   // and from "denied" to "news": who denies stands between
constexpr std::uint32_t kStartReach = 12;   // and between "holds" and the day from which on
constexpr int kRecalled = 3;                // less for what had been done
constexpr int kPlanned = 5;                 // the weight of an adjective: a deed is heavier

struct Event {
  std::string_view status;
  int weight = 0;  // the heaviest decides; of equals the first in the text
  const pack::Hit* hit = nullptr;
  std::uint32_t sentence = 0;
  bool unreal = false;
  bool negated = false;  // or intended, by the word of a pattern itself
  bool deed = false;     // says outright what has been done to the agreement
  bool caught = false;   // by a pattern
};

class StatusReader {
 public:
  // `shared`: what was done to the instruments that it is one of counts, too.
  StatusReader(const Reading& r, const Draft& d, bool shared) : r_(r), c_(r.concepts), events_(r), d_(d), shared_(shared) {}

  StatusReading run() {
    for (const std::uint32_t f : d_.frames) from_frame(r_.frames[f]);
    for (const std::uint32_t a : d_.anchors) around_anchor(r_.anchors[a]);
    for (const std::uint32_t a : d_.anchors) planned(r_.anchors[a]);
    if (shared_) share_in_whole();
    StatusReading out;
    out.denied = denied_ || (rumoured_ && !affirmed_);
    out.events.assign(seen_.begin(), seen_.end());
    if (best_.hit == nullptr) {
      out.status = announced() ? "agreed" : "signed";
      return out;
    }
    out.status = best_.status;
    if (out.status == "signed" && (yet_to_come() || promised())) out.status = "negotiating";
    if (out.status == "negotiating" && standing()) out.status = "signed";
    out.confidence = best_.weight >= 6 ? 0.85 : 0.7;
    out.deed = best_.deed && out.status != "signed" && out.status != "negotiating";
    out.caught = best_.caught && out.deed;
    out.unreal = best_.unreal && out.status == "negotiating" && (best_.negated || events_.outright_plan(*best_.hit, best_.sentence));
    out.told = events_.told(*best_.hit, best_.sentence);
    out.entry = best_.hit->entry;
    out.token = best_.hit->first;
    out.sentence = best_.sentence;
    out.quotes.push_back({r_.analysis.span(best_.hit->first, best_.hit->last), out.confidence, "status"});
    return out;
  }

 private:
  // A present tense with a day after the publication near it: "the airport signs on Thursday".
  bool yet_to_come() const {
    return (best_.hit->features & c_.pres) != 0 && (best_.hit->features & c_.past) == 0 && day_to_come(*best_.hit, kDayReach);
  }

  // "a truce that holds from midnight tomorrow on"
  bool holds_later(const pack::Hit& hit) const {
    return (hit.features & c_.past) == 0 && day_to_come(hit, kStartReach) &&
           (hit.concept_id == c_.apply || hit.concept_id == c_.enter_force);
  }

  bool day_to_come(const pack::Hit& hit, std::uint32_t reach) const {
    const std::string& published = r_.analysis.document->published;
    if (published.size() < 10) return false;
    return std::any_of(r_.analysis.times.begin(), r_.analysis.times.end(), [&](const TimeMention& time) {
      const std::uint32_t gap = time.first > hit.first ? time.first - hit.first : hit.first - time.first;
      return time.kind == TimeKind::kDate && time.value.size() == 10 && time.value > published.substr(0, 10) && gap < reach;
    });
  }

  // "A and B sign an agreement" in the headline, and "they will sign" in the story, which nowhere says that they did.
  bool promised() const {
    const bool headline = r_.analysis.tokens.sentences[best_.sentence].zone == text::Zone::kHeadline;
    const bool now = (best_.hit->features & c_.pres) != 0 && (best_.hit->features & c_.past) == 0;
    return headline && now && will_sign_ && !signed_below_;
  }

  // Somebody proposes or debates about an agreement that stands: "defends the nuclear deal", "called to the signed accord".
  bool standing() const {
    const bool talk = best_.hit->concept_id == c_.propose || best_.hit->concept_id == c_.reject || best_.hit->concept_id == c_.negotiate;
    return talk && std::all_of(d_.anchors.begin(), d_.anchors.end(),
                               [&](std::uint32_t a) { return r_.anchors[a].named || (r_.anchors[a].definite && r_.anchors[a].bare); });
  }

  // Nobody signs, somebody announces: "the secretary announced a new initiative".
  bool announced() const {
    return std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t a) {
      return events_.near_before(r_.anchors[a].first, r_.analysis.tokens.sentences[r_.anchors[a].sentence].first, c_.announce, 6);
    });
  }

  void from_frame(const Frame& f) {
    for (const Role& role : f.roles) {
      if (r_.role(role) != "event") continue;
      if (const pack::Hit* hit = events_.find(role.first, std::max(role.last, role.first + 1))) consider(*hit, f.sentence, 2);
    }
    // Patterns of entering into force, of plans and the like say the status themselves.
    const std::string_view status = r_.patterns.pattern(f.pattern).attribute("status");
    if (status.empty()) return;
    const pack::Hit* any = first_hit(f.first, f.last);
    if (any != nullptr && best_.weight < 7)
      best_ = {status, 7, any, f.sentence, status == "negotiating", (c_.modality(any->concept_id) & kFirm) != 0, true, true};
  }

  // "signed two agreements: the first ..., the second offers ...": what was done to all of them tells more than talk of the one.
  void share_in_whole() {
    const Event own = best_;
    const base::FlatSet<ToldEvent> seen = seen_;
    for (const std::uint32_t a : d_.anchors)
      if (r_.anchors[a].part) from_whole(r_.anchors[a].whole);
    if (best_.weight <= own.weight) best_ = own;
    seen_ = seen;
  }

  void from_whole(std::uint32_t whole) {
    for (const Frame& f : r_.frames)
      if (std::any_of(f.roles.begin(), f.roles.end(), [&](const Role& role) {
            return role.single && role.source == Source::kAnchor && role.index == whole && r_.role(role) == "instrument";
          }))
        from_frame(f);
  }

  const pack::Hit* first_hit(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t t = first; t < last; ++t)
      if (r_.analysis.hits.first[t] < r_.analysis.hits.first[t + 1]) return &r_.analysis.hits.hits[r_.analysis.hits.first[t]];
    return nullptr;
  }

  // Events just before the anchor, or right after it ("the agreement entered into force").
  void around_anchor(const Anchor& a) {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    const std::uint32_t begin = std::max(s.first, a.first > 4 ? a.first - 4 : 0U);
    for (std::uint32_t t = begin; t < std::min(s.last, a.last + 4); ++t) {
      if (t >= a.first && t < a.last) continue;
      const pack::Hit* hit = events_.find(t, t + 1);
      if (hit == nullptr || (t >= a.last && events_.meaning(hit->concept_id).status != "signed" && events_.of_contents(*hit))) continue;
      consider(*hit, a.sentence, t < a.first && a.first - hit->last <= 1 ? 1 : 0);
    }
  }

  // "a deal close at hand", "the agreement that is expected": by the adjective right behind it.
  void planned(const Anchor& a) {
    const std::uint32_t end = std::min(r_.analysis.tokens.sentences[a.sentence].last, a.core_last + 2);
    for (std::uint32_t i = r_.analysis.hits.first[a.core_last]; a.core_last < end && i < r_.analysis.hits.first[end]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.concept_id != c_.planned || !events_.usable(hit) || best_.weight >= kPlanned) continue;
      best_ = {"negotiating", kPlanned, &hit, a.sentence, true, true, false, false};
    }
  }

  // "denied the news going round since Tuesday that it had signed".
  bool denied_rumour(const pack::Hit& hit, std::uint32_t first) const {
    for (std::uint32_t t = hit.first; t > first && hit.first - t < kRumourReach; --t) {
      if (usable_at(t - 1, hit.first, c_.rumour) != nullptr) return events_.near_before(t - 1, first, c_.deny, kDenierReach);
      if (turns(t - 1, hit.first)) return false;
    }
    return false;
  }

  // "denied the news of a delay | , and | stressed | stressing the signing"; not "the news that speak of the signing".
  bool turns(std::uint32_t t, std::uint32_t end) const {
    if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) return true;
    const pack::Hit* say = usable_at(t, end, c_.say);
    if (say == nullptr) return false;
    return r_.analysis.info[t].conjunction || (!events_.finite(*say) && !say->definite && (say->features & c_.apart) != 0);
  }

  // A usable word of this concept that begins at `t` and ends at `end` at the latest.
  const pack::Hit* usable_at(std::uint32_t t, std::uint32_t end, pack::ConceptId id) const {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == id && h.last <= end && events_.usable(h)) return &h;
    }
    return nullptr;
  }

  void consider(const pack::Hit& hit, std::uint32_t sentence, int bonus) {
    EventMeaning m = events_.meaning(hit.concept_id);
    if (m.status.empty() || events_.of_signing(hit, sentence)) return;
    if (hit.concept_id == c_.approve && !events_.by_authority(hit, sentence)) m = {"agreed", 4};
    const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
    if (events_.near_before(hit.first, first, c_.deny, 4)) denied_ = true;
    const bool rumoured = denied_rumour(hit, first);
    rumoured_ = rumoured_ || rumoured;
    Event event{m.status, m.weight + bonus, &hit, sentence, false, false, m.weight >= 7 && (events_.finite(hit) || bonus >= 2), bonus >= 2};
    const bool negated = events_.near_before(hit.first, first, c_.not_, 2) || events_.near_before(hit.first, first, r_.concepts.not_yet, 2);
    if (negated || events_.unreal(hit, sentence) || holds_later(hit)) {
      event.status = m.status == "in_force" || m.status == "ratified" ? "signed"
                     : m.status == "withdrawn" || m.status == "ended" ? "in_force"
                                                                      : "negotiating";
      event.weight = 2 + bonus;
      event.unreal = true;
      event.negated = negated;
      event.deed = false;
    }
    seen_.insert({m.status, events_.told(hit, sentence), event.unreal});
    if (m.status == "signed" && r_.analysis.tokens.sentences[sentence].zone != text::Zone::kHeadline) {
      will_sign_ = will_sign_ || (event.unreal && events_.outright_plan(hit, sentence));
      signed_below_ = signed_below_ || !event.unreal;
    }
    affirmed_ = affirmed_ || (!rumoured && !event.unreal);
    if (r_.analysis.tokens.sentences[sentence].zone == text::Zone::kHeadline) event.weight += 1;
    // What is done to it later counts where the document begins with it.
    const bool later = m.weight == 7 && !d_.anchors.empty() && sentence > r_.anchors[d_.anchors.front()].sentence + 1;
    if (later) event.weight -= 3;
    // "the two had signed it in 2021": what became of it since is told elsewhere.
    if (event.status == "signed" && events_.told(hit, sentence) == "pluperfect") event.weight -= kRecalled;
    if (event.weight > best_.weight) best_ = event;
  }

  const Reading& r_;
  const Concepts& c_;
  const StatusEvents events_;
  const Draft& d_;
  const bool shared_;
  base::FlatSet<ToldEvent> seen_;
  Event best_;
  bool denied_ = false;
  bool rumoured_ = false;      // somebody denies what is said of it
  bool affirmed_ = false;      // it is told in other words, too
  bool will_sign_ = false;     // told below the headline
  bool signed_below_ = false;  // signed, too
};

}  // namespace

StatusReading read_status(const Reading& reading, const Draft& draft) { return StatusReader(reading, draft, false).run(); }

std::optional<StatusReading> read_shared_status(const Reading& reading, const Draft& draft) {
  const bool part = std::any_of(draft.anchors.begin(), draft.anchors.end(), [&](std::uint32_t a) { return reading.anchors[a].part; });
  if (!part) return std::nullopt;
  return StatusReader(reading, draft, true).run();
}

}  // namespace mithaq::find
