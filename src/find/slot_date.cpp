// When the agreement got its status, and how long it binds.
#include <algorithm>

#include "find/calendar.h"
#include "find/slots.h"
#include "find/status_event.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kWordsBefore = 3;  // whose letters count
// A year alone mostly belongs to what is recalled beside the news; the scorer trusts it too much: on held-out news 10 of 49 that it gave
// were right, where it expected half of them.
constexpr double kYearTrust = 0.6;

// What the register keeps: a day, month, year or an interval of days; ISO weeks become their days; half-open intervals say nothing here.
std::string register_date(const std::string& value) {
  if (value.find("..") != std::string::npos || value.find('X') != std::string::npos || value.find('~') != std::string::npos) return {};
  if (value.size() == 8 && value[5] == 'W') {
    // Week 1 is the one with 4 January (ISO 8601).
    const Day fourth = to_day({(value[0] - '0') * 1000 + (value[1] - '0') * 100 + (value[2] - '0') * 10 + (value[3] - '0'), 1, 4});
    const Day monday = fourth - (weekday(fourth) - 1) + 7 * ((value[6] - '0') * 10 + (value[7] - '0') - 1);
    return iso_date(monday) + "/" + iso_date(monday + 6);
  }
  const bool season = value.size() == 7 && value.compare(5, 2, "20") > 0;
  return season ? value.substr(0, 4) : value;
}

std::string_view precision(const std::string& value) {
  if (value.find('/') != std::string::npos) return value.size() == 21 ? "days" : "span";
  return value.size() == 10 ? "day" : value.size() == 7 ? "month" : value.size() == 4 ? "year" : "none";
}

void describe(const Reading& r, const TimeMention& time, const std::string& value, const DraftScope& scope, Weighing& w) {
  const std::string_view how_old = age_before(value, r.analysis.document->published);
  w.add("precision", precision(value));
  w.add("age", how_old);
  w.add("age", how_old, scope.status());
  const bool digits = r.analysis.words(time.bare).find_first_of("0123456789") != std::string_view::npos;
  w.add(digits ? "digits" : "words");
  w.add("length", std::min<std::size_t>(time.last - time.first, 5));
}

// A word of signing, agreeing or the like beside a day.
struct Deed {
  const pack::Hit* hit = nullptr;
  std::string_view means;  // the status that it tells
  FeatureWord told;        // how: "unreal", or as StatusEvents::told says
  bool verb = false;       // another verb stands between
};

// A day, month or year near the draft.
struct ToldDay {
  const DraftScope::Near* near = nullptr;
  const TimeMention* time = nullptr;
  std::string value;
  Deed left;  // the nearest to either side in the sentence
  Deed right;
};

class Days {
 public:
  Days(const Reading& r, const DraftScope& scope) : r_(r), events_(r), scope_(scope) {
    for (const DraftScope::Near& near : scope.near()) gather(near);
    for (const ToldDay& day : days_)
      if (fits(day) && fit_.size() < 2 && (fit_.empty() || fit_.front() != day.value)) fit_.push_back(day.value);
  }

  const std::vector<ToldDay>& all() const { return days_; }

  // What is done beside the day: does it say what the draft's status says, and is it done where another day stands?
  void describe_deeds(const ToldDay& day, Weighing& w) const {
    tell("deed_left", day, day.left, w);
    tell("deed_right", day, day.right, w);
    w.add("deeds", relation(day.left), relation(day.right));
    const bool elsewhere = fit_.size() > 1 || (fit_.size() == 1 && fit_.front() != day.value);
    static constexpr FeatureWord kFits = "fits", kNot = "not";
    w.add("deed_rival", fits(day) ? kFits : kNot, elsewhere ? kFits : kNot);
  }

  // The day of signing does not date what has become of it since: "the agreement signed in May entered into force".
  bool dates_signing(const ToldDay& day) const {
    constexpr std::string_view kSince[] = {"ratified", "in_force", "suspended", "withdrawn", "ended"};
    const bool since = std::any_of(std::begin(kSince), std::end(kSince), [&](std::string_view s) { return s == scope_.status(); });
    // "On Monday they agreed to extend": the day of that.
    const std::uint32_t decides = scope_.status_reading().token;
    if (decides != StatusReading::kNoToken && has_hit(r_, decides, r_.concepts.extend)) return false;
    return since && day.left.hit != nullptr && day.left.means == "signed" && !day.left.verb && !same(day.right);
  }

