// What things are called. Ids are names that stay the same from export to export, of letters, digits and hyphens: what other programs join
// records by.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "export/account.h"

namespace mithaq::exports {

// The name of a state in a language, both by their ISO codes; empty where there is none. Former states have
// English names only.
std::string state_name(const std::string& state, std::string_view language);

// 32 hexadecimal digits: XXH3 (128 bits) of the pieces, each with its length before it.
std::string digest(std::initializer_list<std::string_view> pieces);

// "state-ae"; "party-" and a digest of the register's key for all others.
std::string party_id(const Party& party);

// States by their English name in Unicode CLDR, whatever the news calls them; others by the words of the news.
std::string party_label(const Party& party);

// Of the SHA-256 that the register knows the document by, 64 hexadecimal digits.
std::string document_id(const registry::Document& document);

}  // namespace mithaq::exports
