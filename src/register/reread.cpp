#include "register/reread.h"

#include <algorithm>
#include <tuple>

namespace mithaq::registry {
namespace {

constexpr std::string_view kMentions = "mentions";

std::uint32_t shared_characters(const Store::Claims& a, const Store::Claims& b) {
  std::uint32_t out = 0;
  for (const Claim& x : a) {
    if (x.slot != kMentions || !x.has_words) continue;
    for (const Claim& y : b) {
      if (y.slot != kMentions || !y.has_words) continue;
      const std::uint32_t from = std::max(x.start, y.start);
      const std::uint32_t to = std::min(x.stop, y.stop);
      if (from < to) out += to - from;
    }
  }
  return out;
}

}  // namespace

bool same_reading(const std::vector<Report>& before, const std::vector<ReadReport>& now) {
  return before.size() == now.size() &&
         std::equal(before.begin(), before.end(), now.begin(), [](const Report& a, const ReadReport& b) { return a.json == b.json; });
}

std::vector<std::optional<std::size_t>> pair_reports(const std::vector<Store::Claims>& before, const std::vector<ReadReport>& now) {
  std::vector<std::tuple<std::uint32_t, std::size_t, std::size_t>> shared;  // characters, new, old
  for (std::size_t n = 0; n < now.size(); ++n)
    for (std::size_t b = 0; b < before.size(); ++b)
      if (const auto characters = shared_characters(before[b], now[n].claims); characters > 0) shared.emplace_back(characters, n, b);
  std::stable_sort(shared.begin(), shared.end(), [](const auto& x, const auto& y) { return std::get<0>(x) > std::get<0>(y); });
  std::vector<std::optional<std::size_t>> out(now.size());
  std::vector<bool> taken(before.size());
  for (const auto& [characters, n, b] : shared) {
    if (out[n] || taken[b]) continue;
    out[n] = b;
    taken[b] = true;
  }
  return out;
}

void fill_from(const Document& document, ReportView& view) {
  view.document = document.id;
  view.language = document.language;
  view.published = document.published;
  view.title = document.title;
}

}  // namespace mithaq::registry
