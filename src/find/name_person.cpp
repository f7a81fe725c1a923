// Persons. A title is followed by the name; without a title a given name starts one, or what the tagger takes for a person.
#include "find/name_reader.h"
#include "find/name_title.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kPersonal = kGivenName | kFamilyName | kWeakName | kNameLink;
constexpr std::uint32_t kNeverName = kBreak | kInstrument | kOrgHead | kState | kKnownOrg | kTimeWord | kMoneyWord | kOccasion | kSideWord;

}  // namespace

// A given name that is an everyday word counts beside a sure name or after a title.
bool PersonReader::sure_name(std::uint32_t t) const {
  return is(t, kGivenName | kFamilyName | kNameLink) && !(t > 0 && a_.info[t].conjunction);
}

// Two letters that nobody knows are rather an abbreviation; behind a title and before another unknown word they are a name: "Anne X".
bool PersonReader::too_short(std::uint32_t t, bool after_title) const {
  constexpr std::size_t kTwoLetters = 4;
  if (form(t).size() > kTwoLetters || a_.info[t].tag == NameTag::kBeginPerson) return false;
  const bool more = t + 1 < size() && arabic(t + 1) && !new_line(t + 1) && !known(t + 1) && !has_clitic(t + 1) && !article(t + 1);
  return !(after_title && form(t).size() == kTwoLetters && more);
}

bool PersonReader::name_word(std::uint32_t t, bool first, bool after_title) const {
  if (t >= size() || new_line(t)) return false;
  if (latin(t)) return after_title || is_person(a_.info[t].tag);
  if (!arabic(t) || (first && !known(t) && too_short(t, after_title))) return false;
  const bool tagged = is_person(a_.info[t].tag) && (first || a_.info[t].tag == NameTag::kInPerson);
  const bool personal = is(t, kGivenName | kFamilyName | kNameLink);
  if (!first && a_.info[t].conjunction && !(tagged && personal)) return false;
  if (!first && form(t).size() <= 4 && punct(t + 1, '.') && !new_line(t + 1) && !new_line(t + 2)) return false;  // "and Dr."
  // "son of", "family of": a name must follow, whatever else the word may be.
  if (!first && is(t - 1, kNameLink) && !is(t - 1, kGivenName | kFamilyName) && !is(t, kBreak | kInstrument)) return true;
  if (for_word(t) && !(tagged && !known(t))) return false;
  // "the Secretary General" begins with a word that is also a name.
  if (const pack::Hit* office = begins(t, kOffice) ? hit(t, c_.office) : nullptr; !first && office != nullptr && office->last > t + 1)
    return false;
  if (first && !after_title && article(t) && has_clitic(t) && !personal) return false;
  if (personal) return !first || !has_clitic(t) || after_title || is(t, kGivenName) || a_.info[t].conjunction;
  // Of a name that is an everyday verb, alone behind an office, more must say that it is one: "the minister arrived".
  if (is(t, kWeakName)) return !first || !is(t, kFiniteVerb) || is_person(a_.info[t].tag) || (is(t + 1, kPersonal) && !has_clitic(t + 1));
  // An everyday word before a well-known family name: Pete is spelled like "house".
  if (first && after_title && !article(t) && t + 1 < size() && !new_line(t + 1) && is(t + 1, kFamilyName) && !is(t, kFiniteVerb | kBreak))
    return true;
  if (is(t, kNumber) && article(t) && !first && after_title && is(t - 1, kPersonal)) return true;  // "the Second"
  if (!first && everyday_surname(t)) return true;
  constexpr std::uint32_t kStop =
      kNeverName | kFiniteVerb | kNationality | kOffice | kNumber | kEventNoun | kPlaceHead | kAgency | kOfficeMod | kBlessing;
  if (is(t, kStop)) return tagged && !is(t, kNeverName) && !article(t) && !(first && is(t, kFiniteVerb | kOffice));
  if (a_.info[t].conjunction) return tagged;
  return !(first && article(t)) || tagged;
}

// "al-Sudani", "al-Gharbi" right behind a given name: a nationality stands behind an office, not behind a name.
bool PersonReader::everyday_surname(std::uint32_t t) const {
  const bool more = t + 1 < size() && !new_line(t + 1) && is(t + 1, kPersonal);
  return article(t) && a_.info[t].cut == 0 && is(t, kNationality) && is(t - 1, kGivenName) && !more;
}

// A word with the article or a listed family name; not the second half of "Abd al-Karim".
bool PersonReader::family_word(std::uint32_t t) const {
  if (is(t, kNameLink) || (is(t, kGivenName) && !begins(t, kGivenName))) return false;
  return article(t) || is(t, kFamilyName);
}

// Does the name end with token `t`?
bool PersonReader::last_word(std::uint32_t first, std::uint32_t t) const {
  const std::uint32_t next = t + 1;
  const bool family = t > first && family_word(t);
  return family && !(next < size() && (is(next, kNameLink | kFamilyName) || a_.info[next].tag == NameTag::kInPerson));
}

