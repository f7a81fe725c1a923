#include "find/status_event.h"

#include <algorithm>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kModalReach = 3;      // tokens before an event in which "will", "intends" govern it
constexpr std::uint32_t kGovernorReach = 14;  // and in which a verb governs a verbal noun over its own subject
constexpr std::uint32_t kAuthorityReach = 8;
constexpr std::uint32_t kNamedReach = 400;  // tokens before "the council" in which its whole name stands

}  // namespace

EventMeaning StatusEvents::meaning(pack::ConceptId id) const {
  const std::pair<pack::ConceptId, EventMeaning> table[] = {
      {c_.sign, {"signed", 6}},        {c_.agree, {"agreed", 4}},        {c_.negotiate, {"negotiating", 3}},
      {c_.ratify, {"ratified", 7}},    {c_.approve, {"ratified", 5}},    {c_.enter_force, {"in_force", 8}},
      {c_.apply, {"in_force", 3}},     {c_.suspend, {"suspended", 7}},   {c_.withdraw, {"withdrawn", 7}},
      {c_.terminate, {"ended", 7}},    {c_.violate, {"in_force", 3}},    {c_.propose, {"negotiating", 3}},
      {c_.reject, {"negotiating", 3}}, {c_.extend, {"in_force", 7}},     {c_.renew, {"signed", 5}},
      {c_.join, {"agreed", 4}},        {c_.prepare, {"negotiating", 3}}, {c_.hold, {"signed", 3}},
      {c_.award, {"agreed", 4}},       {c_.concluded, {"signed", 5}}};
  for (const auto& [concept_id, m] : table)
    if (concept_id == id && id != pack::kNoConcept) return m;
  return {};
}

bool StatusEvents::usable(const pack::Hit& hit) const {
  const TokenInfo& info = r_.analysis.info[hit.first];
  if (hit.cut != info.cut || negation_inside(hit)) return false;
  const bool single = hit.last == hit.first + 1;
  const bool pron = (hit.features & c_.pron) != 0;
  if (single && hit.definite && pron) return false;
  // The article stands before no finite verb: "al-Urdunn" is not "they intend".
  if (single && hit.definite && finite(hit) && (hit.features & c_.masdar) == 0) return false;
  const bool participle = (hit.features & (c_.apart | c_.ppart)) != 0;
  if (participle && pron) return false;  // "its site" is not "signed"
  const bool verb = finite(hit) || participle || (hit.features & c_.masdar) != 0;
  if (verb && single && (info.starts & (kState | kKnownOrg)) != 0) return false;
  // "the opposition", "the donors".
  const bool noun = hit.concept_id == c_.reject || hit.concept_id == c_.hold || hit.concept_id == c_.award || hit.concept_id == c_.agree;
  if (participle && hit.definite && noun) return false;
  return !agreed_noun(hit);
}

// "the understanding", "the agreement": an instrument, not an event; "an agreement was done" is one.
bool StatusEvents::agreed_noun(const pack::Hit& hit) const {
  if (hit.concept_id != c_.agree || (hit.features & c_.masdar) == 0) return false;
  auto at = std::upper_bound(r_.anchors.begin(), r_.anchors.end(), hit.first, [](std::uint32_t t, const Anchor& a) { return t < a.first; });
  if (at == r_.anchors.begin() || hit.first >= std::prev(at)->last) return false;
  return !near_before(hit.first, hit.first - std::min(hit.first, 1U), c_.do_, 2);
}

// "as", "for what": the letters of "not" behind a preposition.
bool StatusEvents::negation_inside(const pack::Hit& hit) const {
  return hit.concept_id == c_.not_ && hit.cut > 0 && (led_by(hit, c_.as) || led_by(hit, c_.by) || led_by(hit, c_.to));
}

const pack::Hit* StatusEvents::find(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t i = r_.analysis.hits.first[first]; i < r_.analysis.hits.first[last]; ++i) {
    const pack::Hit& hit = r_.analysis.hits.hits[i];
    if (!meaning(hit.concept_id).status.empty() && usable(hit)) return &hit;
  }
  return nullptr;
}

bool StatusEvents::near_before(std::uint32_t t, std::uint32_t first, pack::ConceptId id, std::uint32_t reach) const {
  if (id == pack::kNoConcept) return false;
  for (std::uint32_t k = t; k > first && t - k < reach; --k)
    for (std::uint32_t i = r_.analysis.hits.first[k - 1]; i < r_.analysis.hits.first[k]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.concept_id == id && hit.last <= t && usable(hit)) return true;
    }
  return false;
}

