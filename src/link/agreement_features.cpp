#include "link/agreement_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "link/agreement_common.h"
#include "link/agreement_parties.h"

namespace mithaq::link {
namespace {

using Traits = AgreementTraits;
using Outline = AgreementOutline;
using Word = FeatureWord;

struct Mark {
  double least = 0;
  FeatureWord name;
};

// A number as steps that it has passed: "over 20 %", "over 40 %", ... so that weights of neighbours stay alike.
template <std::size_t kMarks>
void steps(const Word& group, double value, const std::array<Mark, kMarks>& marks, FeatureSink sink) {
  for (const auto& [least, name] : marks)
    if (value >= least) sink(group, name);
}

constexpr std::array<Mark, 5> kShares = {
    {{0.15, "over 15 %"}, {0.3, "over 30 %"}, {0.5, "over 50 %"}, {0.7, "over 70 %"}, {0.9, "over 90 %"}}};
constexpr std::array<Mark, 4> kAmounts = {
    {{0.9, "a telling word"}, {1.8, "two telling words"}, {3.5, "four telling words"}, {7.0, "eight telling words"}}};
constexpr std::array<Mark, 5> kRareness = {{{0.4, "over 0.4"}, {0.7, "over 0.7"}, {1.0, "over 1.0"}, {1.3, "over 1.3"}, {1.6, "over 1.6"}}};
constexpr std::array<Mark, 7> kGaps = {{{1, "1 day or more"},
                                        {3, "3 days or more"},
                                        {7, "a week or more"},
                                        {21, "3 weeks or more"},
                                        {60, "2 months or more"},
                                        {200, "7 months or more"},
                                        {730, "2 years or more"}}};

bool same_language(const Traits& a, const Traits& b) { return a.language == b.language; }

// What two sets of words have in common.
struct Shared {
  double weight = 0;
  double share = 0;  // of the lighter set
};

// Two reports, their words side by side.
class Texts {
 public:
  using Set = ReportWords::Set;

  // What is asked for more than once is found at once; nothing in common where the languages differ.
  Texts(const Traits& a, const Traits& b, const CommonWords& common) : copied(sketch_overlap(a.sketch, b.sketch)), common_(common) {
    if (!same_language(a, b)) return;
    mentions = shared(a.mentions, ReportWords::kMentions, b.mentions, ReportWords::kMentions);
    context = shared(a.context, ReportWords::kContext, b.context, ReportWords::kContext);
  }

  Shared shared(const WordSet& a, Set number_a, const WordSet& b, Set number_b) const {
    const double least = std::min(a.total(), b.total());
    const double weight = least > 0 ? common_.weight(number_a, number_b) : 0;
    return {weight, least > 0 ? weight / least : 0};
  }
  double overlap(const WordSet& a, Set number_a, const WordSet& b, Set number_b) const { return shared(a, number_a, b, number_b).share; }

  double copied = 0;
  Shared mentions, context;

