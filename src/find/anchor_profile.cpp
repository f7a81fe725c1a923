#include "find/anchor_profile.h"

#include <algorithm>

#include "find/status_event.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kReach = 16;      // tokens behind an anchor that still speak of it
constexpr std::uint32_t kMostWords = 5;   // content words that tell one agreement from another
constexpr std::uint32_t kStageReach = 5;  // tokens behind an anchor's term in which its adjectives stand
constexpr std::size_t kMostAnchors = 12;  // of a draft that are compared; the first ones say what it is about

template <class T>
bool meet(const std::vector<T>& a, const std::vector<T>& b) {
  return std::any_of(a.begin(), a.end(), [&](const T& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

template <class T>
std::string_view relation(const std::vector<T>& a, const std::vector<T>& b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? "none" : a.empty() ? "later" : "earlier";
  if (!meet(a, b)) return "apart";
  return a == b ? "equal" : "shared";
}

// The union of one property over anchors.
template <class T>
std::vector<T> all(const AnchorProfiles& profiles, const std::vector<std::uint32_t>& anchors, std::vector<T> AnchorProfile::* property) {
  std::vector<T> out;
  out.reserve(kMostWords);
  for (std::size_t i = 0; i < std::min(anchors.size(), kMostAnchors); ++i)
    for (const T& value : profiles.of(anchors[i]).*property)
      if (std::find(out.begin(), out.end(), value) == out.end()) out.push_back(value);
  return out;
}

}  // namespace

std::string_view shape_of(const Anchor& a) {
  const bool lot = a.lot();
  if (a.named) return "named";
  if (a.pronoun) return "pronoun";
  if (a.part) return "part";
  if (a.headline) return lot ? "headline_lot" : "headline";
  if (a.demonstrative) return lot ? "this_lot" : "this";
  if (a.definite) return lot ? "definite_lot" : "definite";
  return lot ? "fresh_lot" : "fresh";
}

AnchorProfiles::AnchorProfiles(const Reading& reading) : r_(reading), profiles_(reading.anchors.size()) {
  for (std::uint32_t i = 0; i < r_.anchors.size(); ++i) behind(i);
  events();
}

void AnchorProfiles::behind(std::uint32_t index) {
  const Anchor& a = r_.anchors[index];
  AnchorProfile& out = profiles_[index];
  const text::Sentence& s = r_.analysis.tokens.sentences[a.sentence];
  const std::uint32_t next = index + 1 < r_.anchors.size() ? r_.anchors[index + 1].first : s.last;
  const std::uint32_t end = std::max(a.core_last, std::min({s.last, next, a.core_last + kReach}));
  const auto inside = [&](std::uint32_t first) { return first >= a.core_last && first < end; };
  out.shape = shape_of(a);
  out.item = r_.analysis.only_marks(s.first, a.first);
  words(a, end, out);
  out.stage = stage(a, end);
  const auto& names = r_.analysis.names;
  auto name = std::lower_bound(names.begin(), names.end(), a.core_last, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  for (; name != names.end() && name->outer_first < end; ++name)
    if (const auto id = r_.entities.of(static_cast<std::uint32_t>(name - names.begin()))) out.names.push_back(*id);
  for (const TimeMention& time : r_.analysis.times)
    if (inside(time.first) && time.kind == TimeKind::kDate && !time.value.empty()) out.times.emplace_back(time.value);
  for (const MoneyMention& sum : r_.analysis.money)
    if (inside(sum.first)) out.sums.push_back(sum.amount);
}

void AnchorProfiles::words(const Anchor& a, std::uint32_t end, AnchorProfile& out) const {
  for (std::uint32_t t = a.core_last; t < end && out.words.size() < kMostWords; ++t) {
    const TokenInfo& info = r_.analysis.info[t];
    if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) continue;
    if ((info.classes & kFiniteVerb) != 0) break;
    if ((info.classes & kBreak) != 0) continue;
    const std::string_view word = pack::without_article(r_.analysis.bare(t));
    if (!word.empty()) out.words.push_back(word);
  }
}

// "a new nuclear deal with Iran", "the current agreement": by the first adjective that tells, before another clause or partner begins.
std::string_view AnchorProfiles::stage(const Anchor& a, std::uint32_t end) const {
  for (std::uint32_t t = a.core_last; t < std::min(end, a.core_last + kStageReach); ++t) {
    if ((r_.analysis.info[t].classes & (kFiniteVerb | kBreak)) != 0 || r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) break;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.concept_id == r_.concepts.with || h.concept_id == r_.concepts.between) return {};
      if (h.concept_id != r_.concepts.instrument_adjective) continue;
      if (const auto told = r_.pack.property(h.entry, r_.concepts.k_stage)) return *told;
    }
  }
  return {};
}

