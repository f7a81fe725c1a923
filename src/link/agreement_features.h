// What speaks for and against two reports telling of one agreement, as named features. The same for (a, b) and (b, a).
#pragma once

#include <functional>
#include <string_view>

#include "link/agreement_traits.h"

namespace mithaq::link {

// Takes a feature: a group ("party", "date", ...) and what was found ("same day").
using FeatureSink = std::function<void(std::string_view group, std::string_view finding)>;

void compare_reports(const AgreementTraits& a, const AgreementTraits& b, const FeatureSink& sink);

}  // namespace mithaq::link
