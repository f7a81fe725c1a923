// What the commands of the register print.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/register_open.h"
#include "base/result.h"

namespace mithaq::app {

enum class Form { kTable, kJson, kCsv };

struct RegisterPage {
  Form form = Form::kTable;
  std::size_t width = 100;
  bool color = false;
};

// Which agreements are wanted, in the words of a command line.
struct ListWords {
  std::vector<std::string> parties;  // words of the name of a party
  std::vector<std::string> states;   // ISO 3166-1, any case
  std::vector<std::string> kinds, statuses, fields;
  std::string from, to;  // YYYY, YYYY-MM, YYYY-MM-DD
  std::string place;
  std::string text;  // words of the documents
  std::string sort = "-date";
  std::int64_t limit = -1;
  std::int64_t offset = 0;
};

// One agreement a line (tables: under a heading; JSON: an object a line; CSV: RFC 4180). Errors: kUnknownName for codes that the schema has
// not, with the nearest one.
base::Result<std::string> list_page(registry::Store& store, const ListWords& words, const RegisterPage& options);

// All that is known of the agreements of these names.
base::Result<std::string> show_page(registry::Store& store, const std::vector<std::string>& names, const RegisterPage& options);

// What a check found: a page, and whether all is well.
struct Checked {
  std::string text;
  bool sound = true;
};

// Every word of every claim read again at its offsets, and every document hashed again.
base::Result<Checked> verify_page(registry::Store& store, bool as_json);

// The file, its version, and rows that belong to nothing.
base::Result<Checked> doctor_page(registry::Store& store, bool as_json);

}  // namespace mithaq::app
