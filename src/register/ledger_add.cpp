// Documents go in; their reports are linked.
#include <algorithm>
#include <map>
#include <optional>

#include "register/copies.h"
#include "register/document_hash.h"
#include "register/ledger.h"
#include "register/reread.h"
#include "register/search_words.h"
#include "register/there.h"

namespace mithaq::registry {
namespace {

using base::Result;

constexpr std::size_t kMostStatesInName = 3;
constexpr std::size_t kYearDigits = 4;

// "ae-us-2025": the states of the parties and the year of the agreement.
std::string name_prefix(const ReportView& view) {
  std::set<std::string> states;
  for (const PartyView& party : view.parties)
    if (!party.state.empty()) states.insert(party.state);
  std::string out;
  std::size_t used = 0;
  for (const std::string& state : states) {
    if (used++ == kMostStatesInName) break;
    for (const char c : state) out += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    out += '-';
  }
  if (out.empty()) out = "xx-";
  for (const std::string* day : {&view.date, &view.published}) {
    const std::string year = day->substr(0, kYearDigits);
    if (year.size() == kYearDigits && year.find_first_not_of("0123456789") == std::string::npos) return out + year;
  }
  return out + "undated";
}

}  // namespace

void Added::operator+=(const Added& other) {
  documents += other.documents;
  unchanged += other.unchanged;
  reread += other.reread;
  reports += other.reports;
  agreements += other.agreements;
}

Result<void> Ledger::open_add(const Actor& actor) {
  return open_operation(actor, OperationKind::kAdd, actor.run.empty() ? "documents" : "documents, " + actor.run);
}

Result<void> Ledger::open_operation(const Actor& actor, OperationKind kind, const std::string& detail) {
  Operation operation;
  operation.at = actor.at;
  operation.who = actor.who;
  operation.kind = kind;
  operation.detail = detail;
  auto id = store_.put_operation(operation);
  if (!id) return pass(id.error());
  operation_ = *id;
  return {};
}

// What was looked up before may not hold any more if another process has written since.
Result<void> Ledger::look_again() {
  const auto others = store_.written_by_others();
  if (!others) return pass(others.error());
  if (*others != others_) grouper_->forget();
  others_ = *others;
  return {};
}

Result<Added> Ledger::add(std::span<Extraction> extractions, const Actor& actor) {
  // What can be worked out alone is worked out before others are kept waiting.
  std::vector<std::string> bodies;
  for (Extraction& e : extractions) {
    e.document.sha256 = document_hash(e.document);
    const FoldedWords words(e.document.text);
    const Sketch sketch = sketch_of(words.list());
    e.document.sketch = sketch.bytes;
    e.document.shingles = sketch.shingles;
    bodies.push_back(index_body(words));
    if (linker_ != nullptr && !e.reports.empty()) e.digest = linker_->digest(e.document, words);
  }
  if (auto done = store_.begin(); !done) return pass(done.error());
  Added added;
  operation_ = 0;
  entities_.age();
  auto done = look_again();
  grouper_->start();
  for (std::size_t i = 0; i < extractions.size() && done; ++i) {
    done = add_one(extractions[i], actor, added);
    // It is in the store: its memory serves what comes.
    extractions[i].reports = {};
    std::string().swap(extractions[i].document.text);
  }
  if (done) done = group(added);
  if (done) done = refresh();
  // Last, since a full-text index writes out what it holds whenever other tables have work of some kinds done.
  for (std::size_t i = 0; i < extractions.size() && done; ++i)
    if (extractions[i].document.began == operation_ && operation_ != 0) done = store_.put_words(extractions[i].document.id, bodies[i]);
  if (done) done = store_.commit();
  if (done) return added;
  store_.rollback();
  grouper_->forget();
  entities_.clear();
  touched_.clear();
  return pass(done.error());
}

Result<void> Ledger::add_one(Extraction& extraction, const Actor& actor, Added& added) {
  const auto known = store_.find_document(extraction.document.sha256);
  if (!known) return pass(known.error());
  std::vector<Report> before;
  if (*known) {
    auto reports = store_.reports_of(**known);
    if (!reports) return pass(reports.error());
    before = std::move(*reports);
    if (same_reading(before, extraction.reports)) return ++added.unchanged, Result<void>();
  }
  if (operation_ == 0)
    if (auto done = open_add(actor); !done) return done;
  if (*known) {
    extraction.document.id = **known;
    ++added.reread;
    return reread(extraction, before, added);
  }
  extraction.document.began = operation_;
  const auto id = store_.put_document(extraction.document);
  if (!id) return pass(id.error());
  extraction.document.id = *id;
  ++added.documents;
  return add_reports(extraction, std::vector<std::optional<Link>>(extraction.reports.size()), added);
}

Result<void> Ledger::reread(const Extraction& extraction, const std::vector<Report>& before, Added& added) {
  std::vector<Store::Claims> claims;
  std::vector<std::optional<Link>> links(before.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    auto found = store_.claims_of(before[i].id);
    if (!found) return pass(found.error());
    claims.push_back(std::move(*found));
    if (auto done = retire(before[i], links[i]); !done) return done;
  }
  std::vector<std::optional<Link>> kept;
  for (const auto& pair : pair_reports(claims, extraction.reports)) kept.push_back(pair ? links[*pair] : std::nullopt);
  return add_reports(extraction, kept, added);
}

// Ends a report and its link, which `link` receives.
Result<void> Ledger::retire(const Report& report, std::optional<Link>& link) {
  auto found = store_.link_of(report.id);
  if (!found) return pass(found.error());
  link = std::move(*found);
  if (link) {
    touched_.insert(link->agreement);
    if (auto done = store_.end_link(link->id, operation_); !done) return done;
  }
  if (grouper_) grouper_->retired(report.id);
  return store_.end_report(report.id, operation_);
}

// `kept`: for each report the link of the one that it replaces; the new one stands in its place until all are grouped anew.
Result<void> Ledger::add_reports(const Extraction& extraction, const std::vector<std::optional<Link>>& kept, Added& added) {
  std::vector<Report> reports;
  for (std::size_t i = 0; i < extraction.reports.size(); ++i) {
    auto report = put_report(extraction, i, kept[i] ? std::optional(kept[i]->report) : std::nullopt);
    if (!report) return pass(report.error());
    ++added.reports;
    if (kept[i]) {
      Link link = *kept[i];
      link.report = report->id;
      link.began = operation_;
      if (auto done = this->link(link); !done) return done;
    } else {
      grouper_->linked(report->id, {});
    }
    reports.push_back(std::move(*report));
  }
  return reports.empty() ? Result<void>() : grouper_->add(extraction.document, reports, extraction.digest);
}

// All reports of the transaction find their agreements.
Result<void> Ledger::group(Added& added) {
  const auto groups = grouper_->groups();
  if (!groups) return pass(groups.error());
  if (auto done = assign(*groups, added); !done) return done;
  for (const ReportId report : grouper_->crowded()) {
    if (auto done = settle_in_crowd(report, added); !done) return done;
    if (auto done = store_.put_late_report(report); !done) return done;
  }
  for (const ReportId report : grouper_->touched())
    if (auto done = store_.put_late_report(report); !done) return done;
  return relate();
}

// Remembers what the new reports say of older agreements, and older reports of theirs; once for each report and agreement.
Result<void> Ledger::relate() {
  auto found = grouper_->relations();
  if (!found) return pass(found.error());
  for (RelationRow& row : *found) {
    const auto older = grouper_->standing(row.older);
    if (!older) return pass(older.error());
    const auto known = store_.is_related(row.newer, older->agreement);
    if (!known) return pass(known.error());
    row.began = operation_;
    if (*known) continue;
    if (auto done = store_.put_relation(row); !done) return done;
  }
  return {};
}

Result<void> Ledger::link(const Link& link) {
  const auto id = store_.put_link(link);
  if (!id) return pass(id.error());
  if (grouper_) grouper_->linked(link.report, {*id, link.agreement, !link.made_by.starts_with("mithaq/")});
  return {};
}

Result<Report> Ledger::put_report(const Extraction& extraction, std::size_t ordinal, std::optional<ReportId> replaces) {
  const ReadReport& read = extraction.reports[ordinal];
  Report report;
  report.replaces = replaces;
  report.document = extraction.document.id;
  report.ordinal = static_cast<std::uint32_t>(ordinal);
  report.json = read.json;
  report.began = operation_;
  const auto id = store_.put_report(report, read.claims);
  if (!id) return pass(id.error());
  report.id = *id;
  ReportView view = read.view;
  fill_from(extraction.document, view);
  for (std::size_t item = 0; item < view.parties.size(); ++item) {
    const EntityLink link{*id, static_cast<std::uint32_t>(item), 0, 1, {}, false};
    if (auto done = put_entity_link(link, resolver_->resolve(view.parties[item], view)); !done) return pass(done.error());
  }
  for (const SignatoryView& person : view.signatories) {
    const EntityLink link{*id, person.item, 0, 1, {}, true};
    if (auto done = put_entity_link(link, resolver_->resolve(person, view)); !done) return pass(done.error());
  }
  return report;
}

// To the entity that was found, which is made if the store does not know it.
Result<void> Ledger::put_entity_link(EntityLink link, const Resolver::Resolved& found) {
  if (const EntityId* known = entities_.find(found.entity.key)) {
    link.entity = *known;
  } else {
    const auto id = store_.put_entity(found.entity, operation_);
    if (!id) return pass(id.error());
    if (found.entity.usual)
      if (auto done = store_.rename_entity(*id, found.entity.name); !done) return done;
    link.entity = entities_.put(found.entity.key, *id);
  }
  link.score = found.score;
  link.reason = found.reason;
  return store_.put_entity_link(link);
}

Result<AgreementId> Ledger::new_agreement(ReportId first) {
  const auto report = there(store_.report(first), "report r" + std::to_string(first));
  if (!report) return pass(report.error());
  const auto document = there(store_.document(report->document, false), "document " + std::to_string(report->document));
  if (!document) return pass(document.error());
  auto view = reader_.view(report->json);
  if (!view) return pass(view.error());
  fill_from(*document, *view);
  auto made = store_.put_agreement(name_prefix(*view), operation_);
  if (made && first_made_ == 0) first_made_ = *made;
  return made;
}

// Each group keeps the agreement that most of its reports tell of, the oldest first to choose; a group that finds none free gets a new one.
// An agreement that is left without reports leads to where most of them went.
Result<void> Ledger::assign(const std::vector<ReportGroup>& groups, Added& added) {
  std::map<AgreementId, std::map<std::size_t, std::size_t>> votes;  // reports of each agreement in each group
  for (std::size_t g = 0; g < groups.size(); ++g)
    for (const ReportId report : groups[g]) {
      const auto at = grouper_->standing(report);
      if (!at) return pass(at.error());
      if (at->link != 0) ++votes[at->agreement][g];
    }
  std::vector<AgreementId> homes(groups.size());
  for (const auto& [agreement, in] : votes) {
    const auto most = std::max_element(in.begin(), in.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (homes[most->first] == 0) homes[most->first] = agreement;
  }
  for (std::size_t g = 0; g < groups.size(); ++g)
    if (auto done = settle(groups[g], homes[g], added); !done) return done;
  return lead_on(votes, homes, added);
}

// Links all reports of a group to its agreement, which is made if it is 0.
Result<void> Ledger::settle(const ReportGroup& group, AgreementId& home, Added& added) {
  if (home == 0) {
    const auto made = new_agreement(group.front());
    if (!made) return pass(made.error());
    home = *made;
    ++added.agreements;
  }
  for (const ReportId report : group) {
    const auto before = grouper_->standing(report);
    if (!before) return pass(before.error());
    if (before->link != 0 && before->agreement == home) continue;
    touched_.insert(home);
    auto reason = grouper_->reason(report, group);
    if (!reason) return pass(reason.error());
    if (auto done = link_to(home, report, *before, std::move(*reason)); !done) return done;
  }
  return {};
}

// A report joins a crowd: nobody else is moved. What people decided of it stays.
Result<void> Ledger::settle_in_crowd(ReportId report, Added& added) {
  const auto before = grouper_->standing(report);
  if (!before) return pass(before.error());
  auto home = before->by_person ? Result<AgreementId>(before->agreement) : grouper_->place(report);
  if (home && *home == 0) home = before->link != 0 ? Result<AgreementId>(before->agreement) : new_agreement(report);
  if (!home) return pass(home.error());
  if (before->link != 0 && before->agreement == *home) return {};
  touched_.insert(*home);
  auto reason = grouper_->reason(report, *home);
  if (!reason) return pass(reason.error());
  if (!*reason) ++added.agreements;
  return link_to(*home, report, *before, std::move(*reason));
}

// What people decided of a report goes with it.
Result<void> Ledger::link_to(AgreementId home, ReportId report, const Standing& before, std::optional<Grouper::Reason> reason) {
  Link out{0, report, home, 1, "the first report of it", std::string(linker_->name()), operation_, kOpen};
  if (reason) out.score = reason->explained.probability;
  if (reason) out.reason = "with r" + std::to_string(reason->other) + ": " + reason->explained.why;
  if (before.link != 0) {
    touched_.insert(before.agreement);
    if (before.by_person) {
      auto decided = there(store_.link_of(report), "link of r" + std::to_string(report));
      if (!decided) return pass(decided.error());
      out.score = decided->score;
      out.reason = std::move(decided->reason);
      out.made_by = std::move(decided->made_by);
    }
    if (auto done = store_.end_link(before.link, operation_); !done) return done;
  }
  return link(out);
}

Result<void> Ledger::lead_on(const std::map<AgreementId, std::map<std::size_t, std::size_t>>& votes, const std::vector<AgreementId>& homes,
                             Added& added) {
  for (const auto& [agreement, in] : votes) {
    if (std::find(homes.begin(), homes.end(), agreement) != homes.end()) continue;
    const auto left = store_.links_to(agreement);
    if (!left) return pass(left.error());
    if (!left->empty()) continue;
    if (first_made_ != 0 && agreement >= first_made_) --added.agreements;
    const auto most = std::max_element(in.begin(), in.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (auto done = store_.copy_apart(agreement, homes[most->first], operation_); !done) return done;
    if (auto done = store_.put_redirect(agreement, homes[most->first], operation_); !done) return done;
  }
  return {};
}

Result<void> Ledger::move(const std::vector<Link>& links, AgreementId to, double score, const std::string& reason, const std::string& by) {
  for (const Link& link : links) {
    touched_.insert(link.agreement);
    if (auto done = store_.end_link(link.id, operation_); !done) return done;
    if (auto done = this->link({0, link.report, to, score, reason, by, operation_, kOpen}); !done) return done;
  }
  touched_.insert(to);
  return {};
}

Result<void> Ledger::absorb(AgreementId to, AgreementId from, double score, const std::string& reason, const std::string& by) {
  const auto links = store_.links_to(from);
  if (!links) return pass(links.error());
  if (auto done = move(*links, to, score, reason, by); !done) return done;
  if (auto done = store_.copy_apart(from, to, operation_); !done) return done;
  return store_.put_redirect(from, to, operation_);
}

}  // namespace mithaq::registry
