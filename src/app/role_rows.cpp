#include "app/role_rows.h"

#include <algorithm>
#include <utility>

#include "schema/schema.h"
#include "score/labels.h"
#include "score/pairing.h"
#include "write/json.h"

namespace mithaq::app {
namespace {

constexpr std::string_view kRecord = "record";
constexpr std::string_view kDocument = "document";
constexpr std::string_view kStatus = "status.";

bool is_decision(std::string_view slot) { return slot == "join" || slot == "merge"; }

// The drafts as they would be written, so that they are paired as the scorer pairs them.
std::vector<score::Record> records_of(const doc::Document& document, const std::vector<doc::Report>& reports) {
  write::JsonOptions options;
  options.with_text = options.with_spans = false;
  std::string line;
  write::write_json_line(document, reports, options, line);
  auto parsed = score::parse_documents(line, document.origin);
  return parsed && !parsed->empty() ? std::move(parsed->front().records) : std::vector<score::Record>();
}

std::string one_line(std::string_view words) {
  std::string out(words);
  std::replace_if(out.begin(), out.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
  return out;
}

}  // namespace

find::RoleTask& RoleRows::task(std::string_view slot) {
  const auto found = tasks_.find(slot);
  if (found != tasks_.end()) return found->second;
  find::RoleTask& task = tasks_[std::string(slot)];
  const score::Labelling* labelling = score::labelling_of(slot);
  task.slot = slot;
  task.single = labelling != nullptr && labelling->single;
  task.fixed_threshold = is_decision(slot) || slot == kDocument;  // of those, only the probability is used
  task.companions = slot == kRecord;
  task.alarm_price = alarm_price_;
  return task;
}

void RoleRows::add(const AnnotatedDocument& annotated, std::string_view slot, find::RoleRow row) {
  row.document = annotated.document.id;
  row.weight = annotated.weight;
  if (!annotated.annotator.empty() && !is_decision(slot)) row.features.push_back("annotator=" + annotated.annotator);
  find::RoleTask& of = task(slot);
  of.rows.insert(of.rows.end(), annotated.founding ? founding_weight_ : 1, row);
}

void RoleRows::add_decisions(const AnnotatedDocument& annotated, const find::Finder::Drafts& seen) {
  const score::MentionPlaces places(annotated.document.text, annotated.records);
  for (const doc::Candidate& decision : seen.decisions) {
    if (decision.slot == kDocument) {
      add_document(annotated, decision);
      continue;
    }
    const auto bar = decision.value.find('|');
    const std::string other = bar == std::string::npos ? std::to_string(decision.span.begin) : decision.value.substr(bar + 1);
    const auto left = places.record_of(std::string_view(decision.value).substr(0, bar));
    const auto right = places.record_of(other);
    if (!left || !right) continue;
    const double same = *left == *right ? 1 : 0;
    add(annotated, decision.slot, {{}, std::to_string(decisions_++), {}, decision.features, same});
    task(decision.slot).wanted += annotated.weight * same;
  }
}

// Its words are the same to all finders.
void RoleRows::add_document(const AnnotatedDocument& annotated, const doc::Candidate& document) {
  if (!documents_.insert(annotated.document.id).second) return;
  const double tells = annotated.records.empty() ? 0 : 1;
  add(annotated, kDocument, {{}, annotated.document.id, {}, document.features, tells});
  task(kDocument).wanted += annotated.weight * tells;
}

void RoleRows::add_whole(const AnnotatedDocument& annotated, const doc::Candidate& candidate, const Draft& draft) {
  if (draft.gold == nullptr || !draft.gold->background || annotated.founding)
    add(annotated, kRecord, {{}, draft.group, draft.number, candidate.features, draft.gold == nullptr ? 0.0 : 1.0});
  if (draft.gold == nullptr) return;
  for (const schema::Term& status : schema::Schema::builtin().statuses()) {
    const std::string slot = std::string(kStatus) + status.code;
    const double right = draft.gold->status == status.code ? 1 : 0;
    add(annotated, slot, {{}, draft.group, draft.number, candidate.features, right});
    task(slot).wanted += annotated.weight * right;
  }
}

base::Result<void> RoleRows::add_draft(const AnnotatedDocument& annotated, const doc::Report& report, const Draft& draft) {
  for (const doc::Candidate& candidate : report.candidates) {
    if (candidate.slot == kRecord) {
      add_whole(annotated, candidate, draft);
      continue;
    }
    const score::Labelling* labelling = score::labelling_of(candidate.slot);
    if (labelling == nullptr)
      return base::fail(base::ErrorCode::kUnknownName, std::string(candidate.slot), "the finder weighs a slot that has no answers here");
    // A day that cannot be worked out, in a document without a date of its own, teaches nothing of days that can.
    const bool unresolved = candidate.slot == "date" && candidate.value.empty();
    if (draft.gold == nullptr || unresolved) continue;
    const std::string words =
        one_line(std::string_view(annotated.document.text).substr(candidate.span.begin, candidate.span.end - candidate.span.begin));
    const double credit = labelling->credit(*draft.gold, {candidate.value, words});
    add(annotated, candidate.slot, {{}, draft.group, candidate.value.empty() ? words : candidate.value, candidate.features, credit});
  }
  return {};
}

base::Result<void> RoleRows::add_drafts(const AnnotatedDocument& annotated, const find::Finder::Drafts& seen) {
  find::RoleTask& records = task(kRecord);
  const auto main = std::count_if(annotated.records.begin(), annotated.records.end(), [](const score::Record& r) { return !r.background; });
  records.wanted += annotated.weight * static_cast<double>(main);
  if (annotated.records.empty()) records.quiet.emplace(annotated.document.id, annotated.weight);
  std::vector<const score::Record*> gold(seen.reports.size());
  for (const score::Pair& pair : score::pair_up(annotated.records, records_of(annotated.document, seen.reports), score::likeness)) {
    gold[pair.right] = &annotated.records[pair.left];
    for (const score::Labelling& labelling : score::labellings())
      task(labelling.slot).wanted += annotated.weight * static_cast<double>(labelling.wanted(*gold[pair.right]));
  }
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const Draft draft{gold[i], annotated.document.id + "#" + std::to_string(i), std::to_string(i)};
    if (auto added = add_draft(annotated, seen.reports[i], draft); !added) return added;
  }
  return {};
}

std::vector<find::RoleTask> RoleRows::tasks() const {
  std::vector<find::RoleTask> out;
  for (const auto& [slot, task] : tasks_)
    if (!task.rows.empty()) out.push_back(task);
  return out;
}

}  // namespace mithaq::app
