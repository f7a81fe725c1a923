// The weights of one slot of the role scorer as they are learnt, and their mean over several learnings.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mithaq::find {

struct RoleWeights {
  double threshold = 0.5;
  std::optional<double> companion;         // of rows whose document has one that reaches the threshold
  std::map<std::string, double> features;  // name -> weight; those that move nothing are left out

  // "slot<TAB>feature<TAB>weight", with the bounds first: what RoleModel reads.
  std::string lines(std::string_view slot) const;
};

// What is learnt from what a reader saw depends on how that reader decided: two learnings that begin alike differ by a point or more. Their
// mean differs less (Breiman 1996, "Bagging predictors"; Polyak and Juditsky 1992 for means of iterates). A feature that one of them does
// not know counts as 0 there. `learnt` is not empty.
RoleWeights mean_of(std::span<const RoleWeights> learnt);

}  // namespace mithaq::find
