#include "find/status.h"

#include <algorithm>

namespace mithaq::find {
namespace {

struct Event {
  std::string_view status;
  int weight = 0;  // the heaviest decides; of equals the first in the text
  const pack::Hit* hit = nullptr;
  std::uint32_t sentence = 0;
  bool unreal = false;
};

class StatusReader {
 public:
  StatusReader(const Reading& r, const Draft& d) : r_(r), c_(r.concepts), d_(d) {}

  StatusReading run() {
    for (const std::uint32_t f : d_.frames) from_frame(r_.frames[f]);
    for (const std::uint32_t a : d_.anchors) around_anchor(r_.anchors[a]);
    StatusReading out;
    out.denied = denied_;
    if (best_.hit == nullptr) {
      out.status = announced() ? "agreed" : "signed";
      return out;
    }
    out.status = best_.status;
    if (out.status == "signed" && yet_to_come()) out.status = "negotiating";
    if (out.status == "negotiating" && standing()) out.status = "signed";
    out.confidence = best_.weight >= 6 ? 0.85 : 0.7;
    out.deed = best_.weight >= 7 && out.status != "signed" && out.status != "negotiating";
    out.unreal = best_.unreal && out.status == "negotiating";
    out.token = best_.hit->first;
    out.sentence = best_.sentence;
    out.quotes.push_back({r_.analysis.span(best_.hit->first, best_.hit->last), out.confidence, "status"});
    return out;
  }

 private:
  // A present tense with a day after the publication near it: "the airport signs on Thursday".
  bool yet_to_come() const {
    const std::string& published = r_.analysis.document->published;
    if (published.size() < 10 || (best_.hit->features & c_.pres) == 0 || (best_.hit->features & c_.past) != 0) return false;
    return std::any_of(r_.analysis.times.begin(), r_.analysis.times.end(), [&](const TimeMention& time) {
      const std::uint32_t gap = time.first > best_.hit->first ? time.first - best_.hit->first : best_.hit->first - time.first;
      return time.kind == TimeKind::kDate && time.value.size() == 10 && time.value > published.substr(0, 10) && gap < 16;
    });
  }

  // Somebody proposes or debates about an agreement that stands: "defends the nuclear deal", "called to the signed accord".
  bool standing() const {
    const bool talk = best_.hit->concept_id == c_.propose || best_.hit->concept_id == c_.reject || best_.hit->concept_id == c_.negotiate;
    return talk && std::all_of(d_.anchors.begin(), d_.anchors.end(),
                               [&](std::uint32_t a) { return r_.anchors[a].named || (r_.anchors[a].definite && r_.anchors[a].bare); });
  }

  // Nobody signs, somebody announces: "the secretary announced a new initiative".
  bool announced() const {
    for (const std::uint32_t a : d_.anchors)
      if (near_before(r_.anchors[a].first, r_.analysis.tokens.sentences[r_.anchors[a].sentence].first, c_.announce, 6)) return true;
    return false;
  }

  struct Meaning {
    std::string_view status;
    int weight;
  };

  // What an event of this concept means when it has happened.
  Meaning meaning(pack::ConceptId id) const {
    const std::pair<pack::ConceptId, Meaning> table[] = {{c_.sign, {"signed", 6}},
                                                         {c_.agree, {"agreed", 4}},
                                                         {c_.negotiate, {"negotiating", 3}},
                                                         {c_.ratify, {"ratified", 7}},
                                                         {c_.approve, {"ratified", 5}},
                                                         {c_.enter_force, {"in_force", 8}},
                                                         {c_.apply, {"in_force", 3}},
                                                         {c_.suspend, {"suspended", 7}},
                                                         {c_.withdraw, {"withdrawn", 7}},
                                                         {c_.terminate, {"ended", 7}},
                                                         {c_.violate, {"in_force", 3}},
                                                         {c_.propose, {"negotiating", 3}},
                                                         {c_.reject, {"negotiating", 3}},
                                                         {c_.extend, {"signed", 4}},
                                                         {c_.renew, {"signed", 5}},
                                                         {c_.join, {"agreed", 4}},
                                                         {c_.prepare, {"negotiating", 3}},
                                                         {c_.hold, {"signed", 3}},
                                                         {r_.pack.concept_id("award"), {"agreed", 4}},
                                                         {r_.pack.concept_id("concluded"), {"signed", 5}}};
    for (const auto& [concept_id, m] : table)
      if (concept_id == id && id != pack::kNoConcept) return m;
    return {{}, 0};
  }

  void from_frame(const Frame& f) {
    for (const Role& role : f.roles) {
      if (r_.role(role) != "event") continue;
      if (const pack::Hit* hit = event_hit(role.first, role.last)) consider(*hit, f.sentence, 2);
    }
    // Patterns of entering into force, of plans and the like say the status themselves.
    const std::string_view status = r_.patterns.pattern(f.pattern).attribute("status");
    if (status.empty()) return;
    const pack::Hit* any = first_hit(f.first, f.last);
    if (any != nullptr && best_.weight < 7) best_ = {status, 7, any, f.sentence, status == "negotiating"};
  }

