// Reports for people: blocks of labelled lines that fit a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "doc/document.h"
#include "doc/report.h"

namespace mithaq::write {

struct TableOptions {
  std::size_t width = 100;  // columns; fewer than 48 count as 48
  bool color = false;       // ANSI colours
};

// Appends a heading and one block for each report; nothing at all for a document without reports. Labels are those of the
// schema, in English and, for kind and status, in Arabic.
void write_table(const doc::Document& document, const std::vector<doc::Report>& reports, const TableOptions& options, std::string& out);

}  // namespace mithaq::write
