#include "app/register_linker.h"

#include <algorithm>
#include <cstring>

#include "app/agreement_lines.h"
#include "link/agreement_kept.h"
#include "link/agreement_partition.h"
#include "link/agreement_relation.h"
#include "link/agreement_store.h"
#include "link/agreement_words.h"
#include "register/search_words.h"

namespace mithaq::app {
namespace {

constexpr std::size_t kReasons = 3;
// What outlines tell must not be worse: the rest hardly ever outweighs it (docs/RESULTS.md).
constexpr double kLeastOutline = -3;
constexpr double kSurelyKnown = 0.95;       // to take one body for another spoils two records
constexpr double kSurelyThatPerson = 0.98;  // the same few given names are common to many
constexpr std::size_t kNamesAsked = 3;
constexpr std::string_view kKnown = "known:";              // as register/evidence.cpp looks for
constexpr std::size_t kHashShown = 4;                      // bytes
constexpr std::size_t kMaker = 2 * sizeof(std::uint64_t);  // before kept traits: version, and what they depend on
constexpr std::size_t kDay = 10;                           // letters of YYYY-MM-DD

const link::AgreementTraits& traits(const registry::Traits& report) { return *static_cast<const link::AgreementTraits*>(report.get()); }

// Asks for bytes that will be read soon; no more than a little may be on its way at once.
void fetch(const void* from, std::size_t size) {
  constexpr std::size_t kLine = 64;
  constexpr std::size_t kMost = 32;
  for (std::size_t at = 0; at < std::min(size, kMost * kLine); at += kLine) __builtin_prefetch(static_cast<const char*>(from) + at);
}

// Documents of one id are told apart by what they say: a later version may tell of the same agreement.
std::string name_of(const registry::Document& document) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out = document.external_id + "~";
  for (std::size_t i = 0; i < kHashShown; ++i) out += {kDigits[document.sha256[i] >> 4U], kDigits[document.sha256[i] & 15U]};
  return out;
}

link::AgreementView view_of(const registry::Document& document, std::string_view sketch) {
  link::AgreementView out;
  out.document = name_of(document);
  out.language = document.language;
  out.published = document.published;
  out.source = document.source;
  out.title = document.title;
  out.sketch.resize(sketch.size() / sizeof(std::uint64_t));
  if (!out.sketch.empty()) std::memcpy(out.sketch.data(), sketch.data(), out.sketch.size() * sizeof(std::uint64_t));
  return out;
}

// "the side of ..." is what news calls a state, not its name.
std::map<std::string, std::string> names_of_states(const pack::Pack& pack) {
  std::map<std::string, std::string> out;
  const pack::ConceptId states = pack.concept_id("State");
  const pack::KeyId code = pack.key("state");
  const pack::KeyId usual = pack.key("canon");
  for (pack::EntryId id = 0; id < pack.entry_count(); ++id) {
    if (states == pack::kNoConcept || pack.entry_concept(id) != states || !pack.property(id, usual)) continue;
    if (const auto state = pack.property(id, code)) out.emplace(*state, pack.entry_term(id));
  }
  return out;
}

}  // namespace

// The sketch of the text.
std::string LearntLinker::digest(const registry::Document& document, const registry::FoldedWords& words) const {
  const std::vector<std::uint64_t> sketch = words.whole() ? link::text_sketch(words.list()) : link::text_sketch(document.text);
  return {reinterpret_cast<const char*>(sketch.data()), sketch.size() * sizeof(std::uint64_t)};
}

std::vector<registry::Linker::Prepared> LearntLinker::prepare(const registry::Document& document,
                                                              const std::vector<registry::Report>& reports, std::string_view digest) const {
  std::vector<Prepared> out;
  std::vector<std::string_view> records;
  for (const registry::Report& report : reports) records.emplace_back(report.json);
  for (link::AgreementView& view : line_reader_.views(view_of(document, digest), document.text, records)) {
    for (link::AgreementParty& party : view.parties) party.entity = entity_of(party);
    link::AgreementTraits made = model_.traits(view);
    std::string kept = keep(made);
    link::forget_sets(made);
    out.push_back({std::make_shared<const link::AgreementTraits>(std::move(made)), std::move(kept)});
  }
  return out;
}

std::string LearntLinker::keep(const link::AgreementTraits& made) const {
  std::string out(kMaker, '\0');
  std::memcpy(out.data(), &link::kTraitsVersion, sizeof link::kTraitsVersion);
  std::memcpy(out.data() + sizeof link::kTraitsVersion, &maker_, sizeof maker_);
  return out + link::kept_traits(made);
}

registry::Traits LearntLinker::recall(std::string_view kept) const {
  std::uint64_t version = 0;
  std::uint64_t maker = 0;
  if (kept.size() < kMaker) return nullptr;
  std::memcpy(&version, kept.data(), sizeof version);
  std::memcpy(&maker, kept.data() + sizeof version, sizeof maker);
  if (version != link::kTraitsVersion || maker != maker_) return nullptr;
  auto found = link::recalled_traits(kept.substr(kMaker));
  if (!found) return nullptr;
  link::forget_sets(*found);
  return std::make_shared<const link::AgreementTraits>(std::move(*found));
}

