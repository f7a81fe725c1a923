// Words of names without what grammar adds to them. Light stemming: Arabic after Larkey, Ballesteros and Connell 2002 (one ending at most),
// English only plurals, Russian the endings of nouns and adjectives in the manner of Porter's stemmer.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "link/letters.h"

namespace mithaq::link {

// The forms of a word that may stand in a word list, likeliest first: as it is, without article, without prepositions and conjunctions
// before it.
std::vector<std::string> plain_forms(const Letters& word);

// Without its ending; the same where it has none that we know.
std::string stem(Script script, std::string_view form);

}  // namespace mithaq::link
