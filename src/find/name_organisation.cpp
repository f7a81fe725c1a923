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
  bool short_form = false;  // the quotation at the end is not part of the name
  bool person = false;      // the last words are titles or names of whom it is called after
};

void OrganisationReader::note_state(Chunk& chunk, std::uint32_t t) const {
  for (const pack::ConceptId id : {c_.nationality, c_.state, c_.city, c_.region}) {
    const pack::Hit* h = hit(t, id);
    if (h == nullptr) continue;
    if (chunk.state.empty()) chunk.state = property(*h, c_.k_state);
    return;
  }
}

// A name in quotes or brackets: the company "X", the unit (DIU). Behind a name that is whole without it, it is only a short form.
bool OrganisationReader::extend_quotation(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (chunk.quoted) return false;
  const bool bare = chunk.words == 0;
  const std::uint32_t quote = quotation_end(t, bare ? 7 : 4);
  const std::uint32_t bracket = bare ? bracket_close(t) : bracket_end(t, 4);
  const std::uint32_t end = quote > t ? quote : bracket;
  if (end <= t || is(t + 1, kAgency)) return false;  // "the Emirates (agency)" is a dateline
  if (quote > t && end > t + 4 && is(t + 1, kBreak) && !article(t + 1) && a_.info[t + 1].cut == 0) return false;  // "until ..."
  if (!bare)
    for (std::uint32_t k = t + 1; k + 1 < end; ++k)
      if (is(k, kFiniteVerb | kBreak) && !article(k)) return false;  // what it said
  chunk.alias = a_.span(t + 1, end - 1);
  chunk.quoted = true;
  chunk.short_form = !bare;
  chunk.definite = true;
  chunk.end = end;
  chunk.words += bare ? 1 : 0;
  return true;
}

// The bracket right behind a head holds its name, whatever the words in it mean elsewhere.
std::uint32_t OrganisationReader::bracket_close(std::uint32_t t) const {
  if (!punct(t, '(')) return t;
  for (std::uint32_t i = t + 1; i < size() && i <= t + 5 && !new_line(i); ++i)
    if (punct(i, ')')) return i > t + 1 ? i + 1 : t;
  return t;
}

// A preposition, apart or written on the word.
bool OrganisationReader::preposition_at(std::uint32_t t) const {
  if (t >= size() || new_line(t) || !arabic(t)) return false;
  if (is(t, kBreak) && !article(t) && a_.info[t].cut == 0) return true;
  for (const pack::CliticEdge& e : a_.clitics_of(t))
    if (e.to == a_.info[t].cut && e.to > 0 && e.concept_id == c_.by) return true;
  return false;
}

// "and" inside a name: a further word of the same build, as in "Human Resources and Emiratisation", "and Combating Desertification".
bool OrganisationReader::extend_coordination(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  constexpr std::uint32_t kOther = kOrgHead | kState | kKnownOrg | kOffice | kCourtesy | kSideWord | kPlaceHead | kGivenName;
  constexpr std::uint32_t kOtherUse = kFiniteVerb | kInstrument | kTimeWord | kOccasion | kBreak;
  const bool listed_head = chunk.head->last - chunk.head->first > 1;
  if ((chunk.words == 0 && !listed_head) || chunk.nation || (begins(t, kOther) && !(is(t, kTopic) && article(t)))) return false;
  // "and the Jordanian university", "and the Indonesian sovereign fund": a head with a nation of its own is another body.
  const auto adjective = [&](std::uint32_t k) { return k < size() && !new_line(k) && article(k) && !has_clitic(k); };
  const auto nation = [&](std::uint32_t k) { return adjective(k) && is(k, kNationality); };
  const bool own = nation(t + 1) || (adjective(t + 1) && nation(t + 2));
  if (begins(t, kOrgHead) && own) return false;
  // "and the archive of the Republic of Azerbaijan"
  if (!article(t) && !new_line(t + 1) && begins(t + 1, kState) && !has_clitic(t + 1)) return false;
  if (is(t, kOtherUse) && !article(t) && !is(t, kTopic)) return false;
  const bool construct = chunk.purpose && known(t) && t + 1 < size() && !new_line(t + 1) && article(t + 1) && !has_clitic(t + 1);
  if (!(article(t) && (chunk.definite || chunk.words == 0)) && !is(t, kTopic) && !construct) return false;
  chunk.definite = article(t);
  return true;
}

// A state, city or region: at the end of a construct.
bool OrganisationReader::extend_place(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (a_.info[t].cut > 0 || (chunk.head->definite && chunk.words == 0)) return false;
  const std::optional<Name> place = KnownNameReader(pack_, c_, a_).read(t);
  if (chunk.definite && chunk.words > 0 && place && place->type == NameType::kState) return false;  // a new name begins
  note_state(chunk, t);
  chunk.definite = chunk.nation = true;
  if (place) chunk.end = place->last - 1;
  return true;
}

