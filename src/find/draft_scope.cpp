#include "find/draft_scope.h"

#include <algorithm>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kAfter = 4;   // sentences after an anchor that may tell of it
constexpr std::uint32_t kBefore = 2;  // and before it
constexpr std::uint32_t kLead = 3;    // the first sentences of a document tell of all that follows
constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::uint32_t kBetween = 12;  // words to an anchor that are read as they are written
constexpr std::uint32_t kReach = 24;    // tokens to look to the left for a verb
constexpr std::uint32_t kPath = 40;     // tokens to an anchor that are read for clauses
constexpr std::uint32_t kGoverned = 8;  // tokens to look to the left for what somebody does there

constexpr FeatureWord kHeadline = "headline";
constexpr FeatureWord kAnchor = "anchor";
constexpr FeatureWord kLeadName = "lead";
constexpr FeatureWord kSurest = "surest";
constexpr FeatureWord kAfterNames[] = {"after1", "after2", "after3", "after4"};
constexpr FeatureWord kPastOtherNames[] = {"other1", "other2", "other3", "other4"};
constexpr FeatureWord kBeforeNames[] = {"before1", "before2"};

// The sentence that the byte stands in.
std::uint32_t sentence_at(const Reading& r, std::uint32_t byte) {
  const auto& sentences = r.analysis.tokens.sentences;
  const auto behind = std::upper_bound(sentences.begin(), sentences.end(), byte, [&](std::uint32_t b, const text::Sentence& s) {
    return b < r.analysis.tokens.tokens[s.first].span.begin;
  });
  return behind == sentences.begin() ? 0 : static_cast<std::uint32_t>(behind - sentences.begin()) - 1;
}

// The sentences that the report has its day, place and occasion from.
std::vector<std::uint32_t> setting_of(const Reading& r, const doc::Report& report) {
  std::vector<std::uint32_t> out;
  if (report.date && !report.date->quotes.empty()) out.push_back(sentence_at(r, report.date->quotes.front().span.begin));
  if (report.place && !report.place->names.empty()) out.push_back(sentence_at(r, report.place->names.front().span.begin));
  if (!report.occasion.empty()) out.push_back(sentence_at(r, report.occasion.front().span.begin));
  return out;
}

}  // namespace

DraftScope::DraftScope(const Reading& reading, const Draft& draft, const StatusReading& status, std::string_view kind, std::size_t drafts,
                       const doc::Report* surest)
    : r_(reading),
      d_(draft),
      status_(status),
      status_word_(status.status),
      kind_(kind),
      alone_(drafts == 1),
      surest_(surest),
      own_(reading.anchors.size()) {
  for (const std::uint32_t a : d_.anchors) own_[a] = true;
  find_near();
}

// An anchor of another draft in the sentences (after, upto].
bool DraftScope::foreign_between(std::uint32_t after, std::uint32_t upto) const {
  auto at = std::upper_bound(r_.anchors.begin(), r_.anchors.end(), after, [](std::uint32_t s, const Anchor& a) { return s < a.sentence; });
  for (; at != r_.anchors.end() && at->sentence <= upto; ++at)
    if (!own_[static_cast<std::size_t>(at - r_.anchors.begin())]) return true;
  return false;
}

FeatureWord DraftScope::relation(std::uint32_t s, std::uint32_t previous, std::uint32_t next) const {
  if (previous == s) return r_.analysis.tokens.sentences[s].zone == text::Zone::kHeadline ? kHeadline : kAnchor;
  if (previous != kNone && s - previous <= kAfter)
    return foreign_between(previous, s) ? kPastOtherNames[s - previous - 1] : kAfterNames[s - previous - 1];
  if (next != kNone && next - s <= kBefore) return kBeforeNames[next - s - 1];
  return s < kLead ? kLeadName : FeatureWord{};
}

