#include "find/times.h"

#include <algorithm>
#include <utility>

#include "find/calendar.h"
#include "find/number_span.h"
#include "find/time_parser.h"
#include "find/time_resolve.h"
#include "find/time_view.h"
#include "find/time_words.h"

namespace mithaq::find {

class TimeGrammar {
 public:
  explicit TimeGrammar(const pack::Pack& pack)
      : words_(pack),
        is_name_(pack.concept_count()),
        masdar_(pack.feature("masdar")),
        that_(pack.concept_id("that")),
        relative_(pack.concept_id("relative")) {
    for (std::size_t id = 0; id < is_name_.size(); ++id) {
      const std::string_view name = pack.concept_name(static_cast<pack::ConceptId>(id));
      is_name_[id] = !name.empty() && name[0] >= 'A' && name[0] <= 'Z' && name != "Topic";
    }
  }

  const TimeWords& words() const { return words_; }
  const HijriCalendar& hijri() const { return hijri_; }
  bool is_name(pack::ConceptId id) const { return is_name_[id]; }
  std::uint64_t masdar() const { return masdar_; }

  // "that", "who": a clause of its own follows.
  bool begins_clause(const pack::HitLayer& hits, std::uint32_t token) const {
    for (std::uint32_t i = hits.first[token]; i < hits.first[token + 1]; ++i)
      if (hits.hits[i].concept_id == that_ || hits.hits[i].concept_id == relative_) return true;
    return false;
  }

 private:
  TimeWords words_;
  HijriCalendar hijri_;
  std::vector<char> is_name_;  // by concept: a noun-like thing
  std::uint64_t masdar_;
  pack::ConceptId that_, relative_;
};

namespace {

// Words that can begin an expression by themselves; those that need a word of time right behind them; numbers, which need a unit, a month
// or the shape of a date; and words that tell of no time.
constexpr KindSet kBeginners =
    kinds(WordKind::kMonth, WordKind::kWeekday, WordKind::kRelDay, WordKind::kUnit, WordKind::kSeason, WordKind::kQuarter, WordKind::kHalf,
          WordKind::kDecade, WordKind::kFrequency, WordKind::kMonthDay, WordKind::kPeriod);
constexpr KindSet kPrefixes =
    kinds(WordKind::kSince, WordKind::kUntil, WordKind::kBefore, WordKind::kAfter, WordKind::kFrom, WordKind::kBetween, WordKind::kEvery,
          WordKind::kApprox, WordKind::kLast, WordKind::kSome, WordKind::kThis, WordKind::kMod, WordKind::kDayPart, WordKind::kPair);
constexpr KindSet kDigits = kDigitsBit | kLoneCliticBit;
constexpr KindSet kNumbers = kinds(WordKind::kFraction, WordKind::kOrdinal, WordKind::kNumberWord) | kDigits;
constexpr KindSet kGuards = kinds(WordKind::kNotTime, WordKind::kNameHead);

bool may_begin(WordKind kind) { return (bit(kind) & (kBeginners | kPrefixes | kNumbers)) != 0; }

// One document.
class Scan {
 public:
  Scan(const TimeGrammar& grammar, const TimeContext& context, std::vector<TimeMention>& out)
      : grammar_(grammar),
        context_(context),
        view_(grammar.words(), context.tokens, context.hits),
        parser_(view_),
        resolver_(grammar.hijri(), parse_iso(context.published)),
        out_(out) {}

  void run() {
    for (const text::Sentence& sentence : context_.tokens.sentences) {
      sentence_ = &sentence;
      if (context_.aside != nullptr && (*context_.aside)[static_cast<std::size_t>(&sentence - context_.tokens.sentences.data())]) continue;
      tenses_.clear();
      view_.set_range(sentence.first, sentence.last);
      std::uint32_t token = sentence.first;
      while (token < sentence.last) token = step(token);
    }
  }

 private:
  // Reads what begins at the token; returns where to go on.
  std::uint32_t step(std::uint32_t token) {
    if (!view_.has_any(token, kBeginners | kPrefixes | kNumbers | kGuards)) return token + 1;
    if (view_.has_any(token, kGuards))
      if (const std::uint32_t last = end_of_guard(token); last != 0) return last;
    if (!view_.has_any(token, kBeginners) && !prefix_has_time(token) && !number_has_time(token)) return token + 1;
    const std::uint32_t name_end = end_of_name_over(token);
    const std::optional<TimeExpression> found = parser_.read(token, token == year_end_);
    if (!found) return token + 1;
    // Inside a name only a stated year that goes on beyond it is believed: "the Secretary General current", but "... in the year 1948".
    if (name_end != 0 && (found->a.year == 0 || found->last <= name_end)) return token + 1;
    if (is_quoted_name(*found)) return found->last;
    add(*found);
    const bool year = found->shape == TimeShape::kPoint && found->a.year != 0 && found->a.month == 0 && found->a.season == 0;
    year_end_ = year ? found->last : 0;
    return found->last;
  }

