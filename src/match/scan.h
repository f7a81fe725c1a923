// A place in one line of a .pat file, moving right.
#pragma once

#include <algorithm>
#include <string_view>

#include "match/pattern_file.h"

namespace mithaq::match {

inline bool is_blank(char c) { return c == ' ' || c == '\t'; }
inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
inline bool is_name_part(char c) { return is_name_start(c) || is_digit(c); }

class Scan {
 public:
  explicit Scan(const SourceLine& line) : text_(line.text), start_(line.place) {}

  bool done() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  void move(std::size_t bytes = 1) { at_ = std::min(at_ + bytes, text_.size()); }
  Place place() const { return {start_.file, start_.line, start_.column + static_cast<std::uint32_t>(at_)}; }
  std::string_view rest() const { return text_.substr(at_); }

  bool skip_blanks() {
    const std::size_t before = at_;
    while (is_blank(peek())) move();
    return at_ != before;
  }
  bool take(std::string_view expected) {
    if (!rest().starts_with(expected)) return false;
    move(expected.size());
    return true;
  }
  // Letters, digits, _ and inner -; empty if no name starts here.
  std::string_view take_name() {
    const std::size_t begin = at_;
    if (!is_name_start(peek())) return {};
    while (is_name_part(peek()) || (peek() == '-' && is_name_part(peek(1)))) move();
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::string_view text_;
  Place start_;
  std::size_t at_ = 0;
};

}  // namespace mithaq::match
