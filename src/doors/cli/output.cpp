#include "doors/cli/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace mithaq::cli {
namespace {

constexpr mode_t kMode = 0666;  // less what the user's mask takes away

base::Error cannot_write(const std::string& name, int number) {
  const std::string hint = number == ENOSPC ? "make room and run it again" : "";
  return {base::ErrorCode::kUnreadable, name, "cannot be written: " + std::generic_category().message(number), hint};
}

}  // namespace

base::Result<Output> Output::open(const std::string& path) {
  if (path.empty() || path == "-") return Output(STDOUT_FILENO, "standard output");
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kMode);
  if (descriptor < 0) return tl::unexpected<base::Error>(cannot_write(path, errno));
  return Output(descriptor, path);
}

Output::Output(Output&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), name_(std::move(other.name_)), error_(other.error_) {}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) ::close(descriptor_);
}

bool Output::write(std::string_view bytes) {
  while (error_ == 0 && !bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
  return error_ == 0;
}

bool Output::close() {
  if (descriptor_ >= 0 && ::close(std::exchange(descriptor_, -1)) != 0 && error_ == 0) error_ = errno;
  return error_ == 0;
}

bool Output::reader_left() const { return error_ == EPIPE; }

std::optional<base::Error> Output::failure() const {
  if (error_ == 0 || error_ == EPIPE) return std::nullopt;
  return cannot_write(name_, error_);
}

}  // namespace mithaq::cli
