// What things are called. Ids are names that stay the same from export to export, of letters, digits and hyphens: what other programs join
// records by.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_set>

#include "export/account.h"

namespace mithaq::exports {

// The name of a state in a language, both by their ISO codes; empty where there is none. Former states have
// English names only.
std::string state_name(const std::string& state, std::string_view language);

// Which ids were written already. It keeps 64 bits of each (XXH3), so that large registers can be handed on: of five million ids, the
// chance that any two fall together is below one in a million.
class WrittenIds {
 public:
  // True the first time.
  bool insert(std::string_view id);

 private:
  std::unordered_set<std::uint64_t> hashes_;
};

// 32 hexadecimal digits: XXH3 (128 bits) of the pieces, each with its length before it.
std::string digest(std::initializer_list<std::string_view> pieces);

// "state-ae"; "party-" and a digest of the register's key for all others.
std::string party_id(const Party& party);

// States by their English name in Unicode CLDR, whatever the news calls them; others by the words of the news.
std::string party_label(const Party& party);

// Of the SHA-256 that the register knows the document by, 64 hexadecimal digits.
std::string document_id(const registry::Document& document);

}  // namespace mithaq::exports
