// The judgements of the room `link`, as the register asks for them.
#pragma once

#include <map>
#include <optional>

#include "app/agreement_lines.h"
#include "app/engine.h"
#include "link/agreement_join.h"
#include "link/agreement_model.h"
#include "link/entity_index.h"
#include "register/linker.h"
#include "register/recent.h"

namespace mithaq::app {

// Which reports tell of one agreement: learnt weights and groups, see link/agreement_model.h and link/agreement_partition.h.
class LearntLinker : public registry::Linker {
 public:
  // The weights are those of the pack. `parties`: tells who a party is before reports are compared; may be null, outlives the linker.
  explicit LearntLinker(const Engine& engine, const registry::Resolver* parties = nullptr)
      : model_(engine.resource("merge.weights"), engine.resource("agreement_words.weights")),
        parties_(parties),
        maker_(engine.pack().checksum() ^ (parties != nullptr ? 1U : 0U)) {}

  std::string_view name() const override { return "mithaq/learnt"; }
  std::string digest(const registry::Document& document, const registry::FoldedWords& words) const override;
  std::vector<Prepared> prepare(const registry::Document& document, const std::vector<registry::Report>& reports,
                                std::string_view digest) const override;
  registry::Traits recall(std::string_view kept) const override;
  std::vector<registry::BlockKey> keys(const registry::Traits& report) const override;
  std::uint64_t outline(const registry::Traits& report) const override;
  bool may_go_together(std::uint64_t a, std::uint64_t b) const override;
  std::size_t leaders() const override { return link::kLeaders; }
  double score(const registry::Traits& a, const registry::Traits& b) const override;
  void expect(const registry::Traits* soon, const registry::Traits* later) const override;
  std::optional<Related> relation(const registry::Traits& a, const registry::Traits& b) const override;
  Explained explain(const registry::Traits& a, const registry::Traits& b) const override;
  std::vector<std::size_t> partition(const registry::GroupTask& task) const override;

 private:
  std::string entity_of(const link::AgreementParty& party) const;
  std::string keep(const link::AgreementTraits& made) const;

  link::AgreementModel model_;
  mutable AgreementLineReader line_reader_;  // keeps its memory: not for several threads at once
  const registry::Resolver* parties_;
  std::uint64_t maker_;  // what the traits depend on beside the report
};

// A state is itself; other parties are the same if type, state and folded name without articles are.
class PlainResolver : public registry::Resolver {
 public:
  Resolved resolve(const registry::PartyView& party, const registry::ReportView& report) const override;
  // Persons of the same folded name who sign for the same state; of a name of one word, with the same title.
  Resolved resolve(const registry::SignatoryView& person, const registry::ReportView& report) const override;
};

// Bodies, companies and holders of high offices that the packs know are themselves under any of their names, in three scripts; others as
// PlainResolver has them. What a person's title says (an office, a state) is held against who held that office on the day.
// Remembers what it was asked lately: not for several threads at once.
class KnownResolver : public registry::Resolver {
 public:
  // Without the weights of matching in the pack nobody is known.
  explicit KnownResolver(const Engine& engine);

  Resolved resolve(const registry::PartyView& party, const registry::ReportView& report) const override;
  Resolved resolve(const registry::SignatoryView& person, const registry::ReportView& report) const override;

 private:
  Resolved found(const registry::PartyView& party, const registry::ReportView& report) const;
  Resolved found(const registry::SignatoryView& person, const registry::ReportView& report) const;
  void name_state(const registry::PartyView& party, Resolved& out) const;
  void take(link::NameKind kind, const std::vector<std::string>& names, const link::LookUpOptions& options, Resolved& out) const;

  PlainResolver plain_;
  std::map<std::string, std::string> states_;  // the usual names of states, by their codes
  std::optional<link::EntityIndex> known_;
  mutable registry::RecentMap<std::string, Resolved> resolved_{20'000};  // the same names come again and again
  mutable registry::RecentMap<std::string, bool> nobody_{20'000};        // names, as they were asked for, of nobody known
};

}  // namespace mithaq::app
