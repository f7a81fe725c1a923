// Titles are read as one noun phrase: construct nouns, adjectives, "and" with words of the same build, and bodies or places behind a
// preposition. The phrase is over where a name begins.
#include "find/name_title.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kMaxTitleTokens = 14;
constexpr std::uint32_t kPersonal = kGivenName | kFamilyName | kWeakName | kNameLink;

}  // namespace

// A complement as far as it is read.
struct TitleReader::Phrase {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool definite = false;  // the last word carries the article or is a name: a construct is closed
  bool behind = false;    // the title stands behind the name
  bool nation = false;
  bool diplomat = false;
  int linked = 0;  // prepositions so far
  std::string_view state;
};

bool TitleReader::has(std::uint32_t t, pack::ConceptId concept_id) const { return t < size() && hit(t, concept_id) != nullptr; }

// The preposition written before the word; kNoConcept when there is none.
pack::ConceptId TitleReader::clitic_of(std::uint32_t t) const {
  const std::uint16_t cut = a_.info[t].cut;
  for (const pack::CliticEdge& e : a_.clitics_of(t))
    if (cut > 0 && e.to == cut) return e.concept_id;
  for (const pack::Lookup::Split& s : splits(t)) {
    const bool fits = s.article || (cut == 0 && !known(t));
    if (fits && s.cut > 0) return s.clitics[1] != pack::kNoConcept ? s.clitics[1] : s.clitics[0];
  }
  return pack::kNoConcept;
}

bool TitleReader::name_begins(std::uint32_t t) const {
  if (t >= size() || new_line(t) || (!arabic(t) && !latin(t))) return false;
  if (a_.info[t].tag == NameTag::kBeginPerson) return true;
  if (has_clitic(t)) return false;
  if (begins(t, kCourtesy | kGivenName) || has(t, c_.rank)) return true;
  return is(t, kWeakName) && t + 1 < size() && !new_line(t + 1) && is(t + 1, kPersonal) && !has_clitic(t + 1);
}

// "the company "X"", "director of "X"": only where the construct is open.
bool TitleReader::quoted(Phrase& p) const {
  // The letter "to, of" may stand apart before the quotation mark.
  const bool letter = arabic(p.end) && form(p.end).size() == 2 && p.end + 1 < size() && punct(p.end + 1, '"');
  const std::uint32_t end = quotation_end(p.end + (letter ? 1 : 0), 6);
  if (end <= p.end + 1 || (p.definite && !letter)) return false;
  p.end = end;
  return p.definite = true;
}

bool TitleReader::place(Phrase& p, std::uint32_t t) const {
  const std::optional<Name> place = KnownNameReader(pack_, c_, a_).read(t);
  if (!place) return false;
  const bool body = place->type == NameType::kBody || place->type == NameType::kGroup || place->type == NameType::kOrganisation;
  if (body && place->last == t + 1 && is(t, kTopic)) return word(p);  // "of Youth"
  // A city behind a preposition may tell where something happens: it belongs to the title where the title ends with it.
  const bool closes = place->last >= size() || new_line(place->last) || any_punct(place->last);
  if (p.behind && p.end != t && place->type != NameType::kState && !closes) return false;
  if (p.state.empty()) p.state = place->state;
  p.end = place->last;
  p.nation = !body;
  return p.definite = true;
}

bool TitleReader::body(Phrase& p, std::uint32_t t) const {
  const std::optional<Name> body = OrganisationReader(pack_, c_, a_).read(t);
  if (!body) return false;
  if (p.state.empty()) p.state = body->state;
  p.end = body->last;
  return p.definite = true;
}