void DraftScope::find_near() {
  const auto count = static_cast<std::uint32_t>(r_.analysis.tokens.sentences.size());
  std::vector<std::uint32_t> told;  // sentences of the draft's anchors
  for (const std::uint32_t a : d_.anchors) told.push_back(r_.anchors[a].sentence);
  std::sort(told.begin(), told.end());
  std::vector<std::uint32_t> wanted;
  for (std::uint32_t s = 0; s < std::min(kLead, count); ++s) wanted.push_back(s);
  for (const std::uint32_t t : told)
    for (std::uint32_t s = t - std::min(t, kBefore); s < std::min(t + kAfter + 1, count); ++s) wanted.push_back(s);
  const std::vector<std::uint32_t> shared = surest_ != nullptr ? setting_of(r_, *surest_) : std::vector<std::uint32_t>();
  wanted.insert(wanted.end(), shared.begin(), shared.end());
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  for (const std::uint32_t s : wanted) {
    const auto next = std::upper_bound(told.begin(), told.end(), s);
    const FeatureWord how = relation(s, next == told.begin() ? kNone : *std::prev(next), next == told.end() ? kNone : *next);
    if (!how.empty()) near_.push_back({s, how});
    if (how.empty() && std::find(shared.begin(), shared.end(), s) != shared.end()) near_.push_back({s, kSurest});
  }
}

const FeatureWord& DraftScope::tense(const pack::Hit& hit) const {
  static constexpr FeatureWord kNoTense, kFuture = "fut", kPast = "past", kPastPassive = "past_passive", kPresent = "pres", kPart = "part",
                                         kMasdar = "masdar";
  if ((hit.features & r_.concepts.fut) != 0) return kFuture;
  // Most past forms may be read either way without their vowels.
  const auto sure_passive = [&](const pack::Hit& h) {
    return (h.features & r_.concepts.passive) != 0 && (h.features & r_.concepts.active) == 0;
  };
  if ((hit.features & r_.concepts.past) != 0) return sure_passive(hit) ? kPastPassive : kPast;
  if ((hit.features & r_.concepts.pres) != 0) return kPresent;
  if ((hit.features & (r_.concepts.ppart | r_.concepts.apart)) != 0) return kPart;
  return (hit.features & r_.concepts.masdar) != 0 ? kMasdar : kNoTense;
}

void DraftScope::words_at(std::uint32_t t, const FeatureWord& name, std::uint32_t end, Weighing& out) const {
  bool any = false;
  for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& hit = r_.analysis.hits.hits[i];
    if (end != 0 && hit.last != end) continue;
    const FeatureWord& form = tense(hit);
    if (form.empty()) {
      out.add(name, r_.concepts.word(hit.concept_id));
    } else {
      out.add(name, r_.concepts.word(hit.concept_id), form);
    }
    any = true;
  }
  if (!any) out.add(name, r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct ? r_.analysis.tokens.form(t) : "word");
}

// As it stands in the text, without its clitics.
void DraftScope::written(const FeatureWord& name, std::uint32_t t, Weighing& out) const {
  if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic) out.add(name, r_.analysis.bare(t));
}

void DraftScope::neighbours(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  if (first > s.first) {
    words_at(first - 1, "left", first, out);
  } else {
    out.add("left", "start");
  }
  if (first > s.first + 1) words_at(first - 2, "left2", first - 1, out);
  if (last < s.last) words_at(last, "right", 0, out);
  if (first > s.first) written("word_left", first - 1, out);
  if (last < s.last) written("word_right", last, out);
  for (const pack::CliticEdge& e : r_.analysis.clitics_of(first))
    if (e.to <= r_.analysis.info[first].cut) out.add("clitic", r_.concepts.word(e.concept_id));
}

// The words between the mention and the anchor, where they are few.
void DraftScope::between(std::uint32_t begin, std::uint32_t end, Weighing& out) const {
  if (end > begin && end - begin <= kBetween)
    for (std::uint32_t t = begin; t < end; ++t) written("between", t, out);
}

