// From testimonies to what is believed: independent sources, the best value of each slot, the life of the agreement, contradictions.
#pragma once

#include <map>

#include "register/agreement.h"

namespace mithaq::registry {

// Documents that are copies of each other, or of one outlet, become one group; counts independent sources and official documents.
void group_sources(Agreement& agreement);

// Gathers the claims into values and puts the best first, in this order of reasons: more precise, told by more independent sources, told by
// an official one, read with more confidence, told last. A kind is more precise when it says more than "agreement"; but that counts for
// nothing where the commonest kind has more than three times as many independent sources: one outlet's "contract" against four that call it
// an agreement is a slip of that outlet or of the reader. The number is a choice, not learnt.
void fill_slots(const std::map<EntityId, Entity>& entities, Agreement& agreement);

// One stage for each status that is told, in the order of the days on which they were reached. A text's own date goes before the day of
// news; of several the most precise, then the one that most independent sources tell, then the earliest.
void fill_lifecycle(Agreement& agreement);

// Values of one slot that cannot all be right.
void find_conflicts(Agreement& agreement);

}  // namespace mithaq::registry
