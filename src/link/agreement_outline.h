// What of a report fits into eight bytes: enough to tell of most reports that share keys that they are of two agreements, so that these
// need not be read to be compared. A register keeps it beside the keys.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "link/agreement_traits.h"

namespace mithaq::link {

struct AgreementOutline {
  std::string_view kind;
  std::string_view status;
  bool background = false;
  bool many = false;   // stands for several instruments
  bool older = false;  // names an older agreement
  std::optional<DayRange> date;
  std::optional<DayRange> published;
};

// Refers to the traits.
AgreementOutline outline_of(const AgreementTraits& traits);

// Eight bytes; 0 where they do not suffice: days beyond the years 1970 to 2148, a date of more than 512 days, a report of no one day, kinds
// and statuses that the schema does not have.
std::uint64_t packed_outline(const AgreementOutline& outline);
// Nothing of 0 and of what is no outline.
std::optional<AgreementOutline> unpacked_outline(std::uint64_t bits);

}  // namespace mithaq::link
