#include "find/setting.h"

#include <algorithm>

#include "find/calendar.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kYearReach = 4;  // tokens behind an anchor: "the agreement signed in 2015"

std::string_view year_behind(const Reading& r, const Anchor& a) {
  const auto& times = r.analysis.times;
  auto at = std::lower_bound(times.begin(), times.end(), a.last, [](const TimeMention& m, std::uint32_t t) { return m.first < t; });
  for (; at != times.end() && at->first < a.last + kYearReach; ++at) {
    if (at->kind != TimeKind::kDate || at->value.size() < 4) continue;
    const std::string_view age = age_before(at->value, r.analysis.document->published);
    return age == "old" || age == "year" ? "old" : age == "unknown" ? "none" : "same";
  }
  return "none";
}

}  // namespace

Setting::Setting(const Reading& reading, const Draft& draft) : r_(reading), d_(draft), standing_("no"), year_("none") {
  for (const std::uint32_t i : d_.anchors) {
    const Anchor& a = r_.anchors[i];
    if (!a.definite || a.headline) definite_only_ = false;
    if (year_ == "none") year_ = year_behind(r_, a);
    if (!a.named || standing_ == "old") continue;
    const std::string_view date = r_.pack.property(a.entry, r_.concepts.k_date).value_or("");
    const std::string_view age = date.empty() ? "unknown" : age_before(date, r_.analysis.document->published);
    standing_ = age == "unknown" ? "undated" : age == "old" || age == "year" ? "old" : "fresh";
  }
}

void Setting::standing(const FeatureWord& relation, Weighing& out) const {
  out.add("standing", standing_);
  out.add("standing", standing_, relation);
  out.add("year_told", year_);
  out.add("year_told", year_, relation);
  if (definite_only_) out.add("definite_only");
  if (definite_only_) out.add("definite_only", relation);
}

void Setting::inside(std::uint32_t head, Weighing& out) const {
  for (const std::uint32_t i : d_.anchors) {
    const Anchor& a = r_.anchors[i];
    if (head >= a.last && head < a.last + 3) out.add("behind_anchor", head - a.last);
  }
  const auto& names = r_.analysis.names;
  const std::uint32_t far = head - std::min(head, 14U);
  auto at = std::lower_bound(names.begin(), names.end(), far, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  for (; at != names.end() && at->outer_first <= head; ++at) {
    if (at->title_first <= head && head < at->title_last) out.add("inside", "title");
    if (at->first > head || at->last <= head) continue;
    const std::optional<EntityId> id = r_.entities.of(static_cast<std::uint32_t>(at - names.begin()));
    const bool party = id && std::any_of(d_.parties.begin(), d_.parties.end(), [&](const DraftParty& p) { return p.entity == *id; });
    out.add(at->first == head ? "is" : "inside", party ? "party" : at->type == NameType::kPerson ? "person" : "name");
  }
}

bool in_time(const Reading& r, std::uint32_t token) {
  const auto& times = r.analysis.times;  // in order, and apart
  const auto behind =
      std::upper_bound(times.begin(), times.end(), token, [](std::uint32_t t, const TimeMention& m) { return t < m.first; });
  return behind != times.begin() && token < std::prev(behind)->last;
}

bool ends_in_ta_marbuta(const Reading& r, std::uint32_t token) {
  return r.analysis.words(r.analysis.tokens.tokens[token].span).ends_with("\u0629");
}

}  // namespace mithaq::find
