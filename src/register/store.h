// What a register is kept in: the one interface that SQLite implements and PostgreSQL can. It knows rows and questions, no rules: those are
// in ledger.h. Every question is answered as of the moment that look_at() chose.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "register/filter.h"
#include "register/rows.h"

namespace mithaq::registry {

struct Counted {
  std::string name;
  std::int64_t count = 0;
};

struct EntityRow {
  Entity entity;
  std::vector<std::string> names;  // as the documents call it, the most usual first
  std::int64_t agreements = 0;
};

struct Ready {
  DocumentId document = 0;
  std::string kept;  // see Linker::keep
};

// Reports of an agreement: now, and as its summary has them.
struct Growth {
  std::int64_t reports = 0;
  std::int64_t summarised = 0;
};

class Store {
 public:
  template <typename T>
  using Result = base::Result<T>;
  using Claims = std::vector<Claim>;

  virtual ~Store() = default;

  // --- writing: all between begin and commit counts or none of it does. Two processes wait for each other.
  virtual Result<void> begin() = 0;
  virtual Result<void> commit() = 0;
  virtual void rollback() = 0;
  // When much has been written: puts into its place what commits left for later. Nobody needs to know of it.
  virtual Result<void> settle() = 0;

  virtual Result<OperationId> put_operation(const Operation& operation) = 0;
  virtual Result<DocumentId> put_document(const Document& document) = 0;
  // What the document is found by, see search_words.h. Cheapest as the last thing before a commit.
  virtual Result<void> put_words(DocumentId document, std::string_view index_body) = 0;
  virtual Result<ReportId> put_report(const Report& report, const Claims& claims) = 0;
  virtual Result<void> end_report(ReportId report, OperationId by) = 0;
  virtual Result<std::vector<ReportId>> reports_begun(OperationId operation) = 0;  // that stand
  virtual Result<std::int64_t> reports_replaced(OperationId operation) = 0;        // how many were read anew by it
  // A report made ready for comparing, as the linker keeps it; gone when the report ends. It may be missing.
  virtual Result<void> put_ready(ReportId report, DocumentId document, std::string_view kept) = 0;
  virtual Result<void> put_block_key(const BlockKey& key) = 0;
  virtual Result<void> drop_block_key(const BlockKey& key) = 0;
  // Further reports, ascending, of a key that others lead.
  virtual Result<void> put_members(std::int64_t key, const std::vector<ReportId>& reports) = 0;
  virtual Result<void> put_pair(ReportId a, ReportId b) = 0;  // they go together
  virtual Result<AgreementId> put_agreement(const std::string& name_prefix, OperationId by) = 0;
  virtual Result<std::int64_t> put_link(const Link& link) = 0;  // its id
  virtual Result<void> end_link(std::int64_t link, OperationId by) = 0;
  virtual Result<void> put_redirect(AgreementId from, AgreementId to, OperationId by) = 0;
  virtual Result<void> end_redirect(AgreementId from, OperationId by) = 0;
  virtual Result<void> put_apart(AgreementId a, AgreementId b, OperationId by) = 0;
  virtual Result<void> end_apart(AgreementId a, AgreementId b, OperationId by) = 0;
  virtual Result<void> copy_apart(AgreementId from, AgreementId to, OperationId by) = 0;  // what is apart from the one is from the other
  // What an operation did to links, redirects and pairs held apart, done backwards by another: ends what it began and begins again what it
  // ended, as far as nothing changed since. Gives the agreements that this concerns.
  virtual Result<std::vector<AgreementId>> reverse(OperationId undone, OperationId by) = 0;
  virtual Result<EntityId> put_entity(const Entity& entity, OperationId by) = 0;  // that of its key if it is known
  virtual Result<void> rename_entity(EntityId entity, std::string_view usual_name) = 0;
  virtual Result<void> put_entity_link(const EntityLink& link) = 0;
  virtual Result<void> put_relation(const RelationRow& relation) = 0;  // what is known of the two reports stays
  virtual Result<void> put_summary(const Summary& summary) = 0;
  virtual Result<void> drop_summary(AgreementId agreement) = 0;
  // Agreements whose summary does not know of their latest reports yet.
  virtual Result<void> put_late(AgreementId agreement) = 0;
  virtual Result<void> drop_late(AgreementId agreement) = 0;
  virtual Result<std::vector<AgreementId>> late() = 0;
  // Reports that joined a crowd which was not grouped anew since.
  virtual Result<void> put_late_report(ReportId report) = 0;
  virtual Result<void> drop_late_report(ReportId report) = 0;
  virtual Result<std::vector<ReportId>> late_reports() = 0;
  virtual Result<Growth> growth(AgreementId agreement) = 0;

