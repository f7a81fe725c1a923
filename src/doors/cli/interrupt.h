// Ctrl-C.
#pragma once

#include <atomic>

namespace mithaq::cli {

// Set by SIGINT and SIGTERM once `catch_interrupts` has been called; a second signal ends the program at once. Also makes writing to a
// closed pipe an error like any other instead of a signal.
const std::atomic<bool>& interrupted();
void catch_interrupts();

}  // namespace mithaq::cli