void AnchorProfiles::events() {
  const StatusEvents reader(r_);
  for (const Frame& f : r_.frames) {
    const auto role = [&](std::string_view name) {
      return std::find_if(f.roles.begin(), f.roles.end(), [&](const Role& role) { return r_.role(role) == name; });
    };
    const auto instrument = role("instrument");
    const auto event = role("event");
    if (instrument == f.roles.end() || event == f.roles.end() || !instrument->single || instrument->source != Source::kAnchor) continue;
    const pack::Hit* hit = reader.find(event->first, std::max(event->last, event->first + 1));
    if (hit == nullptr) continue;
    AnchorProfile& out = profiles_[instrument->index];
    out.deed = reader.meaning(hit->concept_id).status;
    out.unreal = reader.unreal(*hit, f.sentence);
  }
}

bool AnchorProfiles::share_words(const std::vector<std::uint32_t>& group, std::uint32_t anchor) const {
  const auto end = group.begin() + static_cast<std::ptrdiff_t>(std::min(group.size(), kMostAnchors));
  return std::any_of(group.begin(), end, [&](std::uint32_t i) { return meet(of(i).words, of(anchor).words); });
}

void AnchorProfiles::compare(const std::vector<std::uint32_t>& earlier, const std::vector<std::uint32_t>& later, Weighing& w) const {
  const AnchorProfile& front = of(later.front());
  const AnchorProfile& last = of(earlier.back());
  const AnchorProfile& first = of(earlier.front());
  const std::uint32_t from = r_.anchors[earlier.back()].sentence;
  const std::uint32_t to = r_.anchors[later.front()].sentence;
  const std::uint32_t gap = to - std::min(from, to);
  const std::string_view near = gap == 0 ? "0" : gap == 1 ? "1" : gap < 4 ? "2" : "4";
  w.add("shapes", last.shape, front.shape);
  w.add("shapes_first", first.shape, front.shape);
  w.add("near_shape", front.shape, near);
  w.add("items", front.item ? (last.item ? "both" : "later") : last.item ? "earlier" : "none", front.shape);
  const auto head = [&](std::uint32_t i) { return r_.pack.entry_term(r_.anchors[i].entry); };
  const bool same_head = std::any_of(earlier.begin(), earlier.end(), [&](std::uint32_t i) { return head(i) == head(later.front()); });
  w.add("head", same_head ? "same" : "other", front.shape);
  const auto words_before = all(*this, earlier, &AnchorProfile::words);
  const auto words_now = all(*this, later, &AnchorProfile::words);
  w.add("phrase", relation(words_before, words_now), front.shape);
  for (std::size_t i = 0; i < std::min<std::size_t>(2, front.words.size()); ++i) {
    const bool known = std::find(words_before.begin(), words_before.end(), front.words[i]) != words_before.end();
    w.add("phrase_word", front.words[i], known ? "known" : "new");
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(2, first.words.size()); ++i) {
    const bool kept = std::find(words_now.begin(), words_now.end(), first.words[i]) != words_now.end();
    w.add("first_word", first.words[i], kept ? "kept" : front.shape);
  }
  w.add("named_there", relation(all(*this, earlier, &AnchorProfile::names), all(*this, later, &AnchorProfile::names)), front.shape);
  w.add("told_when", relation(all(*this, earlier, &AnchorProfile::times), all(*this, later, &AnchorProfile::times)));
  w.add("told_sum", relation(all(*this, earlier, &AnchorProfile::sums), all(*this, later, &AnchorProfile::sums)));
  const auto deed = [&](const std::vector<std::uint32_t>& anchors) {
    for (const std::uint32_t i : anchors)
      if (!of(i).deed.empty()) return std::string(of(i).deed) + (of(i).unreal ? "?" : "");
    return std::string("none");
  };
  w.add("deeds", deed(earlier), deed(later));
  const auto stage = [&](const std::vector<std::uint32_t>& anchors) -> std::string_view {
    for (const std::uint32_t i : anchors)
      if (!of(i).stage.empty()) return of(i).stage;
    return "none";
  };
  w.add("stages", stage(earlier), stage(later));
  w.add("stage_shape", last.stage.empty() ? stage(earlier) : last.stage, front.stage.empty() ? front.shape : front.stage);
}

}  // namespace mithaq::find
