// Which format a file has, by its name and by its first bytes.
#pragma once

#include <string>
#include <string_view>

#include "read/options.h"

namespace mithaq::read {

// By extension, a last ".gz" or ".zst" left aside; kAuto for extensions we do not know.
Format format_of_name(std::string_view path);

// The file name without its folder, its compression and its known format extension. "stdin" for "-".
std::string stem_of_name(std::string_view path);

// By the first bytes (unpacked). `head` should hold a few kilobytes if the file has them.
Format format_of_bytes(std::string_view head);

// What a file that is not text seems to be ("a PDF file", "binary data"); empty for text.
std::string_view kind_of_binary(std::string_view head);

}  // namespace mithaq::read
