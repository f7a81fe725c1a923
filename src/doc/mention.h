// A span of the text that names something.
#pragma once

#include <string>

#include "base/span.h"

namespace mithaq::doc {

enum class MentionType { kPerson, kOrganisation, kPlace, kTitle, kTime, kMoney };

struct Mention {
  MentionType type = MentionType::kOrganisation;
  base::Span span;             // bytes of Document::text
  double confidence = 1.0;     // [0,1]
  std::string value;           // times: EDTF / ISO 8601 duration / set; money: "1500000 USD"; else empty
  std::string calendar;        // times: "gregorian" or "islamic-umalqura"; else empty
  std::string mod;             // times: "start", "mid", "end" or empty
  std::string state;           // states, nationals and bodies: ISO 3166-1 alpha-2 where known
  bool contradiction = false;  // times: the weekday does not fit the date
};

}  // namespace mithaq::doc
