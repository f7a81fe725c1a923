// Names, titles, times and amounts of an analysed document as plain mentions: the names that reports are made of. Finder::mentions marks
// names as annotated corpora do (find/mention_names.h).
#pragma once

#include <string>
#include <vector>

#include "doc/mention.h"
#include "find/analysis.h"

namespace mithaq::find {

// Appends; sorted by start, longer before shorter.
void collect_mentions(const Analysis& analysis, std::vector<doc::Mention>& out);

// "1500000 USD"; the digits alone when the currency is not known.
std::string amount_text(const MoneyMention& money);

}  // namespace mithaq::find
