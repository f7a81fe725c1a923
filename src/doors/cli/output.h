// Standard output, or the file named with --output.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace mithaq::cli {

// Writes at once: what has been written is out when the program is interrupted.
class Output {
 public:
  // An empty path is standard output; a file is created or emptied.
  static base::Result<Output> open(const std::string& path);
  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();

  // False after a failure, and ever after.
  bool write(std::string_view bytes);
  // Closes; only then is it certain that all was written.
  bool close();

  // The reader of the pipe went away: nothing to complain about.
  bool reader_left() const;
  // What went wrong; nothing if all is well or the reader left.
  std::optional<base::Error> failure() const;

 private:
  Output(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}

  int descriptor_;
  std::string name_;
  int error_ = 0;  // errno of the first failure
};

}  // namespace mithaq::cli