 private:
  const CommonWords& common_;
};

void compare_words(const Word& group, const WordSet& a, const WordSet& b, const Shared& both, FeatureSink sink) {
  if (a.total() < 0.5 || b.total() < 0.5) return sink(group, "bare");
  steps(group, both.share, kShares, sink);
  steps(group, both.weight, kAmounts, sink);
  if (both.share < 0.15) sink(group, "different");
}

void compare_texts(const Traits& a, const Traits& b, const Texts& texts, FeatureSink sink) {
  if (!same_language(a, b)) return sink("language", "other");
  const auto alone = [&](const Word& group, const WordSet& x, const WordSet& y, ReportWords::Set set) {
    compare_words(group, x, y, texts.shared(x, set, y, set), sink);
  };
  alone("name", a.mention, b.mention, ReportWords::kMention);
  compare_words("names", a.mentions, b.mentions, texts.mentions, sink);
  compare_words("context", a.context, b.context, texts.context, sink);
  alone("title", a.title, b.title, ReportWords::kTitle);
  alone("own words", a.own, b.own, ReportWords::kOwn);
  const double neighbour = std::max(texts.overlap(a.own, ReportWords::kOwn, b.others, ReportWords::kOthers),
                                    texts.overlap(a.others, ReportWords::kOthers, b.own, ReportWords::kOwn));
  steps("like the other's neighbour", neighbour, kShares, sink);
  if (!a.sketch.empty() && !b.sketch.empty()) steps("copied text", texts.copied, kShares, sink);
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

void compare_kinds(const Outline& a, const Outline& b, FeatureSink sink) {
  const std::string mixed = ordered(family(a.kind), family(b.kind));
  sink("kind", a.kind == b.kind ? Word("same") : family(a.kind) == family(b.kind) ? Word("near") : Word(mixed));
  if (a.kind == b.kind && a.kind != "agreement") sink("kind", "same and not just agreement");
  if ((a.kind == "protocol") != (b.kind == "protocol")) sink("kind", "one is a protocol");
}

void compare_counts(const Traits& a, const Traits& b, FeatureSink sink) {
  if (a.count > 1 || b.count > 1)
    sink("count", a.count == b.count ? Word("same") : a.count > 1 && b.count > 1 ? Word("differs") : Word("one of many"));
}

// How far along: a report that comes later should not stand lower.
int rung(std::string_view status) {
  static constexpr std::array<std::string_view, 8> kLadder = {"negotiating", "agreed",    "signed",    "ratified",
                                                              "in_force",    "suspended", "withdrawn", "ended"};
  return static_cast<int>(std::find(kLadder.begin(), kLadder.end(), status) - kLadder.begin());
}

void compare_status(const Outline& a, const Outline& b, FeatureSink sink) {
  const std::string mixed = ordered(a.status, b.status);
  sink("status", a.status == b.status ? Word("same") : Word(mixed));
  if (a.status != b.status && a.published && b.published && a.published->first != b.published->first) {
    const bool a_first = a.published->first < b.published->first;
    sink("status", (rung(a.status) < rung(b.status)) == a_first ? Word("grows with time") : Word("falls back"));
  }
  sink("told", a.background != b.background ? Word("main and background") : a.background ? Word("both background") : Word("both main"));
}

void compare_one_date(const Outline& dated, const Outline& other, FeatureSink sink) {
  if (!other.published) return sink("date", "one");
  const std::int32_t apart = days_apart(*dated.date, *other.published);
  sink("date", dated.date->first > other.published->last ? Word("one, after the other report")
               : apart <= 7                              ? Word("one, in the week of the other report")
                                                         : Word("one, before the other report"));
}

void compare_dates(const Outline& a, const Outline& b, FeatureSink sink) {
  if (a.date && b.date) {
    const std::int32_t apart = days_apart(*a.date, *b.date);
    const bool exact = a.date->first == a.date->last && b.date->first == b.date->last;
    if (apart == 0) return sink("date", exact ? Word("same day") : Word("agrees"));
    sink("date", apart <= 3     ? Word("3 days apart at most")
                 : apart <= 31  ? Word("a month apart at most")
                 : apart <= 400 ? Word("a year apart")
                                : Word("years apart"));
    if (a.status == b.status && apart > 3) sink("date", "differs for the same status");
    if (exact && apart > 3) sink("date", "exact days, more than 3 apart");
  } else if (a.date || b.date) {
    a.date ? compare_one_date(a, b, sink) : compare_one_date(b, a, sink);
  } else {
    sink("date", "none");
  }
}

void compare_days(const Outline& a, const Outline& b, FeatureSink sink) {
  if (!a.published || !b.published) return sink("reported apart", "unknown");
  const std::int32_t apart = days_apart(*a.published, *b.published);
  steps("reported apart", apart, kGaps, sink);
  if (a.background || b.background) steps("reported apart, one as background", apart, kGaps, sink);
}

void compare_places(const Traits& a, const Traits& b, const Texts& texts, FeatureSink sink) {
  const auto alike = [&](const WordSet& x, const WordSet& y, ReportWords::Set set) { return texts.overlap(x, set, y, set) > 0.3; };
  if (!a.place.empty() && !b.place.empty() && same_language(a, b))
    sink("place", alike(a.place, b.place, ReportWords::kPlace) ? Word("same") : Word("other"));
  if (!a.country.empty() && !b.country.empty()) sink("country", a.country == b.country ? Word("same") : Word("other"));
  if (!a.occasion.empty() && !b.occasion.empty() && same_language(a, b))
    sink("occasion", alike(a.occasion, b.occasion, ReportWords::kOccasion) ? Word("same") : Word("other"));
}

std::string_view parent(std::string_view code) { return code.substr(0, code.find('.')); }

// "unknown", "same", "some same", "near" or "other".
Word fields_together(const Traits& a, const Traits& b) {
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

void compare_fields(const Traits& a, const Traits& b, const Texts& texts, FeatureSink sink) {
  const Word fields = fields_together(a, b);
  sink("fields", fields);
  const bool named = same_language(a, b) && a.mentions.total() >= 0.5 && b.mentions.total() >= 0.5;
  const bool differs = named && texts.mentions.share < 0.3;
  if (fields.text == "other" && differs) sink("together", "another subject by field and name");
  if (fields.text == "near" && differs) sink("together", "a near subject of another name");
}

bool same_value(const AgreementMoney& a, const AgreementMoney& b) {
  return a.currency == b.currency && std::min(a.amount, b.amount) > 0.98 * std::max(a.amount, b.amount);
}

void compare_values(const Traits& a, const Traits& b, FeatureSink sink) {
  if (!a.value && !b.value) return;
  if (!a.value || !b.value) return sink("value", "one");
  if (a.value->currency != b.value->currency) return sink("value", "other currency");
  const double ratio = std::min(a.value->amount, b.value->amount) / std::max({a.value->amount, b.value->amount, 1e-9});
  sink("value", ratio > 0.98 ? Word("same") : ratio > 0.85 ? Word("near") : Word("other"));
  if (ratio <= 0.85 && !a.background && !b.background) sink("value", "other, both main");
}

void compare_older(const Traits& a, const Traits& b, const Texts& texts, FeatureSink sink) {
  if (!a.supersedes.empty() && !b.supersedes.empty())
    sink("older agreement", "both");
  else if (!a.supersedes.empty() || !b.supersedes.empty())
    sink("older agreement", "one");
  if (a.relations != b.relations) sink("renewal or the like", a.relations.empty() || b.relations.empty() ? Word("one") : Word("differs"));
  if (!a.relations.empty() && a.relations == b.relations) sink("renewal or the like", "both");
  // The one is what the other renews, amends or carries out.
  if (same_language(a, b) && (texts.overlap(a.supersedes, ReportWords::kSupersedes, b.mentions, ReportWords::kMentions) > 0.6 ||
                              texts.overlap(a.mentions, ReportWords::kMentions, b.supersedes, ReportWords::kSupersedes) > 0.6))
    sink("older agreement", "named by the other");
}

void compare_parties(const PartyMatch& match, FeatureSink sink) {
  static constexpr std::array<Word, 4> kCount = {Word("none"), Word("one"), Word("two"), Word("three or more")};
  const auto count = [](std::size_t n) { return kCount[std::min<std::size_t>(n, 3)]; };
  sink("parties shared", count(match.shared));
  sink("parties of one side only", count(match.only_one));
  sink("parties that differ", count(match.differ));
  sink("parties shared by name", count(match.by_name));
  steps("rareness of shared parties", match.rareness, kRareness, sink);
  if (match.near > 0) sink("parties near", count(match.near));
  const bool whole = match.only_one == 0 && match.differ == 0;
  if (whole) sink("parties", match.shared >= 2 ? Word("all the same") : Word("the same, but few"));
  if (match.differ == 0 && match.shared + match.near == 1 && match.only_one > 0) sink("parties", "one shared, others unknown to one side");
  if (match.differ > 0 && match.shared <= 1) sink("parties", "one at most shared, others differ");
  if (whole && match.shared >= 2 && match.by_name >= 2) sink("parties", "all the same, by name");
}

// What only two findings together tell.
void compare_together(const Traits& a, const Traits& b, const PartyMatch& match, const Texts& texts, FeatureSink sink) {
  const bool parties = match.differ == 0 && match.shared >= 2;
  const bool near_days = a.published && b.published && days_apart(*a.published, *b.published) <= 7;
  const bool speaks = texts.mentions.share >= 0.5 && texts.mentions.weight >= 0.9;
  const bool context = texts.context.share >= 0.4;
  const bool copied = texts.copied >= 0.3;
  if (copied && texts.overlap(a.context, ReportWords::kContext, b.context, ReportWords::kContext) >= 0.5)
    sink("together", "copied text and context");
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

void compare_outlines(const AgreementOutline& a, const AgreementOutline& b, FeatureSink sink) {
  compare_kinds(a, b, sink);
  compare_status(a, b, sink);
  compare_dates(a, b, sink);
  compare_days(a, b, sink);
}

void compare_reports(const AgreementTraits& a, const AgreementTraits& b, FeatureSink sink) {
  const CommonWords common(a, b);
  const PartyMatch match = match_parties(a, b, common);
  const Texts texts(a, b, common);
  compare_parties(match, sink);
  compare_texts(a, b, texts, sink);
  compare_outlines(outline_of(a), outline_of(b), sink);
  compare_counts(a, b, sink);
  if (a.published && b.published && !a.source.empty() && a.source == b.source) sink("outlet", "same");
  compare_places(a, b, texts, sink);
  compare_fields(a, b, texts, sink);
  compare_values(a, b, sink);
  compare_older(a, b, texts, sink);
  compare_together(a, b, match, texts, sink);
}

}  // namespace mithaq::link
