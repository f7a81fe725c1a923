#include "find/slots.h"

#include <algorithm>

#include "find/calendar.h"

namespace mithaq::find {
namespace {

std::uint32_t distance(std::uint32_t a, std::uint32_t b) { return a > b ? a - b : b - a; }

bool has_hit(const Reading& r, std::uint32_t t, pack::ConceptId id) {
  if (id == pack::kNoConcept) return false;
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i)
    if (r.analysis.hits.hits[i].concept_id == id) return true;
  return false;
}

bool in_any_sentence(const Reading& r, const std::vector<std::uint32_t>& sentences, std::uint32_t token) {
  return std::any_of(sentences.begin(), sentences.end(), [&](std::uint32_t s) {
    return token >= r.analysis.tokens.sentences[s].first && token < r.analysis.tokens.sentences[s].last;
  });
}

constexpr pack::EntryId kNoEntry = 0xFFFFFFFF;

// The entry of the longest occasion word that begins at `t`.
pack::EntryId head_entry(const Reading& r, std::uint32_t t) {
  const pack::Hit* best = nullptr;
  for (std::uint32_t i = r.analysis.hits.first[t]; i < r.analysis.hits.first[t + 1]; ++i) {
    const pack::Hit& h = r.analysis.hits.hits[i];
    if (h.concept_id == r.concepts.occasion_head && (best == nullptr || h.last > best->last)) best = &h;
  }
  return best == nullptr ? kNoEntry : best->entry;
}

// One past the last token of a noun phrase that begins at `t`: up to a verb, a clause word or a mark.
std::uint32_t phrase_end(const Reading& r, std::uint32_t t, std::uint32_t limit, std::uint32_t stop) {
  const auto size = static_cast<std::uint32_t>(r.analysis.tokens.tokens.size());
  std::uint32_t end = t + 1;
  while (end < size && end - t < limit && !r.analysis.tokens.tokens[end].line_start) {
    const text::Token& token = r.analysis.tokens.tokens[end];
    if (token.kind == text::TokenKind::kPunct) {
      if (r.analysis.tokens.form(end)[0] != '"') break;
    } else if ((r.analysis.info[end].classes & stop) != 0 && r.analysis.info[end].cut == 0) {
      break;
    }
    ++end;
  }
  while (end > t + 1 && r.analysis.tokens.tokens[end - 1].kind == text::TokenKind::kPunct && r.analysis.tokens.form(end - 1)[0] == '"' &&
         std::count_if(r.analysis.tokens.tokens.begin() + t, r.analysis.tokens.tokens.begin() + end,
                       [&](const text::Token& k) { return r.analysis.tokens.form(k) == "\""; }) %
                 2 !=
             0)
    --end;
  return end;
}

}  // namespace

std::vector<std::uint32_t> sentences_of(const Reading& reading, const Draft& draft) {
  std::vector<std::uint32_t> out;
  for (const std::uint32_t a : draft.anchors)
    if (std::find(out.begin(), out.end(), reading.anchors[a].sentence) == out.end()) out.push_back(reading.anchors[a].sentence);
  return out;
}

namespace {

bool is_event(const Reading& r, std::uint32_t t) {
  for (const pack::ConceptId id : {r.concepts.sign, r.concepts.agree, r.concepts.ratify, r.concepts.withdraw, r.concepts.terminate,
                                   r.concepts.suspend, r.concepts.enter_force, r.concepts.announce})
    if (has_hit(r, t, id)) return true;
  return false;
}

// The distance from a time to the nearest event or anchor of its sentence; large when somebody's words stand between ("said on Sunday").
double time_score(const Reading& r, const Draft& d, const TimeMention& time, const text::Sentence& s) {
  double best = 0;
  for (std::uint32_t t = s.first; t < s.last; ++t)
    if (is_event(r, t)) best = std::max(best, 24.0 - std::min(22U, distance(time.first, t)));
  for (const std::uint32_t i : d.anchors)
    if (r.anchors[i].first >= s.first && r.anchors[i].first < s.last)
      best = std::max(best, 18.0 - std::min(16U, distance(time.first, r.anchors[i].first)));
  for (std::uint32_t t = time.first; t > s.first && time.first - t < 6; --t)
    if (has_hit(r, t - 1, r.concepts.say)) best *= 0.4;
  return best;
}

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

bool fits_status(const std::string& value, const std::string& published, std::string_view status) {
  if (published.empty() || value.empty()) return true;
  const std::string day =
      published.substr(0, std::min(published.size(), value.find('/') == std::string::npos ? value.size() : std::size_t{10}));
  const bool later = value.substr(0, day.size()) > day;
  return status == "negotiating" ? value.substr(0, day.size()) >= day : !later;
}

}  // namespace