// "in Ukraine", "to Yemen", "over the centre", "in the name of the ministry".
bool TitleReader::preposition(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (!is(t, kBreak) || has_clitic(t) || p.linked > 1 || t + 1 >= size() || new_line(t + 1) || has_clitic(t + 1)) return false;
  const bool name_of = t == p.begin && has(t, c_.on_behalf);
  if (!name_of && !has(t, c_.in) && !has(t, c_.at) && !has(t, c_.on) && !(p.diplomat && has(t, c_.to))) return false;
  ++p.linked;
  if (begins(t + 1, kOrgHead)) return body(p, t + 1);
  if (begins(t + 1, kState)) return place(p, t + 1);
  if (const std::uint32_t end = quotation_end(t + 1, 6); has(t, c_.in) && end > t + 2) return (p.end = end) > t;
  if (!article(t + 1) || !(name_of || (has(t, c_.on) && t == p.begin))) return false;
  p.end = t + 2;
  return p.definite = true;
}

// A preposition that is written on the word: "to the agency", "for Energy Affairs", "in the Kingdom".
bool TitleReader::clitic(Phrase& p) const {
  const std::uint32_t t = p.end;
  const pack::ConceptId letter = clitic_of(t);
  if ((letter != c_.to && letter != c_.by) || p.linked > 2 || is(t, kGivenName | kAgency | kTimeWord)) return false;
  if (begins(t, kFiniteVerb | kOffice) && !begins(t, kOrgHead) && !article(t)) return false;
  if (a_.info[t].tag == NameTag::kBeginPerson && !article(t) && !known(t)) return false;
  ++p.linked;
  if (begins(t, kOrgHead)) {
    const pack::Hit* head = hit(t, c_.org_head);
    // "said ... to the newspaper X" has a verb of its own.
    const bool listener = p.behind && letter == c_.to && p.definite && head != nullptr && property(*head, c_.k_type) == "media";
    return !listener && (body(p, t) || place(p, t));
  }
  if (begins(t, kState)) return place(p, t);
  if (letter == c_.by && (p.behind || !article(t))) return false;
  p.definite = article(t);
  if (!p.definite && letter == c_.to && (t + 1 >= size() || !arabic(t + 1) || new_line(t + 1))) return false;
  ++p.end;
  return true;
}

// "the deputy charged with exploration", "the director responsible for sales": what he is charged with.
bool TitleReader::charged(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (t == p.begin || !has(t - 1, c_.in_charge) || !article(t - 1) || p.linked > 1) return false;
  const bool apart = !has_clitic(t) && (has(t, c_.on) || has(t, c_.on_behalf));
  const std::uint32_t what = apart ? t + 1 : t;
  if (!apart && clitic_of(t) != c_.by) return false;
  if (what >= size() || new_line(what) || !arabic(what) || (apart && has_clitic(what)) || is(what, kTimeWord | kSideWord)) return false;
  ++p.linked;
  if (begins(what, kOrgHead)) return body(p, what);
  p.end = what + 1;
  p.definite = article(what);
  return true;
}

// "King Abdulaziz City": the title and names of whom a place or body is called after.
bool TitleReader::named_after(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (p.definite || t == p.begin || !article(t) || has_clitic(t) || !begins(t, kCourtesy | kOffice)) return false;
  if (begins(t - 1, kOffice)) return false;
  std::uint32_t end = t + 1;
  while (end < size() && !new_line(end) && !has_clitic(end) && is(end, kPersonal)) ++end;
  if (end == t + 1) return false;
  p.end = end;
  return p.definite = true;
}