  const pack::Hit* first_hit(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t t = first; t < last; ++t)
      if (r_.analysis.hits.first[t] < r_.analysis.hits.first[t + 1]) return &r_.analysis.hits.hits[r_.analysis.hits.first[t]];
    return nullptr;
  }

  const pack::Hit* event_hit(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t t = first; t < std::max(last, first + 1); ++t)
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
        if (!meaning(r_.analysis.hits.hits[i].concept_id).status.empty()) return &r_.analysis.hits.hits[i];
    return nullptr;
  }

  // Events just before the anchor, or right after it ("the agreement entered into force").
  void around_anchor(const Anchor& a) {
    const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
    const std::uint32_t begin = std::max(s.first, a.first > 4 ? a.first - 4 : 0U);
    for (std::uint32_t t = begin; t < std::min(s.last, a.last + 4); ++t) {
      if (t >= a.first && t < a.last) continue;
      if (const pack::Hit* hit = event_hit(t, t + 1)) consider(*hit, a.sentence, t < a.first && a.first - hit->last <= 1 ? 1 : 0);
    }
  }

  bool near_before(std::uint32_t t, std::uint32_t first, pack::ConceptId id, std::uint32_t reach) const {
    if (id == pack::kNoConcept) return false;
    for (std::uint32_t k = t; k > first && t - k < reach; --k)
      for (std::uint32_t i = r_.analysis.hits.first[k - 1]; i < r_.analysis.hits.first[k]; ++i)
        if (r_.analysis.hits.hits[i].concept_id == id && r_.analysis.hits.hits[i].last <= t) return true;
    return false;
  }

  bool any_before(std::uint32_t t, std::uint32_t first, std::initializer_list<std::string_view> names, std::uint32_t reach) const {
    return std::any_of(names.begin(), names.end(), [&](std::string_view n) { return near_before(t, first, r_.pack.concept_id(n), reach); });
  }

  // Not yet: future forms, plans, conditions, "before", "to".
  bool unreal(const pack::Hit& hit, std::uint32_t sentence) const {
    if ((hit.features & c_.fut) != 0) return true;
    const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
    if (any_before(hit.first, first, {"will",    "plan",    "intend",  "hope",      "seek",      "was_to",   "condition_word",
                                      "doubt",   "before",  "propose", "negotiate", "prepare",   "fail",     "can",
                                      "planned", "without", "until",   "question",  "authorise", "postpone", "aim"},
                   3))
      return true;
    const bool masdar = (hit.features & (c_.past | c_.pres)) == 0;
    if (masdar && (led_by_to(hit) || any_before(hit.first, first, {"aim_to", "to"}, 2)) &&
        !any_before(hit.first, first, {"agree", "do"}, 4))
      return true;
    if (masdar && any_before(hit.first, first, {"agree", "undertake", "reject"}, 3)) return true;
    return false;
  }

  // "li-tawqi'": to sign, for the signing.
  bool led_by_to(const pack::Hit& hit) const {
    for (const pack::CliticEdge& e : r_.analysis.clitics_of(hit.first))
      if (e.to == hit.cut && e.concept_id == c_.to) return true;
    return false;
  }

  void consider(const pack::Hit& hit, std::uint32_t sentence, int bonus) {
    const Meaning m = meaning(hit.concept_id);
    if (m.status.empty()) return;
    const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
    if (any_before(hit.first, first, {"deny"}, 4)) denied_ = true;
    Event event{m.status, m.weight + bonus, &hit, sentence};
    if (any_before(hit.first, first, {"not", "not_yet"}, 2) || unreal(hit, sentence)) {
      event.status = m.status == "in_force" || m.status == "ratified" ? "signed"
                     : m.status == "withdrawn" || m.status == "ended" ? "in_force"
                                                                      : "negotiating";
      event.weight = 2 + bonus;
      event.unreal = true;
    }
    if (r_.analysis.tokens.sentences[sentence].zone == text::Zone::kHeadline) event.weight += 1;
    // What is done to it later counts where the document begins with it.
    const bool later = m.weight == 7 && !d_.anchors.empty() && sentence > r_.anchors[d_.anchors.front()].sentence + 1;
    if (later) event.weight -= 3;
    if (event.weight > best_.weight) best_ = event;
  }

  const Reading& r_;
  const Concepts& c_;
  const Draft& d_;
  Event best_;
  bool denied_ = false;
};

}  // namespace

StatusReading read_status(const Reading& reading, const Draft& draft) { return StatusReader(reading, draft).run(); }

}  // namespace mithaq::find
