#include "doors/cli/interrupt.h"

#include <unistd.h>

#include <csignal>

#include "doors/cli/exit_codes.h"

namespace mithaq::cli {
namespace {

// A signal handler has nowhere else to write to.
std::atomic<bool> stop_asked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void ask_to_stop(int) {
  if (stop_asked.exchange(true)) ::_exit(kInterrupted);
}

}  // namespace

const std::atomic<bool>& interrupted() { return stop_asked; }

void catch_interrupts() {
  struct sigaction action{};
  action.sa_handler = ask_to_stop;  // without SA_RESTART: what waits is woken
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace mithaq::cli
