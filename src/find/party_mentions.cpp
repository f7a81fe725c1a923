#include "find/party_mentions.h"

#include <algorithm>

#include "base/flat_set.h"
#include "find/draft_scope.h"
#include "find/name_rows.h"
#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kTieReach = 8;      // tokens left of "with" in which the word stands that it belongs to
constexpr std::uint32_t kDateline = 4;      // tokens of a dateline before its last place
constexpr std::uint32_t kSubjectReach = 4;  // tokens behind a name in which its verb stands

}  // namespace

const text::Sentence& PartyMentions::sentence_of(std::uint32_t token) const {
  const auto& all = r_.analysis.tokens.sentences;
  const auto at = std::upper_bound(all.begin(), all.end(), token, [](std::uint32_t t, const text::Sentence& s) { return t < s.first; });
  return *std::prev(at);
}

// Nothing before it in its line but other places: "Cairo, Egypt (agency)".
bool PartyMentions::opens_line(std::uint32_t t) const {
  const auto& tokens = r_.analysis.tokens.tokens;
  for (std::uint32_t back = 0; back < kDateline; ++back) {
    if (tokens[t].line_start) return true;
    if (t == 0 || (r_.analysis.tokens.form(t - 1) != "," && !has_hit(r_, t - 1, r_.concepts.city))) return false;
    --t;
  }
  return false;
}

// "in Cairo", "the Sudanese capital Khartoum", "south of Aleppo", a dateline.
bool PartyMentions::locative(std::uint32_t name, std::uint32_t first) const {
  const Name& own = r_.analysis.names[name];
  if (own.type != NameType::kState && own.type != NameType::kCity && own.type != NameType::kEpithet) return false;
  const Name& n = r_.analysis.names[first];
  const auto& tokens = r_.analysis.tokens.tokens;
  for (const pack::CliticEdge& e : r_.analysis.clitics_of(n.outer_first))
    if (n.cut > 0 && e.to == n.cut && e.concept_id == r_.concepts.by) return true;
  const bool mark_behind =
      own.last < tokens.size() && tokens[own.last].kind == text::TokenKind::kPunct && r_.analysis.tokens.form(own.last) != ",";
  if (mark_behind && opens_line(own.first)) return true;
  if (n.outer_first == 0 || tokens[n.outer_first].line_start || n.cut > 0) return false;
  const std::uint32_t t = n.outer_first - 1;
  const pack::ConceptId leads[] = {r_.concepts.in, r_.concepts.at, r_.concepts.from, r_.concepts.place_head, r_.concepts.place_word};
  for (const pack::ConceptId id : leads)
    if (id != pack::kNoConcept && has_hit(r_, t, id)) return true;
  if (has_hit(r_, t, r_.concepts.to) && r_.analysis.tokens.form(t).size() > 2) return true;
  return t > 0 && has_hit(r_, t, r_.concepts.nationality) && has_hit(r_, t - 1, r_.concepts.place_head);
}

// What "with" or "between" before the name belongs to.
std::string_view PartyMentions::tie(std::uint32_t first) const {
  const Name& n = r_.analysis.names[first];
  const text::Sentence& s = sentence_of(n.outer_first);
  if (n.outer_first <= s.first) return {};
  const std::uint32_t t = n.outer_first - 1;
  if (!has_hit(r_, t, r_.concepts.with) && !has_hit(r_, t, r_.concepts.between)) return {};
  return tie_left(t, s.first);
}

std::string_view PartyMentions::tie_left(std::uint32_t t, std::uint32_t begin) const {
  const Concepts& c = r_.concepts;
  for (std::uint32_t k = t; k > begin && t - k < kTieReach; --k) {
    auto anchor = std::lower_bound(r_.anchors.begin(), r_.anchors.end(), k - std::min(k, kTieReach),
                                   [](const Anchor& a, std::uint32_t first) { return a.first < first; });
    for (; anchor != r_.anchors.end() && anchor->first < k; ++anchor)
      if (anchor->last == k) return scope_.owns(static_cast<std::size_t>(anchor - r_.anchors.begin())) ? "own" : "foreign";
    for (std::uint32_t i = r_.analysis.hits.first[k - 1]; i < r_.analysis.hits.first[k]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      if (h.cut != r_.analysis.info[k - 1].cut) continue;
      if (h.concept_id == c.sign || h.concept_id == c.agree || h.concept_id == c.negotiate || h.concept_id == c.renew) return "act";
      if (h.concept_id == c.contact || h.concept_id == c.meet || h.concept_id == c.visit || h.concept_id == c.host ||
          h.concept_id == c.occasion_head)
        return "meet";
    }
    if ((r_.analysis.info[k - 1].classes & kFiniteVerb) != 0) return "other";
  }
  return "other";
}

// The verbs that the name is the subject of: right before it, or the first behind it.
void PartyMentions::subject(std::uint32_t name, std::vector<std::pair<std::string_view, std::string_view>>& verbs) const {
  const Name& n = r_.analysis.names[name];
  const text::Sentence& s = sentence_of(n.first);
  const auto take = [&](std::uint32_t t) {
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& h = r_.analysis.hits.hits[i];
      const bool finite = (h.features & (r_.concepts.past | r_.concepts.pres | r_.concepts.fut)) != 0;
      if (!finite || h.definite || h.cut != r_.analysis.info[t].cut) continue;
      verbs.emplace_back(r_.pack.concept_name(h.concept_id), scope_.tense(h).text());
      return true;
    }
    return false;
  };
  if (n.cut == 0 && n.outer_first > s.first && take(n.outer_first - 1)) return;
  for (std::uint32_t t = n.last; t < std::min(s.last, n.last + kSubjectReach); ++t)
    if (take(t)) return;
}

