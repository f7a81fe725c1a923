// Organisations by their head noun. Arabic builds such a name to the right of its head: words in construct, adjectives with the article,
// a name in quotes, a place or a nationality at the end. The reader takes words as long as they fit that build.
#include "find/name_reader.h"

namespace mithaq::find {

struct OrganisationReader::Chunk {
  const pack::Hit* head = nullptr;
  std::uint32_t end = 0;    // one past the last token taken
  std::uint32_t words = 0;  // taken after the head
  bool closed = false;      // nothing more may follow
  bool definite = false;    // the last word carries the article or is a name
  bool nation = false;      // a nationality or a place has been taken
  bool purpose = false;     // "for the ..." has been taken
  std::string_view state;
  base::Span alias;
  bool quoted = false;
  bool person = false;  // the last words are titles or names of whom it is called after
};

void OrganisationReader::note_state(Chunk& chunk, std::uint32_t t) const {
  for (const pack::ConceptId id : {c_.nationality, c_.state, c_.city, c_.region}) {
    const pack::Hit* h = hit(t, id);
    if (h == nullptr) continue;
    if (chunk.state.empty()) chunk.state = property(*h, c_.k_state);
    return;
  }
}

// A name in quotes or brackets: the company "X", the unit (DIU).
bool OrganisationReader::extend_quotation(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  const std::uint32_t quote = quotation_end(t, 7);
  const std::uint32_t bracket = bracket_end(t, 4);
  const std::uint32_t end = quote > t ? quote : bracket;
  if (end <= t || chunk.quoted) return false;
  chunk.alias = a_.span(t + 1, end - 1);
  chunk.quoted = true;
  chunk.definite = true;
  chunk.end = end;
  chunk.words += quote > t ? 1 : 0;
  return bracket <= t;
}

// "and" inside a name: a further word of the same build, as in "Human Resources and Emiratisation".
bool OrganisationReader::extend_coordination(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  const std::uint32_t stop =
      kOrgHead | kState | kKnownOrg | kOffice | kCourtesy | kFiniteVerb | kInstrument | kSideWord | kTimeWord | kPlaceHead | kOccasion;
  if (chunk.words == 0 || is(t, stop)) return false;
  const bool fits = (a_.info[t].article && chunk.definite) || is(t, kTopic);
  if (!fits || chunk.nation) return false;
  chunk.definite = article(t);
  return true;
}

bool OrganisationReader::extend_word(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (latin(t)) return chunk.definite = true;
  if (!arabic(t)) return false;
  if (is(t, kNationality) && a_.info[t].cut == 0 && hit(t, c_.nationality) != nullptr) {
    note_state(chunk, t);
    chunk.person = false;
    return chunk.definite = chunk.nation = true;
  }
  if (is(t, kBreak | kInstrument | kTimeWord | kSideWord | kAgency)) return false;
  const bool listed_name = begins(t, kState);
  if (listed_name) {
    if (a_.info[t].cut > 0 || (chunk.head->definite && chunk.words == 0)) return false;
    const KnownNameReader known(pack_, c_, a_);
    const std::optional<Name> place = known.read(t);
    if (chunk.definite && chunk.words > 0 && place && place->type == NameType::kState) return false;  // a new name begins
    note_state(chunk, t);
    chunk.definite = chunk.nation = true;
    if (place) chunk.end = place->last - 1;
    return true;
  }
  if (is(t, kNationality)) return false;
  // "King Fahd Airport": the names of the person it is called after.
  constexpr std::uint32_t kPersonal = kGivenName | kFamilyName | kWeakName | kNameLink;
  if (is(t, kPersonal) && !has_clitic(t) && chunk.person) return chunk.definite = true;
  chunk.person = false;
  if (begins(t, kGivenName) && !is(t, kTopic | kPlaceHead)) {
    if (has_clitic(t) || chunk.words > 0 || chunk.head->definite) return false;
    return chunk.person = chunk.definite = true;
  }
  if (a_.info[t].conjunction) return extend_coordination(chunk);
  if (is(t, kFiniteVerb) && !article(t)) return false;
  if (begins(t, kCourtesy | kRank | kOffice)) {
    if (chunk.words > 0 || chunk.head->definite) return false;
    chunk.person = article(t);
  }
  if (is(t, kOrgHead) && (chunk.definite || has_clitic(t))) return false;
  // A clitic preposition: only "for the ..." belongs to a name.
  if (a_.info[t].cut > 0) {
    const bool for_the = article(t) && hit_to(t);
    if (!for_the || chunk.purpose) return false;
    return chunk.purpose = chunk.definite = true;
  }
  const bool def = article(t);
  if (chunk.head->definite && chunk.words == 0 && !def) return false;  // "the ministry said"
  if (chunk.definite && chunk.words > 0 && !def) return false;         // construct is closed by a definite word
  chunk.definite = def;
  return true;
}

bool OrganisationReader::extend(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (chunk.closed || new_line(t) || t - chunk.head->first >= kMaxNameTokens) return false;
  if (any_punct(t)) return extend_quotation(chunk);
  if (!extend_word(chunk)) return false;
  ++chunk.end;
  ++chunk.words;
  return true;
}

Name OrganisationReader::finish(const Chunk& chunk) const {
  Name name;
  name.type = NameType::kOrganisation;
  name.first = name.outer_first = chunk.head->first;
  name.last = chunk.end;
  name.cut = chunk.head->cut;
  name.entry = chunk.head->entry;
  name.state = chunk.state;
  name.party_type = property(*chunk.head, c_.k_type);
  name.alias = chunk.alias;
  name.quoted = chunk.quoted;
  name.plural = (chunk.head->features & c_.pl) != 0 && (chunk.head->features & c_.sg) == 0;
  name.span = {bare_begin(name.first, chunk.head->name_cut), token(name.last - 1).span.end};
  if (name.plural) name.party_type = "group";
  if (chunk.words == 0 && !chunk.quoted) {
    name.type = NameType::kNominal;
    name.confidence = 0.5;
  }
  return name;
}

std::optional<Name> OrganisationReader::read(std::uint32_t t) const {
  const pack::Hit* head = hit(t, c_.org_head);
  if (head == nullptr) return std::nullopt;
  // A longer term that begins here is something else: "contract of the company" is not, "Council of Ministers" may be listed.
  Chunk chunk;
  chunk.head = head;
  chunk.end = head->last;
  while (extend(chunk)) {
  }
  if (chunk.words == 0 && !chunk.quoted && !head->definite) return std::nullopt;
  return finish(chunk);
}

}  // namespace mithaq::find
