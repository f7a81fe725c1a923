// Finder::explain: every layer of a document, for people.
#include <algorithm>

#include "find/explanation.h"
#include "find/finder_body.h"
#include "find/mentions.h"
#include "find/reports.h"
#include "match/explain.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMaxMisses = 6;  // a sentence; the furthest first

class Explainer {
 public:
  Explainer(const Finder::Body& f, Finder::Scratch::Body& s) : f_(f), s_(s), a_(s.analysis) { collect_mentions(a_, mentions_); }

  ExplainedSentence sentence(std::uint32_t index) {
    const text::Sentence& range = a_.tokens.sentences[index];
    ExplainedSentence out;
    out.span = a_.span(range.first, range.last);
    for (std::uint32_t t = range.first; t < range.last; ++t) out.tokens.push_back(token(t));
    for (const doc::Mention& m : mentions_)
      if (out.span.contains(m.span)) out.mentions.push_back(m);
    for (const Frame& frame : s_.found)
      if (frame.sentence == index) out.frames.push_back(explained(frame));
    const bool has_anchor = std::any_of(s_.anchors.begin(), s_.anchors.end(), [&](const Anchor& x) { return x.sentence == index; });
    if (has_anchor) misses(index, out.misses);
    return out;
  }

 private:
  ExplainedToken token(std::uint32_t t) const {
    ExplainedToken out;
    out.span = a_.tokens.tokens[t].span;
    out.folded = std::string(a_.tokens.form(t));
    for (const pack::CliticEdge& e : a_.clitics_of(t)) out.clitics.emplace_back(f_.pack.concept_name(e.concept_id));
    for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) out.hits.push_back(describe(a_.hits.hits[i]));
    return out;
  }

  std::string describe(const pack::Hit& hit) const {
    std::string out(f_.pack.concept_name(hit.concept_id));
    const std::vector<std::string> features = f_.pack.feature_names();
    for (std::size_t i = 0; i < features.size(); ++i)
      if ((hit.features >> i & 1U) != 0) out += "." + features[i];
    return out + " (" + std::string(f_.pack.entry_term(hit.entry)) + ")";
  }

  std::string where(const match::Pattern& p) const { return p.file + ":" + std::to_string(p.line); }

  ExplainedFrame explained(const Frame& frame) const {
    const match::Pattern& p = f_.patterns.set().pattern(frame.pattern);
    ExplainedFrame out{p.name, where(p), a_.span(frame.first, std::max(frame.last, frame.first + 1)), {}};
    for (const Role& role : frame.roles) out.roles.emplace_back(std::string(f_.patterns.set().role_name(role.role)), role.span);
    return out;
  }

  void misses(std::uint32_t index, std::vector<ExplainedMiss>& out) {
    SentenceLattice lattice(f_.pack, f_.concepts);
    lattice.build(a_, s_.anchors, index);
    for (match::PatternId id = 0; id < f_.patterns.set().size(); ++id) {
      const match::Pattern& p = f_.patterns.set().pattern(id);
      for (const match::NearMiss& miss : match::near_misses(f_.patterns.set(), lattice.lattice(), id))
        out.push_back({p.name, where(p), lattice.span(a_, miss.from, miss.reached), miss.expected});
    }
    std::sort(out.begin(), out.end(), [](const ExplainedMiss& x, const ExplainedMiss& y) {
      return x.span.size() != y.span.size() ? x.span.size() > y.span.size() : x.where < y.where;
    });
    if (out.size() > kMaxMisses) out.resize(kMaxMisses);
  }

  const Finder::Body& f_;
  Finder::Scratch::Body& s_;
  const Analysis& a_;
  std::vector<doc::Mention> mentions_;
};

}  // namespace

Explanation Finder::explain(const doc::Document& document, Scratch& scratch) const {
  Explanation out;
  out.gate_open = worth_reading(document.text);
  reports(document, scratch, out.reports, false);
  Scratch::Body& s = *scratch.body_;
  if (s.anchors.empty()) s.found.clear();
  Explainer explainer(*body_, s);
  for (std::uint32_t i = 0; i < s.analysis.tokens.sentences.size(); ++i) out.sentences.push_back(explainer.sentence(i));
  return out;
}

}  // namespace mithaq::find