// The word before a row, as it is written.
std::string_view PartyMentions::word_left(std::uint32_t first) const {
  const std::uint32_t t = r_.analysis.names[first].outer_first;
  const auto& tokens = r_.analysis.tokens.tokens;
  if (t == 0 || tokens[t].line_start || tokens[t - 1].kind != text::TokenKind::kArabic) return {};
  return r_.analysis.bare(t - 1);
}

// What stands before a row: a group that it spells out, a number, "each of", a partner word.
std::string_view PartyMentions::list_head(std::uint32_t first) const {
  const text::Sentence& s = sentence_of(first);
  for (std::uint32_t t = first; t > s.first && first - t < 4; --t) {
    if (has_hit(r_, t - 1, r_.concepts.group_noun) || has_hit(r_, t - 1, r_.concepts.group)) return "group";
    if (has_hit(r_, t - 1, r_.concepts.each_of)) return "each_of";
    if (has_hit(r_, t - 1, r_.concepts.between)) return "between";
    if (has_hit(r_, t - 1, r_.concepts.with)) return "with";
    if (has_hit(r_, t - 1, r_.concepts.sign)) return "sign";
    if ((r_.analysis.info[t - 1].classes & kNumber) != 0 || r_.analysis.tokens.tokens[t - 1].kind == text::TokenKind::kNumber)
      return "number";
  }
  return "none";
}

void PartyMentions::describe(const std::vector<std::uint32_t>& names, std::string_view type, Weighing& out) const {
  std::size_t places = 0;
  std::size_t longest = 0;
  std::uint32_t widest = 0;
  base::FlatSet<std::string_view> ties;
  std::vector<std::pair<std::string_view, std::string_view>> verbs;
  const std::size_t count = std::min(names.size(), kMost);
  base::FlatSet<std::string_view> lefts;
  for (std::size_t i = 0; i < count; ++i) {
    const auto [first, last] = row_of(r_.concepts, r_.analysis, names[i]);
    if (const std::string_view word = word_left(first); !word.empty()) lefts.insert(word);
    places += locative(names[i], first) ? 1U : 0U;
    if (const std::string_view how = tie(first); !how.empty()) ties.insert(how);
    subject(names[i], verbs);
    if (last - first > longest) longest = last - first, widest = first;
  }
  if (count == 0) return;
  const std::string_view where = places == 0 ? "none" : places == count ? "all" : 2 * places >= count ? "most" : "some";
  for (const std::string_view word : lefts) out.add("word_before", word);
  out.add("where", where);
  out.add("where", where, type);
  for (const std::string_view how : ties) out.add("tie", how);
  if (ties.empty()) out.add("tie", "none");
  std::sort(verbs.begin(), verbs.end());
  verbs.erase(std::unique(verbs.begin(), verbs.end()), verbs.end());
  for (const auto& [verb, tense] : verbs) out.add("subject_of", verb, tense);
  constexpr std::string_view kRows[] = {"1", "2", "3", "4", "6"};
  const std::string_view row = kRows[longest >= 6 ? 4 : longest >= 4 ? 3 : longest - 1];
  out.add("row", row, type);
  if (longest > 1) out.add("row_head", list_head(r_.analysis.names[widest].outer_first), row);
}

bool is_subject_matter(const Reading& r, const Name& name) {
  const bool head = name.type == NameType::kOrganisation && name.entry != 0xFFFFFFFF && !name.quoted;
  if (!head || !r.pack.property(name.entry, r.concepts.k_weak)) return false;
  for (const pack::CliticEdge& e : r.analysis.clitics_of(name.first))
    if (e.concept_id == r.concepts.to && e.to <= name.cut) return true;
  return name.first > 0 && name.cut == 0 && (r.analysis.info[name.first - 1].classes & kInstrument) != 0;
}

namespace {

// "Cairo and Vienna agree", "Niamey ends": at the head of a line, behind the name, a verb or another name.
bool acts(const Reading& r, std::uint32_t t) {
  if (t >= r.analysis.tokens.tokens.size() || r.analysis.tokens.tokens[t].line_start) return false;
  const TokenInfo& next = r.analysis.info[t];
  return next.conjunction || (next.classes & kFiniteVerb) != 0;
}

}  // namespace

bool stands_for_state(const Reading& r, const Name& city) {
  const bool capital = city.entry != 0xFFFFFFFF && r.pack.property(city.entry, r.concepts.k_capital).has_value();
  const bool clitic = city.cut > 0 && !and_written_on(r.concepts, r.analysis, city);
  if (!capital || clitic) return false;
  if (city.outer_first == 0 || r.analysis.tokens.tokens[city.outer_first].line_start) return acts(r, city.last);
  const Concepts& c = r.concepts;
  const pack::ConceptId leads[] = {c.in, c.at, c.from, c.to, c.place_head, c.place_word};
  return city.cut > 0 || std::none_of(std::begin(leads), std::end(leads),
                                      [&](pack::ConceptId id) { return id != pack::kNoConcept && has_hit(r, city.outer_first - 1, id); });
}

}  // namespace mithaq::find