  // A date without a year and all alone between quotation marks is a name: the movement "6 April".
  bool is_quoted_name(const TimeExpression& e) const {
    return e.shape == TimeShape::kPoint && e.a.day != 0 && e.a.year == 0 && e.first > sentence_->first && view_.is_mark(e.first - 1, '"') &&
           view_.is_mark(e.last, '"');
  }

  // Where a phrase ends that tells of no time, or a date that belongs to a name; 0 when there is none.
  std::uint32_t end_of_guard(std::uint32_t token) const {
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      const WordKind kind = grammar_.words().word(hit.entry).kind;
      if (kind == WordKind::kNotTime) return hit.last;
      if (kind == WordKind::kNameHead && !hit.definite && !grammar_.words().is_dual_only(hit.features))
        if (const auto last = parser_.skip_name(hit.last)) return *last;
    }
    return 0;
  }

  // "from", "since" and the like: only with a word of time right behind.
  bool prefix_has_time(std::uint32_t token) const {
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      if ((bit(grammar_.words().word(hit.entry).kind) & kPrefixes) != 0 && view_.has_any(hit.last, kBeginners | kPrefixes | kNumbers))
        return true;
    }
    return false;
  }

  bool number_has_time(std::uint32_t token) const {
    constexpr std::uint32_t kAhead = 8;  // words of a number and of what stands between it and its unit
    constexpr KindSet kAfterNumber = kinds(WordKind::kMonth, WordKind::kUnit, WordKind::kMark);
    if (!view_.has_any(token, kNumbers)) return false;
    for (std::uint32_t ahead = 1; ahead <= kAhead; ++ahead)
      if (view_.has_any(token + ahead, kAfterNumber)) return true;
    if (!view_.has_any(token, kDigits)) return false;
    const std::uint32_t digits = token + (view_.has_any(token, kDigitsBit) ? 0U : 1U);
    const std::string_view form = context_.tokens.form(digits);
    return form.size() == 4 || form.find('.') != std::string_view::npos || view_.is_mark(digits + 1, '/') || view_.is_mark(digits + 1, '-');
  }

