// Result<T>: a value or an Error. Expected failures travel this way; no exception crosses a room.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "base/error.h"

namespace mithaq::base {

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string where, std::string what, std::string hint = {}) {
  return tl::unexpected<Error>(Error{code, std::move(where), std::move(what), std::move(hint)});
}

// Hands an error on to the caller, whose result is of another type.
inline tl::unexpected<Error> pass(const Error& error) { return tl::unexpected<Error>(error); }

}  // namespace mithaq::base
