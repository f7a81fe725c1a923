// Where bytes come from: a file, standard input, memory. Decompression is a source over a source.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace mithaq::read {

class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // Fills the front of `into` and gives the number of bytes; 0 means the end. `into` is never empty.
  virtual base::Result<std::size_t> read(std::span<char> into) = 0;
};

// Opens a file, or standard input for "-".
base::Result<std::unique_ptr<ByteSource>> open_bytes(const std::string& path);

// Reads bytes that the caller keeps alive.
std::unique_ptr<ByteSource> bytes_in_memory(std::string_view bytes);

// Unpacks gzip (any number of members) and zstd (any number of frames) by their magic numbers; other bytes pass
// through. A damaged or cut-off stream gives all it held, then an error with the offset in the packed bytes.
base::Result<std::unique_ptr<ByteSource>> unpacked(std::unique_ptr<ByteSource> packed, std::string name);

}  // namespace mithaq::read
