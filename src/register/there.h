// For rows that must be there because others speak of them: in a damaged file they may not be.
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/result.h"

namespace mithaq::registry {

// The row itself. Errors: those of the question; kMalformed where there is none.
template <typename Row>
base::Result<Row> there(base::Result<std::optional<Row>> found, const std::string& what) {
  if (!found) return tl::unexpected<base::Error>(found.error());
  if (found->has_value()) return std::move(**found);
  return base::fail(base::ErrorCode::kMalformed, {}, "the register is damaged: " + what + " is not there", "mithaq doctor tells more");
}

}  // namespace mithaq::registry
