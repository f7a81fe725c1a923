#include "find/token_info.h"

#include <algorithm>

#include "pack/words.h"

namespace mithaq::find {
namespace {

// A verbal noun or a participle of a verb entry names an event; other forms are finite.
std::uint32_t verb_classes(const Concepts& c, std::uint64_t features) {
  if ((features & (c.past | c.pres | c.fut)) != 0) return kFiniteVerb;
  return (features & c.masdar) != 0 ? kEventNoun : 0U;
}

class Classifier {
 public:
  Classifier(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) : pack_(pack), c_(concepts), a_(analysis) {}

  void run() {
    a_.info.assign(a_.tokens.tokens.size(), TokenInfo{});
    a_.topics.clear();
    a_.scenes.clear();
    a_.signs.clear();
    for (std::uint32_t t = 0; t < a_.info.size(); ++t) letters(t);
    for (std::uint32_t t = 0; t < a_.info.size(); ++t) from_hits(t);
  }

 private:
  // What the letters tell when the lexicon is silent: the article, with or without clitics before it.
  void letters(std::uint32_t t) {
    const pack::ArticleReading& reading = a_.hits.articles[t];
    if (!reading.article || (reading.cut == 0 && with_hamza(t))) return;
    TokenInfo& info = a_.info[t];
    info.article = true;
    info.cut = reading.cut;
    info.conjunction = reading.clitic == c_.and_;
  }

  void from_hits(std::uint32_t t) {
    const std::uint32_t begin = a_.hits.first[t];
    const std::uint32_t end = a_.hits.first[t + 1];
    if (begin == end) return;
    const std::uint16_t cut = best_cut(begin, end);
    TokenInfo& info = a_.info[t];
    info.cut = cut;
    info.conjunction = cut > 0 && starts_with_and(t, cut);
    info.article = false;
    bool fits = false;
    for (std::uint32_t i = begin; i < end; ++i) {
      const pack::Hit& hit = a_.hits.hits[i];
      const std::uint32_t asked = c_.asked(hit.concept_id);
      info.asked |= asked | ((hit.features & (c_.past | c_.pres | c_.fut)) != 0 ? std::uint32_t{kFinite} : 0U);
      if ((asked & kTopicWord) != 0) a_.topics.push_back(i);
      if ((asked & kTellsScene) != 0) a_.scenes.push_back(i);
      if (hit.cut != cut || wrong_article(hit) || only_sounds_like_body(hit, begin, end) || folded_too_far(hit)) continue;
      info.article = info.article || has_article(hit);
      if (hit.concept_id == c_.given_name && preposition(hit)) continue;
      fits = true;
      std::uint32_t classes = c_.classes(hit.concept_id);
      // A name that is an everyday word needs more than its letters.
      if ((classes & (kGivenName | kFamilyName)) != 0 && pack_.property(hit.entry, c_.k_weak)) classes = kWeakName;
      if ((hit.features & (c_.past | c_.pres | c_.fut | c_.masdar)) != 0) classes |= verb_classes(c_, hit.features);
      info.starts |= classes;
      for (std::uint32_t k = hit.first; k < hit.last; ++k) a_.info[k].classes |= classes;
    }
    if (!fits) letters(t);
    if ((info.asked & kSigns) != 0) a_.signs.push_back(t);
  }

  // "Alan": the article is never written with a hamza.
  bool with_hamza(std::uint32_t t) const { return a_.text.substr(a_.tokens.tokens[t].span.begin).starts_with("\u0623\u0644"); }

  // "Anne", "IMF" in letters: what is written with a long first vowel is no "that" and no "which", though folding makes them one.
  bool folded_too_far(const pack::Hit& hit) const {
    constexpr std::string_view kLong = "\u0622";
    constexpr std::string_view kArticle = "\u0627\u0644";  // "now" begins with it
    if (hit.cut != 0 || hit.last != hit.first + 1) return false;
    const std::string_view written = a_.text.substr(a_.tokens.tokens[hit.first].span.begin);
    const std::uint32_t classes = c_.classes(hit.concept_id);
    constexpr std::uint32_t kNames = kGivenName | kFamilyName | kWeakName | kState | kKnownOrg | kAgency;
    if ((classes & kNames) == 0 && with_hamza(hit.first) && (hit.definite || pack_.entry_term(hit.entry).starts_with(kArticle)))
      return true;
    return (classes & kBreak) != 0 && written.starts_with(kLong) && !pack_.entry_term(hit.entry).starts_with(kLong);
  }

