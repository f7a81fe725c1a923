#include "read/window.h"

#include <algorithm>
#include <cstring>

namespace mithaq::read {
namespace {

constexpr std::size_t kFirstCapacity = std::size_t{256} << 10;  // stays in the second-level cache

std::unique_ptr<char[]> new_buffer(std::size_t capacity) {
  auto buffer = std::make_unique_for_overwrite<char[]>(capacity + Window::kPadding);
  std::fill_n(buffer.get() + capacity, Window::kPadding, '\0');
  return buffer;
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

Window::Window(std::unique_ptr<ByteSource> source)
    : source_(std::move(source)), buffer_(new_buffer(kFirstCapacity)), capacity_(kFirstCapacity) {}

bool Window::fill() {
  if (ended_) return false;
  make_room();
  auto got = source_->read({buffer_.get() + end_, capacity_ - end_});
  if (!got) failure_ = std::move(got.error());
  ended_ = failure_ || *got == 0;
  if (ended_) return false;
  end_ += *got;
  return true;
}

void Window::make_room() {
  if (begin_ > 0) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    before_ += begin_;
    end_ -= begin_;
    begin_ = 0;
  }
  if (end_ < capacity_) return;
  auto larger = new_buffer(capacity_ * 2);
  std::memcpy(larger.get(), buffer_.get(), end_);
  buffer_ = std::move(larger);
  capacity_ *= 2;
}

std::size_t skip_blanks(Window& window, std::size_t from) {
  for (;;) {
    const std::string_view view = window.view();
    while (from < view.size() && is_blank(view[from])) ++from;
    if (from < view.size() || !window.fill()) return from;
  }
}

bool fill_all(Window& window, std::size_t limit) {
  while (window.view().size() <= limit) {
    if (!window.fill()) return true;
  }
  return false;
}

}  // namespace mithaq::read