// "and" with a word of the same build: "and Scientific Research", "and Trade", "and affairs of Youth".
bool TitleReader::coordinated(Phrase& p) const {
  const std::uint32_t t = p.end;
  constexpr std::uint32_t kOther = kOffice | kCourtesy | kRank | kSideWord;
  // "for Operations and Programmes, Eng. N. N.": right before the name it can only belong to the office.
  if (!p.behind && p.definite && article(t) && t + 1 < size() && begins(t + 1, kCourtesy) && !has_clitic(t + 1) &&
      !begins(t, kOther | kState))
    return ++p.end > t;
  constexpr std::uint32_t kUnlessTopic = kState | kNationality | kOrgHead | kGivenName | kTimeWord;
  // "and the Senegalese abroad"
  const pack::Hit* nation = hit(t, c_.nationality);
  const bool people = nation != nullptr && (nation->features & c_.pl) != 0 && !p.nation;
  if (begins(t, kOther) || (begins(t, kUnlessTopic) && !is(t, kTopic) && !people)) return false;
  if ((p.nation || is(t, kFiniteVerb | kBreak | kInstrument | kOccasion)) && !article(t) && !is(t, kTopic)) return false;
  if (a_.info[t].tag == NameTag::kBeginPerson) return false;
  const bool construct = !article(t) && t + 1 < size() && !new_line(t + 1) && article(t + 1) && !has_clitic(t + 1);
  if (!(article(t) && p.definite) && !is(t, kTopic) && !(construct && known(t))) return false;
  p.definite = article(t);
  ++p.end;
  return true;
}

// "of Trade and promotion of Exports, N. N.": no list knows the word, but what stands in construct with it.
bool TitleReader::coordinated_unknown(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (!p.definite || p.nation || known(t) || t + 1 >= size() || new_line(t + 1) || !and_before(t)) return false;
  if (!article(t + 1) || has_clitic(t + 1) || !is(t + 1, kTopic)) return false;
  p.end = t + 2;
  return true;
}

// "the ministers of justice | of the two countries": the construct is closed.
bool TitleReader::both_countries(Phrase& p) const {
  const std::uint32_t t = p.end;
  const pack::Hit* const side = hit(t, c_.side);
  if (side == nullptr || p.definite || p.behind || !article(t) || has_clitic(t)) return false;
  p.end = side->last;
  return p.definite = true;
}

bool TitleReader::word(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (is(t, kOfficeMod) && !begins(t, kOffice) && !has(t, c_.on_behalf)) {
    p.definite = p.definite || article(t);
    return ++p.end > t;
  }
  if (has_clitic(t) || begins(t, kOffice | kCourtesy) || has(t, c_.rank)) return false;
  if ((is(t, kBreak) && !is(t, kTopic)) || (is(t, kFiniteVerb) && !article(t))) return false;
  const bool topic = article(t) && is(t, kTopic);
  const bool person = (a_.info[t].tag == NameTag::kBeginPerson && !topic) || (is(t, kGivenName) && !article(t));
  if (person && (p.definite || !is(t, kTopic | kPlaceHead))) return false;
  const bool linked = t + 1 < size() && !new_line(t + 1) && is(t + 1, kNameLink) && !is(t + 1, kCourtesy);
  if (article(t)) {
    if (p.definite && (linked || is(t, kGivenName | kFamilyName))) return false;
    p.definite = true;
    return ++p.end > t;
  }
  if (p.definite) return false;  // an indefinite word after a definite one begins the name
  const bool construct = t + 1 < size() && !new_line(t + 1) && (article(t + 1) || begins(t + 1, kState)) && !has_clitic(t + 1);
  if (!known(t) && !construct) return false;
  p.definite = possessed(t);
  return ++p.end > t;
}

