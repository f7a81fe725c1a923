#include "find/draft_scope.h"

#include <algorithm>

#include "find/mention_sums.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kAfter = 4;   // sentences after an anchor that may tell of it
constexpr std::uint32_t kBefore = 2;  // and before it
constexpr std::uint32_t kLead = 3;    // the first sentences of a document tell of all that follows
constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::uint32_t kBetween = 12;  // words to an anchor that are read as they are written
constexpr std::uint32_t kPath = 40;     // tokens to an anchor that are read for clauses

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
  told.reserve(d_.anchors.size());
  for (const std::uint32_t a : d_.anchors) told.push_back(r_.anchors[a].sentence);
  std::sort(told.begin(), told.end());
  std::vector<std::uint32_t> wanted;
  wanted.reserve(kLead + told.size() * (kBefore + 1 + kAfter) + kLead);
  for (std::uint32_t s = 0; s < std::min(kLead, count); ++s) wanted.push_back(s);
  for (const std::uint32_t t : told)
    for (std::uint32_t s = t - std::min(t, kBefore); s < std::min(t + kAfter + 1, count); ++s) wanted.push_back(s);
  const std::vector<std::uint32_t> shared = surest_ != nullptr ? setting_of(r_, *surest_) : std::vector<std::uint32_t>();
  wanted.insert(wanted.end(), shared.begin(), shared.end());
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  near_.reserve(wanted.size());
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
  const bool lot = anchor->lot();
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

// The nearest anchor of the draft.
void DraftScope::anchor_distances(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const Anchor* const nearest = nearest_anchor(s, first);
  if (nearest != nullptr) {
    tell_distance(first, last, {"anchor_left", "anchor_right"}, nearest->first, nearest->last, out);
    between(std::min(last, nearest->last), std::max(first, nearest->first), out);
    path(s, std::min(last, nearest->last), std::max(first, nearest->first), nearest->first < first, out);
    strangers(s, first, *nearest, out);
  }
}

void DraftScope::describe(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const text::Sentence& s = r_.analysis.tokens.sentences[at.sentence];
  const bool parted = r_.sums != nullptr && out.may_be_parted();
  static constexpr FeatureWord kAlone = "alone", kSeveral = "several";
  out.add("at", at.relation);
  out.add("at", at.relation, alone_ ? kAlone : kSeveral);
  out.add("status", status_word_);
  out.add("kind", kind_);
  if (parted) {
    const std::uint32_t verb = own_words(at, first, last, out);
    if (verb != MentionSums::kNoVerb) verb_status(r_.analysis.hits.hits[verb], out);
  } else {
    out.add("sentence", std::min<std::size_t>(at.sentence, 6));
    neighbours(s, first, last, out);
  }
  if (!alone_) turn(at, s, first, out);
  event(at, first, last, out);
  anchor_distances(s, first, last, out);
  if (parted) return;
  sign_distances(s, first, last, out);
  governor(s, first, true, out);
  governed(s, first, out);
}

}  // namespace mithaq::find
