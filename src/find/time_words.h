// The words of times that a pack has, and how to ask for them at a token.
//
// Concepts and properties: Month(calendar=gregorian|islamic month=) Weekday(day=) RelDay(offset=) TimeUnit(unit=)
// TimeMod(mod=start|mid|end) TimeRel(rel=past|future|current|recent offset=) Season(value=EDTF code) Quarter(value=) Half(value=) DayPart
// Fraction(value=) Decade(value=1970) Approx(sense=about|more|less|equal) CalendarMark(calendar= before_era) CalendarEq
// Frequency(every=P3M) MonthDay(day=) Ordinal(value=) NumberWord(value=) Magnitude(value=) TimePrep(rel=)
// TimeDet(rel=this|last|some|whole|period|pair|only unit=) NotTime DateNameHead AgeMark(reach=). A concept that a pack does not have is
// never found.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "find/numbers.h"
#include "find/time_value.h"
#include "pack/lookup.h"
#include "pack/pack.h"
#include "text/tokens.h"

namespace mithaq::find {

enum class WordKind : std::uint8_t {
  kNone,
  kMonth,
  kWeekday,
  kRelDay,
  kUnit,
  kMod,
  kRel,
  kSeason,
  kQuarter,
  kHalf,
  kDayPart,
  kFraction,
  kDecade,
  kApprox,
  kMark,
  kEquals,
  kFrequency,
  kMonthDay,
  kOrdinal,
  kNumberWord,
  kNotTime,
  kNameHead,
  kAge,
  kTense,
  kCounted,
  // TimePrep
  kSince,
  kUntil,
  kBefore,
  kAfter,
  kFrom,
  kTo,
  kBetween,
  kIn,
  kFor,
  kEvery,
  kOn,
  // TimeDet
  kThis,
  kLast,
  kSome,
  kWhole,
  kPeriod,
  kPair,
  kOnly,
};

// A set of kinds, one bit each; the bits beyond the last kind say what the letters of a token tell.
using KindSet = std::uint64_t;
constexpr KindSet bit(WordKind kind) { return KindSet{1} << static_cast<unsigned>(kind); }
template <typename... Kinds>
constexpr KindSet kinds(Kinds... each) {
  return (bit(each) | ...);
}
inline constexpr KindSet kDigitsBit = KindSet{1} << 62U;      // digits
inline constexpr KindSet kLoneCliticBit = KindSet{1} << 63U;  // clitics written apart from the digits behind them

// One entry of the pack. What `value` and `detail` say depends on the kind.
struct TimeWord {
  WordKind kind = WordKind::kNone;
  std::int16_t value = 0;   // month, weekday, offset, unit, code of a season, ordinal, ...
  std::int16_t detail = 0;  // months: the calendar (Era); relations: how far; frequencies: how many; else 1 for a property without a value
};

struct TimeHit {
  const TimeWord* word = nullptr;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t cut = 0;
  bool definite = false;
  bool conjunction = false;  // "and" is written together with it
  bool preposition = false;  // another clitic is
  std::uint64_t features = 0;
};

class TimeWords {
 public:
  explicit TimeWords(const pack::Pack& pack);

  const TimeWord& word(pack::EntryId entry) const { return words_[index_[entry]]; }
  const NumberReader& numbers() const { return numbers_; }

  // The kinds of the words that begin at each token.
  void mark(const text::TokenLayer& tokens, const pack::HitLayer& hits, std::vector<KindSet>& out) const;

  const pack::Pack& pack() const { return *pack_; }

  bool is_dual_only(std::uint64_t features) const { return (features & du_) != 0 && (features & (sg_ | pl_)) == 0; }
  bool is_dual(std::uint64_t features) const { return (features & du_) != 0; }
  bool is_plural(std::uint64_t features) const { return (features & pl_) != 0 && (features & sg_) == 0; }
  bool is_singular(std::uint64_t features) const { return (features & sg_) != 0; }
  bool has_pronoun(std::uint64_t features) const { return (features & pron_) != 0; }
  Tense tense_of(std::uint64_t features) const;  // of a verb form

 private:
  void add(std::string_view concept_name, WordKind kind, std::string_view value_key, std::string_view detail_key);
  void add_links();
  void sort_entries();
  std::span<const pack::EntryId> entries_of(pack::ConceptId id) const;
  void add_frequencies();
  void add_tenses();
  void put(pack::EntryId entry, TimeWord word);

  const pack::Pack* pack_;
  NumberReader numbers_;
  std::uint64_t sg_, du_, pl_, pron_, past_, pres_, fut_;
  std::vector<pack::EntryId> sorted_;    // by concept, of one in their order
  std::vector<std::uint32_t> first_of_;  // by concept: of its entries in sorted_
  std::vector<std::uint64_t> known_;     // a bit for each entry that has a word: small enough to stay in the nearest cache
  std::vector<std::uint16_t> index_;     // by entry
  std::vector<TimeWord> words_;          // [0] is no word of time
};

}  // namespace mithaq::find