bool StatusEvents::modal_before(std::uint32_t t, std::uint32_t first, std::uint32_t bits, std::uint32_t reach) const {
  for (std::uint32_t k = t; k > first && t - k < reach; --k)
    for (std::uint32_t i = r_.analysis.hits.first[k - 1]; i < r_.analysis.hits.first[k]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if ((c_.modality(hit.concept_id) & bits) != 0 && hit.last <= t && usable(hit)) return true;
    }
  return false;
}

bool StatusEvents::led_by(const pack::Hit& hit, pack::ConceptId clitic) const {
  for (const pack::CliticEdge& e : r_.analysis.clitics_of(hit.first))
    if (e.to == hit.cut && e.concept_id == clitic) return true;
  return false;
}

bool StatusEvents::unreal(const pack::Hit& hit, std::uint32_t sentence) const {
  if ((hit.features & c_.fut) != 0) return true;
  const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
  if (modal_before(hit.first, first, kDenies, kModalReach)) return true;
  if (finite(hit)) return unreal_verb(hit, first);
  return (hit.features & c_.masdar) != 0 && unreal_noun(hit, first);
}

// "may sign", "to sign", "that it signs"; what stands in the past has happened.
bool StatusEvents::unreal_verb(const pack::Hit& hit, std::uint32_t first) const {
  if ((hit.features & c_.pres) == 0) return false;
  if (modal_before(hit.first, first, kPlans, kModalReach)) return true;
  if ((hit.features & c_.past) != 0) return false;  // read either way
  return near_before(hit.first, first, c_.qad, 1) || near_before(hit.first, first, c_.that, 1) || led_by(hit, c_.to);
}

// "its signing will be done", "that its signing be done".
bool StatusEvents::will_be_done(const pack::Hit& hit, std::uint32_t first) const {
  if (hit.first == first) return false;
  for (std::uint32_t i = r_.analysis.hits.first[hit.first - 1]; i < r_.analysis.hits.first[hit.first]; ++i) {
    const pack::Hit& h = r_.analysis.hits.hits[i];
    if (h.concept_id != c_.do_ && h.concept_id != c_.complete && h.concept_id != c_.carry_out) continue;
    if ((h.features & c_.fut) != 0) return true;
    if ((h.features & c_.pres) != 0 && (h.features & c_.past) == 0 && near_before(h.first, first, c_.that, 1)) return true;
  }
  return false;
}

bool StatusEvents::outright_plan(const pack::Hit& hit, std::uint32_t sentence) const {
  if ((hit.features & c_.fut) != 0) return true;
  const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
  if (modal_before(hit.first, first, kFirm, kModalReach)) return true;
  return !finite(hit) && (will_be_done(hit, first) || governed_away(hit, first));
}

bool StatusEvents::of_signing(const pack::Hit& hit, std::uint32_t sentence) const {
  const bool ends = hit.concept_id == c_.terminate;  // "the visit ends with the signing of"
  if ((c_.modality(hit.concept_id) & kAway) == 0 && !ends) return false;
  const std::uint32_t end = std::min(r_.analysis.tokens.sentences[sentence].last, hit.last + 3);
  for (std::uint32_t i = r_.analysis.hits.first[hit.last]; hit.last < end && i < r_.analysis.hits.first[end]; ++i) {
    const pack::Hit& h = r_.analysis.hits.hits[i];
    if ((h.concept_id != c_.sign && h.concept_id != c_.agree) || (h.features & c_.masdar) == 0 || !usable(h)) continue;
    if (!ends || led_by(h, c_.by)) return true;
  }
  return false;
}

bool StatusEvents::unreal_noun(const pack::Hit& hit, std::uint32_t first) const {
  if (modal_before(hit.first, first, kPlans | kConsents, kModalReach)) return true;
  if (will_be_done(hit, first)) return true;
  const bool to = led_by(hit, c_.to) || near_before(hit.first, first, c_.to, 2) || near_before(hit.first, first, r_.concepts.aim_to, 2);
  if (to && !near_before(hit.first, first, c_.agree, 4) && !near_before(hit.first, first, c_.do_, 4)) return true;
  return governed_away(hit, first);
}