  // Where a name ends that began before the token and goes on over it; 0 when there is none.
  std::uint32_t end_of_name_over(std::uint32_t token) const {
    std::uint32_t reach = token + 1;  // of a term of time: it wins over a name that it outlasts
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i)
      if (may_begin(grammar_.words().word(context_.hits.hits[i].entry).kind)) reach = std::max(reach, context_.hits.hits[i].last);
    for (std::uint32_t back = 1; back < 8 && token >= sentence_->first + back; ++back)
      for (std::uint32_t i = context_.hits.first[token - back]; i < context_.hits.first[token - back + 1]; ++i) {
        const pack::Hit& hit = context_.hits.hits[i];
        if (hit.last >= reach && grammar_.words().word(hit.entry).kind == WordKind::kNone && grammar_.is_name(hit.concept_id))
          return hit.last;
      }
    return 0;
  }

  // What a word tells of the tense: a word such as "will", or a finite verb that is not also a noun of the lexicon.
  struct TenseSign {
    Tense tense = Tense::kUnknown;
    bool mark = false;         // no verb: it gives its tense to the verb behind it
    bool conjunction = false;  // a new clause begins with it
  };

  TenseSign tense_at(std::uint32_t token) const {
    TenseSign out;
    bool noun = false;
    for (std::uint32_t i = context_.hits.first[token]; i < context_.hits.first[token + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      const TimeWord& word = grammar_.words().word(hit.entry);
      if (word.kind == WordKind::kRel) return {};  // "next" tells of the noun before it
      if (word.kind == WordKind::kTense && !out.mark) out = {static_cast<Tense>(word.value), true, hit.cut > 0};
      noun = noun || (grammar_.is_name(hit.concept_id) && hit.cut == 0) || (hit.features & grammar_.masdar()) != 0;
      if (out.tense == Tense::kUnknown) {
        out.tense = grammar_.words().tense_of(hit.features);
        out.conjunction = hit.cut > 0;
      }
    }
    return noun && !out.mark ? TenseSign{} : out;
  }

  // The tense that holds at each token of the sentence: that of the nearest verb before it; at its begin that of the first verb, when
  // nothing but words stands between.
  void read_tenses() {
    const std::uint32_t size = sentence_->last - sentence_->first;
    tenses_.assign(size, Tense::kUnknown);
    main_tense_ = Tense::kUnknown;
    Tense now = Tense::kUnknown;
    bool held = false;  // the word before gives its tense to the verb behind it
    std::uint32_t clause = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
      tenses_[i] = now;
      const std::uint32_t token = sentence_->first + i;
      if (context_.tokens.tokens[token].kind == text::TokenKind::kPunct || grammar_.begins_clause(context_.hits, token)) clause = i + 1;
      const TenseSign sign = tense_at(token);
      if (sign.tense == Tense::kUnknown) {
        held = false;
        continue;
      }
      if (now == Tense::kUnknown) {
        main_tense_ = sign.tense;
        if (!sign.conjunction) std::fill(tenses_.begin() + clause, tenses_.begin() + std::max(clause, i + 1), sign.tense);
      }
      if (!(held && sign.tense == Tense::kPresent && now == Tense::kPast)) now = sign.tense;
      held = sign.mark || now == Tense::kPast;
    }
  }

  // A time set off by commas belongs to the main clause: "the prosecutor, who leads the inquiry, on Friday, accused".
  Tense tense_of(const TimeExpression& e) const {
    const auto is_comma = [&](std::uint32_t token) { return context_.tokens.form(token) == ","; };
    const bool set_off = e.first > sentence_->first && e.last < sentence_->last && is_comma(e.first - 1) && is_comma(e.last);
    return set_off && main_tense_ == Tense::kPast ? main_tense_ : tenses_[e.first - sentence_->first];
  }

  void add(const TimeExpression& expression) {
    if (tenses_.empty()) read_tenses();
    const TimeValue value = resolver_.resolve(expression, tense_of(expression));
    TimeMention mention;
    mention.first = expression.first;
    mention.last = expression.last;
    set_spans(mention);
    mention.kind = expression.shape == TimeShape::kDuration ? TimeKind::kDuration
                   : expression.shape == TimeShape::kSet    ? TimeKind::kSet
                                                            : TimeKind::kDate;
    mention.value = value.text;
    mention.calendar = value.era == Era::kHijri ? "islamic-umalqura" : "gregorian";
    constexpr const char* kParts[] = {"", "start", "mid", "end"};
    mention.mod = kParts[static_cast<int>(value.part)];
    mention.contradiction = value.contradiction;
    mention.confidence = confidence(expression, value);
    out_.push_back(std::move(mention));
  }

  void set_spans(TimeMention& mention) const {
    std::uint16_t cut = 0;
    for (std::uint32_t i = context_.hits.first[mention.first]; i < context_.hits.first[mention.first + 1]; ++i) {
      const pack::Hit& hit = context_.hits.hits[i];
      if (!may_begin(grammar_.words().word(hit.entry).kind) || hit.last > mention.last) continue;
      cut = hit.cut;
      break;
    }
    const WordSpans spans = word_spans(grammar_.words().numbers(), context_.text, context_.tokens, mention.first, mention.last, cut);
    mention.span = spans.span;
    mention.bare = spans.bare;
    mention.first += spans.moved ? 1U : 0U;
  }

  static double confidence(const TimeExpression& e, const TimeValue& value) {
    double out = 0.85;
    if (e.shape == TimeShape::kPoint && e.a.year != 0) out = e.a.day != 0 ? 0.98 : e.a.month != 0 ? 0.95 : 0.9;
    if (e.shape == TimeShape::kPoint && e.a.year == 0 && e.a.weekday != 0 && e.a.day == 0 && e.a.relation == Relation::kNone) out = 0.75;
    if (e.a.days_away) out = 0.9;
    if (value.text.empty()) out = 0.5;
    return value.contradiction ? out * 0.6 : out;
  }

  const TimeGrammar& grammar_;
  const TimeContext& context_;
  TimeView view_;
  TimeParser parser_;
  TimeResolver resolver_;
  std::vector<TimeMention>& out_;
  const text::Sentence* sentence_ = nullptr;
  std::vector<Tense> tenses_;           // of the sentence, filled when a time is found in it
  Tense main_tense_ = Tense::kUnknown;  // of its first verb
  std::uint32_t year_end_ = 0;          // where a year ended: another may follow, "in 2015 and 2016"
};

}  // namespace

TimeReader::TimeReader(const pack::Pack& pack) : grammar_(std::make_unique<const TimeGrammar>(pack)) {}
TimeReader::~TimeReader() = default;
TimeReader::TimeReader(TimeReader&&) noexcept = default;
TimeReader& TimeReader::operator=(TimeReader&&) noexcept = default;

void TimeReader::run(const TimeContext& context, std::vector<TimeMention>& out) const { Scan(*grammar_, context, out).run(); }

}  // namespace mithaq::find
