// The same as partition() where reports are few: all that stands between two groups lies in one square, so that no step takes memory or
// looks through a tree. Time grows with the square of the reports, or with their cube where all go with all.
#pragma once

#include "link/agreement_partition.h"

namespace mithaq::link {

// What partition() gives, to the bit.
std::vector<std::size_t> partition_in_square(const PartitionTask& task);

}  // namespace mithaq::link
