#include "find/shared_setting.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace mithaq::find {
namespace {

constexpr std::size_t kLeast = 3;  // reports of a group

using Group = std::vector<doc::Report*>;

// One slot that a report has or has not; `same` tells whether two values are one.
template <typename Has, typename Same, typename Give>
void share(const Group& group, Has has, Same same, Give give) {
  const doc::Report* first = nullptr;
  for (const doc::Report* r : group) {
    if (!has(*r)) continue;
    if (first == nullptr) first = r;
    if (!same(*first, *r)) return;
  }
  if (first == nullptr) return;
  for (doc::Report* r : group)
    if (!has(*r)) give(*first, *r);
}

class Sharer {
 public:
  explicit Sharer(const Reading& r) : r_(r) {}

  void run(const Group& group) const {
    share(
        group, [](const doc::Report& r) { return r.place.has_value(); },
        [&](const doc::Report& a, const doc::Report& b) { return any_same(a.place->names, b.place->names); },
        [](const doc::Report& from, doc::Report& to) { to.place = from.place; });
    share(
        group, [](const doc::Report& r) { return !r.occasion.empty(); },
        [&](const doc::Report& a, const doc::Report& b) { return any_same(a.occasion, b.occasion); },
        [](const doc::Report& from, doc::Report& to) { to.occasion = from.occasion; });
    share(
        group, [](const doc::Report& r) { return r.date.has_value(); },
        [](const doc::Report& a, const doc::Report& b) { return a.date->value == b.date->value; },
        [](const doc::Report& from, doc::Report& to) { to.date = from.date; });
  }

 private:
  bool any_same(const std::vector<doc::Quote>& a, const std::vector<doc::Quote>& b) const {
    return std::any_of(a.begin(), a.end(), [&](const doc::Quote& x) {
      return std::any_of(b.begin(), b.end(), [&](const doc::Quote& y) { return r_.analysis.words(x.span) == r_.analysis.words(y.span); });
    });
  }

  const Reading& r_;
};

}  // namespace

void share_setting(const Reading& reading, std::span<doc::Report* const> reports) {
  std::vector<std::string_view> seen;
  for (const doc::Report* report : reports) {
    if (std::find(seen.begin(), seen.end(), report->status) != seen.end()) continue;
    seen.push_back(report->status);
    Group group;
    for (doc::Report* r : reports)
      if (r->status == report->status && r->salience != "background") group.push_back(r);
    if (group.size() >= kLeast) Sharer(reading).run(group);
  }
}

}  // namespace mithaq::find
