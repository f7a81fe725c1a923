// Names that the pack lists whole, and words that stand for a party.
#include "find/name_reader.h"

namespace mithaq::find {

std::optional<Name> KnownNameReader::listed(const pack::Hit& hit) const {
  Name name;
  const pack::ConceptId id = hit.concept_id;
  if (id == c_.state)
    name.type = NameType::kState, name.party_type = "state";
  else if (id == c_.body)
    name.type = NameType::kBody, name.party_type = "international";
  else if (id == c_.group)
    name.type = NameType::kGroup, name.party_type = "group";
  else if (id == c_.org)
    name.type = NameType::kOrganisation, name.party_type = property(hit, c_.k_type);
  else if (id == c_.city)
    name.type = NameType::kCity, name.party_type = "state";
  else if (id == c_.region)
    name.type = NameType::kRegion, name.party_type = "government";
  else if (id == c_.epithet)
    name.type = NameType::kEpithet, name.party_type = "state";
  else
    return std::nullopt;
  name.first = name.outer_first = hit.first;
  name.last = hit.last;
  name.cut = hit.cut;
  name.entry = hit.entry;
  name.state = property(hit, c_.k_state);
  name.span = {bare_begin(hit.first, hit.name_cut), token(hit.last - 1).span.end};
  if (marked(hit, c_.k_weak)) name.confidence = 0.5;
  return name;
}

// "the Emirati side", "the two sides", "his American counterpart".
std::optional<Name> KnownNameReader::side(std::uint32_t t) const {
  for (const pack::ConceptId id : {c_.side_head, c_.counterpart, c_.side}) {
    const pack::Hit* h = hit(t, id);
    if (h == nullptr) continue;
    Name name;
    name.type = id == c_.counterpart ? NameType::kCounterpart : NameType::kSide;
    name.first = name.outer_first = h->first;
    name.last = h->last;
    name.cut = h->cut;
    name.entry = h->entry;
    const pack::Hit* nation = h->last < size() && !new_line(h->last) ? hit(h->last, c_.nationality) : nullptr;
    if (nation != nullptr && nation->cut == 0) {
      name.last = nation->last;
      name.state = property(*nation, c_.k_state);
      name.party_type = id == c_.counterpart ? "government" : "state";
    } else if (id == c_.side_head) {
      continue;  // "a side" alone names nobody
    } else {
      name.type = id == c_.counterpart ? NameType::kCounterpart : NameType::kSide;
      name.plural = true;
    }
    name.span = {bare_begin(name.first, h->name_cut), token(name.last - 1).span.end};
    return name;
  }
  return std::nullopt;
}

// "a financial envelope": the last word of a listed term, spelled like Mali.
bool KnownNameReader::ends_term(const pack::Hit& name) const {
  for (std::uint32_t back = 1; back <= 3 && back <= name.first; ++back)
    for (std::uint32_t i = a_.hits.first[name.first - back]; i < a_.hits.first[name.first - back + 1]; ++i)
      if (a_.hits.hits[i].last >= name.last && !listed(a_.hits.hits[i])) return true;
  return false;
}

std::optional<Name> KnownNameReader::read(std::uint32_t t) const {
  const pack::Hit* best = nullptr;
  for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
    const pack::Hit& h = a_.hits.hits[i];
    const pack::ConceptId id = h.concept_id;
    const bool listed =
        id == c_.state || id == c_.body || id == c_.group || id == c_.org || id == c_.city || id == c_.region || id == c_.epithet;
    if (!listed) continue;
    // The longer name wins; of equal ones a state before the rest, a body called "city" before the city.
    const auto standing = [&](const pack::Hit& x) { return x.concept_id == c_.state ? 2 : x.concept_id == c_.org ? 1 : 0; };
    const bool equal = best != nullptr && h.last == best->last;
    const bool body = id == c_.org && best != nullptr && best->concept_id == c_.city && h.last > h.first + 1;
    if (best == nullptr || h.last > best->last || (equal && (id == c_.state || body) && standing(h) > standing(*best))) best = &h;
  }
  if (best != nullptr && best->concept_id == c_.state && marked(*best, c_.k_weak) && ends_term(*best)) best = nullptr;
  if (best != nullptr) return listed(*best);
  return is(t, kSideWord) ? side(t) : std::nullopt;
}

std::optional<Name> MarkedNameReader::read(std::uint32_t t) const {
  Name name;
  name.type = NameType::kUnknown;
  name.confidence = 0.5;
  name.first = name.outer_first = t;
  if (const std::uint32_t end = quotation_end(t, 6); end > t) {
    for (std::uint32_t k = t + 1; k + 1 < end; ++k)
      if (is(k, kFiniteVerb | kBreak) || any_punct(k)) return std::nullopt;  // a sentence, not a name
    name.last = end;
    name.quoted = true;
    name.span = a_.span(t + 1, end - 1);
    return name;
  }
  if (!latin(t) || form(t).size() < 2) return std::nullopt;
  std::uint32_t end = t + 1;
  while (end < size() && latin(end) && !new_line(end) && end - t < 6) ++end;
  name.last = end;
  name.span = a_.span(t, end);
  return name;
}

}  // namespace mithaq::find
