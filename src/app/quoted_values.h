// A record as a flat list of values with the words that each was read from.
#pragma once

#include <string>
#include <vector>

#include "doc/report.h"

namespace mithaq::app {

struct QuotedValue {
  std::string slot;   // "status", "party 1", "signatory 2 capacity"
  std::string value;  // what was made of the words: a code, a date; empty where the words are the value
  std::vector<doc::Quote> quotes;
};

// In the order of the schema; slots without a value are left out.
std::vector<QuotedValue> quoted_values(const doc::Report& report);

}  // namespace mithaq::app