// In a list each agreement has a partner, a sum, a day of its own: anchors of other drafts between the mention and `own`, or nearer to it.
void DraftScope::strangers(const text::Sentence& s, std::uint32_t first, const Anchor& own, Weighing& out) const {
  const auto gap = [&](std::uint32_t t) { return t < first ? first - t : t - first; };
  std::size_t between = 0;
  std::string_view nearer = "own";
  auto at = std::lower_bound(r_.anchors.begin(), r_.anchors.end(), s.first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  for (; at != r_.anchors.end() && at->first < s.last; ++at) {
    if (own_[static_cast<std::size_t>(at - r_.anchors.begin())]) continue;
    if (at->first > std::min(first, own.first) && at->first < std::max(first, own.first)) ++between;
    if (gap(at->first) < gap(own.first)) nearer = at->first < first ? "other_before" : "other_after";
  }
  out.add("strangers", std::min<std::size_t>(between, 2));
  out.add("nearest", nearer, own.first < first ? "own_before" : "own_after");
}

std::string_view DraftScope::whose(std::uint32_t token) const {
  const auto behind =
      std::upper_bound(r_.anchors.begin(), r_.anchors.end(), token, [](std::uint32_t t, const Anchor& a) { return t < a.first; });
  if (behind == r_.anchors.begin()) return "none";
  const bool own = own_[static_cast<std::size_t>(std::prev(behind) - r_.anchors.begin())];
  return !own ? "other" : token < std::prev(behind)->last ? "own_name" : "own";
}

FeatureWord DraftScope::turn_of(std::vector<Anchor>::const_iterator anchor, const text::Sentence& s) const {
  const bool here = anchor->first >= s.first && anchor->first < s.last;
  if (own_[static_cast<std::size_t>(anchor - r_.anchors.begin())]) return here ? FeatureWord("own_here") : FeatureWord("own");
  const bool lot = anchor->plural || anchor->dual || anchor->count > 1;
  if (lot) return here ? FeatureWord("lot_here") : FeatureWord("lot");
  return here ? FeatureWord("other_here") : FeatureWord("other");
}

FeatureWord DraftScope::turn_before(const text::Sentence& s, std::uint32_t first) const {
  const auto next =
      std::lower_bound(r_.anchors.begin(), r_.anchors.end(), first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  return next == r_.anchors.begin() ? FeatureWord("none") : turn_of(std::prev(next), s);
}

// Whose turn it is where the mention stands, read in order: whether the last anchor before it and the next one behind are this draft's, and
// whether they stand in its sentence. The items of a list are told in sentences of their own, which the lead of a document may be too.
void DraftScope::turn(const Near& at, const text::Sentence& s, std::uint32_t first, Weighing& out) const {
  const auto next =
      std::lower_bound(r_.anchors.begin(), r_.anchors.end(), first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  const FeatureWord before = next == r_.anchors.begin() ? FeatureWord("none") : turn_of(std::prev(next), s);
  const FeatureWord behind = next == r_.anchors.end() ? FeatureWord("none") : turn_of(next, s);
  out.add("turn", before);
  out.add("turn", before, behind);
  out.add("turn_at", before, at.relation);
  if (next != r_.anchors.begin() && std::prev(next)->first >= s.first)
    out.add("turn_gap", before, std::to_string(log_bucket(first - std::min(first, std::prev(next)->last))));
}

// What a reader passes between the mention and the anchor: "that", "which", a verb of saying, another verb, "if", a quotation mark.
void DraftScope::path(const text::Sentence& s, std::uint32_t begin, std::uint32_t end, bool anchor_first, Weighing& out) const {
  if (end < begin || end - begin > kPath || end > s.last) return;
  bool that = false;
  bool which = false;
  bool speech = false;
  bool verb = false;
  bool if_word = false;
  const auto look = [&](const pack::Hit& hit) {
    if (hit.cut != r_.analysis.info[hit.first].cut) return;
    that = that || hit.concept_id == r_.concepts.that;
    which = which || hit.concept_id == r_.concepts.relative;
    if_word = if_word || hit.concept_id == r_.concepts.if_;
    if ((hit.features & (r_.concepts.past | r_.concepts.pres | r_.concepts.fut)) == 0 || hit.definite) return;
    (hit.concept_id == r_.concepts.say || hit.concept_id == r_.concepts.announce ? speech : verb) = true;
  };
  std::size_t quotes = 0;
  for (std::uint32_t t = begin; t < end; ++t) {
    if ((r_.analysis.info[t].asked & (kTells | kFinite)) != 0)
      for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) look(r_.analysis.hits.hits[i]);
    if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) quotes += r_.analysis.tokens.form(t) == "\"" ? 1U : 0U;
  }
  const std::string_view side = anchor_first ? "behind" : "before";
  const std::string_view clause = if_word          ? "if"
                                  : speech && that ? "say_that"
                                  : that           ? "that"
                                  : which          ? "which"
                                  : speech         ? "say"
                                  : verb           ? "verb"
                                                   : "clear";
  static constexpr FeatureWord kFar[] = {"0", "1", "2", "4", "8", "16", "32"};
  out.add("path", side, clause);
  out.add("path_gap", clause, kFar[std::min<std::size_t>(end - begin == 0 ? 0 : log_bucket(end - begin), 6)]);
  if (quotes % 2 != 0) out.add("path_quote", side);
}

// How far the word that told the status is.
void DraftScope::event(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  if (status_.token == StatusReading::kNoToken || at.sentence != status_.sentence) return;
  out.add("event_here");
  static constexpr FeatureWord kFar[] = {"0", "1", "2", "4", "8", "16", "32"};
  static constexpr FeatureWord kLeft = "event_left", kRight = "event_right";
  const bool left = status_.token < first;
  const FeatureWord& side = left ? kLeft : kRight;
  const std::uint32_t gap = left ? first - status_.token - 1 : status_.token - std::min(status_.token, last);
  out.add(side, kFar[std::min<std::size_t>(log_bucket(gap), 6)]);
  out.add(side, kFar[std::min<std::size_t>(log_bucket(gap), 6)], status_word_);
}

// The nearest of the words that say what he or it is doing there: is visited, met, is patron, is quoted, signs.
void DraftScope::governed(const text::Sentence& s, std::uint32_t first, Weighing& out) const {
  const pack::ConceptId wanted[] = {r_.concepts.visit,         r_.concepts.meet,      r_.concepts.attend,      r_.concepts.host,
                                    r_.concepts.lead,          r_.concepts.patronage, r_.concepts.presence,    r_.concepts.margin,
                                    r_.concepts.directive,     r_.concepts.on_behalf, r_.concepts.sign,        r_.concepts.say,
                                    r_.concepts.occasion_head, r_.concepts.issue,     r_.concepts.report_noun, r_.concepts.announce};
  for (std::uint32_t t = first; t > s.first && first - t < kGoverned; --t) {
    if ((r_.analysis.info[t - 1].asked & kActs) == 0) continue;
    for (std::uint32_t i = r_.analysis.hits.first[t - 1]; i < r_.analysis.hits.first[t]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.last > first || hit.cut != r_.analysis.info[hit.first].cut) continue;
      if (std::find(std::begin(wanted), std::end(wanted), hit.concept_id) != std::end(wanted)) {
        out.add("governed", r_.concepts.word(hit.concept_id), tense(hit));
        return;
      }
    }
  }
  out.add("governed", "none");
}

