// Rows of lists of agreements, for the pages that show some.
#pragma once

#include <string>
#include <vector>

#include "app/register_pages.h"

namespace mithaq::app {

// Errors: kUnknownName for codes that the schema has not, kMalformed for days that are none; with the option as `where`.
base::Result<registry::Filter> filter_of(const ListWords& words);

// A table, JSON Lines or CSV.
std::string rows_text(const std::vector<registry::Summary>& rows, const RegisterPage& options);

}  // namespace mithaq::app