void fill_date(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  const TimeMention* best = nullptr;
  double best_score = 6;
  const std::string& published = reading.analysis.document->published;
  for (const std::uint32_t index : sentences_of(reading, draft)) {
    const text::Sentence& s = reading.analysis.tokens.sentences[index];
    const auto& times = reading.analysis.times;
    auto at = std::lower_bound(times.begin(), times.end(), s.first, [](const TimeMention& m, std::uint32_t t) { return m.first < t; });
    for (; at != times.end() && at->first < s.last; ++at) {
      const TimeMention& time = *at;
      if (time.kind != TimeKind::kDate) continue;
      const std::string value = register_date(time.value);
      if ((value.empty() && !time.value.empty()) || !fits_status(value, published, status.status)) continue;
      double score = time_score(reading, draft, time, s);
      if (value.size() < 10) score *= 0.75;
      if (value.empty() && !published.empty()) score *= 0.3;
      if (index != status.sentence) score *= 0.85;
      if (score > best_score) best = &time, best_score = score;
    }
  }
  if (best == nullptr) return;
  const double confidence = std::min(0.9, best_score / 24.0) * best->confidence;
  out.date = doc::Resolved{register_date(best->value), {{best->bare, best->confidence, "times"}}, confidence};
}

namespace {

// "in Riyadh", "bi-r-Riyad", "in the capital Abu Dhabi", "in the city of Riyadh".
bool in_place(const Reading& r, const Name& name) {
  for (const pack::CliticEdge& e : r.analysis.clitics_of(name.first))
    if (name.cut > 0 && e.to == name.cut && e.concept_id == r.concepts.by) return true;
  if (name.cut > 0 || name.first == 0) return false;
  if (has_hit(r, name.first - 1, r.concepts.in)) return true;
  return name.first > 1 && has_hit(r, name.first - 1, r.concepts.place_head) &&
         (has_hit(r, name.first - 2, r.concepts.in) || r.analysis.info[name.first - 1].cut > 0);
}

}  // namespace

void fill_place(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  if (status.status == "negotiating") return;
  const std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  const Name* best = nullptr;
  std::uint32_t best_distance = 25;
  for (const Name& name : reading.analysis.names) {
    if (name.type != NameType::kCity || !in_any_sentence(reading, sentences, name.first) || !in_place(reading, name)) continue;
    std::uint32_t far = 30;
    for (std::uint32_t t = name.first; t > 0 && name.first - t < 25; --t)
      if (has_hit(reading, t - 1, reading.concepts.sign)) {
        far = name.first - t;
        break;
      }
    if (far < best_distance) best = &name, best_distance = far;
  }
  if (best == nullptr) return;
  out.place = doc::Place{{{best->span, 0.6, "place"}}, std::string(best->state), 0.6};
}

