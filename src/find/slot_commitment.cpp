// What a party undertakes: clauses behind "provides that", "aims to", "undertakes to", "under it", and purposes ("to build a plant");
// and the older agreement that this one renews, amends or carries out.
#include <algorithm>
#include <array>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostCommitments = 8;
constexpr std::uint32_t kLongestClause = 40;  // tokens
constexpr std::uint32_t kShortestClause = 2;
constexpr std::uint32_t kLongestOlder = 16;  // tokens behind the term of an older agreement
constexpr std::size_t kMostOlderEnds = 4;
constexpr std::uint32_t kCueReach = 5;  // tokens before an older agreement
constexpr double kHopeless = 0.03;      // a term as unlikely as that gains nothing by more words
// Before an older agreement: acts upon it, and "under it".
constexpr std::array<std::string_view, 7> kCues = {"renew", "amend", "extend", "supersede", "under", "apply", "join"};

struct Clause {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t cut = 0;
  std::string_view how;  // "to", a cue's concept, or "and" for a clause that goes on with the one before
};

class CommitmentReader {
 public:
  CommitmentReader(const Reading& r, const DraftScope& scope, doc::Report& out)
      : r_(r), scope_(scope), out_(out), cues_{r.concepts.include_verb, r.concepts.aim,   r.concepts.undertake,
                                               r.concepts.agree,        r.concepts.under, r.concepts.aim_to} {}

  void run() {
    Contest contest(r_, "commitment", out_);
    for (const DraftScope::Near& near : scope_.near()) {
      if (near.relation.text().starts_with("before") || near.relation.text() == "lead") continue;
      for (const Clause& c : clauses(r_.analysis.tokens.sentences[near.sentence])) {
        const base::Span span = span_of(c);
        const double p = contest.weigh(span, {}, [&](Weighing& w) { describe(near, c, w); });
        if (contest.passes(p) && r_.roles.knows("commitment")) out_.commitments.push_back({span, p, "commitments"});
      }
    }
    keep_likeliest();
  }

 private:
  // Of clauses inside one another the likelier one; the best of all, in the order of the text.
  void keep_likeliest() {
    std::vector<doc::Quote> all = std::move(out_.commitments);
    out_.commitments.clear();
    std::stable_sort(all.begin(), all.end(), [](const doc::Quote& a, const doc::Quote& b) { return a.confidence > b.confidence; });
    for (doc::Quote& quote : all) {
      const auto clashes = [&](const doc::Quote& kept) {
        return kept.span.overlaps(quote.span) || r_.analysis.words(kept.span) == r_.analysis.words(quote.span);
      };
      if (out_.commitments.size() < kMostCommitments && std::none_of(out_.commitments.begin(), out_.commitments.end(), clashes))
        out_.commitments.push_back(std::move(quote));
    }
    std::sort(out_.commitments.begin(), out_.commitments.end(),
              [](const doc::Quote& a, const doc::Quote& b) { return a.span.begin < b.span.begin; });
  }

  std::vector<Clause> clauses(const text::Sentence& s) const {
    std::vector<Clause> out;
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      const std::string_view cue = cue_ending_at(t, s.first);
      if (const std::uint16_t cut = clitic_to(t); cut > 0 && t > s.first) {
        add(t, cut, "to", s, out);
      } else if (!cue.empty()) {
        std::uint32_t begin = t;
        while (begin < s.last && begin < t + 2 && (r_.analysis.info[begin].classes & kBreak) != 0 && r_.analysis.info[begin].cut == 0)
          ++begin;
        if (begin < s.last) add(begin, prefix(begin), cue, s, out);
      } else if (!out.empty() && t == out.back().last + 1 && r_.analysis.info[t].conjunction) {
        add(t, prefix(t), "and", s, out);
      }
    }
    return out;
  }

  // The concept of a cue whose last word is right before `t`.
  std::string_view cue_ending_at(std::uint32_t t, std::uint32_t begin) const {
    for (std::uint32_t back = 1; back <= 3 && t >= begin + back; ++back) {
      if ((r_.analysis.info[t - back].asked & kCueWord) == 0) continue;
      for (std::uint32_t i = r_.analysis.hits.first[t - back]; i < r_.analysis.hits.first[t - back + 1]; ++i) {
        const pack::Hit& hit = r_.analysis.hits.hits[i];
        if (hit.last == t && std::find(cues_.begin(), cues_.end(), hit.concept_id) != cues_.end())
          return r_.pack.concept_name(hit.concept_id);
      }
    }
    return {};
  }

  // Folded bytes of "li-" before the word, where it is split off; 0 where it is not.
  std::uint16_t clitic_to(std::uint32_t t) const {
    if (r_.analysis.info[t].cut == 0) return 0;
    for (const pack::CliticEdge& e : r_.analysis.clitics_of(t))
      if (e.concept_id == r_.concepts.to && e.to == r_.analysis.info[t].cut) return e.to;
    return 0;
  }

  std::uint16_t prefix(std::uint32_t t) const { return r_.analysis.info[t].cut; }

  void add(std::uint32_t t, std::uint16_t cut, std::string_view how, const text::Sentence& s, std::vector<Clause>& out) const {
    std::uint32_t end = t;
    while (end < s.last && end - t < kLongestClause && !ends_clause(end)) ++end;
    if (end - t >= kShortestClause && (out.empty() || out.back().first != t)) out.push_back({t, end, cut, how});
  }

  bool ends_clause(std::uint32_t t) const {
    if (r_.analysis.tokens.tokens[t].kind != text::TokenKind::kPunct) return false;
    const std::string_view form = r_.analysis.tokens.form(t);
    return form[0] != '"' && form[0] != '(' && form[0] != ')' && form[0] != '-';
  }

  base::Span span_of(const Clause& c) const {
    const std::uint32_t begin = text::source_offset(r_.analysis.text, r_.analysis.tokens.tokens[c.first], c.cut);
    return {begin, r_.analysis.tokens.tokens[c.last - 1].span.end};
  }

  void describe(const DraftScope::Near& near, const Clause& c, Weighing& w) const {
    scope_.describe(near, c.first, c.first + 1, w);
    w.add("how", c.how);
    w.add("how", c.how, near.relation);
    w.add("length", log_bucket(c.last - c.first));
    scope_.words_at(c.first, "begins", 0, w);
  }

  const Reading& r_;
  const DraftScope& scope_;
  doc::Report& out_;
  std::array<pack::ConceptId, 6> cues_;
};