// Of the draft, in the sentence.
const Anchor* DraftScope::nearest_anchor(const text::Sentence& s, std::uint32_t first) const {
  const auto gap = [&](std::uint32_t t) { return t < first ? first - t : t - first; };
  const Anchor* nearest = nullptr;
  auto at = std::lower_bound(r_.anchors.begin(), r_.anchors.end(), s.first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  for (; at != r_.anchors.end() && at->first < s.last; ++at)
    if (own_[static_cast<std::size_t>(at - r_.anchors.begin())] && (nearest == nullptr || gap(at->first) < gap(nearest->first)))
      nearest = &*at;
  return nearest;
}

std::optional<std::uint32_t> DraftScope::anchor_gap(const text::Sentence& s, std::uint32_t first, std::uint32_t last) const {
  const Anchor* const nearest = nearest_anchor(s, first);
  if (nearest == nullptr) return std::nullopt;
  return nearest->first < first ? first - std::min(first, nearest->last) : nearest->first - std::min(nearest->first, last);
}

std::string_view DraftScope::article() const {
  const auto any = [&](auto test) {
    return std::any_of(d_.anchors.begin(), d_.anchors.end(), [&](std::uint32_t a) { return test(r_.anchors[a]); });
  };
  if (any([](const Anchor& a) { return !a.definite && !a.named; })) return "new";
  return any([](const Anchor& a) { return a.named; }) ? "named" : "known";
}

void DraftScope::words_before(const text::Sentence& s, std::uint32_t first, std::size_t count, const FeatureWord& name,
                              Weighing& out) const {
  for (std::uint32_t t = first; t > s.first && count > 0; --t) {
    if (r_.analysis.tokens.tokens[t - 1].kind != text::TokenKind::kArabic) continue;
    --count;
    const std::string_view bare = r_.analysis.bare(t - 1);
    const std::string_view stem = pack::without_article(bare);
    out.add(name, r_.analysis.tokens.form(t - 1));
    if (bare.size() != r_.analysis.tokens.form(t - 1).size()) out.add(name, bare);
    if (stem.size() != bare.size()) out.add(name, stem);
  }
}

// How far the nearest anchor of the draft and the nearest word of signing are, and on which side.
void DraftScope::distances(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const auto tell = [&](const FeatureWord& left, const FeatureWord& right, std::uint32_t t, std::uint32_t end) {
    if (t < first) {
      out.add(left, log_bucket(first - std::min(end, first)));
    } else {
      out.add(right, log_bucket(t - std::min(last, t)));
    }
  };
  const auto gap = [&](std::uint32_t t) { return t < first ? first - t : t - first; };
  const Anchor* const nearest = nearest_anchor(s, first);
  if (nearest != nullptr) tell("anchor_left", "anchor_right", nearest->first, nearest->last);
  if (nearest != nullptr) {
    between(std::min(last, nearest->last), std::max(first, nearest->first), out);
    path(s, std::min(last, nearest->last), std::max(first, nearest->first), nearest->first < first, out);
    strangers(s, first, *nearest, out);
  }
  const pack::Hit* sign = nullptr;
  for (std::uint32_t t = s.first; t < s.last; ++t) {
    if ((r_.analysis.info[t].asked & kSigns) == 0) continue;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.concept_id == r_.concepts.sign && (sign == nullptr || gap(hit.first) < gap(sign->first))) sign = &hit;
    }
  }
  if (sign == nullptr) {
    out.add("no_sign");
    return;
  }
  tell("sign_left", "sign_right", sign->first, sign->last);
  out.add("sign_form", (sign->features & r_.concepts.past) != 0 ? "past" : (sign->features & r_.concepts.pres) != 0 ? "pres" : "noun");
}

