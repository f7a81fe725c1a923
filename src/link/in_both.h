// What two ascending lists of hashes have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace mithaq::link {

// Steps through both lists, each of which has a number once, from both ends at once: calls `front(i, j, same)` for places of the one and
// the other, ascending, and `back(i, j, same)`, descending, all of those further back; `same` is 1 where the two hold the same, else 0.
// Without a branch on what is found: which of two hashes is less nobody foresees, and what goes on at the one end need not wait for the
// other.
template <typename Front, typename Back>
void each_in_both(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b, Front front, Back back) {
  const std::uint64_t* const x = a.data();
  const std::uint64_t* const y = b.data();
  std::size_t i = 0;
  std::size_t j = 0;
  std::size_t k = a.size();  // one past the last of what is left
  std::size_t l = b.size();
  while (i < k && j < l) {
    const std::size_t no_more = x[i] <= y[j] ? 1 : 0;
    const std::size_t no_less = x[i] >= y[j] ? 1 : 0;
    front(i, j, no_more & no_less);
    i += no_more;
    j += no_less;
    if (i >= k || j >= l) break;
    const std::size_t none_more = x[k - 1] <= y[l - 1] ? 1 : 0;
    const std::size_t none_less = x[k - 1] >= y[l - 1] ? 1 : 0;
    back(k - 1, l - 1, none_more & none_less);
    k -= none_less;
    l -= none_more;
  }
}

}  // namespace mithaq::link
