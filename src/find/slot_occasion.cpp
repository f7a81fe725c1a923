// The event on whose margins it happened: a visit, a fair, a meeting.
#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLongest = 14;   // tokens of a noun phrase
constexpr std::uint32_t kFarthest = 20;  // tokens of an occasion
constexpr std::size_t kMostEnds = 4;
constexpr double kHopeless = 0.03;  // a phrase as unlikely as that gains nothing by more words

// The longest occasion word that begins at `t`.
const pack::Hit* head_at(const Reading& r, std::uint32_t t) {
  const pack::Hit* best = nullptr;
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& h = r.analysis.hits.hits[i];
    if (h.concept_id == r.concepts.occasion_head && (best == nullptr || h.last > best->last)) best = &h;
  }
  return best;
}

bool is_quote(const Reading& r, std::uint32_t t) { return r.analysis.tokens.form(t) == "\""; }

// One past the last token of a noun phrase that begins at `t`: up to a verb, a clause word or a mark.
std::uint32_t phrase_end(const Reading& r, std::uint32_t t, std::uint32_t size) {
  constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord | kSideWord;
  std::uint32_t end = t + 1;
  std::uint32_t quotes = 0;
  while (end < size && end - t < kLongest && !r.analysis.tokens.tokens[end].line_start) {
    if (r.analysis.tokens.tokens[end].kind == text::TokenKind::kPunct) {
      if (!is_quote(r, end)) break;
      ++quotes;
    } else if ((r.analysis.info[end].classes & kStop) != 0 && r.analysis.info[end].cut == 0) {
      break;
    }
    ++end;
  }
  if (quotes % 2 != 0 && is_quote(r, end - 1)) --end;
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

// The name that begins at `t`, titles before it included, or none.
const Name* name_at(const Reading& r, std::uint32_t t) {
  const auto& names = r.analysis.names;
  const auto at = std::lower_bound(names.begin(), names.end(), t, [](const Name& n, std::uint32_t k) { return n.outer_first < k; });
  return at == names.end() || at->outer_first != t ? nullptr : &*at;
}

struct End {
  std::uint32_t token = 0;  // one past the last
  std::string_view by;
};

// Where the words of an occasion may end: after the noun phrase; after each visitor and place that follow it; after the first name of a
// relative clause. The learnt scorer chooses.
std::vector<End> occasion_ends(const Reading& r, std::uint32_t t) {
  const auto& tokens = r.analysis.tokens.tokens;
  const auto size = static_cast<std::uint32_t>(tokens.size());
  std::vector<End> out{{occasion_end(r, t), "phrase"}};
  bool relative = false;
  for (std::uint32_t e = out.front().token; e < size && e - t < kFarthest && !tokens[e].line_start && out.size() < kMostEnds;) {
    const bool leads = has_hit(r, e, r.concepts.to) || has_hit(r, e, r.concepts.in);
    const Name* name = name_at(r, e);
    if (name == nullptr && leads && e + 1 < size) name = name_at(r, e + 1);
    if (name != nullptr) {
      e = std::max(name->last, e + 1);
      out.push_back({e, relative ? "relative" : leads ? "place" : "name"});
      if (relative) break;
    } else {
      relative = relative || (r.analysis.info[e].classes & kBreak) != 0;
      if (!relative || tokens[e].kind == text::TokenKind::kPunct) break;
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

void describe(const Reading& r, const pack::Hit& head, std::uint32_t end, const text::Sentence& s, Weighing& w) {
  for (const char* property : {"public", "ceremony", "margin", "press", "weak"})
    if (r.pack.property(head.entry, property)) w.add("head_is", property);
  w.add("head", r.pack.entry_term(head.entry));
  w.add("margin", margin_distance(r, head.first, s.first));
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
}

}  // namespace

void fill_occasion(const Reading& r, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "occasion", out);
  base::Span best;
  double best_probability = 0;
  for (const DraftScope::Near& near : scope.near()) {
    const text::Sentence& s = r.analysis.tokens.sentences[near.sentence];
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      const TokenInfo& info = r.analysis.info[t];
      if ((info.starts & kOccasion) == 0 || info.furniture || has_hit(r, t, r.concepts.margin)) continue;
      const pack::Hit* head = head_at(r, t);
      if (head == nullptr) continue;
      const std::uint32_t begin = text::source_offset(r.analysis.text, r.analysis.tokens.tokens[t], info.cut);
      for (const End& end : occasion_ends(r, t)) {
        const base::Span span{begin, r.analysis.tokens.tokens[end.token - 1].span.end};
        const double p = contest.weigh(span, {}, [&](Weighing& w) {
          scope.describe(near, t, end.token, w);
          describe(r, *head, end.token, s, w);
          w.add("end", end.by);
        });
        if (p > best_probability) best = span, best_probability = p;
        if (r.trace == nullptr && p < kHopeless) break;
      }
    }
  }
  if (contest.passes(best_probability) && !best.empty()) out.occasion.push_back({best, best_probability, "occasion"});
}

}  // namespace mithaq::find
