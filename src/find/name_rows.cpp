#include "find/name_rows.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kLongestRow = 24;  // names to either side

bool is_and(const Concepts& c, const Analysis& a, std::uint32_t t) {
  for (std::uint32_t i = a.hits.first[t]; i < a.hits.first[t + 1]; ++i)
    if (a.hits.hits[i].concept_id == c.and_) return true;
  return false;
}

}  // namespace

bool and_written_on(const Concepts& c, const Analysis& a, const Name& name) {
  for (const pack::CliticEdge& e : a.clitics_of(name.outer_first))
    if (e.from == 0 && e.to <= name.cut && e.concept_id == c.and_) return true;
  return false;
}

bool in_one_row(const Concepts& c, const Analysis& analysis, std::uint32_t left, std::uint32_t right) {
  const Name& a = analysis.names[left];
  const Name& b = analysis.names[right];
  if (a.type == NameType::kPerson || b.type == NameType::kPerson || b.outer_first < a.last || b.outer_first > a.last + 2) return false;
  bool joined = analysis.info[b.outer_first].conjunction || and_written_on(c, analysis, b);
  for (std::uint32_t t = a.last; t < b.outer_first; ++t) {
    const bool comma = analysis.tokens.form(t) == ",";
    if (!comma && !is_and(c, analysis, t)) return false;
    joined = true;
  }
  return joined;
}

std::pair<std::uint32_t, std::uint32_t> row_of(const Concepts& c, const Analysis& analysis, std::uint32_t name) {
  std::uint32_t first = name;
  std::uint32_t last = name + 1;
  while (first > 0 && name - first < kLongestRow && in_one_row(c, analysis, first - 1, first)) --first;
  while (last < analysis.names.size() && last - name < kLongestRow && in_one_row(c, analysis, last - 1, last)) ++last;
  return {first, last};
}

}  // namespace mithaq::find