  // "The minister said on Thursday that the two had signed it": the day of telling (right in 7 of 38 held-out cases; of announcing, in
  // half).
  bool dates_telling(const ToldDay& day) const {
    if (scope_.status() != "signed" || precision(day.value) != "day") return false;
    const std::uint32_t first = r_.analysis.tokens.sentences[day.near->sentence].first;
    for (std::uint32_t t = day.time->first; t > first && day.time->first - t < kReach; --t) {
      if (events_.find(t - 1, t) != nullptr) return false;
      if (says(t - 1)) return true;
    }
    return false;
  }

  // Of a plan, the day of the report or the one before it is when somebody spoke of it (right in 3 of 26 held-out cases).
  bool dates_talk(const ToldDay& day) const {
    if (scope_.status() != "negotiating" || precision(day.value) != "day") return false;
    const std::string_view age = age_before(day.value, r_.analysis.document->published);
    return age == "same" || age == "yesterday";
  }

 private:
  void gather(const DraftScope::Near& near) {
    const text::Sentence& s = r_.analysis.tokens.sentences[near.sentence];
    const auto& times = r_.analysis.times;
    auto at = std::lower_bound(times.begin(), times.end(), s.first, [](const TimeMention& m, std::uint32_t t) { return m.first < t; });
    for (; at != times.end() && at->first < s.last; ++at) {
      if (at->kind != TimeKind::kDate) continue;
      std::string value = register_date(at->value);
      // What has no value can only hide what has one, where the day of publication is known.
      if (value.empty() && (!at->value.empty() || !r_.analysis.document->published.empty())) continue;
      days_.push_back({&near, &*at, std::move(value), deed_before(s, *at, near.sentence), deed_behind(s, *at, near.sentence)});
    }
  }

  Deed deed_before(const text::Sentence& s, const TimeMention& time, std::uint32_t sentence) const {
    bool verb = false;
    for (std::uint32_t t = time.first; t > s.first && time.first - t < kReach; --t) {
      if (const pack::Hit* hit = events_.find(t - 1, t); hit != nullptr) return read(hit, sentence, verb);
      verb = verb || (r_.analysis.info[t - 1].classes & kFiniteVerb) != 0;
    }
    return {};
  }

  Deed deed_behind(const text::Sentence& s, const TimeMention& time, std::uint32_t sentence) const {
    for (std::uint32_t t = time.last; t < s.last && t - time.last < kReach; ++t)
      if (const pack::Hit* hit = events_.find(t, t + 1); hit != nullptr) return read(hit, sentence, false);
    return {};
  }

  Deed read(const pack::Hit* hit, std::uint32_t sentence, bool verb) const {
    const FeatureWord told = events_.unreal(*hit, sentence) ? FeatureWord("unreal") : FeatureWord(events_.told(*hit, sentence));
    return {hit, events_.meaning(hit->concept_id).status, told, verb};
  }

  bool says(std::uint32_t t) const {
    const auto& hits = r_.analysis.hits;
    return std::any_of(hits.hits.begin() + hits.first[t], hits.hits.begin() + hits.first[t + 1],
                       [&](const pack::Hit& h) { return h.concept_id == r_.concepts.say && events_.finite(h) && events_.usable(h); });
  }

  bool same(const Deed& deed) const { return deed.hit != nullptr && deed.means == scope_.status(); }
  bool fits(const ToldDay& day) const { return same(day.left) || same(day.right); }
  FeatureWord relation(const Deed& deed) const {
    return deed.hit == nullptr ? FeatureWord("none") : same(deed) ? deed.told : FeatureWord("other");
  }

  void tell(const FeatureWord& name, const ToldDay& day, const Deed& deed, Weighing& w) const {
    if (deed.hit == nullptr) {
      w.add(name, "none");
      return;
    }
    w.add(name, same(deed) ? "same" : "other", deed.told);
    w.add(name, deed.means, scope_.status());
    w.add(name, deed.means, deed.told);
    if (deed.verb) w.add(name, "verb_between");
    const FeatureWord whose = scope_.turn_before(r_.analysis.tokens.sentences[day.near->sentence], deed.hit->last);
    w.add(name, same(deed) ? "same_by" : "other_by", whose);
  }

