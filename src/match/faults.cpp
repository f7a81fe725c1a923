#include "match/faults.h"

#include <algorithm>
#include <tuple>

namespace mithaq::match {
namespace {

constexpr std::size_t kLongestName = 64;  // beyond it nobody mistypes, and the distance is quadratic

// Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::size_t> table((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return table[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = i;
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0U : 1U);
      at(i, j) = std::min({changed, at(i - 1, j) + 1, at(i, j - 1) + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return table.back();
}

}  // namespace

void Faults::add(base::ErrorCode code, Place place, std::string what, std::string hint) {
  std::string where = file_names_[place.file] + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
  found_.push_back({place, found_.size(), base::Error{code, std::move(where), std::move(what), std::move(hint)}});
}

std::vector<base::Error> Faults::take() {
  std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
    return std::tie(a.place.file, a.place.line, a.place.column, a.order) < std::tie(b.place.file, b.place.line, b.place.column, b.order);
  });
  std::vector<base::Error> errors;
  errors.reserve(found_.size());
  for (Found& found : found_) errors.push_back(std::move(found.error));
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
