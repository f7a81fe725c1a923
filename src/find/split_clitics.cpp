// Finder::join_split_clitics: "and said", "growth its" as one word each, and "to the" without the letter that is not written after "to".
#include <algorithm>

#include "find/finder_body.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

class Joiner {
 public:
  Joiner(const Finder::Body& finder, const std::string& text)
      : finder_(finder), text_(text), split_(finder.pack.concept_id("split_clitic")), side_(finder.pack.key("side")) {
    text::tokenize(text, tokens_);
    finder.lookup.run(tokens_, hits_);
  }

  // The bytes to leave out, in order.
  std::vector<base::Span> cuts() {
    std::vector<base::Span> out;
    for (std::uint32_t t = 0; t < tokens_.tokens.size(); ++t) {
      const std::string_view side = side_of(t);
      if (side == "before" && stands_before(t + 1)) out.push_back({end(t), begin(t + 1)});
      if (side == "after" && t > 0 && stands_before(t) && side_of(t - 1).empty()) out.push_back({end(t - 1), begin(t)});
      if (side.empty()) add_article(t, out);
    }
    return out;
  }

 private:
  std::uint32_t begin(std::uint32_t t) const { return tokens_.tokens[t].span.begin; }
  std::uint32_t end(std::uint32_t t) const { return tokens_.tokens[t].span.end; }
  bool arabic(std::uint32_t t) const { return t < tokens_.tokens.size() && tokens_.tokens[t].kind == text::TokenKind::kArabic; }

  // Two Arabic words with one space between.
  bool stands_before(std::uint32_t t) const {
    return t > 0 && arabic(t) && arabic(t - 1) && begin(t) == end(t - 1) + 1 && text_[end(t - 1)] == ' ';
  }

  std::string_view side_of(std::uint32_t t) const {
    for (std::uint32_t i = hits_.first[t]; i < hits_.first[t + 1]; ++i)
      if (hits_.hits[i].concept_id == split_ && split_ != pack::kNoConcept)
        return finder_.pack.property(hits_.hits[i].entry, side_).value_or(std::string_view());
    return {};
  }

  // "to" and a whole article in one word: the article's first letter is not written.
  void add_article(std::uint32_t t, std::vector<base::Span>& out) {
    if (!arabic(t)) return;
    finder_.lookup.splits(tokens_.form(t), splits_);
    for (const pack::Lookup::Split& s : splits_) {
      if (!s.article || s.fused || s.clitics[0] != finder_.concepts.to) continue;
      const std::uint32_t at = text::source_offset(text_, tokens_.tokens[t], s.cut);
      const auto letter = static_cast<std::uint32_t>(pack::kFoldedArticle.size() / 2);
      out.push_back({at, at + letter});
      return;
    }
  }

  const Finder::Body& finder_;
  const std::string& text_;
  pack::ConceptId split_;
  pack::KeyId side_;
  text::TokenLayer tokens_;
  pack::HitLayer hits_;
  std::vector<pack::Lookup::Split> splits_;
};

}  // namespace

bool Finder::join_split_clitics(std::string& text, std::vector<doc::Mention>& mentions) const {
  const std::vector<base::Span> cuts = Joiner(*body_, text).cuts();
  if (cuts.empty()) return false;
  std::string joined;
  std::uint32_t from = 0;
  for (const base::Span& cut : cuts) {
    joined.append(text, from, cut.begin - from);
    from = cut.end;
  }
  joined.append(text, from);
  const auto moved = [&](std::uint32_t offset) {
    std::uint32_t less = 0;
    for (const base::Span& cut : cuts)
      if (cut.begin < offset) less += std::min(offset, cut.end) - cut.begin;
    return offset - less;
  };
  for (doc::Mention& m : mentions) m.span = {moved(m.span.begin), moved(m.span.end)};
  text = std::move(joined);
  return true;
}

}  // namespace mithaq::find
