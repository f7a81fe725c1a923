#include "register/compared.h"

#include <algorithm>

namespace mithaq::registry {

std::vector<Met> worth_comparing(std::vector<Met>& found) {
  std::sort(found.begin(), found.end(), [](const Met& a, const Met& b) { return a.report < b.report; });
  std::vector<Met> out;
  for (std::size_t i = 0; i < found.size();) {
    Met sum = found[i++];
    for (; i < found.size() && found[i].report == sum.report; ++i) {
      sum.strength += found[i].strength;
      if (sum.outline == 0) sum.outline = found[i].outline;
    }
    if (sum.strength >= BlockKey::kEnough) out.push_back(sum);
  }
  return out;
}

}  // namespace mithaq::registry
