// The class behind open_sqlite; its parts are in sqlite_store_*.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "register/key_buffer.h"
#include "register/sqlite.h"
#include "register/store.h"

namespace mithaq::registry {

class SqliteStore : public Store {
 public:
  explicit SqliteStore(Database database) : db_(std::move(database)) {}

  Result<void> begin() override;
  Result<void> commit() override;
  void rollback() override;
  Result<void> settle() override;
  Result<OperationId> put_operation(const Operation& operation) override;
  Result<DocumentId> put_document(const Document& document) override;
  Result<void> put_words(DocumentId document, std::string_view index_body) override;
  Result<ReportId> put_report(const Report& report, const Claims& claims) override;
  Result<std::vector<ReportId>> reports_begun(OperationId operation) override;
  Result<std::int64_t> reports_replaced(OperationId operation) override;
  Result<void> end_report(ReportId report, OperationId by) override;
  Result<void> put_ready(ReportId report, DocumentId document, std::string_view kept) override;
  Result<void> put_block_key(const BlockKey& key) override;
  Result<void> drop_block_key(const BlockKey& key) override;
  Result<void> put_members(std::int64_t key, const std::vector<ReportId>& reports) override;
  Result<void> put_pair(ReportId a, ReportId b) override;
  Result<AgreementId> put_agreement(const std::string& name_prefix, OperationId by) override;
  Result<std::int64_t> put_link(const Link& link) override;
  Result<void> end_link(std::int64_t link, OperationId by) override;
  Result<void> put_redirect(AgreementId from, AgreementId to, OperationId by) override;
  Result<void> end_redirect(AgreementId from, OperationId by) override;
  Result<void> put_apart(AgreementId a, AgreementId b, OperationId by) override;
  Result<void> end_apart(AgreementId a, AgreementId b, OperationId by) override;
  Result<void> copy_apart(AgreementId from, AgreementId to, OperationId by) override;
  Result<std::vector<AgreementId>> reverse(OperationId undone, OperationId by) override;
  Result<EntityId> put_entity(const Entity& entity, OperationId by) override;
  Result<void> rename_entity(EntityId entity, std::string_view name) override;
  Result<void> put_entity_link(const EntityLink& link) override;
  Result<void> put_relation(const RelationRow& relation) override;
  Result<void> put_summary(const Summary& summary) override;
  Result<void> drop_summary(AgreementId agreement) override;
  Result<void> put_late(AgreementId agreement) override;
  Result<void> drop_late(AgreementId agreement) override;
  Result<std::vector<AgreementId>> late() override;
  Result<void> put_late_report(ReportId report) override;
  Result<void> drop_late_report(ReportId report) override;
  Result<std::vector<ReportId>> late_reports() override;
  Result<Growth> growth(AgreementId agreement) override;

  Result<std::int64_t> written_by_others() override;
  Result<void> hold() override;
  Result<void> look_at(OperationId moment) override;
  Result<OperationId> moment_of(const std::string& at) override;
  Result<std::vector<Operation>> operations(std::int64_t most) override;
  Result<std::optional<Operation>> operation(OperationId id) override;
  Result<std::optional<Operation>> last_decision() override;
  Result<std::vector<Operation>> last_added() override;
  Result<std::optional<DocumentId>> find_document(const Sha256& sha256) override;
  Result<std::optional<Document>> document(DocumentId id, bool with_text) override;
  Result<std::vector<Report>> reports_of(DocumentId document) override;
  Result<std::optional<Report>> report(ReportId id) override;
  Result<Claims> claims_of(ReportId report) override;
  Result<std::vector<EntityLink>> entities_of(ReportId report) override;
  Result<std::optional<Entity>> entity(EntityId id) override;
  Result<std::vector<EntityRow>> entities(const EntityFilter& filter) override;
  Result<std::vector<std::string>> names_of(EntityId entity) override;
  Result<std::optional<Ready>> ready(ReportId report) override;
  Result<std::vector<BlockKey>> with_key(std::int64_t key, std::int64_t most) override;
  Result<std::vector<ReportId>> members_of(std::int64_t key) override;
  Result<std::vector<ReportId>> pairs_of(ReportId report) override;
  Result<std::vector<RelationRow>> relations(AgreementId agreement) override;
  Result<bool> is_related(ReportId newer, AgreementId older) override;
  Result<std::optional<Link>> link_of(ReportId report) override;
  Result<std::vector<Link>> links_to(AgreementId agreement) override;
  Result<std::vector<ReportId>> once_linked(AgreementId agreement) override;
  Result<std::optional<AgreementName>> agreement_named(std::string_view name) override;
  Result<std::string> name_of(AgreementId agreement) override;
  Result<AgreementId> resolve(AgreementId agreement) override;
  Result<std::vector<AgreementName>> merged_into(AgreementId agreement) override;
  Result<bool> are_apart(AgreementId a, AgreementId b) override;
  Result<std::vector<AgreementId>> apart_from(AgreementId agreement) override;
  Result<std::vector<Summary>> list(const Filter& filter) override;
  Result<std::vector<AgreementId>> ids(const Filter& filter) override;
  Result<std::int64_t> count(const Filter& filter) override;
  Result<std::vector<AgreementId>> all_agreements() override;
  Result<void> each_document(const std::function<bool(const Document&)>& f) override;
  Result<std::vector<Counted>> sizes() override;
  Result<std::vector<std::string>> faults() override;
  Result<std::int64_t> version() override;

 private:
  // The rows of a question as values.
  template <typename T, typename F>
  Result<std::vector<T>> rows(std::string_view sql, const Params& params, F read) {
    std::vector<T> out;
    auto done = db_.each(sql, params, [&](const Row& row) { out.push_back(read(row)); });
    if (!done) return tl::unexpected<base::Error>(done.error());
    return out;
  }
  template <typename T, typename F>
  Result<std::optional<T>> first(std::string_view sql, const Params& params, F read) {
    std::optional<T> out;
    auto done = db_.each(sql, params, [&](const Row& row) {
      if (!out) out = read(row);
    });
    if (!done) return tl::unexpected<base::Error>(done.error());
    return out;
  }
  Result<std::string> where_signed(const std::vector<std::string>& words);
  Result<void> take_over_keys();
  Result<void> keep_keys();
  Result<void> write_keys();
  Result<void> write_leaders();
  Result<std::vector<BlockKey>> leaders_of(std::int64_t key);
  Result<void> look_for_ended();
  Result<void> check_leaders(std::vector<std::string>& faults);
  Result<std::int64_t> insert(std::string_view sql, std::initializer_list<Param> params);
  Result<ReportId> newest_reading(ReportId report);
  Result<void> reverse_links(OperationId undone, OperationId by, std::vector<AgreementId>& touched);
  Result<void> reverse_pairs(OperationId undone, OperationId by, std::vector<AgreementId>& touched);

  Database db_;
  OperationId moment_ = kNow;
  bool any_ended_ = true;  // reports; it may be that none has
  KeyBuffer keys_;
  std::int64_t keys_as_of_ = -1;  // written_by_others() when they were in step with the file; -1: they are not
};

}  // namespace mithaq::registry
