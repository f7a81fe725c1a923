// The files that a list of names stands for.
#pragma once

#include <sys/types.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "read/diagnostics.h"

namespace mithaq::read {

// Walks names in the order given. "-" and files stand for themselves; folders for the files below them whose extension is
// known, in byte order of their names, without hidden ones. A folder is entered once, so loops of symbolic links end.
class InputWalk {
 public:
  InputWalk(std::vector<std::string> names, Diagnostics& diagnostics);

  // The path of the next file ("-" is standard input), or nothing at the end.
  std::optional<std::string> next();

 private:
  struct Level {
    std::string folder;
    std::vector<std::string> names;  // sorted downwards: the next one is at the back
  };

  std::optional<std::string> next_below();
  bool take(const std::string& path, bool named);
  void enter(const std::string& folder, bool named, std::pair<dev_t, ino_t> identity);
  void tell_left_out();

  std::vector<std::string> names_;  // sorted like Level::names
  Diagnostics& diagnostics_;
  std::vector<Level> levels_;
  std::set<std::pair<dev_t, ino_t>> entered_;  // of the folder that was named
  std::string root_;
  std::size_t left_out_ = 0;  // files of other kinds below root_
};

}  // namespace mithaq::read
