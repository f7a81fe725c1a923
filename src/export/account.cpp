#include "export/account.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace mithaq::exports {
namespace {

constexpr std::size_t kPartiesInTitle = 4;

using base::Result;
using registry::Claim;
using registry::Slot;
using registry::Testimony;
using registry::Value;

void add_once(const std::string& text, std::vector<std::string>& list) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
}

// The first claim of the best value, where the pieces of it stand that the value itself does not show.
const Claim* first_claim(const registry::Agreement& a, std::string_view slot) {
  const Slot* found = a.slot(slot);
  if (found == nullptr || found->values.empty()) return nullptr;
  const Value::Told& told = found->values.front().told.front();
  return &a.testimonies[told.testimony].claims[told.claims.front()];
}

class Reader {
 public:
  Reader(registry::Store& store, Account& out) : store_(store), a_(out.agreement), out_(out) {}

  Result<void> read() {
    if (const Slot* slot = a_.slot("parties"))
      for (const Value& value : slot->values) {
        number(value);
        if (auto done = party(value); !done) return done;
      }
    if (const Slot* slot = a_.slot("signatories"))
      for (const Value& value : slot->values) signatory(value);
    return {};
  }

 private:
  template <typename F>
  void each_claim(const Value& value, F f) const {
    for (const Value::Told& told : value.told)
      for (const std::size_t claim : told.claims) f(a_.testimonies[told.testimony], a_.testimonies[told.testimony].claims[claim]);
  }

  void number(const Value& value) {
    for (const Value::Told& told : value.told)
      for (const std::size_t claim : told.claims)
        out_.party_numbers.emplace(std::pair(told.testimony, a_.testimonies[told.testimony].claims[claim].item), out_.parties.size());
  }

  Result<void> party(const Value& value) {
    Party party;
    party.key = value.value;
    party.name = value.shown;
    registry::EntityId entity = 0;
    each_claim(value, [&](const Testimony& t, const Claim& claim) {
      if (claim.has_words) add_once(claim.words, claim.part == "parent" ? party.parents : party.names);
      const std::size_t colon = claim.value.find(':');
      if (party.type.empty()) party.type = claim.value.substr(0, colon);
      if (party.state.empty() && colon != std::string::npos) party.state = claim.value.substr(colon + 1);
      for (const registry::EntityLink& link : t.entities)
        if (link.item == claim.item && !link.signatory && entity == 0) entity = link.entity;
    });
    if (entity != 0) {
      auto found = store_.entity(entity);
      if (!found) return pass(found.error());
      if (*found) party.entity = std::move(**found);
    }
    out_.parties.push_back(std::move(party));
    return {};
  }

  void signatory(const Value& value) {
    Signatory signatory;
    signatory.key = value.value;
    signatory.name = value.shown;
    each_claim(value, [&](const Testimony& t, const Claim& claim) {
      if (claim.part == "capacity" && claim.has_words) add_once(claim.words, signatory.capacity);
      if (!signatory.party) signatory.party = party_of(t, claim);
    });
    out_.signatories.push_back(std::move(signatory));
  }

  // The party whose number in that report a signatory's claim gives.
  std::optional<std::size_t> party_of(const Testimony& t, const Claim& claim) const {
    std::uint32_t item = 0;
    const char* end = claim.value.data() + claim.value.size();
    if (claim.value.empty() || std::from_chars(claim.value.data(), end, item).ptr != end) return std::nullopt;
    const Party* party = out_.party_of(t, item);
    if (party != nullptr) return static_cast<std::size_t>(party - out_.parties.data());
    return std::nullopt;
  }

  registry::Store& store_;
  const registry::Agreement& a_;
  Account& out_;
};

std::string best_sum(const registry::Agreement& a) {
  const Claim* claim = first_claim(a, "value");
  return claim == nullptr ? std::string() : claim->value;
}

}  // namespace

std::string Account::country() const {
  const Claim* claim = first_claim(agreement, "place");
  return claim == nullptr ? std::string() : claim->value;
}

std::string Account::amount() const {
  const std::string sum = best_sum(agreement);
  return sum.substr(0, sum.find(' '));
}

std::string Account::currency() const {
  const std::string sum = best_sum(agreement);
  const std::size_t space = sum.find(' ');
  return space == std::string::npos ? std::string() : sum.substr(space + 1);
}

std::vector<std::string> Account::shown(std::string_view slot) const {
  std::vector<std::string> out;
  if (const Slot* found = agreement.slot(slot))
    for (const Value& value : found->values) out.push_back(value.shown);
  return out;
}

std::vector<std::string> Account::values(std::string_view slot) const {
  std::vector<std::string> out;
  if (const Slot* found = agreement.slot(slot))
    for (const Value& value : found->values) out.push_back(value.value);
  return out;
}

std::vector<std::string> Account::states() const {
  std::set<std::string> out;
  for (const Party& party : parties)
    if (!party.state.empty()) out.insert(party.state);
  return {out.begin(), out.end()};
}

const Party* Account::party_of(const Testimony& testimony, std::uint32_t item) const {
  const auto number = static_cast<std::size_t>(&testimony - agreement.testimonies.data());
  const auto found = party_numbers.find({number, item});
  return found == party_numbers.end() ? nullptr : &parties[found->second];
}

std::string Account::title() const {
  std::string out = summary.named;
  const std::size_t named = std::min(parties.size(), kPartiesInTitle);
  for (std::size_t i = 0; i < named; ++i) out += (i == 0 ? (out.empty() ? "" : ": ") : " - ") + parties[i].name;
  if (named < parties.size()) out += " (+" + std::to_string(parties.size() - named) + ")";
  return out.empty() ? agreement.name : out;
}

Result<Account> read_account(registry::Store& store, registry::AgreementId id) {
  auto agreement = registry::assemble(store, id, registry::Officials::builtin());
  if (!agreement) return pass(agreement.error());
  Account out;
  out.agreement = std::move(*agreement);
  out.summary = registry::summary_of(out.agreement);
  if (auto done = Reader(store, out).read(); !done) return pass(done.error());
  auto relations = registry::relations_of(store, id);
  if (!relations) return pass(relations.error());
  std::erase_if(*relations, [](const registry::Relation& relation) { return !relation.forward; });
  out.older = std::move(*relations);
  return out;
}

}  // namespace mithaq::exports