// "King Fahd Airport", "Muhammad Foundation": title and names of whom it is called after. Nothing: no such word.
std::optional<bool> OrganisationReader::extend_person(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  constexpr std::uint32_t kPersonal = kGivenName | kFamilyName | kWeakName | kNameLink;
  if (chunk.person && is(t, kPersonal) && !has_clitic(t)) return chunk.definite = true;
  chunk.person = false;
  const bool open = !chunk.definite && !chunk.head->definite;
  if (begins(t, kGivenName) && !is(t, kTopic | kPlaceHead)) {
    if (has_clitic(t) || !open) return false;
    return chunk.person = chunk.definite = true;
  }
  const bool title = hit(t, c_.courtesy) != nullptr || hit(t, c_.rank) != nullptr || begins(t, kOffice);
  if (!title || (is(t, kTopic) && chunk.words > 0)) return std::nullopt;
  if (!open || has_clitic(t)) return false;
  // "chairman of the board of the society | Dr. N. N.", "the foundation X | the chief executive N. N.": a title belongs to a body only
  // right behind its head.
  if (chunk.words > 0 && !is(t - 1, kOrgHead | kPlaceHead)) return false;
  chunk.person = chunk.definite = article(t);
  return true;
}

// "the company X | for services of water": what is for many is no work that was agreed.
bool OrganisationReader::business(const Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  const pack::Hit* const what = hit(t, c_.business);
  if (what == nullptr || (what->features & c_.pl) == 0 || !for_word(t)) return false;
  const bool company = property(*chunk.head, c_.k_type) == "company" && (chunk.head->features & c_.pl) == 0;
  return company && chunk.words == 1 && what->last < size() && arabic(what->last) && !new_line(what->last) && !has_clitic(what->last) &&
         (article(what->last) || is(what->last, kTopic));
}

// "for Development", "for the Care of Prisoners", "of the United Nations".
bool OrganisationReader::extend_purpose(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  const bool listed_head = chunk.head->last - chunk.head->first > 1;
  if (chunk.purpose) return false;
  if (begins(t, kOrgHead | kKnownOrg) && listed_head && chunk.words == 0 && hit_to(t)) {
    std::optional<Name> owner = KnownNameReader(pack_, c_, a_).read(t);
    if (!owner) owner = OrganisationReader(pack_, c_, a_).read(t);
    if (!owner || owner->type == NameType::kNominal) {
      // "the General Authority for Endowments": what looks like a head is what it is for.
      return article(t) && (chunk.purpose = chunk.definite = true);
    }
    chunk.end = owner->last - 1;
    return chunk.purpose = chunk.definite = chunk.closed = true;
  }
  // "the company X for (the) health projects"
  const pack::Hit* const plural = begins(t, kOrgHead) ? hit(t, c_.org_head) : nullptr;
  const bool trade = plural != nullptr && (plural->features & c_.pl) != 0 && article(t) && property(*chunk.head, c_.k_type) == "company";
  if (begins(t, kOrgHead) && !(trade && chunk.words == 1)) return false;
  if (article(t)) {
    // "to contribute to": not what it is for, but what it does now.
    const bool act = preposition_at(t + 1) && hit(t + 1, c_.under) == nullptr && (chunk.nation || is(t, kEventNoun));
    if (act || !hit_to(t)) return false;
    return chunk.purpose = chunk.definite = true;
  }
  if (marked(*chunk.head, c_.k_plain)) return false;
  if (business(chunk)) return chunk.purpose = true;
  const bool whole = chunk.words > 0 || listed_head;
  const bool construct = t + 2 < size() && arabic(t + 1) && !new_line(t + 1) && !has_clitic(t + 1) && (article(t + 1) || article(t + 2));
  if (!whole || !chunk.definite || !construct || !(for_word(t) || for_unknown(t))) return false;
  // Behind an adjective ("the National Committee for ...") or a name of its own; not behind what the body is about.
  const std::uint32_t last = t - 1;
  const bool adjective = chunk.nation || hit(last, c_.org_mod) != nullptr || is(last, kNationality);
  if (!adjective && !(is(t, kTopic) && !is(last, kTopic))) return false;
  // "signed with company X to develop ...": there it is mostly what is agreed.
  const bool company = property(*chunk.head, c_.k_type) == "company";
  if (company && ((chunk.head->features & c_.pl) != 0 || !(chunk.quoted || (chunk.nation && is(t, kTopic))))) return false;
  chunk.definite = false;
  return chunk.purpose = true;
}

