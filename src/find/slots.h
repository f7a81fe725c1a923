// The values around an agreement: date, place, occasion, value, duration, fields, people. Each stage makes candidates, weighs them with
// the learnt scorer of its slot and keeps the likeliest.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/draft_scope.h"
#include "find/drafts.h"
#include "find/status.h"

namespace mithaq::find {

// Sentences that speak of the draft: those of its anchors, in order, each once.
std::vector<std::uint32_t> sentences_of(const Reading& reading, const Draft& draft);

bool has_hit(const Reading& reading, std::uint32_t token, pack::ConceptId id);

// Do the tokens [first, last) stand inside the title of a person: "the minister of X", "the ambassador in Y"?
bool in_title(const Reading& reading, std::uint32_t first, std::uint32_t last);

// The words, each once, up to `reach` tokens behind the first `anchors` of the draft in their sentences: they tell of it in ways that no
// list has.
std::vector<FeatureWord> words_behind(const Reading& reading, const Draft& draft, std::size_t anchors, std::uint32_t reach);

// Weighs the candidates of one slot of one draft and remembers the best; all of them go into the report when training wants them.
class Contest {
 public:
  Contest(const Reading& reading, std::string_view slot, doc::Report& out)
      : r_(reading), slot_(slot), column_(reading.roles.column(slot)), threshold_(reading.roles.threshold(column_)), out_(out) {}

  // `describe(Weighing&)` adds the features. Returns the probability.
  template <typename Describe>
  double weigh(base::Span span, std::string value, Describe describe) {
    std::vector<std::string> names;
    Weighing weighing(r_.roles, column_, r_.trace != nullptr ? &names : nullptr);
    describe(weighing);
    if (r_.trace != nullptr) out_.candidates.push_back({slot_, span, std::move(value), std::move(names)});
    return weighing.probability();
  }
  bool passes(double probability) const { return probability >= threshold_; }

 private:
  const Reading& r_;
  std::string_view slot_;
  std::size_t column_;
  double threshold_;
  doc::Report& out_;
};

// Before all else: the parties of the draft, one of `drafts`, weighed against everybody who is named near it. Drafts before it have theirs.
void choose_parties(const Reading& reading, const std::vector<Draft>& drafts, Draft& draft, const DraftScope& scope, doc::Report& out);
// What the written rules make of the kind, and by what: "name", "pattern", "word", "plain".
struct KindRule {
  std::string_view kind;
  std::string_view by;
};
// The likeliest kind among those that the draft's words, the rule and what a plain agreement may be offer; the rule's where nothing was
// learnt.
void choose_kind(const Reading& reading, const Draft& draft, const KindRule& rule, doc::Report& out);
void fill_date(const Reading& reading, const DraftScope& scope, doc::Report& out);
// After the occasion: a fair's name may tell its city.
void fill_place(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out);
void fill_occasion(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out);
// A fair's name may tell its year: "Dubai Airshow 2025". Fills a date that nothing else told.
void date_from_occasion(const Reading& reading, doc::Report& out);
// A sum that may be the value of an agreement, and how likely.
struct SumOffer {
  const MoneyMention* sum = nullptr;
  double probability = 0;
  bool own = false;  // it stands with the instrument itself
};
// Those that are likely enough, in the order of the text.
std::vector<SumOffer> weigh_sums(const Reading& reading, const DraftScope& scope, doc::Report& out);
// Two agreements of one document have hardly ever the same value: each sum goes to the report that it is likeliest for, the likeliest
// first. `offers`: of each of the reports.
void deal_sums(const std::vector<std::vector<SumOffer>>& offers, const std::vector<doc::Report*>& reports);
void fill_duration(const Reading& reading, const Draft& draft, doc::Report& out);
void fill_fields(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out);
void fill_commitments(const Reading& reading, const DraftScope& scope, doc::Report& out);
void fill_supersedes(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out);
void fill_people(const Reading& reading, const Draft& draft, const DraftScope& scope, doc::Report& out);

}  // namespace mithaq::find
