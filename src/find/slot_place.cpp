// Where it was signed: a city in the sentences that tell of it.
#include <algorithm>

#include "find/slots.h"

namespace mithaq::find {
namespace {

constexpr pack::EntryId kNoEntry = 0xFFFFFFFF;

bool led_by_in(const Reading& r, const Name& name) {
  for (const pack::CliticEdge& e : r.analysis.clitics_of(name.first))
    if (name.cut > 0 && e.to == name.cut && e.concept_id == r.concepts.by) return true;
  return name.cut == 0 && name.first > 0 && has_hit(r, name.first - 1, r.concepts.in);
}

// "in the capital Abu Dhabi", "in the city of Riyadh", "at the ministry's seat in Jeddah"
std::string_view lead(const Reading& r, const Name& name) {
  if (led_by_in(r, name)) return "in";
  for (std::uint32_t back = 1; back <= 3 && back < name.first; ++back) {
    const std::uint32_t t = name.first - back;
    if (!has_hit(r, t, r.concepts.place_head)) continue;
    const bool in = r.analysis.info[t].cut > 0 || has_hit(r, t - 1, r.concepts.in);
    return in ? "in_head" : "head";
  }
  return "none";
}

void describe(const Reading& r, const Draft& d, const Name& name, const doc::Report& report, Weighing& w) {
  const std::string_view led = lead(r, name);
  w.add("led", led);
  w.add("type", name.type == NameType::kCity ? "city" : "region");
  const bool partner = std::any_of(d.parties.begin(), d.parties.end(), [&](const DraftParty& p) {
    return !name.state.empty() && r.entities.entity(p.entity).state == name.state;
  });
  w.add(partner ? "of_party" : "of_other");
  const bool listed = name.entry != kNoEntry;
  w.add("capital", !listed ? "unknown" : r.pack.property(name.entry, r.concepts.k_capital) ? "yes" : "no");
  const bool occasion = !report.occasion.empty() && report.occasion.front().span.contains(name.span);
  if (occasion) w.add("in_occasion");
  const auto same = static_cast<std::size_t>(
      std::count_if(r.analysis.names.begin(), r.analysis.names.end(), [&](const Name& n) { return listed && n.entry == name.entry; }));
  w.add("told", std::min<std::size_t>(same, 4));
  // A dateline: the city, then a mark, at the very beginning of the story.
  const auto& tokens = r.analysis.tokens.tokens;
  if (tokens[name.first].line_start && name.last < tokens.size() && tokens[name.last].kind == text::TokenKind::kPunct) w.add("dateline");
}

}  // namespace

void fill_place(const Reading& r, const Draft& draft, const DraftScope& scope, doc::Report& out) {
  Contest contest(r, "place", out);
  const Name* best = nullptr;
  double best_probability = 0;
  for (const DraftScope::Near& near : scope.near()) {
    const text::Sentence& s = r.analysis.tokens.sentences[near.sentence];
    const auto& names = r.analysis.names;
    auto at = std::lower_bound(names.begin(), names.end(), s.first, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
    for (std::size_t order = 0; at != names.end() && at->outer_first < s.last; ++at) {
      if (at->type != NameType::kCity && at->type != NameType::kRegion) continue;
      const double p = contest.weigh(at->span, {}, [&](Weighing& w) {
        scope.describe(near, at->first, at->last, w);
        describe(r, draft, *at, out, w);
        w.add("order", std::min<std::size_t>(order++, 3));
      });
      if (p > best_probability) best = &*at, best_probability = p;
    }
  }
  if (best == nullptr || !contest.passes(best_probability)) return;
  out.place = doc::Place{{{best->span, best_probability, "place"}}, std::string(best->state), best_probability};
}

}  // namespace mithaq::find