bool TitleReader::step(Phrase& p) const {
  const std::uint32_t t = p.end;
  if (t >= size() || new_line(t) || t - p.begin >= kMaxTitleTokens) return false;
  if (quoted(p)) return true;
  // "of Economic Affairs": a newspaper is called "the economic", too.
  const bool adjective = article(t) && t > p.begin && hit(t, c_.org_mod) != nullptr;
  if (!arabic(t) || is(t, kBlessing) || (is(t, kAgency) && !adjective)) return false;
  if (const pack::Hit* nation = hit(t, c_.nationality); nation != nullptr && nation->cut == 0) {
    if (p.state.empty()) p.state = property(*nation, c_.k_state);
    p.end = nation->last;
    return p.definite = p.nation = true;
  }
  if (is(t, kInstrument | kTimeWord | kSideWord) && !is(t, kOfficeMod | kTopic) && !article(t)) return false;
  if (both_countries(p)) return true;
  if (is(t, kSideWord | kTimeWord) && !is(t, kOfficeMod | kTopic)) return false;
  if (charged(p)) return true;
  if (is(t, kBreak) && a_.info[t].cut == 0 && !is(t, kTopic)) return preposition(p);
  if (a_.info[t].conjunction) return coordinated(p);
  if (coordinated_unknown(p)) return true;
  if (const pack::ConceptId letter = clitic_of(t); letter == c_.to || (letter == c_.by && has_clitic(t)))
    if (for_word(t) || for_unknown(t) || has_clitic(t)) return clitic(p);
  if (begins(t, kState) && !has_clitic(t)) {
    const std::optional<Name> place_name = KnownNameReader(pack_, c_, a_).read(t);
    if (p.definite && (!place_name || place_name->type != NameType::kEpithet)) return false;
    return place(p, t);
  }
  if (begins(t, kOrgHead) && !p.definite && !has_clitic(t) && body(p, t)) return true;
  if (begins(t, kKnownOrg) && !p.definite && !article(t) && !has_clitic(t) && place(p, t)) return true;  // "president of Ericsson"
  return named_after(p) || word(p);
}

// Is "and" written on the word? Of a word that no list knows, where it may be.
bool TitleReader::and_before(std::uint32_t t) const {
  if (a_.info[t].conjunction) return true;
  if (known(t)) return false;
  const std::vector<pack::Lookup::Split> ways = splits(t);
  return std::any_of(ways.begin(), ways.end(), [&](const pack::Lookup::Split& s) { return s.cut > 0 && s.clitics[0] == c_.and_; });
}

std::uint32_t TitleReader::complement(std::uint32_t t, Title& title, bool behind, bool diplomat) const {
  Phrase p;
  p.begin = p.end = t;
  p.definite = t > 0 && article(t - 1);
  p.behind = behind;
  p.diplomat = diplomat;
  while (step(p)) {
  }
  if (title.state.empty()) title.state = p.state;
  return p.end;
}

const pack::Hit* TitleReader::longest(std::uint32_t t) const {
  const pack::Hit* best = nullptr;
  for (const pack::ConceptId id : {c_.office, c_.rank, c_.courtesy})
    if (const pack::Hit* h = hit(t, id); h != nullptr && (best == nullptr || h->last > best->last)) best = h;
  return best;
}

// The first word of a body or place, in its plain form.
bool TitleReader::opens_body(std::uint32_t t) const {
  for (const pack::ConceptId id : {c_.org_head, c_.place_head})
    if (const pack::Hit* h = hit(t, id); h != nullptr && h->cut == 0 && (h->features & c_.pron) == 0) return true;
  return false;
}

