// From drafts to reports.
#pragma once

#include "doc/report.h"
#include "find/drafts.h"

namespace mithaq::find {

void build_reports(const Reading& reading, std::vector<doc::Report>& out);

}  // namespace mithaq::find
