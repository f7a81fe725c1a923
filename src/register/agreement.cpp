#include "register/agreement.h"

#include <algorithm>
#include <map>
#include <set>

#include "register/copies.h"
#include "register/edtf.h"
#include "register/evidence.h"
#include "register/search_words.h"
#include "register/there.h"
#include "text/fold.h"

namespace mithaq::registry {
namespace {

using base::Result;

// Reads an agreement out of the store, one report after the other.
class Assembler {
 public:
  Assembler(Store& store, const Officials& officials) : store_(store), officials_(officials) {}

  Result<Agreement> assemble(AgreementId id) {
    out_.id = id;
    auto name = store_.name_of(id);
    auto merged = store_.merged_into(id);
    const auto links = store_.links_to(id);
    if (!name) return pass(name.error());
    if (!merged) return pass(merged.error());
    if (!links) return pass(links.error());
    out_.name = std::move(*name);
    out_.other_names = std::move(*merged);
    for (const Link& link : *links)
      if (auto done = add(link); !done) return pass(done.error());
    group_sources(out_);
    fill_slots(entities_, out_);
    fill_lifecycle(out_);
    find_conflicts(out_);
    return std::move(out_);
  }

 private:
  Result<void> add(const Link& link) {
    Testimony t;
    t.link = link;
    auto report = there(store_.report(link.report), "report r" + std::to_string(link.report));
    if (!report) return pass(report.error());
    t.report = std::move(*report);
    auto claims = store_.claims_of(link.report);
    if (!claims) return pass(claims.error());
    t.claims = std::move(*claims);
    auto entities = store_.entities_of(link.report);
    if (!entities) return pass(entities.error());
    t.entities = std::move(*entities);
    for (const EntityLink& e : t.entities)
      if (auto done = know(e.entity); !done) return done;
    const auto source = source_of(t.report.document);
    if (!source) return pass(source.error());
    t.source = *source;
    t.main = t.report.json.find("\"salience\":\"background\"") == std::string::npos;
    describe(t);
    out_.testimonies.push_back(std::move(t));
    return {};
  }

  // Status, date and day of a testimony from its claims.
  void describe(Testimony& t) const {
    for (const Claim& claim : t.claims) {
      if (claim.slot == "status") t.status = claim.value;
      if (claim.slot == "kind") t.confidence = claim.confidence;
      if (claim.slot == "date") t.date = claim.value;
    }
    t.day = first_day(t.date).empty() ? out_.sources[t.source].document.published : first_day(t.date);
  }

  Result<void> know(EntityId id) {
    if (entities_.contains(id)) return {};
    auto entity = store_.entity(id);
    if (!entity) return pass(entity.error());
    if (*entity) entities_.emplace(id, std::move(**entity));
    return {};
  }

  Result<std::size_t> source_of(DocumentId id) {
    if (const auto found = at_.find(id); found != at_.end()) return found->second;
    auto document = there(store_.document(id, false), "document " + std::to_string(id));
    if (!document) return pass(document.error());
    Source source;
    source.document = std::move(*document);
    source.official = !officials_.state(source.document.source, source.document.url).empty();
    out_.sources.push_back(std::move(source));
    return at_[id] = out_.sources.size() - 1;
  }

  Store& store_;
  const Officials& officials_;
  Agreement out_;
  std::map<DocumentId, std::size_t> at_;
  std::map<EntityId, Entity> entities_;
};

// All names of the parties, folded, with the shorter forms of each word: what --party looks through.
std::string party_keys(const Agreement& agreement) {
  std::set<std::string> words;
  for (const Testimony& t : agreement.testimonies)
    for (const Claim& claim : t.claims)
      if (claim.slot == "parties" && claim.has_words)
        for (const std::string_view word : FoldedWords(claim.words))
          for (const std::string_view form : shorter_forms(word)) words.emplace(form);
  std::string out = " ";
  for (const std::string& word : words) out.append(word).push_back(' ');
  return out;
}

std::string states_of(const Agreement& agreement) {
  std::set<std::string> states;
  for (const Testimony& t : agreement.testimonies)
    for (const Claim& claim : t.claims)
      if (const auto colon = claim.value.find(':'); claim.slot == "parties" && colon != std::string::npos)
        states.insert(claim.value.substr(colon + 1));
  std::string out = " ";
  for (const std::string& state : states) out.append(state).push_back(' ');
  return out;
}

std::string joined(const Slot* slot, std::string_view between, std::string Value::* member) {
  std::string out;
  for (std::size_t i = 0; slot != nullptr && i < slot->values.size(); ++i) {
    if (i > 0) out += between;
    out += slot->values[i].*member;
  }
  return out;
}

void fill_days(const Agreement& agreement, Summary& out) {
  out.first_day = first_day(out.date);
  for (const Source& source : agreement.sources) {
    const std::string& day = source.document.published;
    if (day.empty()) continue;
    if (first_day(out.date).empty() && (out.first_day.empty() || day < out.first_day)) out.first_day = day;
    out.last_day = std::max(out.last_day, day);
  }
  out.last_day = std::max(out.last_day, out.first_day);
}

}  // namespace

const Slot* Agreement::slot(std::string_view name) const {
  for (const Slot& slot : slots)
    if (slot.name == name) return &slot;
  return nullptr;
}

std::string_view Agreement::best(std::string_view name) const {
  const Slot* found = slot(name);
  return found == nullptr || found->values.empty() ? std::string_view() : std::string_view(found->values.front().value);
}

Result<Agreement> assemble(Store& store, AgreementId id, const Officials& officials) { return Assembler(store, officials).assemble(id); }

Summary summary_of(const Agreement& agreement) {
  Summary out;
  out.agreement = agreement.id;
  out.name = agreement.name;
  out.kind = agreement.best("kind");
  out.status = agreement.best("status");
  if (days_of(agreement.best("date"))) out.date = agreement.best("date");
  fill_days(agreement, out);
  if (const Slot* named = agreement.slot("mentions"); named != nullptr) out.named = named->values.front().shown;
  out.parties = joined(agreement.slot("parties"), "\n", &Value::shown);
  out.party_keys = party_keys(agreement);
  out.states = states_of(agreement);
  if (const Slot* place = agreement.slot("place"); place != nullptr) out.place = place->values.front().shown;
  out.place_key = joined(agreement.slot("place"), " ", &Value::value);
  out.fields = " " + joined(agreement.slot("fields"), " ", &Value::value) + " ";
  out.reports = static_cast<std::int64_t>(agreement.testimonies.size());
  out.documents = static_cast<std::int64_t>(agreement.sources.size());
  out.sources = static_cast<std::int64_t>(agreement.independent);
  out.official = static_cast<std::int64_t>(agreement.official);
  out.conflicts = static_cast<std::int64_t>(agreement.conflicts.size());
  for (const Testimony& t : agreement.testimonies) out.confidence = std::max(out.confidence, t.confidence);
  return out;
}

}  // namespace mithaq::registry