// The nearest verb to the left, and function words that open a phrase there.
void DraftScope::governor(const text::Sentence& s, std::uint32_t first, bool with_status, Weighing& out) const {
  const std::pair<pack::ConceptId, FeatureWord> openers[] = {{r_.concepts.presence, "presence"},   {r_.concepts.margin, "margin"},
                                                             {r_.concepts.on_behalf, "on_behalf"}, {r_.concepts.say, "say"},
                                                             {r_.concepts.sign, "sign"},           {r_.concepts.during, "during"}};
  static constexpr FeatureWord kNext = "near", kMiddle = "mid", kFar = "far";
  bool verb = false;
  for (std::uint32_t t = first; t > s.first && first - t < kReach; --t) {
    if ((r_.analysis.info[t - 1].asked & (verb ? kOpensPhrase : kOpensPhrase | kFinite)) == 0) continue;
    for (std::uint32_t i = r_.analysis.hits.first[t - 1]; i < r_.analysis.hits.first[t]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.last > first) continue;
      for (const auto& [id, name] : openers)
        if (hit.concept_id == id) out.add("under", name, first - t < 4 ? kNext : first - t < 10 ? kMiddle : kFar);
      if (!verb && (hit.features & (r_.concepts.past | r_.concepts.pres)) != 0) {
        out.add("verb", r_.concepts.word(hit.concept_id), tense(hit));
        if (with_status) out.add("verb_status", r_.concepts.word(hit.concept_id), status_word_);
        verb = true;
      }
    }
  }
  if (!verb) out.add("verb", "none");
}

void DraftScope::surroundings(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  neighbours(s, first, last, out);
  governor(s, first, false, out);
}

void DraftScope::describe(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const text::Sentence& s = r_.analysis.tokens.sentences[at.sentence];
  static constexpr FeatureWord kAlone = "alone", kSeveral = "several";
  out.add("at", at.relation);
  out.add("at", at.relation, alone_ ? kAlone : kSeveral);
  out.add("status", status_word_);
  out.add("kind", kind_);
  out.add("sentence", std::min<std::size_t>(at.sentence, 6));
  neighbours(s, first, last, out);
  if (!alone_) turn(at, s, first, out);
  event(at, first, last, out);
  distances(s, first, last, out);
  governor(s, first, true, out);
  governed(s, first, out);
}

}  // namespace mithaq::find
