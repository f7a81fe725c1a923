#include "link/agreement_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "link/agreement_parties.h"

namespace mithaq::link {
namespace {

using Traits = AgreementTraits;

// A number as steps that it has passed: "over 20 %", "over 40 %", ... so that weights of neighbours stay alike.
template <std::size_t kMarks>
void steps(std::string_view group, double value, const std::array<std::pair<double, std::string_view>, kMarks>& marks,
           const FeatureSink& sink) {
  for (const auto& [least, name] : marks)
    if (value >= least) sink(group, name);
}

constexpr std::array<std::pair<double, std::string_view>, 5> kShares = {
    {{0.15, "over 15 %"}, {0.3, "over 30 %"}, {0.5, "over 50 %"}, {0.7, "over 70 %"}, {0.9, "over 90 %"}}};
constexpr std::array<std::pair<double, std::string_view>, 4> kAmounts = {
    {{0.9, "a telling word"}, {1.8, "two telling words"}, {3.5, "four telling words"}, {7.0, "eight telling words"}}};
constexpr std::array<std::pair<double, std::string_view>, 5> kRareness = {
    {{0.4, "over 0.4"}, {0.7, "over 0.7"}, {1.0, "over 1.0"}, {1.3, "over 1.3"}, {1.6, "over 1.6"}}};
constexpr std::array<std::pair<double, std::string_view>, 7> kGaps = {{{1, "1 day or more"},
                                                                       {3, "3 days or more"},
                                                                       {7, "a week or more"},
                                                                       {21, "3 weeks or more"},
                                                                       {60, "2 months or more"},
                                                                       {200, "7 months or more"},
                                                                       {730, "2 years or more"}}};

bool same_language(const Traits& a, const Traits& b) { return a.language == b.language; }

void compare_words(std::string_view group, const WordSet& a, const WordSet& b, const FeatureSink& sink) {
  if (a.total() < 0.5 || b.total() < 0.5) return sink(group, "bare");
  const double share = overlap(a, b);
  steps(group, share, kShares, sink);
  steps(group, shared_weight(a, b), kAmounts, sink);
  if (share < 0.15) sink(group, "different");
}

void compare_texts(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (!same_language(a, b)) return sink("language", "other");
  compare_words("name", a.mention, b.mention, sink);
  compare_words("names", a.mentions, b.mentions, sink);
  compare_words("context", a.context, b.context, sink);
  compare_words("title", a.title, b.title, sink);
  compare_words("own words", a.own, b.own, sink);
  steps("like the other's neighbour", std::max(overlap(a.own, b.others), overlap(b.own, a.others)), kShares, sink);
  if (!a.sketch.empty() && !b.sketch.empty()) steps("copied text", sketch_overlap(a.sketch, b.sketch), kShares, sink);
}

std::string_view family(std::string_view kind) {
  if (kind == "memorandum_of_understanding" || kind == "letter_of_intent" || kind == "joint_declaration" || kind == "minutes")
    return "soft";
  if (kind == "ceasefire") return "ceasefire";
  if (kind == "contract" || kind == "grant") return "money";
  if (kind == "programme" || kind == "partnership" || kind == "membership" || kind == "designation") return "relation";
  return "binding";
}

std::string ordered(std::string_view a, std::string_view b) { return std::string(std::min(a, b)) + "+" + std::string(std::max(a, b)); }

void compare_kinds(const Traits& a, const Traits& b, const FeatureSink& sink) {
  sink("kind", a.kind == b.kind ? "same" : family(a.kind) == family(b.kind) ? "near" : ordered(family(a.kind), family(b.kind)));
  if (a.kind == b.kind && a.kind != "agreement") sink("kind", "same and not just agreement");
  if ((a.kind == "protocol") != (b.kind == "protocol")) sink("kind", "one is a protocol");
  const bool many = a.count > 1 || b.count > 1;
  if (many) sink("count", a.count == b.count ? "same" : a.count > 1 && b.count > 1 ? "differs" : "one of many");
}

// How far along: a report that comes later should not stand lower.
int rung(std::string_view status) {
  static constexpr std::array<std::string_view, 8> kLadder = {"negotiating", "agreed",    "signed",    "ratified",
                                                              "in_force",    "suspended", "withdrawn", "ended"};
  return static_cast<int>(std::find(kLadder.begin(), kLadder.end(), status) - kLadder.begin());
}

void compare_status(const Traits& a, const Traits& b, const FeatureSink& sink) {
  sink("status", a.status == b.status ? "same" : ordered(a.status, b.status));
  if (a.status != b.status && a.published && b.published && a.published->first != b.published->first) {
    const bool a_first = a.published->first < b.published->first;
    sink("status", (rung(a.status) < rung(b.status)) == a_first ? "grows with time" : "falls back");
  }
  sink("told", a.background != b.background ? "main and background" : a.background ? "both background" : "both main");
}

void compare_one_date(const Traits& dated, const Traits& other, const FeatureSink& sink) {
  if (!other.published) return sink("date", "one");
  const std::int32_t apart = days_apart(*dated.date, *other.published);
  sink("date", dated.date->first > other.published->last ? "one, after the other report"
               : apart <= 7                              ? "one, in the week of the other report"
                                                         : "one, before the other report");
}

void compare_dates(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (a.date && b.date) {
    const std::int32_t apart = days_apart(*a.date, *b.date);
    const bool exact = a.date->first == a.date->last && b.date->first == b.date->last;
    if (apart == 0) return sink("date", exact ? "same day" : "agrees");
    sink("date", apart <= 3     ? "3 days apart at most"
                 : apart <= 31  ? "a month apart at most"
                 : apart <= 400 ? "a year apart"
                                : "years apart");
    if (a.status == b.status && apart > 3) sink("date", "differs for the same status");
    if (exact && apart > 3) sink("date", "exact days, more than 3 apart");
  } else if (a.date || b.date) {
    a.date ? compare_one_date(a, b, sink) : compare_one_date(b, a, sink);
  } else {
    sink("date", "none");
  }
}

void compare_days(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (!a.published || !b.published) return sink("reported apart", "unknown");
  const std::int32_t apart = days_apart(*a.published, *b.published);
  steps("reported apart", apart, kGaps, sink);
  if (a.background || b.background) steps("reported apart, one as background", apart, kGaps, sink);
  if (!a.source.empty() && a.source == b.source) sink("outlet", "same");
}

void compare_places(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (!a.place.empty() && !b.place.empty() && same_language(a, b)) sink("place", overlap(a.place, b.place) > 0.3 ? "same" : "other");
  if (!a.country.empty() && !b.country.empty()) sink("country", a.country == b.country ? "same" : "other");
  if (!a.occasion.empty() && !b.occasion.empty() && same_language(a, b))
    sink("occasion", overlap(a.occasion, b.occasion) > 0.3 ? "same" : "other");
}

std::string_view parent(std::string_view code) { return code.substr(0, code.find('.')); }

// "unknown", "same", "some same", "near" or "other".
std::string_view fields_together(const Traits& a, const Traits& b) {
  if (a.fields.empty() || b.fields.empty()) return "unknown";
  std::vector<std::string> both;
  std::set_intersection(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), std::back_inserter(both));
  if (both.size() == a.fields.size() && both.size() == b.fields.size()) return "same";
  if (!both.empty()) return "some same";
  for (const std::string& x : a.fields)
    for (const std::string& y : b.fields)
      if (parent(x) == parent(y)) return "near";
  return "other";
}

void compare_fields(const Traits& a, const Traits& b, const FeatureSink& sink) {
  const std::string_view fields = fields_together(a, b);
  sink("fields", fields);
  const bool named = same_language(a, b) && a.mentions.total() >= 0.5 && b.mentions.total() >= 0.5;
  const bool differs = named && overlap(a.mentions, b.mentions) < 0.3;
  if (fields == "other" && differs) sink("together", "another subject by field and name");
  if (fields == "near" && differs) sink("together", "a near subject of another name");
}

bool same_value(const AgreementMoney& a, const AgreementMoney& b) {
  return a.currency == b.currency && std::min(a.amount, b.amount) > 0.98 * std::max(a.amount, b.amount);
}

void compare_values(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (!a.value && !b.value) return;
  if (!a.value || !b.value) return sink("value", "one");
  if (a.value->currency != b.value->currency) return sink("value", "other currency");
  const double ratio = std::min(a.value->amount, b.value->amount) / std::max({a.value->amount, b.value->amount, 1e-9});
  sink("value", ratio > 0.98 ? "same" : ratio > 0.85 ? "near" : "other");
  if (ratio <= 0.85 && !a.background && !b.background) sink("value", "other, both main");
}

void compare_older(const Traits& a, const Traits& b, const FeatureSink& sink) {
  if (!a.supersedes.empty() && !b.supersedes.empty())
    sink("older agreement", "both");
  else if (!a.supersedes.empty() || !b.supersedes.empty())
    sink("older agreement", "one");
  if (a.relations != b.relations) sink("renewal or the like", a.relations.empty() || b.relations.empty() ? "one" : "differs");
  if (!a.relations.empty() && a.relations == b.relations) sink("renewal or the like", "both");
  // The one is what the other renews, amends or carries out.
  if (same_language(a, b) && (overlap(a.supersedes, b.mentions) > 0.6 || overlap(b.supersedes, a.mentions) > 0.6))
    sink("older agreement", "named by the other");
}

void compare_parties(const PartyMatch& match, const FeatureSink& sink) {
  static constexpr std::array<std::string_view, 4> kCount = {"none", "one", "two", "three or more"};
  const auto count = [](std::size_t n) { return kCount[std::min<std::size_t>(n, 3)]; };
  sink("parties shared", count(match.shared));
  sink("parties of one side only", count(match.only_one));
  sink("parties that differ", count(match.differ));
  sink("parties shared by name", count(match.by_name));
  steps("rareness of shared parties", match.rareness, kRareness, sink);
  if (match.near > 0) sink("parties near", count(match.near));
  const bool whole = match.only_one == 0 && match.differ == 0;
  if (whole) sink("parties", match.shared >= 2 ? "all the same" : "the same, but few");
  if (match.differ == 0 && match.shared + match.near == 1 && match.only_one > 0) sink("parties", "one shared, others unknown to one side");
  if (match.differ > 0 && match.shared <= 1) sink("parties", "one at most shared, others differ");
  if (whole && match.shared >= 2 && match.by_name >= 2) sink("parties", "all the same, by name");
}

// What only two findings together tell.
void compare_together(const Traits& a, const Traits& b, const PartyMatch& match, const FeatureSink& sink) {
  const bool parties = match.differ == 0 && match.shared >= 2;
  const bool near_days = a.published && b.published && days_apart(*a.published, *b.published) <= 7;
  const bool speaks = same_language(a, b) && overlap(a.mentions, b.mentions) >= 0.5 && shared_weight(a.mentions, b.mentions) >= 0.9;
  const bool context = same_language(a, b) && overlap(a.context, b.context) >= 0.4;
  const bool copied = sketch_overlap(a.sketch, b.sketch) >= 0.3;
  if (copied && overlap(a.context, b.context) >= 0.5) sink("together", "copied text and context");
  if (copied && a.record == b.record) sink("together", "copied text and place in the document");
  if (copied && match.differ == 0 && match.shared >= 1) sink("together", "copied text and parties");
  if (context && a.kind == b.kind) sink("together", "context and kind");
  if (a.value && b.value && same_value(*a.value, *b.value) && match.shared >= 1) sink("together", "value and a party");
  if (a.value && b.value && !same_value(*a.value, *b.value) && !speaks) sink("together", "another sum and name");
  if (parties && near_days) sink("together", "parties and days");
  if (parties && speaks) sink("together", "parties and name");
  if (parties && context) sink("together", "parties and context");
  if (parties && near_days && (speaks || context)) sink("together", "parties, days and words");
  if (speaks && match.shared + match.near >= 1 && match.differ == 0) sink("together", "a party and name");
  if (match.shared + match.near == 0 && !speaks && !context) sink("together", "nothing");
}

}  // namespace

void compare_reports(const AgreementTraits& a, const AgreementTraits& b, const FeatureSink& sink) {
  const PartyMatch match = match_parties(a, b);
  compare_parties(match, sink);
  compare_texts(a, b, sink);
  compare_kinds(a, b, sink);
  compare_status(a, b, sink);
  compare_dates(a, b, sink);
  compare_days(a, b, sink);
  compare_places(a, b, sink);
  compare_fields(a, b, sink);
  compare_values(a, b, sink);
  compare_older(a, b, sink);
  compare_together(a, b, match, sink);
}

}  // namespace mithaq::link
