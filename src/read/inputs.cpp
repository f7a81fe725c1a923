#include "read/inputs.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <memory>
#include <system_error>

#include "read/format.h"

namespace mithaq::read {
namespace {

using base::ErrorCode;

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

std::string system_message(int number) { return std::generic_category().message(number); }

ErrorCode code_of(int number) { return number == ENOENT ? ErrorCode::kNotFound : ErrorCode::kUnreadable; }

std::string joined(const std::string& folder, const std::string& name) {
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

// Names of a folder's entries without hidden ones; errno tells why there are none.
std::optional<std::vector<std::string>> names_in(const std::string& folder) {
  std::unique_ptr<DIR, CloseFolder> open(::opendir(folder.c_str()));
  if (!open) return std::nullopt;
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(open.get())) {
    if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
  }
  std::sort(names.begin(), names.end(), std::greater<>());
  return names;
}

}  // namespace

InputWalk::InputWalk(std::vector<std::string> names, Diagnostics& diagnostics) : names_(std::move(names)), diagnostics_(diagnostics) {
  std::reverse(names_.begin(), names_.end());
}

std::optional<std::string> InputWalk::next() {
  for (;;) {
    if (auto path = next_below()) return path;
    if (names_.empty()) return std::nullopt;
    std::string name = std::move(names_.back());
    names_.pop_back();
    if (name == "-") return name;
    root_ = name;
    entered_.clear();
    if (take(name, true)) return name;
  }
}

std::optional<std::string> InputWalk::next_below() {
  while (!levels_.empty()) {
    if (levels_.back().names.empty()) {
      levels_.pop_back();
      if (levels_.empty()) tell_left_out();
      continue;
    }
    std::string path = joined(levels_.back().folder, levels_.back().names.back());
    levels_.back().names.pop_back();
    if (take(path, false)) return path;
  }
  return std::nullopt;
}

// True if `path` is a file to be read. Folders are entered.
bool InputWalk::take(const std::string& path, bool named) {
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) {
    const int number = errno;
    diagnostics_.error({code_of(number), path, "cannot be opened: " + system_message(number), {}});
    return false;
  }
  if (S_ISDIR(status.st_mode)) {
    enter(path, named, {status.st_dev, status.st_ino});
    return false;
  }
  if (named) return true;
  const bool known = S_ISREG(status.st_mode) && format_of_name(path) != Format::kAuto;
  if (!known) ++left_out_;
  return known;
}

void InputWalk::enter(const std::string& folder, bool named, std::pair<dev_t, ino_t> identity) {
  if (!entered_.insert(identity).second) {
    diagnostics_.warning(
        {ErrorCode::kMalformed, folder, "leads to a folder that was already read, skipped", "a symbolic link may form a loop"});
    return;
  }
  auto names = names_in(folder);
  if (!names) {
    const int number = errno;
    diagnostics_.error({code_of(number), folder, "cannot be opened: " + system_message(number), {}});
    return;
  }
  if (named && names->empty()) diagnostics_.warning({ErrorCode::kNotFound, folder, "the folder is empty", {}});
  levels_.push_back({folder, std::move(*names)});
}

void InputWalk::tell_left_out() {
  if (left_out_ == 0) return;
  diagnostics_.warning({ErrorCode::kMalformed, root_, std::to_string(left_out_) + " files of other kinds were left out",
                        "name a file to have it read whatever its extension"});
  left_out_ = 0;
}

}  // namespace mithaq::read
