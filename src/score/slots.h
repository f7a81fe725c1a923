// The slots of a record, and what is right in them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "score/record.h"

namespace mithaq::score {

enum class Slot { kKind, kStatus, kParty, kPartyState, kSignatory, kCapacity, kDate, kPlace, kOccasion, kFields, kValue };

inline constexpr std::array<std::string_view, 11> kSlotNames = {"kind", "status", "party",    "party_state", "signatory", "capacity",
                                                                "date", "place",  "occasion", "fields",      "value"};
inline constexpr std::size_t kSlots = kSlotNames.size();

std::optional<Slot> slot_of(std::string_view name);

// One value: wanted and given, only wanted (missed), or only given (extra).
struct Outcome {
  Slot slot = Slot::kKind;
  std::optional<std::string> wanted;
  std::optional<std::string> given;
  double credit = 0;      // [0,1]
  Confidence confidence;  // of what was given
};

// Two records of one agreement, slot by slot; either may be null. Appends.
void compare_slots(const Record* gold, const Record* predicted, std::vector<Outcome>& out);

// 1 for equal EDTF values, 0.5 when one contains the other.
double date_credit(std::string_view gold, std::string_view predicted);

// 1 for equal codes, 0.5 for a parent and its child.
double field_credit(std::string_view gold, std::string_view predicted);

}  // namespace mithaq::score
