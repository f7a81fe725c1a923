// Bytes of a file to valid UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace mithaq::read {

bool valid_utf8(std::string_view bytes);

struct Utf8Repair {
  std::size_t faults = 0;  // places that were not UTF-8
  std::size_t first = 0;   // byte offset of the first one in the input
};

// Copies `bytes` to `out`, each maximal ill-formed part as one U+FFFD (Unicode 15, table 3-8).
Utf8Repair repair_utf8(std::string_view bytes, std::string& out);

// The encoding that a byte order mark announces ("UTF-8", "UTF-16LE", "UTF-16BE") and its length; empty if none.
struct ByteOrderMark {
  std::string_view encoding;
  std::size_t size = 0;
};
ByteOrderMark byte_order_mark(std::string_view bytes);

// What a statistical detector takes `bytes` for, among the encodings that Arabic, Latin and Cyrillic pages use.
std::string guess_encoding(std::string_view bytes);

// Converts with ICU; bytes without a meaning become U+FFFD. False if ICU does not know the encoding.
bool convert_to_utf8(std::string_view bytes, const std::string& encoding, std::string& out);

// The encoding that a page names in its first 4,096 bytes (meta charset, http-equiv, XML declaration), or empty.
std::string declared_encoding(std::string_view page);

}  // namespace mithaq::read
