#include "register/compared.h"

#include <algorithm>

namespace mithaq::registry {

std::vector<ReportId> worth_comparing(std::vector<Met>& found) {
  std::sort(found.begin(), found.end(), [](const Met& a, const Met& b) { return a.report < b.report; });
  std::vector<ReportId> out;
  for (std::size_t i = 0; i < found.size();) {
    Met sum = found[i++];
    for (; i < found.size() && found[i].report == sum.report; ++i) sum.strength += found[i].strength;
    if (sum.strength >= BlockKey::kEnough) out.push_back(sum.report);
  }
  return out;
}

}  // namespace mithaq::registry
