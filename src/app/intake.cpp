#include "app/intake.h"

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "read/byte_source.h"

namespace mithaq::app {
namespace {

constexpr int kLookForStopMs = 100;
constexpr std::size_t kMostFilesToCount = 50'000;

// Counts what passes; does not block on standard input when a stop is asked for.
class CountedSource : public read::ByteSource {
 public:
  CountedSource(std::unique_ptr<read::ByteSource> inner, bool standard_input, const std::atomic<bool>& stop, std::uint64_t& bytes)
      : inner_(std::move(inner)), standard_input_(standard_input), stop_(stop), bytes_(bytes) {}

  base::Result<std::size_t> read(std::span<char> into) override {
    if (standard_input_ && !wait()) return std::size_t{0};
    auto got = inner_->read(into);
    if (got) bytes_ += *got;
    return got;
  }

 private:
  // False when the stop came first.
  bool wait() const {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!stop_)
      if (::poll(&input, 1, kLookForStopMs) > 0) return true;
    return false;
  }

  std::unique_ptr<read::ByteSource> inner_;
  bool standard_input_;
  const std::atomic<bool>& stop_;
  std::uint64_t& bytes_;
};

std::optional<std::uint64_t> size_of_standard_input() {
  struct stat status{};
  if (::fstat(STDIN_FILENO, &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

std::optional<std::uint64_t> size_of_file(const std::string& path) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) return 0;  // told when it is read
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

}  // namespace

std::optional<std::uint64_t> size_of_inputs(const std::vector<std::string>& names) {
  read::Diagnostics unheard(nullptr);
  read::InputWalk walk(names, unheard);
  std::uint64_t total = 0;
  std::size_t files = 0;
  while (const auto path = walk.next()) {
    if (++files > kMostFilesToCount) return std::nullopt;
    const auto size = *path == "-" ? size_of_standard_input() : size_of_file(*path);
    if (!size) return std::nullopt;
    total += *size;
  }
  return total;
}

Intake::Intake(std::vector<std::string> names, const read::ReadOptions& options, read::Diagnostics::Sink sink,
               const std::atomic<bool>& stop)
    : options_(options), stop_(stop), diagnostics_(std::move(sink)), walk_(std::move(names), diagnostics_) {}

bool Intake::next(doc::Document& document) {
  while (!stop_) {
    // What a stop cut short is no document.
    if (stream_ && stream_->next(document)) return !stop_;
    stream_.reset();
    if (stop_ || !open_next()) return false;
  }
  return false;
}

// Moves on to the next input; stream_ stays empty if that one cannot be read. False if there is none.
bool Intake::open_next() {
  const auto path = walk_.next();
  if (!path) return false;
  on_standard_input_ = *path == "-";
  auto source = read::open_bytes(*path);
  if (!source) {
    diagnostics_.error(std::move(source.error()));
    return true;
  }
  ++files_;
  auto counted = std::make_unique<CountedSource>(std::move(*source), on_standard_input_, stop_, bytes_);
  stream_ = read::open_stream(std::move(counted), *path, options_, diagnostics_);
  return true;
}

bool Intake::would_wait() const {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return stream_ && on_standard_input_ && ::poll(&input, 1, 0) == 0;
}

}  // namespace mithaq::app
