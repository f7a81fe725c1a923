#include "find/mention_phrase.h"

#include <algorithm>

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLongest = 20;  // tokens
constexpr std::uint32_t kBracket = 8;   // tokens
constexpr std::uint32_t kOwnYear = 2;   // "the agreement of 2015": a year so near belongs to the name
constexpr std::size_t kYear = 4;        // letters of an EDTF year

class Phrase {
 public:
  Phrase(const Concepts& concepts, const Analysis& analysis, const std::vector<Anchor>& anchors, const Anchor& a)
      : concepts_(concepts),
        analysis_(analysis),
        anchors_(anchors),
        a_(a),
        limit_(std::min(analysis.tokens.sentences[a.sentence].last, a.last + kLongest)) {}

  std::uint32_t end() {
    std::uint32_t t = a_.last;
    if (t < limit_ && a_.definite && !follows_article(t)) return t;
    while (t < limit_) {
      const std::uint32_t next = step(t);
      if (next == t) break;
      t = next;
    }
    return trimmed(std::min(t, limit_));
  }

 private:
  // Behind what stands at `t`; `t` where the phrase ends before it.
  std::uint32_t step(std::uint32_t t) {
    const auto& token = analysis_.tokens.tokens[t];
    if (token.line_start) return t;
    if (token.kind == text::TokenKind::kPunct) return mark(t);
    if (const Name* name = analysis_.name_at(t)) return std::max(name->last, t + 1);
    const TokenInfo& info = analysis_.info[t];
    const bool from = analysis_.has_hit(t, concepts_.from);  // spelled like "who"
    if ((info.classes & kClause) != 0 && !from) return relative_name(t) ? t + 2 : t;
    if ((info.classes & kFiniteVerb) != 0 && !info.article && (info.cut == 0 || info.conjunction)) return t;
    if (info.conjunction && opens_another(t)) return t;
    const auto& times = analysis_.times;
    const auto time = std::lower_bound(times.begin(), times.end(), t, [](const TimeMention& m, std::uint32_t k) { return m.first < k; });
    if (time != times.end() && time->first == t) return t < a_.last + kOwnYear && time->value.size() == kYear ? time->last : t;
    if (t > a_.last && (info.classes & kTimeWord) != 0 && !is_adjective(t)) return t;
    return t + 1;
  }

  // Behind "the agreement" its name goes on with those between whom it is, "about", "that", or an adjective with the article; what else
  // stands there is the verb's: "the agreement aims | at", "signed the agreement | for the Saudi side".
  bool follows_article(std::uint32_t t) const {
    const TokenInfo& info = analysis_.info[t];
    if (info.conjunction) return false;
    const Name* name = analysis_.name_at(t);
    if (name != nullptr) return info.article && name->type != NameType::kPerson;
    return info.article || analysis_.has_hit(t, concepts_.between) || analysis_.has_hit(t, concepts_.with) ||
           analysis_.has_hit(t, concepts_.about) || analysis_.has_hit(t, concepts_.relative) || (info.classes & kTimeWord) != 0 ||
           analysis_.tokens.form(t) == "(";
  }

  // Quotation marks, and brackets that close again soon, belong to it.
  std::uint32_t mark(std::uint32_t t) {
    const std::string_view form = analysis_.tokens.form(t);
    if (form == "\"") {
      ++quotes_;
      return t + 1;
    }
    if (form != "(") return t;
    for (std::uint32_t e = t + 1; e < std::min(limit_, t + kBracket); ++e)
      if (analysis_.tokens.form(e) == ")") return e + 1;
    return t;
  }

  // "The agreement that Iran made with the powers".
  bool relative_name(std::uint32_t t) const { return t == a_.last && a_.definite && analysis_.has_hit(t, concepts_.relative); }

  // "In the coming phase": such a word describes what stands before it.
  bool is_adjective(std::uint32_t t) const { return analysis_.info[t].article && analysis_.has_hit(t, concepts_.time_rel); }

  bool opens_another(std::uint32_t t) const {
    const auto at = std::lower_bound(anchors_.begin(), anchors_.end(), t, [](const Anchor& a, std::uint32_t k) { return a.first < k; });
    return at != anchors_.end() && at->first == t;
  }

  // Without a preposition or a quotation mark that nothing follows.
  std::uint32_t trimmed(std::uint32_t end) const {
    const auto hangs = [&](std::uint32_t t) {
      if (analysis_.tokens.tokens[t].kind == text::TokenKind::kPunct) return quotes_ % 2 != 0 && analysis_.tokens.form(t) == "\"";
      const TokenInfo& info = analysis_.info[t];
      if (!info.article && info.cut > 0 && analysis_.has_hit(t, concepts_.value_head)) return true;
      return (info.classes & kBreak) != 0 && info.cut == 0 && !info.article && (info.classes & kState) == 0;
    };
    while (end > a_.last && hangs(end - 1)) --end;
    return end;
  }

  const Concepts& concepts_;
  const Analysis& analysis_;
  const std::vector<Anchor>& anchors_;
  const Anchor& a_;
  std::uint32_t limit_;
  std::size_t quotes_ = 0;
};

}  // namespace

void mark_phrases(const Concepts& concepts, const Analysis& analysis, std::vector<Anchor>& anchors) {
  for (Anchor& a : anchors) a.phrase_last = Phrase(concepts, analysis, anchors, a).end();
}

}  // namespace mithaq::find
