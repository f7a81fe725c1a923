#include "doors/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace mithaq::cli {
namespace {

constexpr std::size_t kWidth = 100;
constexpr std::size_t kMostColumns = 400;
constexpr std::string_view kPlain = "\x1b[0m";

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

// 0 where it is no terminal.
std::size_t columns_of(int descriptor) {
  winsize size{};
  return ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

// Names of files and words of news may hold what steers a terminal; it is shown as "?".
std::string tame(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto c = static_cast<unsigned char>(out[i]);
    const bool c1 = c == 0xC2 && i + 1 < out.size() && static_cast<unsigned char>(out[i + 1]) < 0xA0;  // U+0080 to U+009F
    if (c1) out.erase(i, 1);
    if (c1 || c < 0x20 || c == 0x7F) out[i] = '?';
  }
  return out;
}

}  // namespace

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool use_color(ColorChoice choice, int descriptor) {
  if (choice != ColorChoice::kAuto) return choice == ColorChoice::kAlways;
  return is_terminal(descriptor) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

std::size_t output_width() {
  std::size_t columns = columns_of(STDOUT_FILENO);
  if (columns == 0) columns = std::strtoul(std::string(variable("COLUMNS")).c_str(), nullptr, 10);
  return columns == 0 || columns > kMostColumns ? kWidth : columns;
}

void Messages::errors(const std::vector<base::Error>& errors) {
  for (const base::Error& one : errors) error(one);
}

void Messages::warning(const base::Error& error) {
  if (!quiet_) say("warning", kWarningColor, error.message());
}

void Messages::note(std::string_view text) {
  if (!quiet_) say({}, {}, text);
}

void Messages::say(std::string_view kind, std::string_view color, std::string_view text) {
  const std::lock_guard lock(mutex_);
  take_back_progress();
  put("mithaq: ");
  if (!kind.empty()) {
    if (color_) put(color);
    put(kind);
    if (color_) put(kPlain);
    put(": ");
  }
  put(tame(text));
  put("\n");
}

void Messages::progress(std::string_view text) {
  const std::lock_guard lock(mutex_);
  take_back_progress();
  // A line that wraps could not be taken back.
  const std::size_t columns = columns_of(STDERR_FILENO);
  put(columns > 1 ? text.substr(0, columns - 1) : text);
  std::fflush(stderr);
  progress_shown_ = true;
}

void Messages::clear_progress() {
  const std::lock_guard lock(mutex_);
  take_back_progress();
}

void Messages::take_back_progress() {
  if (progress_shown_) put("\r\x1b[K");
  progress_shown_ = false;
}

}  // namespace mithaq::cli