// "the company Badir", spelled like "he took the initiative": behind a feminine word no verb is masculine.
bool OrganisationReader::disagrees(const Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (chunk.head->definite || has_clitic(t) || !a_.words(a_.tokens.tokens[t - 1].span).ends_with("\u0629")) return false;
  const std::uint64_t finite = c_.past | c_.pres | c_.fut;
  const auto& hits = a_.hits;
  return std::all_of(hits.hits.begin() + hits.first[t], hits.hits.begin() + hits.first[t + 1], [&](const pack::Hit& h) {
    return (h.features & finite) == 0 || ((h.features & c_.m) != 0 && (h.features & c_.f) == 0 && (h.features & c_.pl) == 0);
  });
}

bool OrganisationReader::extend_word(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (latin(t)) return chunk.definite = true;
  if (!arabic(t)) return false;
  if (is(t, kNationality) && !begins(t, kTopic)) {
    if (a_.info[t].cut > 0) return false;
    note_state(chunk, t);
    chunk.person = false;
    return chunk.definite = chunk.nation = true;
  }
  if ((chunk.short_form && !(article(t) && hit(t, c_.org_mod) != nullptr)) || (is(t, kBreak) && !is(t, kTopic)) ||
      is(t, kTimeWord | kSideWord))
    return false;
  // Many newspapers are called like everyday words ("the cities"): where a construct is open, such a word closes it.
  if (is(t, kAgency) && (chunk.definite || chunk.head->definite || !article(t))) return false;
  if (is(t, kInstrument) && !(article(t) && is(t, kTopic))) return false;
  // "the company X | three contracts"
  if (chunk.words > 0 && is(t, kNumber) && !article(t) && t + 1 < size() && is(t + 1, kInstrument)) return false;
  if (begins(t, kState)) return extend_place(chunk);
  if (const std::optional<bool> person = extend_person(chunk)) return *person;
  if (a_.info[t].conjunction) return extend_coordination(chunk);
  // "development" is spelled like "it develops her".
  if (is(t, kFiniteVerb) && !article(t) && !(chunk.words == 0 && (begins(t, kTopic) || disagrees(chunk)))) return false;
  if (a_.info[t].cut > 0 || for_unknown(t)) return extend_purpose(chunk);
  const bool adjective = hit(t, c_.org_mod) != nullptr;
  // "the head of the university, the acting one"
  if (is(t, kOfficeMod) && chunk.definite && !adjective && !is(t, kTopic)) return false;
  if (begins(t, kOrgHead) && chunk.definite && !adjective) return false;
  const bool def = article(t);
  if (chunk.head->definite && chunk.words == 0 && !def) return false;  // "the ministry said"
  if (chunk.definite && chunk.words > 0 && !def) return false;         // construct is closed by a definite word
  // "the Saudi company, which works in": a participle behind the name.
  if (chunk.nation && def && !chunk.purpose && !adjective && !is(t, kTopic)) return false;
  // "the Council of Ministers | approving": a definite verbal noun behind a closed name.
  const bool closed = (chunk.words > 0 && chunk.definite) || (chunk.head->last - chunk.head->first > 1 && chunk.head->definite);
  if (def && closed && !adjective && is(t, kEventNoun) && !is(t, kTopic)) return false;
  chunk.definite = def || possessed(t);
  return true;
}

bool OrganisationReader::extend(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (chunk.closed || new_line(t) || t - chunk.head->first >= kMaxNameTokens) return false;
  if (any_punct(t)) return extend_quotation(chunk);
  if (!extend_word(chunk)) return false;
  ++chunk.end;
  ++chunk.words;
  if (chunk.short_form) chunk.short_form = false;
  return true;
}

// How often a name of this build was one in annotated news. What the tagger takes for a body, too, is surer.
double OrganisationReader::confidence(const Chunk& chunk) const {
  for (std::uint32_t t = chunk.head->first; t < chunk.end; ++t)
    if (a_.info[t].tag == NameTag::kBeginOrganisation || a_.info[t].tag == NameTag::kInOrganisation) return 0.9;
  const bool own_name = chunk.nation || chunk.quoted || chunk.purpose;
  const bool plural = (chunk.head->features & c_.pl) != 0 && (chunk.head->features & c_.sg) == 0;
  if (marked(*chunk.head, c_.k_weak)) return own_name ? 0.4 : 0.3;
  if (plural) return own_name ? 0.5 : 0.3;
  if (own_name) return 0.8;
  return chunk.head->definite ? 0.4 : 0.6;  // "the company that ..."
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
  std::uint32_t last = name.last;
  if (chunk.short_form)
    while (token(last - 1).span.end > chunk.alias.begin) --last;
  if (chunk.short_form) --last;
  name.span = {bare_begin(name.first, chunk.head->name_cut), token(last - 1).span.end};
  if (name.plural) name.party_type = "group";
  name.confidence = confidence(chunk);
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
