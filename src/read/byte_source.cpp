#include "read/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace mithaq::read {
namespace {

using base::ErrorCode;
using base::Result;

std::string system_message(int number) { return std::generic_category().message(number); }

class FileSource : public ByteSource {
 public:
  FileSource(int descriptor, bool owned, std::string name) : descriptor_(descriptor), owned_(owned), name_(std::move(name)) {}
  ~FileSource() override {
    if (owned_) ::close(descriptor_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  Result<std::size_t> read(std::span<char> into) override {
    for (;;) {
      const ssize_t got = ::read(descriptor_, into.data(), into.size());
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) return base::fail(ErrorCode::kUnreadable, name_, "cannot be read: " + system_message(errno));
    }
  }

 private:
  int descriptor_;
  bool owned_;
  std::string name_;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : rest_(bytes) {}

  Result<std::size_t> read(std::span<char> into) override {
    const std::size_t size = std::min(into.size(), rest_.size());
    std::copy_n(rest_.data(), size, into.data());
    rest_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view rest_;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_bytes(const std::string& path) {
  if (path == "-") return std::make_unique<FileSource>(STDIN_FILENO, false, "stdin");
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    const ErrorCode code = errno == ENOENT ? ErrorCode::kNotFound : ErrorCode::kUnreadable;
    return base::fail(code, path, "cannot be opened: " + system_message(errno));
  }
  struct stat status{};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    return base::fail(ErrorCode::kUnreadable, path, "is a folder");
  }
  return std::make_unique<FileSource>(descriptor, true, path);
}

std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes) { return std::make_unique<MemorySource>(bytes); }

}  // namespace mithaq::read
