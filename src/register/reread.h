// A document that was read anew: which of its new reports stands for which of the old ones.
#pragma once

#include <optional>
#include <vector>

#include "register/report_view.h"
#include "register/store.h"

namespace mithaq::registry {

// Whether nothing has changed.
bool same_reading(const std::vector<Report>& before, const std::vector<ReadReport>& now);

// For each new report the old one whose mentions share most characters of the text with its own, each old one once; nothing where none
// does. `before`: the claims of the old reports.
std::vector<std::optional<std::size_t>> pair_reports(const std::vector<Store::Claims>& before, const std::vector<ReadReport>& now);

// What the view of a report takes from its document.
void fill_from(const Document& document, ReportView& view);

}  // namespace mithaq::registry
