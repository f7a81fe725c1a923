// The values around an agreement: date, place, occasion, value, duration, fields, people.
#pragma once

#include "doc/report.h"
#include "find/drafts.h"
#include "find/status.h"

namespace mithaq::find {

// Sentences that speak of the draft: those of its anchors, in order, each once.
std::vector<std::uint32_t> sentences_of(const Reading& reading, const Draft& draft);

void fill_date(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out);
void fill_place(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out);
void fill_occasion(const Reading& reading, const Draft& draft, const StatusReading& status, doc::Report& out);
// A fair's name may tell its year and city: "Dubai Airshow 2025". Fills date and place that nothing else told.
void fill_from_occasion(const Reading& reading, doc::Report& out);
void fill_value(const Reading& reading, const Draft& draft, doc::Report& out);
void fill_duration(const Reading& reading, const Draft& draft, doc::Report& out);
void fill_fields(const Reading& reading, const Draft& draft, doc::Report& out);
void fill_people(const Reading& reading, const Draft& draft, doc::Report& out);

}  // namespace mithaq::find