// One more title at title.end.
bool TitleReader::add(Title& title, bool behind) const {
  const std::uint32_t t = title.end;
  const pack::Hit* best = t < size() ? longest(t) : nullptr;
  const pack::Hit* courtesy = best != nullptr ? hit(t, c_.courtesy) : nullptr;
  // "the King", "the Crown Prince, Sheikh ...": the word only addresses.
  if (courtesy != nullptr && courtesy->last >= best->last && (article(t) || title.office_end > 0)) best = courtesy;
  if (best == nullptr || (behind && best->concept_id == c_.courtesy)) return false;
  // "represented by the minister": no office of the minister's.
  if (best->concept_id == c_.office && begins(best->last, kOffice | kCourtesy) && clitic_of(best->last) == c_.by) return false;
  // A title that is also a name, before another: "Imad bin ..." is not Lieutenant General bin.
  const bool own_name = best->last == t + 1 && !article(t) && is(t, kPersonal);
  if (own_name && t + 1 < size() && is(t + 1, kPersonal) && !has_clitic(t + 1)) return false;
  // "the minister of defence Imad X": behind an office a rank has the article.
  if (own_name && title.office_end > 0 && !title.rank_only && best->concept_id == c_.rank) return false;
  if (t == title.begin) title.cut = best->cut;
  title.end = best->last;
  if (best->concept_id == c_.courtesy) {
    if (title.end < size() && punct(title.end, '.')) ++title.end;  // "Dr."
    return true;
  }
  const std::string_view level = property(*best, c_.k_level);
  if (title.state.empty()) title.state = property(*best, c_.k_state);
  title.head_of_state = title.head_of_state || level == "head_of_state" || level == "crown" || level == "head_of_government";
  // "Imad" is a rank, too.
  const auto named = [&](std::uint32_t k) { return is(k, kPersonal) && !article(k) && best->concept_id == c_.office; };
  while (is(title.end, kOfficeMod | kRank) && !has_clitic(title.end) && !new_line(title.end) && hit(title.end, c_.courtesy) == nullptr &&
         !named(title.end))
    ++title.end;
  if (best->concept_id == c_.rank) {
    if (title.office_end == 0) title.office_begin = t, title.office_end = title.end, title.rank_only = true;
    return true;
  }
  // The office may be listed with the first word of its body ("head of a company"): the body is read as a whole.
  const std::uint32_t own = title.end;
  if (own - t > 1 && own == best->last && opens_body(own - 1)) title.end = complement(own - 1, title, behind, false);
  if (title.end <= own) title.end = complement(own, title, behind, level == "diplomat");
  if (title.office_end == 0 || title.rank_only) {
    title.office_begin = t;
    title.rank_only = false;
    title.bare = title.end == own;
  }
  if (title.office_end == 0 || title.office_end == t || title.office_begin == t) title.office_end = title.end;
  return true;
}

// "the acting prime minister and minister of N. N.", "the deputy prime minister and minister of ...", "the chairman of the board and
// chief executive of ...": such offices are mostly held together.
bool TitleReader::one_holder(const Title& title) const {
  const std::uint32_t t = title.end;
  if (is(t - 1, kOfficeMod) && has_clitic(t - 1)) return true;
  const pack::Hit* first = hit(title.office_begin, c_.office);
  const pack::Hit* second = hit(t, c_.office);
  if (first == nullptr || second == nullptr || first->last < first->first + 3) return false;
  const std::string_view level = property(*first, c_.k_level);
  return (level == "minister" || level == "company") && level == property(*second, c_.k_level);
}

// "the managing director and chief executive of X": both are offices of one person.
bool TitleReader::add_joined(Title& title, bool behind) const {
  const std::uint32_t t = title.end;
  if (title.office_end != t || title.rank_only || t >= size() || new_line(t) || !a_.info[t].conjunction || !begins(t, kOffice))
    return false;
  if (!behind && !(title.bare && article(title.office_begin) && t - title.office_begin > 1) && !one_holder(title)) return false;
  Title more = title;
  if (!add(more, behind) || (behind && name_begins(more.end)) || (!behind && !name_begins(more.end))) return false;
  more.office_begin = title.office_begin;
  more.office_end = more.end;
  title = more;
  return true;
}

Title TitleReader::before(std::uint32_t t) const {
  Title title;
  title.begin = title.end = t;
  for (int i = 0; i < 5; ++i) {
    if (i > 0 && (title.end >= size() || new_line(title.end))) break;
    if (i > 0 && add_joined(title, false)) continue;
    if ((i > 0 && has_clitic(title.end)) || !add(title, false)) break;
  }
  return title;
}

Title TitleReader::after(std::uint32_t t) const {
  Title title;
  title.begin = title.end = t;
  for (int i = 0; i < 3; ++i) {
    if (title.end >= size() || new_line(title.end)) break;
    if (i > 0 && add_joined(title, true)) continue;
    if (has_clitic(title.end) || !begins(title.end, kOffice | kRank) || !add(title, true)) break;
  }
  // "..., the minister N. N." is the next one's; "and N. N." leaves the office to the one before.
  if (title.end > t && name_begins(title.end) && !and_before(title.end)) title.end = t, title.office_end = 0;
  return title;
}

}  // namespace mithaq::find
