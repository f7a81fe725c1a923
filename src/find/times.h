// Times in a text: dates, durations and repetitions, with their values.
//
// Values are EDTF (ISO 8601-2) for dates, ISO 8601 durations ("P3Y"; "~" appended when approximate) and repetitions ("R/P1W").
// Dates of the Hijri calendar are converted with the Umm al-Qura table of ICU; a Hijri month or year becomes an interval of days.
// Relative words are resolved against the day of publication, dates without a year also by the tense of the clause.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "pack/lookup.h"
#include "pack/pack.h"
#include "text/tokens.h"

namespace mithaq::find {

enum class TimeKind : std::uint8_t { kDate, kDuration, kSet };

struct TimeMention {
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;   // one past the last token
  base::Span span;          // whole words, prepositions written together with the first word included
  base::Span bare;          // without them; equals `span` when there are none
  std::string value;        // empty when the words cannot be resolved
  TimeKind kind = TimeKind::kDate;
  std::string calendar;        // "gregorian" or "islamic-umalqura"
  std::string mod;             // "start", "mid", "end" or empty
  bool contradiction = false;  // the weekday does not fit the date; `value` follows the date, but the weekday where the day is told as
                               // "today" or "yesterday"
  double confidence = 1.0;     // [0,1]
};

// What is known of the document. All parts must outlive the call.
struct TimeContext {
  std::string_view text;
  const text::TokenLayer& tokens;
  const pack::HitLayer& hits;                // of the pack that the reader was made with
  std::string_view published;                // ISO date; empty when unknown: relative words then have no value
  const std::vector<bool>* aside = nullptr;  // by sentence: not to be read; null: all are
};

class TimeGrammar;

// Immutable after construction: one reader serves all threads.
class TimeReader {
 public:
  explicit TimeReader(const pack::Pack& pack);
  ~TimeReader();
  TimeReader(TimeReader&&) noexcept;
  TimeReader& operator=(TimeReader&&) noexcept;

  // Appends the mentions of the text in reading order; they do not overlap. Time and memory are linear in the tokens.
  void run(const TimeContext& context, std::vector<TimeMention>& out) const;

 private:
  std::unique_ptr<const TimeGrammar> grammar_;
};

}  // namespace mithaq::find
