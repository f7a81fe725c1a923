#include "text/utf8.h"

#include <simdjson.h>

#include <algorithm>

namespace mithaq::text {
namespace {

constexpr std::size_t kLong = 256;  // bytes

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Length of the valid sequence at `at`, or 0. Bounds of the second byte follow table 3-7 of the Unicode standard.
std::size_t valid_sequence(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  if (lead < 0x80) return 1;
  const std::size_t size = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  if (size == 0 || at + size > bytes.size()) return 0;
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < size; ++i)
    if (!is_continuation(bytes[at + i])) return 0;
  return size;
}

}  // namespace

void append_long_utf8(char32_t value, std::string& out) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (value < 0x10000) {
    put(0xE0 | (value >> 12));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | (value >> 18));
    put(0x80 | ((value >> 12) & 0x3F));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

std::size_t first_invalid(std::string_view bytes) {
  // Long texts are nearly always sound, and simdjson sees that many bytes at a time.
  if (bytes.size() >= kLong && simdjson::validate_utf8(bytes.data(), bytes.size())) return std::string_view::npos;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = valid_sequence(bytes, at);
    if (size == 0) return at;
    at += size;
  }
  return std::string_view::npos;
}

std::string repair(std::string_view bytes, std::vector<std::size_t>& faults) {
  std::string out;
  out.reserve(bytes.size());
  bool in_fault = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = valid_sequence(bytes, at);
    if (size > 0) {
      out.append(bytes.substr(at, size));
      at += size;
      in_fault = false;
      continue;
    }
    if (!in_fault) {
      faults.push_back(at);
      append_utf8(0xFFFD, out);
    }
    // The lead byte of a new sequence starts a new fault; stray continuation bytes belong to the one before.
    in_fault = at + 1 < bytes.size() && is_continuation(bytes[at + 1]);
    ++at;
  }
  return out;
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  counts_.reserve(text.size() / kStride + 1);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) counts_.push_back(count);
    count += is_continuation(text[i]) ? 0U : 1U;
  }
  if (text.size() % kStride == 0) counts_.push_back(count);
}

std::uint32_t CodePointIndex::at(std::uint32_t byte) const {
  const std::uint32_t end = std::min<std::uint32_t>(byte, static_cast<std::uint32_t>(text_.size()));
  std::uint32_t count = counts_[end / kStride];
  for (std::uint32_t i = end / kStride * kStride; i < end; ++i) count += is_continuation(text_[i]) ? 0U : 1U;
  return count;
}

}  // namespace mithaq::text