// Instruments that are not the draft's own, or are told to be older.
class OlderReader {
 public:
  OlderReader(const Reading& r, const Draft& d, const DraftScope& scope, doc::Report& out) : r_(r), d_(d), scope_(scope), out_(out) {
    for (std::size_t i = 0; i < kCues.size(); ++i) cues_[i] = r.pack.concept_id(kCues[i]);
  }

  void run() {
    Contest contest(r_, "supersedes", out_);
    doc::Quote best{{}, 0, {}};
    for (const DraftScope::Near& near : scope_.near()) {
      auto at = std::lower_bound(r_.anchors.begin(), r_.anchors.end(), near.sentence,
                                 [](const Anchor& a, std::uint32_t s) { return a.sentence < s; });
      for (; at != r_.anchors.end() && at->sentence == near.sentence; ++at) {
        for (const std::uint32_t end : ends(*at)) {
          const base::Span span{at->span.begin, r_.analysis.tokens.tokens[end - 1].span.end};
          const double p = contest.weigh(span, {}, [&](Weighing& w) {
            describe(near, *at, w);
            w.add("length", log_bucket(end - at->first));
            w.add("ends", end == at->last ? "term" : "later", at->definite ? "definite" : "fresh");
          });
          if (p > best.confidence) best = {span, p, "supersedes"};
          if (r_.trace == nullptr && p < kHopeless) break;
        }
      }
    }
    if (contest.passes(best.confidence) && r_.roles.knows("supersedes")) out_.supersedes.push_back(best);
  }

 private:
  // Where its words may end: with the term, with each of the names that follow, or where the clause does.
  std::vector<std::uint32_t> ends(const Anchor& a) const {
    std::vector<std::uint32_t> out{a.last};
    const auto& tokens = r_.analysis.tokens.tokens;
    const std::uint32_t last = std::min(r_.analysis.tokens.sentences[a.sentence].last, a.last + kLongestOlder);
    std::uint32_t clause = a.last;
    while (clause < last && tokens[clause].kind != text::TokenKind::kPunct && !tokens[clause].line_start) ++clause;
    const auto& names = r_.analysis.names;
    auto at = std::lower_bound(names.begin(), names.end(), a.last, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (; at != names.end() && at->last < clause && out.size() < kMostOlderEnds; ++at)
      if (at->last > out.back()) out.push_back(at->last);
    if (clause > out.back()) out.push_back(clause);
    return out;
  }

  void describe(const DraftScope::Near& near, const Anchor& a, Weighing& w) const {
    scope_.describe(near, a.first, a.last, w);
    const auto index = static_cast<std::uint32_t>(&a - r_.anchors.data());
    const bool own = std::find(d_.anchors.begin(), d_.anchors.end(), index) != d_.anchors.end();
    w.add(own ? "own" : "other");
    w.add("definite", a.definite ? "yes" : "no", own ? "own" : "other");
    if (a.named) w.add("named");
    if (a.plural) w.add("plural");
    if (a.headline) w.add("headline");
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    std::array<std::uint32_t, kCueReach> behind{};  // from the token before the term back
    for (std::uint32_t back = 0; back < kCueReach && a.first - back > s.first; ++back) behind[back] = cues_at(a.first - back - 1);
    for (std::size_t i = 0; i < kCues.size(); ++i)
      for (const std::uint32_t cues : behind)
        if ((cues >> i & 1U) != 0) w.add("behind", kCues[i]);
  }

  // A bit for each of kCues that begins there.
  std::uint32_t cues_at(std::uint32_t t) const {
    std::uint32_t out = 0;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i)
      for (std::size_t k = 0; k < kCues.size(); ++k) out |= (r_.analysis.hits.hits[i].concept_id == cues_[k] ? 1U : 0U) << k;
    return out;
  }

  const Reading& r_;
  const Draft& d_;
  const DraftScope& scope_;
  doc::Report& out_;
  std::array<pack::ConceptId, kCues.size()> cues_{};
};

}  // namespace

void fill_commitments(const Reading& reading, const DraftScope& scope, doc::Report& out) { CommitmentReader(reading, scope, out).run(); }

void fill_supersedes(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  OlderReader(reading, draft, scope, out).run();
}

}  // namespace mithaq::find