  // --- asking
  virtual Result<std::int64_t> written_by_others() = 0;  // another number whenever another process has committed something
  virtual Result<void> hold() = 0;  // whatever is asked from now on, others' commits are not seen; there is no way back
  virtual Result<void> look_at(OperationId moment) = 0;                      // kNow at first; for questions only
  virtual Result<OperationId> moment_of(const std::string& at) = 0;          // the last operation not after a time, 0: none
  virtual Result<std::vector<Operation>> operations(std::int64_t most) = 0;  // the latest first

  virtual Result<std::optional<Operation>> operation(OperationId id) = 0;
  virtual Result<std::optional<Operation>> last_decision() = 0;  // of those not taken back, undo itself left out

  // The entries of the last add that was not taken back, the latest first: those of one person with one detail.
  virtual Result<std::vector<Operation>> last_added() = 0;

  virtual Result<std::optional<DocumentId>> find_document(const Sha256& sha256) = 0;
  virtual Result<std::optional<Document>> document(DocumentId id, bool with_text) = 0;
  virtual Result<std::vector<Report>> reports_of(DocumentId document) = 0;
  virtual Result<std::optional<Report>> report(ReportId id) = 0;
  virtual Result<Claims> claims_of(ReportId report) = 0;
  virtual Result<std::vector<EntityLink>> entities_of(ReportId report) = 0;
  virtual Result<std::optional<Entity>> entity(EntityId id) = 0;
  // Parties and signatories of agreements, those of most agreements first.
  virtual Result<std::vector<EntityRow>> entities(const EntityFilter& filter) = 0;
  virtual Result<std::vector<std::string>> names_of(EntityId entity) = 0;  // as the documents call it, the most usual first, some at most
  virtual Result<std::optional<Ready>> ready(ReportId report) = 0;
  // Reports that stand, with that key, the least rank first. Strengths are left open.
  virtual Result<std::vector<BlockKey>> with_key(std::int64_t key, std::int64_t most) = 0;
  virtual Result<std::vector<ReportId>> members_of(std::int64_t key) = 0;  // all that put_members got, also those that ended
  virtual Result<std::vector<ReportId>> pairs_of(ReportId report) = 0;     // that stand

  virtual Result<std::vector<RelationRow>> relations(AgreementId agreement) = 0;  // that tell of it or of what names it
  virtual Result<bool> is_related(ReportId newer, AgreementId older) = 0;

  virtual Result<std::optional<Link>> link_of(ReportId report) = 0;
  virtual Result<std::vector<Link>> links_to(AgreementId agreement) = 0;         // live ones, by report
  virtual Result<std::vector<ReportId>> once_linked(AgreementId agreement) = 0;  // live reports that were linked when it was merged away
  virtual Result<std::optional<AgreementName>> agreement_named(std::string_view name) = 0;
  virtual Result<std::string> name_of(AgreementId agreement) = 0;
  virtual Result<AgreementId> resolve(AgreementId agreement) = 0;  // follows redirects
  virtual Result<std::vector<AgreementName>> merged_into(AgreementId agreement) = 0;
  virtual Result<bool> are_apart(AgreementId a, AgreementId b) = 0;
  virtual Result<std::vector<AgreementId>> apart_from(AgreementId agreement) = 0;

  virtual Result<std::vector<Summary>> list(const Filter& filter) = 0;
  virtual Result<std::vector<AgreementId>> ids(const Filter& filter) = 0;  // of the same agreements, in the same order
  virtual Result<std::int64_t> count(const Filter& filter) = 0;
  virtual Result<std::vector<AgreementId>> all_agreements() = 0;  // those that a report tells of
  // Calls `f` for every document (with its text), until it says no.
  virtual Result<void> each_document(const std::function<bool(const Document&)>& f) = 0;
  // The number of rows of each sort, and whatever is wrong with the file itself, one sentence each.
  virtual Result<std::vector<Counted>> sizes() = 0;
  virtual Result<std::vector<std::string>> faults() = 0;
  virtual Result<std::int64_t> version() = 0;
};

}  // namespace mithaq::registry
