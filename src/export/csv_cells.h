// Lines of CSV as RFC 4180 has them: CRLF, quotation marks doubled.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mithaq::exports {

// A cell without the comma. A spreadsheet would take a text that begins with = + - @ for a formula: it gets an apostrophe before it.
void append_cell(std::string_view text, std::string& out);

// A whole line with its CRLF.
void append_row(std::span<const std::string> cells, std::string& out);

// "a; b; c"
std::string joined(const std::vector<std::string>& parts, std::string_view between = "; ");

}  // namespace mithaq::exports
