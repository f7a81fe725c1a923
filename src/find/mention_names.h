// Names as annotated corpora of Arabic (Wojood, AQMAR, CAraNER) mark them: flat spans of persons, organisations and places. Other than the
// names that reports are made of: an office before a person's name swallows the bodies in it, a state that acts is an organisation
// and one where something happens a place, and what is said of a body in general ("a company") is no name.
#pragma once

#include <span>
#include <vector>

#include "doc/mention.h"
#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

// Appends the persons, organisations and places of an analysed document, and the titles of its persons. The tagger's spans first, one tag a
// token in `tags`; where it is silent, organisations and epithets of states that the readers found. Does not sort.
void collect_names(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis, std::span<const NameTag> tags,
                   std::vector<doc::Mention>& out);

}  // namespace mithaq::find
