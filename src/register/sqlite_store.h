// A register in one SQLite file.
#pragma once

#include <memory>
#include <string>

#include "register/sqlite.h"
#include "register/store.h"

namespace mithaq::registry {

// Opens the register; with kCreate a new one is made where there is none. Older ones are brought up to date when they are opened for
// writing. Waits at most `busy_ms` milliseconds for other processes at each step.
base::Result<std::unique_ptr<Store>> open_sqlite(const std::string& path, Database::Mode mode, int busy_ms);

}  // namespace mithaq::registry
