// What the program's streams are connected to, and the one place that writes to standard error.
#pragma once

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace mithaq::cli {

enum class ColorChoice { kAuto, kAlways, kNever };

bool is_terminal(int descriptor);

// For kAuto: only on a terminal, not when NO_COLOR is set and not when TERM is "dumb" (no-color.org).
bool use_color(ColorChoice choice, int descriptor);

// Columns of the terminal on standard output; COLUMNS where it is none, else 100.
std::size_t output_width();

// Messages for people. Several threads may write; each message is one whole line.
class Messages {
 public:
  Messages(bool quiet, bool color) : quiet_(quiet), color_(color), terminal_(is_terminal(2)) {}

  void error(const base::Error& error) { say("error", kErrorColor, error.message()); }
  void errors(const std::vector<base::Error>& errors);
  void warning(const base::Error& error);  // unless quiet
  void note(std::string_view text);        // unless quiet

  bool shows_progress() const { return terminal_ && !quiet_; }
  // A line of ASCII that the next message or progress replaces; what does not fit the terminal is cut off.
  void progress(std::string_view text);
  void clear_progress();

 private:
  static constexpr std::string_view kErrorColor = "\x1b[31m";
  static constexpr std::string_view kWarningColor = "\x1b[33m";

  void say(std::string_view kind, std::string_view color, std::string_view text);
  void take_back_progress();

  bool quiet_;
  bool color_;
  bool terminal_;
  std::mutex mutex_;
  bool progress_shown_ = false;
};

}  // namespace mithaq::cli
