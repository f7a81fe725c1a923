// When two names are the same: folded alike, or sharing most of their words. The rule of the project's output contract; deliberately not
// the folding of the room `text`, so that a change there cannot move the figures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mithaq::score {

// The words of a name without marks, hamza forms, article, clitics before the article, punctuation, case and English particles.
// Compatibility decomposition (NFKD) and full case folding by ICU.
std::vector<std::u32string> folded_words(std::string_view name);

// Equal when folded, or all words of the one among the other's and at least half as many, or at least 60 % of the longer one's shared.
bool same_name(std::string_view a, std::string_view b);

// Does any of these name the same as any of those?
bool any_same(const std::vector<std::string>& names, const std::vector<std::string>& others);

}  // namespace mithaq::score
