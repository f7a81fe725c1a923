#include "find/join_scorer.h"

#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kSubjectReach = 12;  // tokens behind an anchor that tell its subject

std::string begins(const Reading& r, const Draft& d) {
  std::string out;
  for (const std::uint32_t i : d.anchors) out += (out.empty() ? "" : ",") + std::to_string(r.anchors[i].span.begin);
  return out;
}

bool generic(const Anchor& a) { return a.bare || a.kind == "agreement"; }

}  // namespace

bool same_side(const Reading& r, const DraftParty& p, const DraftParty& q) {
  if (p.entity == q.entity) return true;
  const Entity& x = r.entities.entity(p.entity);
  const Entity& y = r.entities.entity(q.entity);
  return !x.state.empty() && x.state == y.state && (x.type == NameType::kState) != (y.type == NameType::kState);
}

std::size_t shared_parties(const Reading& r, std::span<const DraftParty> parties, std::span<const DraftParty> others) {
  return static_cast<std::size_t>(std::count_if(parties.begin(), parties.end(), [&](const DraftParty& p) {
    return std::any_of(others.begin(), others.end(), [&](const DraftParty& q) { return same_side(r, p, q); });
  }));
}

void JoinScorer::anchor(std::string_view prefix, const Anchor& a, Weighing& w) const {
  const std::pair<bool Anchor::*, std::string_view> flags[] = {
      {&Anchor::definite, "definite"},  {&Anchor::plural, "plural"},   {&Anchor::dual, "dual"},         {&Anchor::bare, "bare"},
      {&Anchor::named, "named"},        {&Anchor::another, "another"}, {&Anchor::headline, "headline"}, {&Anchor::pronoun, "pronoun"},
      {&Anchor::demonstrative, "this"}, {&Anchor::weak, "weak"}};
  for (const auto& [flag, name] : flags)
    if (a.*flag) w.add(prefix, name);
  if (a.ordinal > 0) w.add(prefix, a.ordinal == 1 ? "first" : "later");
  if (!a.definite && !a.demonstrative && !a.headline) w.add(prefix, "fresh");
  if (a.count > 1) w.add(prefix, "counted");
}

void JoinScorer::gap(const Anchor& a, const Anchor& b, Weighing& w) const {
  const std::uint32_t sentences = b.sentence - std::min(a.sentence, b.sentence);
  w.add("sentences", log_bucket(sentences));
  if (sentences == 0) w.add("tokens", log_bucket(b.first - std::min(b.first, a.last)));
  w.add("gap_definite", b.definite ? "definite" : b.demonstrative ? "this" : "fresh", sentences == 0 ? "0" : sentences < 3 ? "1" : "3");
  // A list: "an agreement on A and an agreement on B".
  bool led_by_and = r_.analysis.info[b.first].conjunction;
  for (const pack::CliticEdge& e : r_.analysis.clitics_of(b.first))
    led_by_and = led_by_and || (e.to <= b.cut && e.concept_id == r_.concepts.and_);
  if (led_by_and) w.add("and", sentences == 0 ? "here" : "later", b.definite ? "definite" : "fresh");
  w.add("same_words", r_.analysis.words(a.span) == r_.analysis.words(b.span) ? "yes" : "no");
}

void JoinScorer::parties(const std::vector<DraftParty>& a, const std::vector<DraftParty>& b, std::string_view shape,
                         std::string_view events, Weighing& w) const {
  const std::size_t common = shared_parties(r_, b, a);
  const auto count = [](std::size_t n) { return static_cast<char>('0' + std::min<std::size_t>(n, 3)); };
  const char counts[] = {count(a.size()), count(b.size()), count(common), '\0'};
  w.add("parties", counts);
  w.add("parties_shape", counts, shape);
  if (common == b.size() && common == a.size() && common > 0) w.add("equal_parties");
  if (common < a.size() && common < b.size()) w.add("apart_both");
  const std::size_t less = std::min(a.size(), b.size());
  const std::string_view relation = less == 0        ? "unknown"
                                    : common == 0    ? "disjoint"
                                    : common == less ? a.size() == b.size() ? "equal" : "within"
                                                     : "overlap";
  w.add("relation", relation, shape);
  w.add("relation_events", relation, events);
}

std::vector<std::string_view> subject_codes(const Reading& r, const Anchor& a) {
  std::vector<std::string_view> out;
  const std::uint32_t end = std::min(r.analysis.tokens.sentences[a.sentence].last, a.core_last + kSubjectReach);
  for (std::uint32_t i = r.analysis.hits.first[a.core_last]; i < r.analysis.hits.first[std::max(end, a.core_last)]; ++i) {
    const pack::Hit& hit = r.analysis.hits.hits[i];
    if (hit.concept_id == r.concepts.topic) out.push_back(r.pack.property(hit.entry, r.concepts.k_code).value_or(""));
  }
  return out;
}