// "Beijing and the Vatican are close to concluding", "Nigeria backs away from signing": the verb, its subject, a preposition, the noun.
// "The forum will see the signing", "the visit will end with", "is expected to end with the signing": what governs it is to come.
bool StatusEvents::governed_away(const pack::Hit& hit, std::uint32_t first) const {
  if (near_before(hit.first, first, c_.after, 1)) return false;
  const bool led = behind_preposition(hit, first);
  for (std::uint32_t k = hit.first; k > first && hit.first - k < kGovernorReach; --k) {
    bool verb = false;
    for (std::uint32_t i = r_.analysis.hits.first[k - 1]; i < r_.analysis.hits.first[k]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (!usable(h)) continue;
      if (h.concept_id == c_.relative) return false;
      if (h.concept_id == c_.that) return modal_before(h.first, first, kPlans, kModalReach);
      if (h.features == 0 && (c_.modality(h.concept_id) & kAway) != 0) return true;  // verbs that the pack writes as they stand
      if (!finite(h)) continue;
      if ((h.features & c_.fut) != 0 || (led && (c_.modality(h.concept_id) & kAway) != 0)) return true;
      verb = true;
    }
    if (verb && !near_before(k, first, c_.that, 2)) return false;
  }
  return false;
}

bool StatusEvents::behind_preposition(const pack::Hit& hit, std::uint32_t first) const {
  if (hit.first > first && (r_.analysis.info[hit.first - 1].classes & kBreak) != 0 && r_.analysis.info[hit.first - 1].cut == 0) return true;
  return hit.cut > 0 && (led_by(hit, c_.by) || led_by(hit, c_.to));
}

std::string_view StatusEvents::told(const pack::Hit& hit, std::uint32_t sentence) const {
  const std::uint32_t first = r_.analysis.tokens.sentences[sentence].first;
  if ((hit.features & (c_.apart | c_.ppart)) != 0 && !finite(hit)) return "participle";
  if (near_before(hit.first, first, c_.relative, 4)) return "relative";
  if (!finite(hit)) return near_before(hit.first, first, c_.after, 2) ? "after" : "asserted";
  if (near_before(hit.first, first, c_.past_mark, 3)) return "pluperfect";
  // "an agreement that they signed" has no word for "that" behind an indefinite noun.
  const bool bare = std::any_of(r_.anchors.begin(), r_.anchors.end(), [&](const Anchor& a) { return a.last == hit.first && !a.definite; });
  return bare && hit.cut == 0 ? "bare_relative" : "asserted";
}

bool StatusEvents::of_contents(const pack::Hit& hit) const {
  const auto size = static_cast<std::uint32_t>(r_.analysis.tokens.tokens.size());
  if (!finite(hit)) {
    if ((hit.features & c_.masdar) == 0 || (hit.features & c_.pron) != 0) return false;
    const std::uint32_t first = hit.first - std::min(hit.first, 3U);
    return !near_before(hit.first, first, c_.do_, 2) && !near_before(hit.first, first, c_.begin, 2) &&
           !near_before(hit.first, first, c_.enter_force, 2);
  }
  const bool transitive = hit.concept_id == c_.terminate || hit.concept_id == c_.suspend || hit.concept_id == c_.violate;
  return transitive && (hit.features & c_.pron) == 0 && hit.last < size && r_.analysis.info[hit.last].article &&
         (r_.analysis.info[hit.last].classes & (kInstrument | kTimeWord)) == 0;
}

bool StatusEvents::by_authority(const pack::Hit& hit, std::uint32_t sentence) const {
  if (c_.authority == pack::kNoConcept) return true;
  const text::Sentence& s = r_.analysis.tokens.sentences[sentence];
  const std::uint32_t begin = std::max(s.first, hit.first - std::min(hit.first, kAuthorityReach));
  const std::uint32_t end = std::min(s.last, hit.last + kAuthorityReach);
  for (std::uint32_t i = r_.analysis.hits.first[begin]; i < r_.analysis.hits.first[end]; ++i)
    if (r_.analysis.hits.hits[i].concept_id == c_.authority) return true;
  for (std::uint32_t t = begin; t < end; ++t)
    if (short_authority(t)) return true;
  return false;
}

// "the council" in a document that names one that approves for a state.
bool StatusEvents::short_authority(std::uint32_t t) const {
  const TokenInfo& info = r_.analysis.info[t];
  if (!info.article || (info.starts & kOrgHead) == 0) return false;
  const std::string_view word = pack::without_article(r_.analysis.bare(t));
  const auto hits = r_.analysis.hits.hits.begin();
  const auto& first = r_.analysis.hits.first;
  return std::any_of(hits + first[t - std::min(t, kNamedReach)], hits + first[t], [&](const pack::Hit& hit) {
    return hit.concept_id == c_.authority && hit.last > hit.first + 1 && pack::without_article(r_.analysis.bare(hit.first)) == word;
  });
}

}  // namespace mithaq::find
