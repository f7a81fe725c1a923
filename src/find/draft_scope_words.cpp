// What the words around a mention say of it, whichever draft asks: its neighbours, the nearest word of signing, what governs it.
#include <algorithm>

#include "find/draft_scope.h"
#include "find/mention_sums.h"
#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kReach = 24;    // tokens to look to the left for a verb
constexpr std::uint32_t kGoverned = 8;  // tokens to look to the left for what somebody does there

}  // namespace

void DraftScope::tell_distance(std::uint32_t first, std::uint32_t last, const std::pair<FeatureWord, FeatureWord>& sides, std::uint32_t t,
                               std::uint32_t end, Weighing& out) {
  if (t < first) {
    out.add(sides.first, log_bucket(first - std::min(end, first)));
  } else {
    out.add(sides.second, log_bucket(t - std::min(last, t)));
  }
}

void DraftScope::words_at(std::uint32_t t, const FeatureWord& name, std::uint32_t end, Weighing& out) const {
  bool any = false;
  for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& hit = r_.analysis.hits.hits[i];
    if (end != 0 && hit.last != end) continue;
    const FeatureWord& form = tense(hit);
    if (form.empty()) {
      out.add(name, r_.concepts.word(hit.concept_id));
    } else {
      out.add(name, r_.concepts.word(hit.concept_id), form);
    }
    any = true;
  }
  if (!any) out.add(name, r_.analysis.tokens.tokens[t].kind == text::TokenKind::kPunct ? r_.analysis.tokens.form(t) : "word");
}

// As it stands in the text, without its clitics.
void DraftScope::written(const FeatureWord& name, std::uint32_t t, Weighing& out) const {
  if (r_.analysis.tokens.tokens[t].kind == text::TokenKind::kArabic) out.add(name, r_.analysis.bare(t));
}

void DraftScope::neighbours(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  if (first > s.first) {
    words_at(first - 1, "left", first, out);
  } else {
    out.add("left", "start");
  }
  if (first > s.first + 1) words_at(first - 2, "left2", first - 1, out);
  if (last < s.last) words_at(last, "right", 0, out);
  if (first > s.first) written("word_left", first - 1, out);
  if (last < s.last) written("word_right", last, out);
  for (const pack::CliticEdge& e : r_.analysis.clitics_of(first))
    if (e.to <= r_.analysis.info[first].cut) out.add("clitic", r_.concepts.word(e.concept_id));
}

void DraftScope::words_before(const text::Sentence& s, std::uint32_t first, std::size_t count, const FeatureWord& name,
                              Weighing& out) const {
  for (std::uint32_t t = first; t > s.first && count > 0; --t) {
    if (r_.analysis.tokens.tokens[t - 1].kind != text::TokenKind::kArabic) continue;
    --count;
    const std::string_view bare = r_.analysis.bare(t - 1);
    const std::string_view stem = pack::without_article(bare);
    out.add(name, r_.analysis.tokens.form(t - 1));
    if (bare.size() != r_.analysis.tokens.form(t - 1).size()) out.add(name, bare);
    if (stem.size() != bare.size()) out.add(name, stem);
  }
}

// The nearest of the words that say what he or it is doing there: is visited, met, is patron, is quoted, signs.
void DraftScope::governed(const text::Sentence& s, std::uint32_t first, Weighing& out) const {
  const pack::ConceptId wanted[] = {r_.concepts.visit,         r_.concepts.meet,      r_.concepts.attend,      r_.concepts.host,
                                    r_.concepts.lead,          r_.concepts.patronage, r_.concepts.presence,    r_.concepts.margin,
                                    r_.concepts.directive,     r_.concepts.on_behalf, r_.concepts.sign,        r_.concepts.say,
                                    r_.concepts.occasion_head, r_.concepts.issue,     r_.concepts.report_noun, r_.concepts.announce};
  for (std::uint32_t t = first; t > s.first && first - t < kGoverned; --t) {
    if ((r_.analysis.info[t - 1].asked & kActs) == 0) continue;
    for (std::uint32_t i = r_.analysis.hits.first[t - 1]; i < r_.analysis.hits.first[t]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.last > first || hit.cut != r_.analysis.info[hit.first].cut) continue;
      if (std::find(std::begin(wanted), std::end(wanted), hit.concept_id) != std::end(wanted)) {
        out.add("governed", r_.concepts.word(hit.concept_id), tense(hit));
        return;
      }
    }
  }
  out.add("governed", "none");
}

