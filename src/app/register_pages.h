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
  std::vector<std::string> parties;      // words of the name of a party
  std::vector<std::string> signatories;  // words of the name of a person who signed
  std::vector<std::string> states;       // ISO 3166-1, any case
  std::vector<std::string> kinds, statuses, fields;
  std::string from, to;  // YYYY, YYYY-MM, YYYY-MM-DD
  std::string place;
  std::string text;  // words of the documents
  std::string type;  // of entities
  std::string sort = "-date";
  std::int64_t limit = -1;
  std::int64_t offset = 0;
};

// One agreement a line (tables: under a heading; JSON: an object a line; CSV: RFC 4180). Errors: kUnknownName for codes that the schema has
// not, with the nearest one.
base::Result<std::string> list_page(registry::Store& store, const ListWords& words, const RegisterPage& options);

// All that is known of the agreements of these names.
base::Result<std::string> show_page(registry::Store& store, const std::vector<std::string>& names, const RegisterPage& options);

// Agreements whose documents hold all the words, those first whose own values hold them. `words.text` is what is looked for.
base::Result<std::string> search_page(registry::Store& store, const ListWords& words, const RegisterPage& options);

// Of the agreements that are wanted: what sources tell that cannot all be right; each step of their lives by day.
base::Result<std::string> conflicts_page(registry::Store& store, const ListWords& words, const RegisterPage& options);
// With `names` (those of agreements) only the lives of these, each step with who tells of it; then `words` do not count.
base::Result<std::string> timeline_page(registry::Store& store, const std::vector<std::string>& names, const ListWords& words,
                                        const RegisterPage& options);

// Parties and signatories with the names they go by. Of `words`, parties, one state, the type and the limit count.
base::Result<std::string> entities_page(registry::Store& store, const ListWords& words, const RegisterPage& options);

// Numbers of rows, agreements by kind, status, state and year, the last entries of the journal.
base::Result<std::string> stats_page(registry::Store& store, const RegisterPage& options);

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
