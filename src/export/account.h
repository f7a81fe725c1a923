// An agreement of the register made ready for other formats: who its parties are under all their names, who signed for whom, sums and days
// taken apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "register/agreement.h"
#include "register/relations.h"

namespace mithaq::exports {

// A party as the reports of one agreement tell of it.
struct Party {
  std::string key;                   // what the register tells parties apart by: "state:AE"
  registry::Entity entity;           // id 0: the register could not say who it is
  std::string name;                  // the words of the first report
  std::vector<std::string> names;    // all of them, each once, in the order of the reports
  std::vector<std::string> parents;  // what it belongs to, in words
  std::string type;                  // a code of schema/roles.toml
  std::string state;                 // ISO 3166-1 alpha-2, EU, XK; may be empty
};

struct Signatory {
  std::string key;  // what the register tells persons apart by
  std::string name;
  std::vector<std::string> capacity;
  std::optional<std::size_t> party;  // index into Account::parties
};

struct Account {
  registry::Agreement agreement;
  registry::Summary summary;
  std::vector<Party> parties;
  std::vector<Signatory> signatories;
  std::vector<registry::Relation> older;  // agreements that it implements, amends, renews or supersedes, the surest first
  std::map<std::pair<std::size_t, std::uint32_t>, std::size_t> party_numbers;  // testimony, number of a party in it -> index into parties

  // Of the best values; empty where there is none.
  std::string country() const;   // of the place
  std::string amount() const;    // "1500000000"
  std::string currency() const;  // ISO 4217
  // All values of a slot as people read them, the best first.
  std::vector<std::string> shown(std::string_view slot) const;
  // Codes, dates: all values as they are compared.
  std::vector<std::string> values(std::string_view slot) const;
  // ISO codes of the states that its parties belong to, each once, ascending. `EU` is among them.
  std::vector<std::string> states() const;
  // The party that is number `item` of that report; nullptr if there is none.
  const Party* party_of(const registry::Testimony& testimony, std::uint32_t item) const;
  // What it is called: the words that name it and the best known of its parties.
  std::string title() const;
};

// As the register stood at the moment that the store looks at. Errors: of the store.
base::Result<Account> read_account(registry::Store& store, registry::AgreementId id);

}  // namespace mithaq::exports
