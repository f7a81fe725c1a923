// From drafts to reports.
#pragma once

#include <optional>
#include <vector>

#include "doc/report.h"
#include "find/drafts.h"

namespace mithaq::find {

// `document`: what weigh_document says of it; training has it weighed here.
void build_reports(const Reading& reading, std::optional<double> document, std::vector<doc::Report>& out);

}  // namespace mithaq::find
