// A sliding window over a byte source: the bytes read but not yet consumed, in one piece.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "read/byte_source.h"

namespace mithaq::read {

class Window {
 public:
  // This many bytes behind view() may be read (their content means nothing); simdjson needs them.
  static constexpr std::size_t kPadding = 64;

  explicit Window(std::unique_ptr<ByteSource> source);

  std::string_view view() const { return {buffer_.get() + begin_, end_ - begin_}; }
  // Reads more bytes behind view(), growing the window if it is full. False at the end or after a failure.
  // Views taken before are void.
  bool fill();
  void consume(std::size_t size) { begin_ += size; }
  // Offset of view() in the unpacked stream.
  std::uint64_t offset() const { return before_ + begin_; }
  const std::optional<base::Error>& failure() const { return failure_; }

 private:
  void make_room();

  std::unique_ptr<ByteSource> source_;
  std::unique_ptr<char[]> buffer_;
  std::size_t capacity_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::uint64_t before_ = 0;  // bytes of the stream that lie before the buffer
  std::optional<base::Error> failure_;
  bool ended_ = false;
};

// The next non-blank byte of view() from `from` on, or view().size(); reads on as needed.
std::size_t skip_blanks(Window& window, std::size_t from);

// Fills the window until the source ends or more than `limit` bytes are there. True if all of it is in view().
bool fill_all(Window& window, std::size_t limit);

}  // namespace mithaq::read