  // "on" is folded to the name Ali. Only where the letters of "in" say that the text writes the name like that too can it be one.
  bool preposition(const pack::Hit& hit) {
    if (hit.last != hit.first + 1 || !ends_in_alef(hit.first)) return false;
    const auto begin = a_.hits.hits.begin() + a_.hits.first[hit.first];
    const auto end = a_.hits.hits.begin() + a_.hits.first[hit.first + 1];
    if (std::none_of(begin, end, [&](const pack::Hit& h) { return h.concept_id == c_.on; })) return false;
    if (!dotless_) {
      dotless_ = false;
      for (std::uint32_t t = 0; t < a_.info.size() && !*dotless_; ++t)
        for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1] && !*dotless_; ++i)
          dotless_ = a_.hits.hits[i].concept_id == c_.in && ends_in_alef(t);
    }
    return !*dotless_;
  }

  // The last letter is written without dots, as folding hides.
  bool ends_in_alef(std::uint32_t t) const {
    const base::Span span = a_.tokens.tokens[t].span;
    return a_.text.substr(span.begin, span.end - span.begin).ends_with("\u0649");
  }

  // A term of several words is definite too when only the last has the article.
  bool has_article(const pack::Hit& hit) const {
    if (!hit.definite || hit.last == hit.first + 1) return hit.definite;
    std::string_view form = a_.tokens.form(hit.first);
    form.remove_prefix(std::min<std::size_t>(hit.cut, form.size()));
    return form.starts_with(pack::kFoldedArticle) || hit.name_cut != hit.cut;
  }

  // No noun has both the article and a suffix pronoun: a form of that kind is only spelled like the word.
  bool wrong_article(const pack::Hit& hit) const { return hit.definite && hit.last == hit.first + 1 && (hit.features & c_.pron) != 0; }

  // A listed given name is not a head with a suffix: "Betina" is not "our house".
  bool only_sounds_like_body(const pack::Hit& hit, std::uint32_t begin, std::uint32_t end) const {
    if ((hit.features & c_.pron) == 0 || (hit.concept_id != c_.org_head && hit.concept_id != c_.place_head)) return false;
    for (std::uint32_t i = begin; i < end; ++i) {
      const pack::Hit& h = a_.hits.hits[i];
      if (h.concept_id == c_.given_name && h.cut == hit.cut && !pack_.property(h.entry, c_.k_weak)) return true;
    }
    return false;
  }

  // The reading without clitics wins unless a longer term begins after them.
  std::uint16_t best_cut(std::uint32_t begin, std::uint32_t end) const {
    const auto longest = std::max_element(a_.hits.hits.begin() + begin, a_.hits.hits.begin() + end,
                                          [](const pack::Hit& x, const pack::Hit& y) { return x.last - x.first < y.last - y.first; });
    for (std::uint32_t i = begin; i < end; ++i)
      if (a_.hits.hits[i].cut == 0 && a_.hits.hits[i].last == longest->last) return 0;
    return longest->cut;
  }

  bool starts_with_and(std::uint32_t t, std::uint16_t cut) {
    auto edge = std::lower_bound(a_.hits.clitics.begin(), a_.hits.clitics.end(), t,
                                 [](const pack::CliticEdge& e, std::uint32_t token) { return e.token < token; });
    for (; edge != a_.hits.clitics.end() && edge->token == t; ++edge)
      if (edge->from == 0 && edge->to <= cut && edge->concept_id == c_.and_) return true;
    return false;
  }

  const pack::Pack& pack_;
  const Concepts& c_;
  Analysis& a_;
  std::optional<bool> dotless_;  // does the text write the last letter of "in" without dots?
};

}  // namespace

void classify_tokens(const pack::Pack& pack, const Concepts& concepts, Analysis& analysis) { Classifier(pack, concepts, analysis).run(); }

}  // namespace mithaq::find
