#include "find/slots.h"

#include <algorithm>

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
                       [&](const text::Token& k) { return r.analysis.tokens.form(k) == "\""; }) % 2 != 0)
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

void fill_date(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  if (status.token == StatusReading::kNoToken) return;
  const std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  const TimeMention* best = nullptr;
  double best_score = 0;
  for (const TimeMention& time : reading.analysis.times) {
    if (time.kind != TimeKind::kDate || !in_any_sentence(reading, sentences, time.first)) continue;
    const text::Sentence& s = reading.analysis.tokens.sentences[status.sentence];
    const bool same = time.first >= s.first && time.first < s.last;
    double score = 30.0 - std::min(28U, distance(time.first, status.token));
    if (!same) score /= 3;
    if (time.value.size() < 10) score *= 0.7;
    if (time.value.find('/') != std::string::npos || time.value.find("..") != std::string::npos) score *= 0.4;
    if (score > best_score) best = &time, best_score = score;
  }
  if (best == nullptr || best_score < 4) return;
  out.date = doc::Resolved{best->value, {{best->bare, best->confidence, "times"}}, 0.7 * best->confidence};
}

void fill_place(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  const std::vector<std::uint32_t> sentences = sentences_of(reading, draft);
  const Name* best = nullptr;
  std::uint32_t best_distance = 40;
  for (const Name& name : reading.analysis.names) {
    if (name.type != NameType::kCity || !in_any_sentence(reading, sentences, name.first)) continue;
    const std::uint32_t before = name.first == 0 ? 0 : name.first - 1;
    const bool in_place = has_hit(reading, before, reading.concepts.in) || (name.first > 1 && has_hit(reading, before, reading.concepts.place_head) && has_hit(reading, before - 1, reading.concepts.in));
    const std::uint32_t far = status.token == StatusReading::kNoToken ? 10 : distance(name.first, status.token);
    if (in_place && far < best_distance) best = &name, best_distance = far;
  }
  if (best == nullptr) return;
  out.place = doc::Place{{{best->span, 0.6, "place"}}, std::string(best->state), 0.6};
}

void fill_occasion(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out) {
  (void)status;
  constexpr std::uint32_t kStop = kFiniteVerb | kBreak | kInstrument | kTimeWord;
  for (const std::uint32_t index : sentences_of(reading, draft)) {
    const text::Sentence& s = reading.analysis.tokens.sentences[index];
    for (std::uint32_t t = s.first; t < s.last; ++t) {
      if ((reading.analysis.info[t].starts & kOccasion) == 0) continue;
      const bool led = t > s.first && (has_hit(reading, t - 1, reading.concepts.margin) || has_hit(reading, t - 1, reading.concepts.in) ||
                                       (t > s.first + 1 && has_hit(reading, t - 2, reading.concepts.margin)));
      if (!led) continue;
      if (has_hit(reading, t, reading.concepts.margin)) continue;  // "on the margins" leads to the occasion
      const std::uint32_t end = phrase_end(reading, t, 12, kStop);
      const std::uint32_t begin = text::source_offset(reading.analysis.text, reading.analysis.tokens.tokens[t], reading.analysis.info[t].cut);
      out.occasion.push_back({{begin, reading.analysis.tokens.tokens[end - 1].span.end}, 0.6, "occasion"});
      return;
    }
  }
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