// Between two halves of a name: "Jong-un".
bool PersonReader::hyphen(std::uint32_t t) const {
  return punct(t, '-') && !token(t).space_before && t + 1 < size() && !token(t + 1).space_before;
}

std::uint32_t PersonReader::name_end(std::uint32_t t, bool after_title) const {
  std::uint32_t end = t;
  while (end - t < 11 && name_word(end, end == t, after_title)) {
    // Other words of the lexicon end a name, unless they carry the article of a family name, follow a particle, or are tagged.
    const bool family = end > t && family_word(end);
    const bool linked = end > t && is(end - 1, kNameLink);
    constexpr std::uint32_t kNames = kPersonal | kRank | kCourtesy;
    const bool tagged = a_.info[end].tag == NameTag::kInPerson && !is(end, kNumber);
    if (known(end) && !is(end, kNames) && !family && !linked && end > t && !tagged) break;
    // Two names and a word that nobody knows: the tagger decides.
    if (!known(end) && !linked && end > t + 1 && !article(end) && a_.info[end].tag == NameTag::kOutside && is_person(a_.info[end - 1].tag))
      break;
    ++end;
    if (hyphen(end) && arabic(end + 1) && !new_line(end + 1) && !known(end + 1)) end += 2;
    if (last_word(t, end - 1)) break;
  }
  // A name does not end with a particle.
  while (end > t + 1 && is(end - 1, kNameLink) && !is(end - 1, kGivenName | kFamilyName)) --end;
  return end;
}

// "N. N., her Armenian counterpart"
bool PersonReader::counterpart_behind(Name& name, std::uint32_t t) const {
  const std::optional<Name> counterpart = KnownNameReader(pack_, c_, a_).read(t);
  if (!counterpart || counterpart->type != NameType::kCounterpart || counterpart->plural) return false;
  name.title = counterpart->span;
  name.title_first = counterpart->first;
  name.title_last = counterpart->last;
  if (name.state.empty()) name.state = counterpart->state;
  return true;
}