// The nearest word of signing.
void DraftScope::sign_distances(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const auto gap = [&](std::uint32_t t) { return t < first ? first - t : t - first; };
  const pack::Hit* sign = nullptr;
  const auto& signs = r_.analysis.signs;
  for (auto t = std::lower_bound(signs.begin(), signs.end(), s.first); t != signs.end() && *t < s.last; ++t) {
    for (std::uint32_t i = r_.analysis.hits.first[*t]; i < r_.analysis.hits.first[*t + 1]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.concept_id == r_.concepts.sign && (sign == nullptr || gap(hit.first) < gap(sign->first))) sign = &hit;
    }
  }
  if (sign == nullptr) {
    out.add("no_sign");
    return;
  }
  tell_distance(first, last, {"sign_left", "sign_right"}, sign->first, sign->last, out);
  out.add("sign_form", (sign->features & r_.concepts.past) != 0 ? "past" : (sign->features & r_.concepts.pres) != 0 ? "pres" : "noun");
}

// The nearest verb to the left, and function words that open a phrase there. Returns the verb's hit, or MentionSums::kNoVerb.
std::uint32_t DraftScope::governor(const text::Sentence& s, std::uint32_t first, bool with_status, Weighing& out) const {
  const pack::ConceptId openers[] = {r_.concepts.presence, r_.concepts.margin, r_.concepts.on_behalf,
                                     r_.concepts.say,      r_.concepts.sign,   r_.concepts.during};
  static constexpr FeatureWord kOpeners[] = {"presence", "margin", "on_behalf", "say", "sign", "during"};
  static constexpr FeatureWord kNext = "near", kMiddle = "mid", kFar = "far";
  std::uint32_t verb = MentionSums::kNoVerb;
  for (std::uint32_t t = first; t > s.first && first - t < kReach; --t) {
    if ((r_.analysis.info[t - 1].asked & (verb != MentionSums::kNoVerb ? kOpensPhrase : kOpensPhrase | kFinite)) == 0) continue;
    for (std::uint32_t i = r_.analysis.hits.first[t - 1]; i < r_.analysis.hits.first[t]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      if (hit.last > first) continue;
      for (std::size_t k = 0; k < std::size(openers); ++k)
        if (hit.concept_id == openers[k]) out.add("under", kOpeners[k], first - t < 4 ? kNext : first - t < 10 ? kMiddle : kFar);
      if (verb == MentionSums::kNoVerb && (hit.features & (r_.concepts.past | r_.concepts.pres)) != 0) {
        out.add("verb", r_.concepts.word(hit.concept_id), tense(hit));
        if (with_status) verb_status(hit, out);
        verb = i;
      }
    }
  }
  if (verb == MentionSums::kNoVerb) out.add("verb", "none");
  return verb;
}

void DraftScope::verb_status(const pack::Hit& verb, Weighing& out) const {
  out.add("verb_status", r_.concepts.word(verb.concept_id), status_word_);
}

void DraftScope::surroundings(const text::Sentence& s, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  neighbours(s, first, last, out);
  governor(s, first, false, out);
}

// What no draft has a say in, of the mention; returns the verb's hit.
std::uint32_t DraftScope::own_words(const Near& at, std::uint32_t first, std::uint32_t last, Weighing& out) const {
  const MentionSums::Told told = r_.sums->of(first, last, out.column(), [&] {
    const text::Sentence& s = r_.analysis.tokens.sentences[at.sentence];
    Weighing part(out.model(), out.column(), nullptr, false);
    part.add("sentence", std::min<std::size_t>(at.sentence, 6));
    neighbours(s, first, last, part);
    sign_distances(s, first, last, part);
    const std::uint32_t verb = governor(s, first, false, part);
    governed(s, first, part);
    return MentionSums::Told{part.sum(), verb};
  });
  out.add_sum(told.sum);
  return told.verb;
}

}  // namespace mithaq::find
