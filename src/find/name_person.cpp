// Persons. A title (courtesy, rank, office with what it is an office of) is followed by the name; without a title a given name starts one.
#include "find/name_reader.h"

namespace mithaq::find {

struct PersonReader::Title {
  std::uint32_t begin = 0;         // first token of all titles
  std::uint32_t end = 0;           // one past the last
  std::uint32_t office_begin = 0;  // the office or rank within; office_end == 0: only courtesy
  std::uint32_t office_end = 0;
  std::uint16_t cut = 0;
  std::string_view state;
  bool head_of_state = false;
  bool plural = false;
};

// What the office is an office of: "of Defence", "of State for Defence Affairs", "of the board of company X", "Emirati".
std::uint32_t PersonReader::office_complement(std::uint32_t t, Title& out) const {
  const OrganisationReader organisations(pack_, c_, a_);
  bool definite = t > 0 && article(t - 1);
  for (const std::uint32_t begin = t; t < size() && t - begin < 12 && !new_line(t);) {
    if (const std::uint32_t quote = quotation_end(t, 6); quote > t) {
      t = quote;
      definite = true;
      continue;
    }
    if (!arabic(t) || is(t, kFiniteVerb | kInstrument | kTimeWord | kSideWord | kCourtesy | kRank)) break;
    const bool linked = is(t, kBreak) && a_.info[t].cut == 0;
    if (linked && !begins(t + 1, kState)) break;  // "ambassador to Russia", "envoy in Libya"
    if (is(t, kBreak)) {
      if (!linked) break;
      ++t;
      continue;
    }
    if (const pack::Hit* nation = hit(t, c_.nationality); nation != nullptr && nation->cut == 0) {
      if (out.state.empty()) out.state = property(*nation, c_.k_state);
      t = nation->last;
      definite = true;
      continue;
    }
    if (begins(t, kState) && !has_clitic(t)) {
      const std::optional<Name> place = KnownNameReader(pack_, c_, a_).read(t);
      if (!place || (definite && place->type != NameType::kEpithet)) break;
      if (out.state.empty()) out.state = place->state;
      t = place->last;
      definite = true;
      continue;
    }
    if (begins(t, kOrgHead) && (!definite || has_clitic(t))) {
      const std::optional<Name> body = organisations.read(t);
      if (!body) break;
      if (out.state.empty()) out.state = body->state;
      t = body->last;
      definite = true;
      continue;
    }
    if (is(t, kOffice) && definite) break;
    if (is(t, kGivenName) && !article(t) && !has_clitic(t)) break;
    if (a_.info[t].conjunction && !(article(t) && definite)) break;
    if (for_word(t) || (t == begin && for_unknown(t))) {  // "for Defence Affairs"
      definite = article(t);
      ++t;
      continue;
    }
    if (!article(t) && (definite || (has_clitic(t) && !is(t, kTopic)))) break;  // an indefinite word after a definite one begins the name
    if (!article(t) && !known(t) && t > begin) break;
    definite = article(t);
    ++t;
  }
  return t;
}

bool PersonReader::read_title(std::uint32_t t, Title& out) const {
  out.begin = out.end = t;
  const auto allowed = [&] { return out.end < size() && (out.end == t || (!has_clitic(out.end) && !new_line(out.end))); };
  for (int i = 0; i < 4 && allowed(); ++i) {
    const pack::Hit* courtesy = hit(out.end, c_.courtesy);
    const pack::Hit* rank = hit(out.end, c_.rank);
    const pack::Hit* office = hit(out.end, c_.office);
    const pack::Hit* best = office;
    if (best == nullptr || (rank != nullptr && rank->last > best->last)) best = rank != nullptr ? rank : best;
    if (best == nullptr || (courtesy != nullptr && courtesy->last > best->last)) best = courtesy != nullptr ? courtesy : best;
    if (best == nullptr) break;
    if (out.end == t) out.cut = best->cut;
    if (best != courtesy) {
      if (out.office_end == 0) out.office_begin = out.end;
      const std::string_view level = property(*best, c_.k_level);
      out.head_of_state = out.head_of_state || level == "head_of_state" || level == "crown" || level == "head_of_government";
      out.plural = out.plural || ((best->features & c_.pl) != 0 && (best->features & c_.sg) == 0);
    }
    out.end = best->last;
    while (is(out.end, kOfficeMod | kRank) && !has_clitic(out.end) && best != courtesy && hit(out.end, c_.courtesy) == nullptr) ++out.end;
    if (best == office) out.end = office_complement(out.end, out);
    if (best != courtesy) out.office_end = out.end;
    if (out.end < size() && punct(out.end, '.')) ++out.end;  // "Dr."
  }
  return out.end > t;
}

// A given name that is an everyday word counts beside a sure name or after a title.
bool PersonReader::sure_name(std::uint32_t t) const {
  return is(t, kGivenName | kFamilyName | kNameLink) && !(t > 0 && a_.info[t].conjunction);
}

bool PersonReader::name_word(std::uint32_t t, bool first, bool after_title) const {
  if (t >= size() || new_line(t)) return false;
  if (latin(t)) return after_title;
  if (!arabic(t) || (a_.info[t].conjunction && !first)) return false;
  if (for_word(t)) return false;
  if (is(t, kGivenName | kFamilyName | kNameLink))
    return !first || !has_clitic(t) || after_title || is(t, kGivenName) || a_.info[t].conjunction;
  if (is(t, kWeakName)) return after_title || !first;
  // An everyday word before a well-known family name: Pete is spelled like "house".
  if (first && after_title && !article(t) && t + 1 < size() && !new_line(t + 1) && is(t + 1, kFamilyName) && !is(t, kFiniteVerb | kBreak))
    return true;
  constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kOrgHead | kState | kKnownOrg | kNationality | kOffice | kInstrument | kTimeWord |
                                  kNumber | kOccasion | kSideWord | kEventNoun | kPlaceHead | kMoneyWord | kAgency | kOfficeMod | kBlessing;
  if (is(t, kStop)) return false;
  if (a_.info[t].conjunction) return false;
  return !(first && article(t));
}

std::uint32_t PersonReader::name_end(std::uint32_t t, bool after_title) const {
  std::uint32_t end = t;
  while (end - t < 7 && name_word(end, end == t, after_title)) {
    const bool family = end > t && (article(end) || is(end, kFamilyName)) && !is(end, kNameLink);
    // Other words of the lexicon end a name, unless they carry the article of a family name.
    constexpr std::uint32_t kNames = kGivenName | kFamilyName | kWeakName | kNameLink | kRank | kCourtesy;
    if (known(end) && !is(end, kNames) && !family && end > t) break;
    ++end;
    if (family && !(end < size() && is(end, kNameLink | kFamilyName))) break;
  }
  // A name does not end with a particle.
  while (end > t + 1 && is(end - 1, kNameLink) && !is(end - 1, kGivenName | kFamilyName)) --end;
  return end;
}

// "N. N., the Secretary General of ...": the office stands behind the name.
void PersonReader::trailing_title(Name& name) const {
  if (!name.title.empty() || !(punct(name.last, ',') || punct(name.last, '-') || punct(name.last, '('))) return;
  const std::uint32_t t = name.last + 1;
  if (t >= size() || new_line(t) || has_clitic(t) || !begins(t, kOffice | kRank)) return;
  Title title;
  if (!read_title(t, title) || title.office_end == 0) return;
  name.title = a_.span(title.office_begin, title.office_end);
  name.title_first = title.office_begin;
  name.title_last = title.office_end;
  name.state = title.state;
  name.head_of_state = title.head_of_state;
}

Name PersonReader::make(std::uint32_t first, std::uint32_t last, const Title& title) const {
  Name name;
  name.type = NameType::kPerson;
  name.first = first;
  name.last = last;
  name.outer_first = title.end > title.begin ? title.begin : first;
  name.cut = first == title.begin ? title.cut : 0;
  name.span = {bare_begin(first, name.cut), token(last - 1).span.end};
  if (title.office_end > 0) {
    const std::uint16_t cut = title.office_begin == title.begin ? title.cut : 0;
    name.title = {bare_begin(title.office_begin, cut), token(title.office_end - 1).span.end};
    name.title_first = title.office_begin;
    name.title_last = title.office_end;
  }
  name.state = title.state;
  name.head_of_state = title.head_of_state;
  name.confidence = title.end > title.begin ? 0.9 : 0.7;
  return name;
}

std::optional<Name> PersonReader::read(std::uint32_t t) const {
  Title title;
  title.begin = title.end = t;
  const bool titled = begins(t, kCourtesy | kRank | kOffice) && read_title(t, title);
  std::uint32_t start = title.end;
  if (titled && start < size() && punct(start, ',') && title.office_end > 0 && is(start + 1, kGivenName) && !has_clitic(start + 1)) ++start;
  const std::uint32_t end = name_end(start, titled);
  const std::uint32_t words = end - start;
  if (words == 0) return std::nullopt;
  const bool newsmaker = words == 1 && is(t, kFamilyName) && !article(t);
  if (!titled && !newsmaker && !(is(t, kGivenName) && words >= 2 && sure_name(t + 1)) &&
      !(is(t, kGivenName) && words >= 2 && !known(t + 1)))
    return std::nullopt;
  Name name = make(start, end, title);
  if (!titled) name.cut = a_.info[t].cut, name.span.begin = bare_begin(t, name.cut);
  if (start != t && titled) name.cut = title.cut;
  trailing_title(name);
  return name;
}

}  // namespace mithaq::find
