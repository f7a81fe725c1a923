#include "find/time_words.h"

#include "find/time_view.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <utility>

namespace mithaq::find {
namespace {

constexpr std::pair<std::string_view, int> kNames[] = {
    {"second", static_cast<int>(TimeUnit::kSecond)},
    {"minute", static_cast<int>(TimeUnit::kMinute)},
    {"hour", static_cast<int>(TimeUnit::kHour)},
    {"day", static_cast<int>(TimeUnit::kDay)},
    {"week", static_cast<int>(TimeUnit::kWeek)},
    {"month", static_cast<int>(TimeUnit::kMonth)},
    {"quarter", static_cast<int>(TimeUnit::kQuarter)},
    {"year", static_cast<int>(TimeUnit::kYear)},
    {"decade", static_cast<int>(TimeUnit::kDecade)},
    {"century", static_cast<int>(TimeUnit::kCentury)},
    {"gregorian", static_cast<int>(Era::kGregorian)},
    {"hijri", static_cast<int>(Era::kHijri)},
    {"islamic", static_cast<int>(Era::kHijri)},
    {"past", static_cast<int>(Relation::kPast)},
    {"future", static_cast<int>(Relation::kFuture)},
    {"current", static_cast<int>(Relation::kCurrent)},
    {"recent", static_cast<int>(Relation::kRecent)},
    {"more", 1},
    {"less", 1},
    {"equal", 1},
    {"start", static_cast<int>(Part::kStart)},
    {"mid", static_cast<int>(Part::kMid)},
    {"end", static_cast<int>(Part::kEnd)},
};

struct Role {
  std::string_view concept_name;
  std::string_view name;  // value of "rel"
  WordKind kind;
};

// Prepositions that stay outside of a date but show that one follows are all kIn.
constexpr Role kRoles[] = {
    {"TimePrep", "at", WordKind::kIn},        {"TimePrep", "during", WordKind::kFor},    {"TimePrep", "within", WordKind::kFor},
    {"TimePrep", "by", WordKind::kIn},        {"TimePrep", "start", WordKind::kIn},      {"TimePrep", "since", WordKind::kSince},
    {"TimePrep", "until", WordKind::kUntil},  {"TimePrep", "before", WordKind::kBefore}, {"TimePrep", "after", WordKind::kAfter},
    {"TimePrep", "from", WordKind::kFrom},    {"TimePrep", "to", WordKind::kTo},         {"TimePrep", "between", WordKind::kBetween},
    {"TimePrep", "for", WordKind::kFor},      {"TimePrep", "every", WordKind::kEvery},   {"TimeDet", "this", WordKind::kThis},
    {"TimeDet", "last", WordKind::kLast},     {"TimeDet", "some", WordKind::kSome},      {"TimeDet", "whole", WordKind::kWhole},
    {"TimeDet", "period", WordKind::kPeriod}, {"TimeDet", "pair", WordKind::kPair},      {"TimeDet", "only", WordKind::kOnly},
    {"TimePrep", "on", WordKind::kOn},
};

// A number, or one of the names above; for fractions how many of them make a whole.
std::int16_t value_of(std::string_view text, WordKind kind) {
  for (const auto& [name, value] : kNames)
    if (name == text) return static_cast<std::int16_t>(value);
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  if (kind == WordKind::kFraction && number > 0) number = std::round(1 / number);
  return std::abs(number) < 30'000 ? static_cast<std::int16_t>(number) : std::int16_t{0};
}

}  // namespace

TimeWords::TimeWords(const pack::Pack& pack)
    : pack_(&pack),
      numbers_(pack),
      sg_(pack.feature("sg")),
      du_(pack.feature("du")),
      pl_(pack.feature("pl")),
      pron_(pack.feature("pron")),
      past_(pack.feature("past")),
      pres_(pack.feature("pres")),
      fut_(pack.feature("fut")),
      known_(pack.entry_count() / 64 + 1),
      index_(pack.entry_count()),
      words_(1) {
  sort_entries();
  add_tenses();
  add("NumberWord", WordKind::kNumberWord, "value", "");
  add("Magnitude", WordKind::kNumberWord, "value", "");
  add("Currency", WordKind::kCounted, "", "");
  add("Month", WordKind::kMonth, "month", "calendar");
  add("Weekday", WordKind::kWeekday, "day", "");
  add("RelDay", WordKind::kRelDay, "offset", "");
  add("TimeUnit", WordKind::kUnit, "unit", "");
  add("TimeMod", WordKind::kMod, "mod", "");
  add("TimeRel", WordKind::kRel, "rel", "offset");
  add("Season", WordKind::kSeason, "value", "");
  add("Quarter", WordKind::kQuarter, "value", "weak");
  add("Half", WordKind::kHalf, "value", "weak");
  add("DayPart", WordKind::kDayPart, "", "weak");
  add("Fraction", WordKind::kFraction, "value", "");
  add("Decade", WordKind::kDecade, "value", "");
  add("Approx", WordKind::kApprox, "", "sense");
  add("CalendarMark", WordKind::kMark, "calendar", "before_era");
  add("CalendarEq", WordKind::kEquals, "", "");
  add("MonthDay", WordKind::kMonthDay, "day", "");
  add("Ordinal", WordKind::kOrdinal, "value", "");
  add("NotTime", WordKind::kNotTime, "", "");
  add("DateNameHead", WordKind::kNameHead, "", "");
  add("AgeMark", WordKind::kAge, "reach", "");
  add_frequencies();
  add_links();
}

void TimeWords::put(pack::EntryId entry, TimeWord word) {
  if (words_.size() > 0xFFFF) return;
  known_[entry / 64] |= std::uint64_t{1} << (entry % 64);
  index_[entry] = static_cast<std::uint16_t>(words_.size());
  words_.push_back(word);
}

void TimeWords::mark(const text::TokenLayer& tokens, const pack::HitLayer& hits, std::vector<KindSet>& out) const {
  out.assign(tokens.tokens.size(), 0);
  for (const pack::Hit& hit : hits.hits)
    if ((known_[hit.entry / 64] >> (hit.entry % 64) & 1U) != 0) out[hit.first] |= bit(words_[index_[hit.entry]].kind);
  for (std::uint32_t token = 0; token < out.size(); ++token) {
    if (tokens.tokens[token].kind != text::TokenKind::kNumber) continue;
    out[token] |= kDigitsBit;
    if (token > 0 && numbers_.lone_clitics(tokens, token - 1).any) out[token - 1] |= kLoneCliticBit;
  }
}

void TimeWords::sort_entries() {
  first_of_.resize(pack_->concept_count() + 2);
  const auto count = static_cast<pack::EntryId>(pack_->entry_count());
  for (pack::EntryId entry = 0; entry < count; ++entry) ++first_of_[pack_->entry_concept(entry) + std::size_t{2}];
  std::partial_sum(first_of_.begin(), first_of_.end(), first_of_.begin());
  sorted_.resize(count);
  for (pack::EntryId entry = 0; entry < count; ++entry) sorted_[first_of_[pack_->entry_concept(entry) + std::size_t{1}]++] = entry;
}

std::span<const pack::EntryId> TimeWords::entries_of(pack::ConceptId id) const {
  return std::span(sorted_).subspan(first_of_[id], first_of_[id + std::size_t{1}] - first_of_[id]);
}

void TimeWords::add(std::string_view concept_name, WordKind kind, std::string_view value_key, std::string_view detail_key) {
  const pack::ConceptId id = pack_->concept_id(concept_name);
  if (id == pack::kNoConcept) return;
  for (const pack::EntryId entry : entries_of(id)) {
    TimeWord word{kind, 0, 0};
    if (const auto value = pack_->property(entry, value_key)) word.value = value_of(*value, kind);
    if (const auto detail = pack_->property(entry, detail_key))
      word.detail = detail->empty() ? std::int16_t{1} : value_of(*detail, WordKind::kNone);
    put(entry, word);
  }
}

void TimeWords::add_links() {
  const pack::KeyId rel = pack_->key("rel");
  const pack::KeyId unit = pack_->key("unit");
  for (const Role& role : kRoles) {
    const pack::ConceptId id = pack_->concept_id(role.concept_name);
    if (id == pack::kNoConcept) continue;
    for (const pack::EntryId entry : entries_of(id)) {
      if (pack_->property(entry, rel) != role.name) continue;
      put(entry, {role.kind, value_of(pack_->property(entry, unit).value_or(""), role.kind), 0});
    }
  }
}

// Frequency(every=P3M): how many of which unit.
void TimeWords::add_frequencies() {
  constexpr std::pair<char, TimeUnit> kLetters[] = {
      {'Y', TimeUnit::kYear}, {'M', TimeUnit::kMonth}, {'W', TimeUnit::kWeek}, {'D', TimeUnit::kDay}, {'H', TimeUnit::kHour}};
  const pack::ConceptId id = pack_->concept_id("Frequency");
  if (id == pack::kNoConcept) return;
  for (const pack::EntryId entry : entries_of(id)) {
    const std::string_view every = pack_->property(entry, "every").value_or("");
    const std::size_t number = std::min(every.find_first_of("0123456789"), every.size());
    for (const auto& [letter, unit] : kLetters)
      if (every.ends_with(letter))
        put(entry, {WordKind::kFrequency, static_cast<std::int16_t>(unit), value_of(every.substr(number), WordKind::kNone)});
  }
}

// Words that tell the tense of the clause: "it is planned that", "not" with a tense.
void TimeWords::add_tenses() {
  const pack::ConceptId future[] = {pack_->concept_id("will"), pack_->concept_id("was_to"), pack_->concept_id("planned")};
  const pack::ConceptId past = pack_->concept_id("past_mark");
  const pack::KeyId tense_key = pack_->key("tense");
  for (pack::EntryId entry = 0; entry < pack_->entry_count(); ++entry) {
    const pack::ConceptId id = pack_->entry_concept(entry);
    const std::string_view tense = pack_->property(entry, tense_key).value_or("");
    if (tense == "past" || id == past) {
      put(entry, {WordKind::kTense, static_cast<std::int16_t>(Tense::kPast), 0});
    } else if (tense == "future" || std::find(std::begin(future), std::end(future), id) != std::end(future)) {
      put(entry, {WordKind::kTense, static_cast<std::int16_t>(Tense::kFuture), 0});
    }
  }
}

Tense TimeWords::tense_of(std::uint64_t features) const {
  const bool past = (features & past_) != 0, present = (features & pres_) != 0, future = (features & fut_) != 0;
  if (past) return present || future ? Tense::kUnknown : Tense::kPast;
  return future ? Tense::kFuture : present ? Tense::kPresent : Tense::kUnknown;
}

TimeHit TimeView::view(const pack::Hit& hit) const {
  TimeHit out;
  out.word = &words_.word(hit.entry);
  out.first = hit.first;
  out.last = hit.last;
  out.cut = hit.cut;
  out.definite = hit.definite;
  out.features = hit.features;
  const std::uint16_t conjunction = hit.cut == 0 ? std::uint16_t{0} : words_.numbers().conjunction_size(tokens_.form(hit.first), hit.cut);
  out.conjunction = conjunction != 0;
  out.preposition = hit.cut > conjunction;
  return out;
}

std::optional<TimeHit> TimeView::find(std::uint32_t token, WordKind kind) const {
  if (!has_any(token, bit(kind))) return std::nullopt;
  const pack::Hit* best = nullptr;
  for (std::uint32_t i = hits_.first[token]; i < hits_.first[token + 1]; ++i) {
    const pack::Hit& hit = hits_.hits[i];
    if (words_.word(hit.entry).kind == kind && hit.last <= end_ && (best == nullptr || hit.last > best->last)) best = &hit;
  }
  return best == nullptr ? std::nullopt : std::optional(view(*best));
}

std::optional<TimeHit> TimeView::find(std::uint32_t token, WordKind kind, int value) const {
  if (!has_any(token, bit(kind))) return std::nullopt;
  for (std::uint32_t i = hits_.first[token]; i < hits_.first[token + 1]; ++i) {
    const pack::Hit& hit = hits_.hits[i];
    const TimeWord& word = words_.word(hit.entry);
    if (word.kind == kind && word.value == value && hit.last <= end_) return view(hit);
  }
  return std::nullopt;
}

std::optional<TimeHit> TimeView::find_before(std::uint32_t token, WordKind kind) const {
  for (std::uint32_t back = 1; back <= kLongestBefore && token >= begin_ + back; ++back)
    if (const auto hit = find(token - back, kind); hit && hit->last == token) return hit;
  return std::nullopt;
}

bool TimeView::found_before(std::uint32_t token, KindSet set) const {
  for (std::uint32_t back = 1; back <= kLongestBefore && token >= begin_ + back; ++back) {
    if (!has_any(token - back, set)) continue;
    for (std::uint32_t i = hits_.first[token - back]; i < hits_.first[token - back + 1]; ++i)
      if (hits_.hits[i].last == token && (bit(words_.word(hits_.hits[i].entry).kind) & set) != 0) return true;
  }
  return false;
}

std::optional<Number> TimeView::number(std::uint32_t token) const {
  if (!has_any(token, kinds(WordKind::kNumberWord, WordKind::kFraction) | kDigitsBit | kLoneCliticBit)) return std::nullopt;
  return words_.numbers().read(tokens_, hits_, token, end_);
}

bool TimeView::is_mark(std::uint32_t token, char mark) const {
  if (token >= end_ || tokens_.tokens[token].kind != text::TokenKind::kPunct) return false;
  const std::string_view form = tokens_.form(token);
  return form.size() == 1 && form[0] == mark;
}

bool TimeView::is_glued(std::uint32_t token) const { return token < end_ && !tokens_.tokens[token].space_before; }

bool TimeView::starts_definite(std::uint32_t token) const { return token < end_ && words_.numbers().has_article(tokens_.form(token)); }

}  // namespace mithaq::find