  static constexpr std::uint32_t kReach = 16;  // tokens
  const Reading& r_;
  StatusEvents events_;
  const DraftScope& scope_;
  std::vector<ToldDay> days_;
  std::vector<std::string> fit_;  // the first two different ones beside which is done what the status says
};

// The draft itself: a day of these days fits one that is news, and one that is told outright.
void describe_draft(const Reading& r, const std::string& value, const DraftScope& scope, Weighing& w) {
  const StatusReading& status = scope.status_reading();
  const FeatureWord article = scope.article();
  const std::string_view how_old = age_before(value, r.analysis.document->published);
  w.add("article", article);
  w.add("article_age", article, how_old);
  w.add("article_status", article, scope.status());
  w.add("told", status.told.empty() ? "none" : status.told, how_old);
  w.add("told_status", status.told.empty() ? "none" : status.told, scope.status());
}

}  // namespace

void fill_date(const Reading& r, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "date", out);
  const ToldDay* best = nullptr;
  double best_probability = 0;
  const Days days(r, scope);
  const DraftScope::Near* near = nullptr;
  std::size_t order = 0;  // in the sentence
  for (const ToldDay& day : days.all()) {
    if (near != day.near) near = day.near, order = 0;
    const text::Sentence& s = r.analysis.tokens.sentences[near->sentence];
    const double p = contest.weigh(day.time->bare, day.value, [&](Weighing& w) {
      scope.describe(*near, day.time->first, day.time->last, w);
      describe(r, *day.time, day.value, scope, w);
      describe_draft(r, day.value, scope, w);
      days.describe_deeds(day, w);
      scope.words_before(s, day.time->first, kWordsBefore, "word_before", w);
      w.add("order", std::min<std::size_t>(order++, 3));
      scope.beside_surest(
          [&](const doc::Report& other) { return other.date ? std::optional(other.date->value == day.value) : std::nullopt; }, w);
    });
    const double trusted = precision(day.value) == "year" ? kYearTrust * p : p;
    if (trusted > best_probability && !days.dates_signing(day) && !days.dates_talk(day) && !days.dates_telling(day))
      best = &day, best_probability = trusted;
  }
  if (best == nullptr || !contest.passes(best_probability)) return;
  const TimeMention& time = *best->time;
  out.date = doc::Resolved{best->value, {{time.bare, time.confidence, "times"}}, best_probability * time.confidence};
}

void date_from_occasion(const Reading& r, doc::Report& out) {
  if (out.occasion.empty() || out.status == "negotiating") return;
  const base::Span occasion = out.occasion.front().span;
  for (std::uint32_t t = 0; t < r.analysis.tokens.tokens.size() && !out.date; ++t) {
    const text::Token& token = r.analysis.tokens.tokens[t];
    const std::string_view form = r.analysis.tokens.form(t);
    const bool year = token.kind == text::TokenKind::kNumber && form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
    const std::string& published = r.analysis.document->published;
    if (year && form > std::string_view(published).substr(0, 4) && published.size() >= 4) continue;  // a slogan: "Tunisia 2020"
    if (year && occasion.contains(token.span)) out.date = doc::Resolved{std::string(form), {{occasion, 0.6, "occasion"}}, 0.5};
  }
}

void fill_duration(const Reading& r, const Draft& draft, doc::Report& out) {
  const pack::ConceptId lead = r.pack.concept_id("for_duration");
  const std::vector<std::uint32_t> sentences = sentences_of(r, draft);
  const auto told_here = [&](std::uint32_t token) {
    return std::any_of(sentences.begin(), sentences.end(), [&](std::uint32_t s) {
      return token >= r.analysis.tokens.sentences[s].first && token < r.analysis.tokens.sentences[s].last;
    });
  };
  for (const TimeMention& time : r.analysis.times) {
    if (time.kind != TimeKind::kDuration || time.first == 0 || !told_here(time.first)) continue;
    if (!has_hit(r, time.first - 1, lead)) continue;
    out.duration = doc::Resolved{time.value, {{time.bare, time.confidence, "times"}}, 0.7};
    return;
  }
}

}  // namespace mithaq::find
