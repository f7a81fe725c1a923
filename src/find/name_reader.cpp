#include "find/name_reader.h"

#include <algorithm>

namespace mithaq::find {

const pack::Hit* NameReader::hit(std::uint32_t t, pack::ConceptId concept_id) const {
  const pack::Hit* best = nullptr;
  for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
    const pack::Hit& h = a_.hits.hits[i];
    // A form with both the article and a pronoun is only spelled like the word.
    if (h.definite && h.last == h.first + 1 && (h.features & c_.pron) != 0) continue;
    if (h.concept_id == concept_id && (best == nullptr || h.last > best->last)) best = &h;
  }
  return best;
}

std::uint32_t NameReader::quotation_end(std::uint32_t t, std::uint32_t limit) const {
  if (!punct(t, '"')) return t;
  // A mark that stands at the end of a word, with a space behind it, closes: what follows stands between two quotations.
  if (!new_line(t) && !token(t).space_before && t + 1 < size() && token(t + 1).space_before) return t;
  for (std::uint32_t i = t + 1; i < size() && i <= t + limit + 1 && !new_line(i); ++i)
    if (punct(i, '"')) return i > t + 1 ? i + 1 : t;
  return t;
}

std::uint32_t NameReader::bracket_end(std::uint32_t t, std::uint32_t limit) const {
  if (!punct(t, '(')) return t;
  for (std::uint32_t i = t + 1; i < size() && i <= t + limit + 1 && !new_line(i); ++i) {
    if (punct(i, ')')) return i > t + 1 ? i + 1 : t;
    if (is(i, kBreak | kTimeWord | kFiniteVerb)) return t;  // a remark, not a name
  }
  return t;
}

std::vector<pack::Lookup::Split> NameReader::splits(std::uint32_t t) const {
  std::vector<pack::Lookup::Split> out;
  if (!lookup_) lookup_.emplace(pack_);
  lookup_->splits(form(t), out);
  return out;
}

bool NameReader::hit_to(std::uint32_t t) const {
  for (const pack::Lookup::Split& split : splits(t))
    if (split.article && split.clitics[0] == c_.to) return true;
  return false;
}

bool NameReader::for_word(std::uint32_t t) const {
  if (is(t, kState | kKnownOrg | kOrgHead | kGivenName | kFiniteVerb | kInstrument)) return false;
  if (hit_to(t)) return true;
  for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
    const pack::Hit& h = a_.hits.hits[i];
    if (h.cut == 0) return false;
    for (const pack::CliticEdge& e : a_.clitics_of(t))
      if (e.to == h.cut && e.concept_id == c_.to) return true;
  }
  return false;
}

bool NameReader::for_unknown(std::uint32_t t) const {
  if (known(t)) return false;
  const std::vector<pack::Lookup::Split> ways = splits(t);
  return std::any_of(ways.begin(), ways.end(), [&](const pack::Lookup::Split& s) { return s.cut > 0 && s.clitics[0] == c_.to; });
}

std::uint16_t NameReader::unknown_and(std::uint32_t t) const {
  if (known(t)) return 0;
  for (const pack::Lookup::Split& s : splits(t))
    if (s.cut > 0 && !s.article && s.clitics[0] == c_.and_ && s.clitics[1] == pack::kNoConcept && form(t).size() >= s.cut + 6U)
      return s.cut;
  return 0;
}

// "of its board": a word with a pronoun closes a construct as one with the article does.
bool NameReader::possessed(std::uint32_t t) const {
  bool any = false;
  for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
    const pack::Hit& h = a_.hits.hits[i];
    if (h.last != t + 1 || h.cut != a_.info[t].cut) continue;
    if ((h.features & c_.pron) == 0) return false;
    any = true;
  }
  return any;
}

std::uint32_t NameReader::bare_begin(std::uint32_t t, std::uint16_t cut) const {
  return cut == 0 ? token(t).span.begin : text::source_offset(a_.text, token(t), cut);
}

}  // namespace mithaq::find
