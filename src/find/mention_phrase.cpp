#include "find/mention_phrase.h"

#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kLongest = 20;  // tokens
constexpr std::uint32_t kBracket = 8;   // tokens
constexpr std::uint32_t kOwnDay = 2;    // "the agreement of 2015": a day so near belongs to the name

class Phrase {
 public:
  Phrase(const Reading& r, const Anchor& a)
      : r_(r), a_(a), limit_(std::min(r.analysis.tokens.sentences[a.sentence].last, a.last + kLongest)) {}

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
    const auto& token = r_.analysis.tokens.tokens[t];
    if (token.line_start) return t;
    if (token.kind == text::TokenKind::kPunct) return mark(t);
    if (const Name* name = name_at(t)) return std::max(name->last, t + 1);
    const TokenInfo& info = r_.analysis.info[t];
    if ((info.classes & kClause) != 0) return relative_name(t) ? t + 2 : t;
    if ((info.classes & kFiniteVerb) != 0 && !info.article && (info.cut == 0 || info.conjunction)) return t;
    if (info.conjunction && opens_another(t)) return t;
    const auto& times = r_.analysis.times;
    const auto time = std::lower_bound(times.begin(), times.end(), t, [](const TimeMention& m, std::uint32_t k) { return m.first < k; });
    if (time != times.end() && time->first == t) return t < a_.last + kOwnDay ? time->last : t;
    return t + 1;
  }

  // Behind "the agreement" its name goes on with a preposition, an adjective with the article, "that" or a mark; what else stands there is
  // the subject of a verb before it: "announced in the agreement | the two ministers".
  bool follows_article(std::uint32_t t) const {
    const TokenInfo& info = r_.analysis.info[t];
    if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) return true;
    if (info.conjunction) return false;
    const Name* name = name_at(t);
    if (name != nullptr && name->type == NameType::kPerson) return false;
    return info.article || info.cut > 0 || (info.classes & kBreak) != 0 || (name == nullptr && (info.classes & kTimeWord) != 0);
  }

  // Quotation marks, and brackets that close again soon, belong to it.
  std::uint32_t mark(std::uint32_t t) {
    const std::string_view form = r_.analysis.tokens.form(t);
    if (form == "\"") {
      ++quotes_;
      return t + 1;
    }
    if (form != "(") return t;
    for (std::uint32_t e = t + 1; e < std::min(limit_, t + kBracket); ++e)
      if (r_.analysis.tokens.form(e) == ")") return e + 1;
    return t;
  }

  // "The agreement that Iran made with the powers".
  bool relative_name(std::uint32_t t) const { return t == a_.last && a_.definite && has_hit(r_, t, r_.concepts.relative); }

  bool opens_another(std::uint32_t t) const {
    const auto at =
        std::lower_bound(r_.anchors.begin(), r_.anchors.end(), t, [](const Anchor& a, std::uint32_t k) { return a.first < k; });
    return at != r_.anchors.end() && at->first == t;
  }

  const Name* name_at(std::uint32_t t) const {
    const auto& names = r_.analysis.names;
    const auto at = std::lower_bound(names.begin(), names.end(), t, [](const Name& n, std::uint32_t k) { return n.outer_first < k; });
    return at == names.end() || at->outer_first != t ? nullptr : &*at;
  }

  // Without a preposition or a quotation mark that nothing follows.
  std::uint32_t trimmed(std::uint32_t end) const {
    const auto hangs = [&](std::uint32_t t) {
      if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct) return quotes_ % 2 != 0 && r_.analysis.tokens.form(t) == "\"";
      return (r_.analysis.info[t].classes & kBreak) != 0 && r_.analysis.info[t].cut == 0 && (r_.analysis.info[t].classes & kState) == 0;
    };
    while (end > a_.last && hangs(end - 1)) --end;
    return end;
  }

  const Reading& r_;
  const Anchor& a_;
  std::uint32_t limit_;
  std::size_t quotes_ = 0;
};

}  // namespace

std::uint32_t mention_phrase_end(const Reading& reading, const Anchor& anchor) { return Phrase(reading, anchor).end(); }

}  // namespace mithaq::find
