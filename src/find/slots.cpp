#include "find/slots.h"

#include <algorithm>

#include "base/flat_set.h"
#include "pack/words.h"

namespace mithaq::find {

bool has_hit(const Reading& r, std::uint32_t t, pack::ConceptId id) { return r.analysis.has_hit(t, id); }

bool in_title(const Reading& r, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kReach = 24;  // tokens from the first word of a person's titles
  const auto& names = r.analysis.names;
  auto at = std::lower_bound(names.begin(), names.end(), first - std::min(first, kReach),
                             [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  for (; at != names.end() && at->outer_first <= first; ++at)
    if (at->type == NameType::kPerson && first >= at->title_first && last <= at->title_last) return true;
  return false;
}

std::vector<FeatureWord> words_behind(const Reading& r, const Draft& draft, std::size_t anchors, std::uint32_t reach) {
  base::FlatSet<std::string_view> words;
  for (std::size_t n = 0; n < std::min(draft.anchors.size(), anchors); ++n) {
    const Anchor& a = r.anchors[draft.anchors[n]];
    const std::uint32_t end = std::min(r.analysis.tokens.sentences[a.sentence].last, a.core_last + reach);
    for (std::uint32_t t = a.core_last; t < end; ++t)
      if (r.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic) words.insert(pack::without_article(r.analysis.bare(t)));
  }
  return {words.begin(), words.end()};
}

std::vector<std::uint32_t> sentences_of(const Reading& reading, const Draft& draft) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t a : draft.anchors)
    if (std::find(out.begin(), out.end(), reading.anchors[a].sentence) == out.end()) out.push_back(reading.anchors[a].sentence);
  return out;
}

}  // namespace mithaq::find