namespace {

// "on the margins of", "during", "within" lead to an occasion; plain "in" only to fairs, summits and the like.
bool occasion_led(const Reading& r, std::uint32_t t, std::uint32_t begin) {
  if (t == begin) return false;
  for (std::uint32_t k = t; k > begin && t - k < 5; --k)
    for (std::uint32_t i = r.analysis.hits.first[k - 1]; i < r.analysis.hits.first[k]; ++i) {
      const pack::Hit& h = r.analysis.hits.hits[i];
      if (h.concept_id == r.concepts.margin && h.last <= t && t - h.last <= 1) return true;
    }
  return has_hit(r, t - 1, r.concepts.in) && (r.pack.property(head_entry(r, t), "public") || r.pack.property(head_entry(r, t), "ceremony"));
}

std::uint32_t occasion_end(const Reading& r, std::uint32_t t) {
  constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord | kSideWord;
  std::uint32_t end = phrase_end(r, t, 14, kStop);
  // "a visit to Spain", "a conference in Munich"
  const auto size = static_cast<std::uint32_t>(r.analysis.tokens.tokens.size());
  if (end + 1 < size && !r.analysis.tokens.tokens[end + 1].line_start &&
      (has_hit(r, end, r.concepts.to) || has_hit(r, end, r.concepts.in)) && (r.analysis.info[end + 1].starts & kState) != 0)
    end += 2;
  return end;
}

bool occasion_in(const Reading& r, std::uint32_t index, doc::Report& out) {
  const text::Sentence& s = r.analysis.tokens.sentences[index];
  for (std::uint32_t t = s.first; t < s.last; ++t) {
    if ((r.analysis.info[t].starts & kOccasion) == 0 || has_hit(r, t, r.concepts.margin) || r.analysis.info[t].furniture) continue;
    const pack::EntryId entry = head_entry(r, t);
    if (entry == kNoEntry || r.pack.property(entry, r.concepts.k_weak) || !occasion_led(r, t, s.first)) continue;
    const std::uint32_t end = occasion_end(r, t);
    if (end - t < 2 && !r.analysis.info[t].article) continue;  // an indefinite bare word names nothing
    const std::uint32_t begin = text::source_offset(r.analysis.text, r.analysis.tokens.tokens[t], r.analysis.info[t].cut);
    out.occasion.push_back({{begin, r.analysis.tokens.tokens[end - 1].span.end}, 0.6, "occasion"});
    return true;
  }
  return false;
}

}  // namespace

void fill_occasion(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  if (!draft.event || status.status == "in_force" || status.status == "withdrawn") return;
  std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  for (const std::uint32_t index : sentences)
    if (occasion_in(reading, index, out)) return;
  // The lead may tell it for all that follows.
  if (sentences.front() > 4) return;
  for (std::uint32_t index = 0; index < std::min<std::size_t>(3, reading.analysis.tokens.sentences.size()); ++index)
    if (occasion_in(reading, index, out)) return;
}

void fill_from_occasion(const Reading& reading, doc::Report& out) {
  if (out.occasion.empty() || out.status == "negotiating") return;
  const base::Span occasion = out.occasion.front().span;
  for (std::uint32_t t = 0; t < reading.analysis.tokens.tokens.size() && !out.date; ++t) {
    const text::Token& token = reading.analysis.tokens.tokens[t];
    const std::string_view form = reading.analysis.tokens.form(t);
    const bool year = token.kind == text::TokenKind::kNumber && form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
    if (year && occasion.contains(token.span)) out.date = doc::Resolved{std::string(form), {{occasion, 0.6, "occasion"}}, 0.5};
  }
  for (const Name& name : reading.analysis.names)
    if (!out.place && name.type == NameType::kCity && occasion.contains(name.span))
      out.place = doc::Place{{{name.span, 0.6, "occasion"}}, std::string(name.state), 0.5};
}

void fill_value(const Reading& reading, const Draft& draft, doc::Report& out) {
  const std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  for (const MoneyMention& money : reading.analysis.money) {
    if (!in_any_sentence(reading, sentences, money.first) || money.currency.empty()) continue;
    out.value = doc::Money{money.amount, money.currency, {{money.bare, money.confidence, "money"}}, 0.7};
    return;
  }
}

void fill_duration(const Reading& reading, const Draft& draft, doc::Report& out) {
  const std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  const pack::ConceptId lead = reading.pack.concept_id("for_duration");
  for (const TimeMention& time : reading.analysis.times) {
    if (time.kind != TimeKind::kDuration || time.first == 0 || !in_any_sentence(reading, sentences, time.first)) continue;
    if (!has_hit(reading, time.first - 1, lead)) continue;
    out.duration = doc::Resolved{time.value, {{time.bare, time.confidence, "times"}}, 0.7};
    return;
  }
}

}  // namespace mithaq::find