void JoinScorer::subjects(const Anchor& a, const Anchor& b, Weighing& w) const {
  const std::vector<std::string_view> x = subject_codes(r_, a);
  const std::vector<std::string_view> y = subject_codes(r_, b);
  if (x.empty() || y.empty()) {
    w.add("subject", x.empty() && y.empty() ? "none" : "one");
    return;
  }
  const bool shared =
      std::any_of(y.begin(), y.end(), [&](std::string_view code) { return std::find(x.begin(), x.end(), code) != x.end(); });
  w.add("subject", shared ? "shared" : "other", b.definite ? "definite" : "fresh");
}

void JoinScorer::Standing::raise(const Standing& other) {
  common = std::max(common, other.common);
  same_kind = same_kind || other.same_kind;
  same_phrase = same_phrase || other.same_phrase;
}

JoinScorer::Standing JoinScorer::standing(std::uint32_t i, const AnchorFacts& facts, const Draft& d) const {
  Standing out;
  out.common = shared_parties(r_, facts.parties, d.parties);
  out.same_kind = r_.anchors[i].kind == d.kind;
  out.same_phrase = profiles_.share_words(d.anchors, i);
  return out;
}

double JoinScorer::anchor_with(std::uint32_t i, const AnchorFacts& facts, const Draft& d, bool rule, std::size_t drafts_between,
                               const Standing& own, const Standing& best) const {
  std::vector<std::string> names;
  const bool trace = r_.trace != nullptr;
  Weighing w(r_.roles, "join", trace ? &names : nullptr);
  const Anchor& a = r_.anchors[i];
  const Anchor& last = r_.anchors[d.anchors.back()];
  const Anchor& first = r_.anchors[d.anchors.front()];
  w.add("rule", rule ? "yes" : "no");
  anchor("this_is", a, w);
  anchor("last_is", last, w);
  if (d.anchors.size() > 1) anchor("first_is", first, w);
  profiles_.compare(d.anchors, {i}, w);
  w.add("kind", a.kind == d.kind ? "same" : generic(a) ? "generic" : d.kind == "agreement" ? "draft_generic" : "other");
  w.add("kind", a.kind == d.kind ? "same" : "other", a.definite ? "definite" : "fresh");
  w.add("kinds", d.kind, a.kind);
  gap(last, a, w);
  const std::string_view events = facts.event ? d.event ? "both" : "this" : d.event ? "draft" : "none";
  parties(d.parties, facts.parties, shape_of(a), events, w);
  subjects(first, a, w);
  if (&first != &last) subjects(last, a, w);
  w.add("between", std::min<std::size_t>(drafts_between, 3));
  const std::string_view shape = shape_of(a);
  w.add("rival_parties", own.common < best.common ? "more" : best.common == 0 ? "none" : "less", shape);
  w.add("rival_kind", own.same_kind ? "own" : best.same_kind ? "other" : "none", shape);
  w.add("rival_phrase", own.same_phrase ? "own" : best.same_phrase ? "other" : "none", shape);
  w.add("anchors", log_bucket(d.anchors.size()));
  w.add("events", events);
  if (facts.event) w.add("event", a.definite ? "definite" : "fresh", d.event ? "again" : "first");
  if (a.ordinal > 0 && last.ordinal > 0) w.add("ordinals", a.ordinal == last.ordinal ? "same" : "other");
  if (trace) r_.trace->push_back({"join", a.span, begins(r_, d), std::move(names)});
  return r_.roles.knows("join") ? w.probability() : rule ? 1.0 : 0.0;
}

double JoinScorer::drafts_with(const Draft& a, const Draft& b, bool rule, std::size_t drafts) const {
  std::vector<std::string> names;
  const bool trace = r_.trace != nullptr;
  Weighing w(r_.roles, "merge", trace ? &names : nullptr);
  const Anchor& first = r_.anchors[a.anchors.front()];
  const Anchor& second = r_.anchors[b.anchors.front()];
  const Anchor& later = first.first < second.first ? second : first;
  w.add("rule", rule ? "yes" : "no");
  anchor("first_is", first, w);
  anchor("second_is", second, w);
  if (&later == &second)
    profiles_.compare(a.anchors, b.anchors, w);
  else
    profiles_.compare(b.anchors, a.anchors, w);
  w.add("kind", a.kind == b.kind ? "same" : generic(second) ? "second_generic" : generic(first) ? "first_generic" : "other");
  w.add("kinds", a.kind, b.kind);
  gap(&later == &second ? first : second, later, w);
  const std::string_view events = b.event ? a.event ? "both" : "second" : a.event ? "first" : "none";
  parties(a.parties, b.parties, shape_of(later), events, w);
  subjects(first, second, w);
  w.add("caught", std::min<std::size_t>(a.caught, 3) * 10 + std::min<std::size_t>(b.caught, 3));
  w.add("drafts", log_bucket(drafts));
  w.add("events", events);
  const auto all_headline = [&](const Draft& d) {
    return std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) { return r_.anchors[i].headline; });
  };
  w.add("headline", all_headline(a) ? drafts == 2 ? "only" : "first" : all_headline(b) ? "second" : "none");
  if (trace) r_.trace->push_back({"merge", first.span, begins(r_, a) + "|" + begins(r_, b), std::move(names)});
  return r_.roles.knows("merge") ? w.probability() : rule ? 1.0 : 0.0;
}

}  // namespace mithaq::find