// The id of a body that the packs know; of others what the record says.
std::string LearntLinker::entity_of(const link::AgreementParty& party) const {
  if (parties_ == nullptr || party.type == "state") return party.entity;
  registry::PartyView view;
  view.names = party.names;
  view.type = party.type;
  view.state = party.state;
  const registry::Resolver::Resolved found = parties_->resolve(view, {});
  return found.entity.key.starts_with(kKnown) ? found.entity.key : party.entity;
}

std::vector<registry::BlockKey> LearntLinker::keys(const registry::Traits& report) const {
  std::vector<registry::BlockKey> out;
  // Ranks and keys are hashes of 64 bits; SQLite has signed numbers, so ranks lose one bit to keep their order.
  const auto rank = static_cast<std::int64_t>(link::report_rank(traits(report)) >> 1U);
  const std::uint64_t outlined = outline(report);
  for (const std::uint64_t key : traits(report).keys)
    out.push_back({static_cast<std::int64_t>(key), rank, 0, link::key_strength(key), outlined});
  return out;
}

std::uint64_t LearntLinker::outline(const registry::Traits& report) const { return link::packed_outline(link::outline_of(traits(report))); }

// A relation is looked for where an older agreement is named, however unlike the two are.
bool LearntLinker::may_go_together(std::uint64_t a, std::uint64_t b) const {
  const auto x = link::unpacked_outline(a);
  const auto y = link::unpacked_outline(b);
  return !x || !y || x->older || y->older || model_.outline_score(*x, *y) >= kLeastOutline;
}

// The weights are learnt from pairs whose keys give reason enough to compare them; of others they know nothing.
double LearntLinker::score(const registry::Traits& a, const registry::Traits& b) const {
  return link::worth_comparing(traits(a), traits(b)) ? model_.score(traits(a), traits(b)) : 0.0;
}

// Of the later one its own bytes are fetched, of the other what these point to.
void LearntLinker::expect(const registry::Traits* soon, const registry::Traits* later) const {
  if (later != nullptr) fetch(later->get(), sizeof(link::AgreementTraits));
  if (soon == nullptr) return;
  const link::AgreementTraits& next = traits(*soon);
  fetch(next.parties.data(), next.parties.size() * sizeof(link::PartyTraits));
  fetch(next.words.hashes.data(), next.words.hashes.size() * sizeof(std::uint64_t));
  fetch(next.sketch.data(), next.sketch.size() * sizeof(std::uint64_t));
}

registry::Linker::Explained LearntLinker::explain(const registry::Traits& a, const registry::Traits& b) const {
  const link::AgreementJudgement judged = model_.judge(traits(a), traits(b), true);
  Explained out;
  out.probability = judged.probability;
  std::size_t told = 0;
  for (const link::AgreementReason& reason : judged.reasons) {
    if (reason.weight <= 0 || told == kReasons) continue;
    out.why += (told++ == 0 ? "" : ", ") + reason.finding;
  }
  return out;
}

std::optional<registry::Linker::Related> LearntLinker::relation(const registry::Traits& a, const registry::Traits& b) const {
  if (traits(a).supersedes.empty() && traits(b).supersedes.empty()) return std::nullopt;
  const auto found = link::relation_between(traits(a), traits(b));
  if (!found) return std::nullopt;
  return Related{found->kind, found->forward, found->confidence, found->why};
}

std::vector<std::size_t> LearntLinker::partition(const registry::GroupTask& task) const {
  link::PartitionTask out;
  for (std::size_t i = 0; i < task.traits.size(); ++i) {
    out.names.push_back(traits(task.traits[i]).name());
    out.documents.push_back(std::to_string(task.documents[i]));
  }
  for (const auto& pair : task.pairs) out.links.push_back({pair.a, pair.b, pair.score});
  for (const auto& said : task.said) out.said.push_back({said.a, said.b, said.same});
  return link::partition(out);
}

registry::Resolver::Resolved PlainResolver::resolve(const registry::PartyView& party, const registry::ReportView&) const {
  Resolved out;
  out.entity.type = party.type;
  out.entity.state = party.state;
  out.entity.name = party.names.empty() ? party.state : party.names.front();
  if (party.type == "state" && !party.state.empty()) {
    out.entity.key = "state:" + party.state;
    out.reason = "its code";
    return out;
  }
  out.entity.key = party.type + ":" + party.state + ":";
  for (const std::string& stem : registry::query_stems(out.entity.name)) out.entity.key += stem + " ";
  out.entity.key.pop_back();
  out.reason = "the same name, type and state";
  return out;
}

