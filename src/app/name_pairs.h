// Tab-separated files of names with a line of column names: pairs to be judged, and pairs of words to learn letters from.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "link/edit_costs_train.h"
#include "link/matcher.h"

namespace mithaq::app {

// One row of id, left, left_lang, right, right_lang, kind and, in files with answers, same. Other columns are passed over.
struct NameRow {
  std::string id, left, left_language, right, right_language;
  link::NameKind kind = link::NameKind::kPerson;
  std::optional<bool> same;
};

// Gives `take` each good row and `complain` each bad one (kMalformed, with file:line), in the order of the file; "-" is standard input.
// Errors: kNotFound, kUnreadable; kMalformed when a column is missing in the first line.
base::Result<void> read_name_rows(const std::string& path, const std::function<void(const NameRow&)>& take,
                                  const std::function<void(const base::Error&)>& complain);

// Rows of source, english, count. Weights are 1 + ln(count). Errors: as above, and kMalformed for the first bad row.
base::Result<std::vector<link::WordPair>> read_word_pairs(const std::string& path);

}  // namespace mithaq::app
