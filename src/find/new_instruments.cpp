#include "find/new_instruments.h"

#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kToEvent = 24;      // tokens from "signed" to what is signed
constexpr std::uint32_t kToMarker = 3;      // from "also" to "signed": "also was", "also the signing took place"
constexpr std::uint32_t kWidestMarker = 4;  // tokens of "also": "in the same context"
constexpr std::uint32_t kToJoined = 8;      // tokens from "joined" to what is joined
constexpr std::uint32_t kToItem = 3;        // from the beginning of a line to the instrument of its item: "4 - a memorandum"

}  // namespace

NewInstruments::NewInstruments(const Reading& reading) : r_(reading) {
  for (const Anchor& anchor : r_.anchors) {
    besides_.push_back(besides(anchor));
    items_.push_back(opens_item(anchor));
    joined_.push_back(joined(anchor));
    stages_.push_back(stage(anchor));
  }
  for (std::uint32_t i = 0; i < r_.anchors.size(); ++i) rows_.push_back(goes_on(i) ? rows_[i - 1] : i);
  while (first_of_body_ < r_.anchors.size() && r_.anchors[first_of_body_].headline) ++first_of_body_;
}

bool NewInstruments::indefinite(const Anchor& a) const { return !a.definite && !a.demonstrative && !a.pronoun && !a.headline; }

// The verb that governs it stands before it in its sentence, and "also" before the verb.
bool NewInstruments::besides(const Anchor& a) const {
  if (!indefinite(a) || a.lot()) return false;
  const std::uint32_t first = r_.analysis.tokens.sentences[a.sentence].first;
  if (turns_away(first)) return true;
  const std::uint32_t least = std::max(first, a.first - std::min(a.first, kToEvent));
  for (std::uint32_t t = a.first; t-- > least;) {
    if (!has_hit(r_, t, r_.concepts.sign)) continue;
    return marked(first, t);
  }
  return false;
}

// "on the other hand, ...": words of several tokens open the sentence.
bool NewInstruments::turns_away(std::uint32_t first) const {
  const auto& hits = r_.analysis.hits;
  for (std::uint32_t i = hits.first[first]; i < hits.first[first + 1]; ++i)
    if (hits.hits[i].concept_id == r_.concepts.besides && hits.hits[i].last > first + 1) return true;
  return false;
}

// "joined the convention", "the accession of A to the convention"
bool NewInstruments::joined(const Anchor& a) const {
  const std::uint32_t first = r_.analysis.tokens.sentences[a.sentence].first;
  for (std::uint32_t t = a.first; t > first && a.first - t < kToJoined; --t)
    if (has_hit(r_, t - 1, r_.concepts.join)) return true;
  return false;
}

// "A memorandum on sports, and an agreement on security": behind the phrase of the one before, with a phrase of its own.
bool NewInstruments::goes_on(std::uint32_t anchor) const {
  if (anchor == 0) return false;
  const Anchor& before = r_.anchors[anchor - 1];
  const Anchor& a = r_.anchors[anchor];
  if (!indefinite(before) || !indefinite(a) || before.sentence != a.sentence) return false;
  if ((before.lot() || a.lot()) && before.entry == a.entry) return false;
  if (!r_.analysis.info[a.first].conjunction || a.phrase_last == a.last) return false;
  const std::uint32_t end = before.phrase_last;
  if (end == before.last || end > a.first) return false;
  return end == a.first || (end + 1 == a.first && r_.analysis.tokens.tokens[end].kind == text::TokenKind::kPunct);
}

// "new" or "old", by the adjectives that belong to it.
std::string_view NewInstruments::stage(const Anchor& a) const {
  const auto& hits = r_.analysis.hits;
  for (std::uint32_t t = a.core_last; t < a.last; ++t)
    for (std::uint32_t i = hits.first[t]; i < hits.first[t + 1]; ++i)
      if (hits.hits[i].concept_id == r_.concepts.instrument_adjective)
        if (const auto told = r_.pack.property(hits.hits[i].entry, r_.concepts.k_stage)) return *told;
  return {};
}

// "also", "in the same context", up to a few tokens before `t`.
bool NewInstruments::marked(std::uint32_t first, std::uint32_t t) const {
  const auto& hits = r_.analysis.hits;
  for (std::uint32_t k = t; k > first && t - k < kToMarker + kWidestMarker; --k)
    for (std::uint32_t i = hits.first[k - 1]; i < hits.first[k]; ++i)
      if (hits.hits[i].concept_id == r_.concepts.besides && hits.hits[i].last <= t && t - hits.hits[i].last < kToMarker) return true;
  return false;
}

// A line that a number or a mark opens, and the instrument right behind it; or a star before it, in the midst of a line too.
bool NewInstruments::opens_item(const Anchor& a) const {
  if (!indefinite(a)) return false;
  const auto& tokens = r_.analysis.tokens.tokens;
  if (a.first > 0 && tokens[a.first - 1].kind == text::TokenKind::kPunct && r_.analysis.tokens.form(a.first - 1) == "*") return true;
  std::uint32_t t = a.first;
  while (t > 0 && !tokens[t].line_start && a.first - t < kToItem) --t;
  if (t == a.first || !tokens[t].line_start) return false;
  return r_.analysis.only_marks(t, a.first);
}

bool NewInstruments::apart(std::uint32_t earlier, std::uint32_t later) const {
  if (items_[earlier] && items_[later]) return true;
  if (rows_[earlier] == rows_[later]) return true;
  const Anchor& a = r_.anchors[earlier];
  const Anchor& b = r_.anchors[later];
  // "the second contract", "the third contract"
  if (a.ordinal > 0 && b.ordinal > 0 && a.ordinal != b.ordinal && !a.lot() && !b.lot()) return true;
  // "the memorandum that the ministers signed last year", and later "two memoranda were signed".
  if (b.two && indefinite(b) && a.entry == b.entry && !a.headline && !a.two && !a.lot()) return true;
  // "an agreement and a second agreement"
  if (b.ordinal > 1 && indefinite(b) && a.ordinal == 0 && !a.headline && !a.two && !a.lot()) return true;
  // "a new protocol takes the place of the current protocol"
  if (a.entry == b.entry && !stages_[earlier].empty() && !stages_[later].empty() && stages_[earlier] != stages_[later]) return true;
  // "by an earlier agreement"
  if (stages_[later] == "old" && indefinite(b) && stages_[earlier] != "old") return true;
  // Nobody joins a contract.
  if (joined_[later] && b.kind != a.kind && (a.kind == "contract" || a.kind == "grant" || a.kind == "memorandum_of_understanding"))
    return true;
  // A headline may tell of it, unless nothing but the headline stands before.
  return besides_[later] && (!a.headline || later == first_of_body_) && !a.lot() && !a.two;
}

bool NewInstruments::apart(const Draft& earlier, std::uint32_t later) const {
  return std::any_of(earlier.anchors.begin(), earlier.anchors.end(), [&](std::uint32_t i) { return apart(i, later); });
}

bool NewInstruments::apart(const Draft& a, const Draft& b) const {
  return std::any_of(a.anchors.begin(), a.anchors.end(), [&](std::uint32_t i) {
    return std::any_of(b.anchors.begin(), b.anchors.end(), [&](std::uint32_t j) { return i < j ? apart(i, j) : apart(j, i); });
  });
}

}  // namespace mithaq::find