// "N. N., the Secretary General of ...", "N. N. minister of ...": the office stands behind the name. It says more than a rank before it.
void PersonReader::trailing_title(Name& name, const Title& before) const {
  if (before.office_end > 0 && !before.rank_only) return;
  const bool parted = punct(name.last, ',') || punct(name.last, '-') || punct(name.last, '(');
  const std::uint32_t t = name.last + (parted ? 1 : 0);
  if (t >= size() || new_line(t) || has_clitic(t)) return;
  if (begins(t, kSideWord) && counterpart_behind(name, t)) return;
  if (!begins(t, kOffice)) return;
  const Title title = TitleReader(pack_, c_, a_).after(t);
  if (title.office_end == 0) return;
  name.title = a_.span(title.office_begin, title.office_end);
  name.title_first = title.office_begin;
  name.title_last = title.office_end;
  if (name.state.empty()) name.state = title.state;
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

// ", Secretary General of ..."
bool PersonReader::office_at(std::uint32_t t) const {
  return t + 1 < size() && punct(t, ',') && !new_line(t + 1) && begins(t + 1, kOffice) && !has_clitic(t + 1);
}

// "N. N. president of ...", the office right behind the name.
bool PersonReader::office_behind(std::uint32_t t) const {
  return t + 1 < size() && !new_line(t) && begins(t, kOffice) && !has_clitic(t) && !article(t);
}

// The next one of a list: "and N. N.", or behind a comma.
bool PersonReader::listed(std::uint32_t t) const { return joined_and(t) > 0 || (t > 0 && punct(t - 1, ',')); }

// Without a title: two names side by side, a family name known from the news, or the tagger's word.
bool PersonReader::starts_untitled(std::uint32_t t, std::uint32_t words) const {
  if (words == 1 && is(t, kFamilyName) && !article(t)) return true;
  if (words == 1 && is(t, kWeakName)) return false;
  if (a_.info[t].tag == NameTag::kBeginPerson && !is(t, kNeverName | kFiniteVerb | kEventNoun | kOffice)) return true;
  if (words >= 2 && is(t, kWeakName) && article(t + 1) && !article(t) && (is_person(a_.info[t + 1].tag) || office_at(t + words)))
    return true;
  if (words >= 2 && words <= 4 && !known(t) && (office_at(t + words) || (listed(t) && office_behind(t + words)))) return true;
  return words >= 2 && is(t, kGivenName) && (sure_name(t + 1) || !known(t + 1));
}

// A person, or the office behind his name, ends before `t`.
bool PersonReader::ends_person(std::uint32_t t) const {
  if (a_.names.empty() || a_.names.back().type != NameType::kPerson) return false;
  return std::max(a_.names.back().last, a_.names.back().title_last) == t;
}

// "N. N., minister of X, and M. M.": an unknown word with "and" right behind a person may begin the next.
bool PersonReader::follows_person(std::uint32_t t) const {
  return arabic(t) && !new_line(t) && !known(t) && ends_person(t - std::min(t, punct(t - 1, ',') ? 1U : 0U)) && joined_and(t) > 0;
}

// Folded bytes of clitics before an untitled name. Of a word that no list knows, the first letter is "and" after another name or a comma.
std::uint16_t PersonReader::joined_and(std::uint32_t t) const {
  if (known(t) || is(t, kWeakName) || a_.info[t].cut > 0 || t == 0) return a_.info[t].cut;
  const bool listed = punct(t - 1, ',') || a_.info[t - 1].tag != NameTag::kOutside || is(t - 1, kPersonal) || ends_person(t);
  if (!listed) return 0;
  return unknown_and(t);
}

// An office, a comma, the name, perhaps with a form of address: where the name begins; else the comma.
std::uint32_t PersonReader::after_comma(std::uint32_t comma) const {
  const TitleReader titles(pack_, c_, a_);
  const std::uint32_t t = comma + 1;
  if (t >= size() || new_line(t) || joined_and(t) > 0) return comma;
  if (begins(t, kCourtesy) && !has_clitic(t)) {
    const Title courtesy = titles.before(t);
    if (courtesy.end > t) return courtesy.office_end == 0 ? courtesy.end : comma;  // else the word is his name: Sultan
  }
  return titles.name_begins(t) || set_apart(t) || foreign_apart(t) > t ? t : comma;
}

// ", N. N.,": words that can only be a name, between marks.
bool PersonReader::set_apart(std::uint32_t t) const {
  if (t >= size() || new_line(t) || has_clitic(t)) return false;
  const std::uint32_t end = name_end(t, true);
  if (end < t + 2 || end > t + 4 || !(end >= size() || new_line(end) || any_punct(end) || a_.info[end].conjunction)) return false;
  for (std::uint32_t k = t; k < end; ++k)
    if (article(k) && k == t) return false;
  return true;
}

// ", N. N." up to the next mark, of two or three words that are spelled like something else: the vatu, a railway. One past it, else `t`.
std::uint32_t PersonReader::foreign_apart(std::uint32_t t) const {
  constexpr std::uint32_t kMost = 3;
  constexpr std::uint32_t kOther = kBreak | kInstrument | kOffice | kTopic | kEventNoun | kTimeWord | kSideWord | kOrgHead | kState |
                                   kNationality | kNumber | kOfficeMod | kOccasion | kPlaceHead;
  const auto fits = [&](std::uint32_t k) {
    const bool other = is(k, kOther) || (is(k, kFiniteVerb) && k == t);
    return arabic(k) && !new_line(k) && !article(k) && form(k).size() > 4 && (!other || is(k, kGivenName));
  };
  std::uint32_t end = t;
  while (end < size() && end - t <= kMost && fits(end)) ++end;
  const bool closes = end >= size() || new_line(end) || any_punct(end);
  return closes && end >= t + 2 && end <= t + kMost ? end : t;
}

// "his Kenyan counterpart N. N.", "his Kenyan counterpart, His Excellency Dr. N. N."
std::optional<Name> PersonReader::read_counterpart(const Name& counterpart) const {
  const TitleReader titles(pack_, c_, a_);
  std::uint32_t t = counterpart.last;
  if (t < size() && !new_line(t) && !has_clitic(t) && begins(t, kCourtesy | kRank)) {
    const Title courtesy = titles.before(t);
    if (courtesy.office_end == 0 || courtesy.rank_only) t = courtesy.end;
  }
  if (!titles.name_begins(t) || begins(t, kCourtesy | kRank)) return std::nullopt;
  const std::uint32_t end = name_end(t, true);
  if (end == t) return std::nullopt;
  Title title;
  title.begin = title.office_begin = counterpart.first;
  title.end = title.office_end = counterpart.last;
  title.cut = counterpart.cut;
  title.state = counterpart.state;
  Name name = make(t, end, title);
  name.cut = title.cut;
  name.title = counterpart.span;
  return name;
}

std::optional<Name> PersonReader::read(std::uint32_t t) const {
  const TitleReader titles(pack_, c_, a_);
  Title title;
  title.begin = title.end = t;
  if (begins(t, kCourtesy | kRank | kOffice)) title = titles.before(t);
  const bool titled = title.end > t;
  std::uint32_t start = title.end;
  if (titled && title.office_end > 0 && quotation_end(start, 4) > start && titles.name_begins(quotation_end(start, 4)))
    start = quotation_end(start, 4);
  if (titled && title.office_end > 0 && punct(start, ',')) start = after_comma(start);
  // "the head of the company and N. N.": two persons.
  if (titled && title.office_end == start && start < size() && a_.info[start].conjunction && a_.info[start].cut > 0) return std::nullopt;
  std::uint32_t end = name_end(start, titled);
  if (start > title.end && title.office_end > 0) end = std::max(end, foreign_apart(start));
  const std::uint32_t words = end - start;
  if (words == 0 || (!titled && !starts_untitled(t, words))) return std::nullopt;
  Name name = make(start, end, title);
  if (!titled) name.cut = joined_and(t), name.span.begin = bare_begin(t, name.cut);
  if (start != t && titled) name.cut = title.cut;
  trailing_title(name, title);
  return name;
}

}  // namespace mithaq::find
