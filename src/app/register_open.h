// Opening a register for a command, and the moment that the command looks at.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "register/store.h"

namespace mithaq::app {

inline constexpr const char* kDefaultRegister = "mithaq.db";

// Which register, and how it stood when.
struct RegisterPlace {
  std::string file = kDefaultRegister;
  std::string as_of;     // "2026-11-22" (its end), "2026-11-22T06:40:12.123Z"; empty: now
  int busy_ms = 60'000;  // how long to wait for other processes
};

enum class Access { kRead, kWrite, kCreate };

// Errors: kNotFound where there is no file to read; those of registry::open_sqlite; kMalformed if `as_of` is no day or before the first
// entry.
base::Result<std::unique_ptr<registry::Store>> open_register(const RegisterPlace& place, Access access);

// Now, UTC, "2026-11-22T06:40:12.123Z".
std::string timestamp();

}  // namespace mithaq::app
