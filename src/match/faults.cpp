#include "match/faults.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace mithaq::match {
namespace {

constexpr std::size_t kLongestName = 64;  // beyond it nobody mistypes, and the distance is quadratic

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0U);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t change = diagonal + (a[i] == b[j] ? 0U : 1U);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

void Faults::add(base::ErrorCode code, Place place, std::string what, std::string hint) {
  std::string where = file_names_[place.file] + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
  found_.emplace_back(place, base::Error{code, std::move(where), std::move(what), std::move(hint)});
}

std::vector<base::Error> Faults::take() {
  std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first.file, a.first.line, a.first.column) < std::tie(b.first.file, b.first.line, b.first.column);
  });
  std::vector<base::Error> errors;
  errors.reserve(found_.size());
  for (auto& [place, error] : found_) errors.push_back(std::move(error));
  found_.clear();
  return errors;
}

std::string nearest_name_hint(std::string_view wrong, std::span<const std::string> names) {
  if (wrong.size() > kLongestName) return {};
  std::size_t nearest = std::max<std::size_t>(1, wrong.size() / 3) + 1;
  const std::string* found = nullptr;
  for (const std::string& name : names) {
    if (name.size() > kLongestName) continue;
    const std::size_t distance = edit_distance(wrong, name);
    if (distance < nearest || (found != nullptr && distance == nearest && name < *found)) {
      nearest = distance;
      found = &name;
    }
  }
  return found == nullptr ? std::string{} : "did you mean \"" + *found + "\"?";
}

}  // namespace mithaq::match
