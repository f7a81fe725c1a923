#include <algorithm>

#include "app/register_rows.h"
#include "register/search_words.h"

namespace mithaq::app {
namespace {

using base::Result;
using registry::Summary;

// How many of the words stand in what the agreement itself says.
std::size_t own_words(const Summary& s, const std::vector<std::string>& stems) {
  const std::string own = s.party_keys + registry::index_body(registry::FoldedWords(s.named + " " + s.place + " " + s.fields));
  return static_cast<std::size_t>(
      std::count_if(stems.begin(), stems.end(), [&](const std::string& stem) { return own.find(" " + stem) != std::string::npos; }));
}

}  // namespace

Result<std::string> search_page(registry::Store& store, const ListWords& words, const RegisterPage& options) {
  auto filter = filter_of(words);
  if (!filter) return tl::unexpected<base::Error>(filter.error());
  if (filter->match.empty())
    return base::fail(base::ErrorCode::kMalformed, {}, "there is no word to search for in \"" + words.text + "\"", "mithaq list shows all");
  filter->limit = -1;
  filter->offset = 0;
  auto rows = store.list(*filter);
  if (!rows) return tl::unexpected<base::Error>(rows.error());
  const std::vector<std::string> stems = registry::query_stems(words.text);
  std::vector<std::pair<std::size_t, const Summary*>> order;
  for (const Summary& s : *rows) order.emplace_back(own_words(s, stems), &s);
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<Summary> shown;
  for (std::size_t i = static_cast<std::size_t>(words.offset); i < order.size(); ++i) {
    if (words.limit >= 0 && shown.size() >= static_cast<std::size_t>(words.limit)) break;
    shown.push_back(*order[i].second);
  }
  return rows_text(shown, options);
}

}  // namespace mithaq::app
