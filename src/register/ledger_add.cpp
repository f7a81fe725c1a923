// Documents go in; their reports are linked.
#include <algorithm>
#include <map>

#include "register/copies.h"
#include "register/document_hash.h"
#include "register/ledger.h"
#include "register/reread.h"
#include "register/search_words.h"

namespace mithaq::registry {
namespace {

using base::Error;
using base::Result;

constexpr std::int64_t kMostCandidates = 64;  // of one key
constexpr std::size_t kViewsKept = 20'000;
constexpr std::size_t kMostStatesInName = 3;
constexpr std::size_t kYearDigits = 4;

tl::unexpected<Error> pass(const Error& error) { return tl::unexpected<Error>(error); }

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

bool by_person(const Link& link) { return !link.made_by.starts_with("mithaq/"); }

}  // namespace

void Added::operator+=(const Added& other) {
  documents += other.documents;
  unchanged += other.unchanged;
  reread += other.reread;
  reports += other.reports;
  agreements += other.agreements;
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

Result<Added> Ledger::add(std::span<Extraction> extractions, const Actor& actor) {
  // What can be worked out alone is worked out before others are kept waiting.
  std::vector<std::string> bodies;
  for (Extraction& e : extractions) {
    e.document.sha256 = document_hash(e.document);
    const std::vector<std::string> words = folded_words(e.document.text);
    const Sketch sketch = sketch_of({words.begin(), words.end()});
    e.document.sketch = sketch.bytes;
    e.document.shingles = sketch.shingles;
    bodies.push_back(index_body(words));
  }
  if (auto done = store_.begin(); !done) return pass(done.error());
  Added added;
  operation_ = 0;
  auto done = Result<void>();
  for (std::size_t i = 0; i < extractions.size() && done; ++i) done = add_one(extractions[i], actor, added);
  if (done) done = refresh();
  // Last, since a full-text index writes out what it holds whenever other tables have work of some kinds done.
  for (std::size_t i = 0; i < extractions.size() && done; ++i)
    if (extractions[i].document.began == operation_ && operation_ != 0) done = store_.put_words(extractions[i].document.id, bodies[i]);
  if (done) done = store_.commit();
  if (done) return added;
  store_.rollback();
  views_.clear();
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
    if (auto done = open_operation(actor, OperationKind::kAdd, "documents"); !done) return done;
  if (*known) {
    extraction.document.id = **known;
    return reread(extraction, before, added);
  }
  extraction.document.began = operation_;
  const auto id = store_.put_document(extraction.document);
  if (!id) return pass(id.error());
  extraction.document.id = *id;
  ++added.documents;
  std::uint32_t ordinal = 0;
  for (const ReadReport& report : extraction.reports)
    if (auto done = add_report(extraction.document, ordinal++, report, std::nullopt, added); !done) return done;
  return {};
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
  const auto pairs = pair_reports(claims, extraction.reports);
  for (std::size_t i = 0; i < extraction.reports.size(); ++i) {
    const std::optional<Link> link = pairs[i] ? links[*pairs[i]] : std::nullopt;
    if (auto done = add_report(extraction.document, static_cast<std::uint32_t>(i), extraction.reports[i], link, added); !done) return done;
  }
  ++added.reread;
  return {};
}

// Ends a report and its link, which `link` receives.
Result<void> Ledger::retire(const Report& report, std::optional<Link>& link) {
  auto found = store_.link_of(report.id);
  if (!found) return pass(found.error());
  link = std::move(*found);
  views_.erase(report.id);
  if (link) {
    touched_.insert(link->agreement);
    if (auto done = store_.end_link(link->id, operation_); !done) return done;
  }
  return store_.end_report(report.id, operation_);
}

Result<void> Ledger::add_report(const Document& document, std::uint32_t ordinal, const ReadReport& read, const std::optional<Link>& before,
                                Added& added) {
  auto view = put_report(document, ordinal, read, before ? std::optional(before->report) : std::nullopt);
  if (!view) return pass(view.error());
  ++added.reports;
  if (auto done = link(*view, before, added); !done) return done;
  if (auto done = store_.put_block_keys(view->report, linker_.keys(*view)); !done) return done;
  if (views_.size() >= kViewsKept) views_.clear();
  const ReportId id = view->report;
  views_.insert_or_assign(id, std::move(*view));
  return {};
}

Result<ReportView> Ledger::put_report(const Document& document, std::uint32_t ordinal, const ReadReport& read,
                                      std::optional<ReportId> replaces) {
  Report report;
  report.replaces = replaces;
  report.document = document.id;
  report.ordinal = ordinal;
  report.json = read.json;
  report.began = operation_;
  const auto id = store_.put_report(report, read.claims);
  if (!id) return pass(id.error());
  ReportView view = read.view;
  view.report = *id;
  fill_from(document, view);
  for (std::size_t item = 0; item < view.parties.size(); ++item) {
    Resolver::Resolved found = resolver_.resolve(view.parties[item], view);
    const auto entity = store_.put_entity(found.entity, operation_);
    if (!entity) return pass(entity.error());
    const EntityLink link{*id, static_cast<std::uint32_t>(item), *entity, found.score, found.reason};
    if (auto done = store_.put_entity_link(link); !done) return pass(done.error());
    view.parties[item].entity = std::move(found.entity.key);
  }
  return view;
}

Result<const ReportView*> Ledger::view(ReportId id) {
  if (const auto found = views_.find(id); found != views_.end()) return &found->second;
  auto report = store_.report(id);
  if (!report) return pass(report.error());
  auto view = reader_.view((*report)->json);
  if (!view) return pass(view.error());
  const auto document = store_.document((*report)->document, false);
  if (!document) return pass(document.error());
  view->report = id;
  fill_from(**document, *view);
  const auto entities = store_.entities_of(id);
  if (!entities) return pass(entities.error());
  for (const EntityLink& link : *entities) {
    const auto entity = store_.entity(link.entity);
    if (!entity) return pass(entity.error());
    if (link.item < view->parties.size()) view->parties[link.item].entity = (*entity)->key;
  }
  return &views_.insert_or_assign(id, std::move(*view)).first->second;
}

// A link for each agreement that the report tells of in the linker's eyes, the surest first.
Result<std::vector<Link>> Ledger::candidates(const ReportView& view) {
  std::map<AgreementId, Link> best;
  std::set<ReportId> seen;
  for (const BlockKey& key : linker_.keys(view)) {
    const auto near = store_.near(key, linker_.days(), kMostCandidates);
    if (!near) return pass(near.error());
    for (const ReportId id : *near) {
      if (!seen.insert(id).second) continue;
      const auto other = this->view(id);
      if (!other) return pass(other.error());
      if ((*other)->document == view.document) continue;
      Linker::Decision decision = linker_.compare(view, **other);
      if (!decision.same) continue;
      const auto link = store_.link_of(id);
      if (!link) return pass(link.error());
      if (!*link) continue;
      Link& at = best.try_emplace((*link)->agreement, Link{0, 0, (*link)->agreement, -1, {}, {}, 0, kOpen}).first->second;
      if (decision.score > at.score) at.score = decision.score, at.reason = "with r" + std::to_string(id) + ": " + decision.reason;
    }
  }
  std::vector<Link> out;
  for (auto& [agreement, link] : best) out.push_back(std::move(link));
  std::stable_sort(out.begin(), out.end(), [](const Link& a, const Link& b) { return a.score > b.score; });
  return out;
}

Result<AgreementId> Ledger::new_agreement(const ReportView& view) { return store_.put_agreement(name_prefix(view), operation_); }

// `before`: the link of the report that this one replaces. It is kept if a person made it, if nothing else is told of that agreement, or if
// nothing speaks for another.
Result<void> Ledger::link(const ReportView& view, const std::optional<Link>& before, Added& added) {
  auto found = candidates(view);
  if (!found) return pass(found.error());
  Link link;
  bool keep = before.has_value() && (by_person(*before) || found->empty());
  if (before && !keep) {
    const auto others = store_.links_to(before->agreement);
    if (!others) return pass(others.error());
    keep = others->empty();
  }
  if (keep) {
    link = *before;
  } else if (!found->empty()) {
    link = found->front();
    link.made_by = linker_.name();
  } else {
    const auto agreement = new_agreement(view);
    if (!agreement) return pass(agreement.error());
    link = {0, 0, *agreement, 1, "the first report of it", std::string(linker_.name()), 0, kOpen};
    ++added.agreements;
  }
  link.report = view.report;
  link.began = operation_;
  touched_.insert(link.agreement);
  if (auto done = store_.put_link(link); !done) return done;
  return join_others(link.agreement, *found);
}

// The report speaks for several agreements being one: they become the oldest of them, unless somebody holds them apart.
Result<void> Ledger::join_others(AgreementId home, const std::vector<Link>& found) {
  for (const Link& other : found) {
    if (other.agreement == home) continue;
    const auto apart = store_.are_apart(home, other.agreement);
    if (!apart) return pass(apart.error());
    if (*apart) continue;
    const AgreementId to = std::min(home, other.agreement);
    const AgreementId from = std::max(home, other.agreement);
    if (auto done = absorb(to, from, other.score, other.reason, std::string(linker_.name())); !done) return done;
    home = to;
  }
  return {};
}

Result<void> Ledger::move(const std::vector<Link>& links, AgreementId to, double score, const std::string& reason, const std::string& by) {
  for (const Link& link : links) {
    touched_.insert(link.agreement);
    if (auto done = store_.end_link(link.id, operation_); !done) return done;
    if (auto done = store_.put_link({0, link.report, to, score, reason, by, operation_, kOpen}); !done) return done;
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

// Works out the rows of lists for what was touched.
Result<void> Ledger::refresh() {
  for (const AgreementId id : touched_) {
    const auto agreement = assemble(store_, id, officials_);
    if (!agreement) return pass(agreement.error());
    auto done = agreement->testimonies.empty() ? store_.drop_summary(id) : store_.put_summary(summary_of(*agreement));
    if (!done) return done;
  }
  touched_.clear();
  return {};
}

}  // namespace mithaq::registry