registry::Resolver::Resolved PlainResolver::resolve(const registry::SignatoryView& person, const registry::ReportView& report) const {
  Resolved out;
  out.entity.type = "person";
  if (person.party) out.entity.state = report.parties[*person.party].state;
  out.entity.name = person.names.front();
  out.entity.key = "person:" + out.entity.state + ":";
  std::vector<std::string> words = registry::person_stems(out.entity.name);
  out.reason = "the same name and state";
  if (words.size() < 2) {
    for (std::size_t i = 0; i < std::min<std::size_t>(1, person.titles.size()); ++i)
      for (std::string& word : registry::query_stems(person.titles[i])) words.push_back(std::move(word));
    out.reason = "the same name, title and state";
  }
  for (const std::string& word : words) out.entity.key += word + " ";
  out.entity.key.pop_back();
  return out;
}

KnownResolver::KnownResolver(const Engine& engine) : states_(names_of_states(engine.pack())) {
  auto matcher = link::Matcher::from_pack(engine.pack());
  if (!matcher) return;
  known_.emplace(*matcher);
  known_->add_known();
}

registry::Resolver::Resolved KnownResolver::resolve(const registry::PartyView& party, const registry::ReportView& report) const {
  std::string asked = party.type + '\n' + party.state;
  for (const std::string& name : party.names) asked += '\n' + name;
  if (const Resolved* before = resolved_.find(asked)) return *before;
  resolved_.age();
  nobody_.age();
  return resolved_.put(asked, found(party, report));
}

registry::Resolver::Resolved KnownResolver::found(const registry::PartyView& party, const registry::ReportView& report) const {
  Resolved out = plain_.resolve(party, report);
  if (party.type == "state") name_state(party, out);
  if (party.type == "state" || !known_) return out;
  link::LookUpOptions options;
  options.state = party.state;
  take(link::NameKind::kOrganisation, party.names, options, out);
  return out;
}

// In the letters of the document only.
void KnownResolver::name_state(const registry::PartyView& party, Resolved& out) const {
  const auto name = states_.find(party.state);
  if (name == states_.end() || party.names.empty()) return;
  const auto letters = [](const std::string& text) { return static_cast<unsigned char>(text.empty() ? 0 : text.front()) & 0x80U; };
  if (letters(name->second) != letters(party.names.front())) return;
  out.entity.name = name->second;
  out.entity.usual = true;
}

// The first of the names that surely is of somebody known tells who it is.
void KnownResolver::take(link::NameKind kind, const std::vector<std::string>& names, const link::LookUpOptions& options,
                         Resolved& out) const {
  link::LookUpOptions asked = options;
  asked.most = 1;
  const double least = kind == link::NameKind::kPerson ? kSurelyThatPerson : kSurelyKnown;
  for (std::size_t i = 0; i < std::min(kNamesAsked, names.size()); ++i) {
    std::string question = std::string(link::kind_name(kind)).append("\n").append(options.state).append("\n");
    question.append(options.office).append("\n").append(options.day).append("\n").append(names[i]);
    if (nobody_.find(question) != nullptr) continue;
    asked.reasons = false;  // most names are of nobody known: only for the others it is worth asking twice
    std::vector<link::Candidate> found = known_->look_up(kind, names[i], asked);
    if (found.empty() || !found.front().same || found.front().score < least) {
      nobody_.put(question, true);
      continue;
    }
    asked.reasons = true;
    found = known_->look_up(kind, names[i], asked);
    const link::Entity& known = (*known_)[found.front().entity];
    out.entity.key = std::string(kKnown) + (kind == link::NameKind::kPerson ? "person/" : "") + known.id;
    if (kind == link::NameKind::kPerson) out.entity.state = known.state, out.entity.name = known.names.front().text;
    out.score = found.front().score;
    out.reason = "known as " + found.front().matched + ": " + found.front().why;
    return;
  }
}

registry::Resolver::Resolved KnownResolver::resolve(const registry::SignatoryView& person, const registry::ReportView& report) const {
  std::string asked = "signatory\n" + (person.party ? report.parties[*person.party].state : std::string()) + '\n';
  asked += report.date.size() == kDay ? report.date : report.published;
  for (const std::vector<std::string>* words : {&person.names, &person.titles})
    for (const std::string& word : *words) asked += '\n' + word;
  if (const Resolved* before = resolved_.find(asked)) return *before;
  resolved_.age();
  nobody_.age();
  return resolved_.put(asked, found(person, report));
}

registry::Resolver::Resolved KnownResolver::found(const registry::SignatoryView& person, const registry::ReportView& report) const {
  Resolved out = plain_.resolve(person, report);
  if (!known_) return out;
  link::LookUpOptions options;
  options.state = out.entity.state;
  options.day = report.date.size() == kDay ? report.date : report.published;
  for (const std::string& title : person.titles) {
    const link::Knowledge::Office held = known_->matcher().knowledge().office_of(title);
    if (options.office.empty()) options.office = held.code;
    if (options.state.empty()) options.state = held.state;
  }
  take(link::NameKind::kPerson, person.names, options, out);
  return out;
}

}  // namespace mithaq::app
