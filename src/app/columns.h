// A table for terminals: columns aligned by display width, whatever script stands in them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace mithaq::app {

class Columns {
 public:
  struct Head {
    std::string name;
    std::size_t least = 0;    // columns; 0: as wide as its widest cell
    std::size_t most = 1000;  // columns
  };
  explicit Columns(std::vector<Head> heads) : heads_(std::move(heads)) {}

  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

  // Not wider than `width` as far as the least widths allow: columns that may shrink do, and what does not fit ends in a dot of dots.
  std::string text(std::size_t width, bool color) const;

 private:
  std::vector<std::size_t> widths(std::size_t width) const;

  std::vector<Head> heads_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace mithaq::app
