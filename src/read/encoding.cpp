#include "read/encoding.h"

#include <simdjson.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <memory>

#include "read/ascii.h"

namespace mithaq::read {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::size_t kProbeBytes = 4096;
constexpr std::size_t kDetectBytes = std::size_t{64} << 10;

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

bool is_name_char(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_' || c == '.' || c == ':'; }

// Labels that cannot be true of a page whose ASCII markup we have just read, or that are unsafe to honour.
bool is_impossible_label(std::string_view lower) {
  return lower.starts_with("utf-16") || lower.starts_with("utf-32") || lower.starts_with("utf-7") || lower.starts_with("ucs-");
}

}  // namespace

bool valid_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

Utf8Repair repair_utf8(std::string_view bytes, std::string& out) {
  Utf8Repair repair;
  out.clear();
  out.reserve(bytes.size());
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t size = bytes.size();
  std::size_t good = 0;  // start of the run that is valid so far
  for (std::size_t at = 0; at < size;) {
    const std::size_t start = at;
    UChar32 point = 0;
    U8_NEXT(data, at, size, point);
    if (point >= 0) continue;
    if (repair.faults++ == 0) repair.first = start;
    out.append(bytes.substr(good, start - good)).append(kReplacement);
    good = at;
  }
  out.append(bytes.substr(good));
  return repair;
}

ByteOrderMark byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xef\xbb\xbf")) return {"UTF-8", 3};
  if (bytes.starts_with("\xff\xfe")) return {"UTF-16LE", 2};
  if (bytes.starts_with("\xfe\xff")) return {"UTF-16BE", 2};
  return {};
}

std::string guess_encoding(std::string_view bytes) {
  static constexpr std::array<std::string_view, 7> kPlausible = {"windows-1256", "ISO-8859-6", "windows-1251", "windows-1252",
                                                                 "ISO-8859-1",   "ISO-8859-5", "KOI8-R"};
  bytes = bytes.substr(0, kDetectBytes);
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  if (U_FAILURE(status)) return {};
  ucsdet_enableInputFilter(detector.get(), true);  // looks past markup
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    if (U_SUCCESS(status) && std::find(kPlausible.begin(), kPlausible.end(), name) != kPlausible.end()) return name;
  }
  return {};
}

bool convert_to_utf8(std::string_view bytes, const std::string& encoding, std::string& out) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, CloseConverter> from(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status)) return false;
  std::unique_ptr<UConverter, CloseConverter> to(ucnv_open("UTF-8", &status));
  if (U_FAILURE(status)) return false;
  out.clear();
  out.reserve(bytes.size() * 2);
  std::array<UChar, 4096> pivot;
  std::array<char, 8192> piece;
  UChar* pivot_read = pivot.data();
  UChar* pivot_write = pivot.data();
  const char* next = bytes.data();
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &next, bytes.data() + bytes.size(), pivot.data(),
                   &pivot_read, &pivot_write, pivot.data() + pivot.size(), first, true, &status);
    first = false;
    out.append(piece.data(), target);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return U_SUCCESS(status);
}

std::string declared_encoding(std::string_view page) {
  page = page.substr(0, kProbeBytes);
  const std::string head = lower_ascii(page);
  for (const std::string_view key : {"charset", "encoding"}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      std::size_t from = at + key.size();
      while (from < head.size() && (is_ascii_blank(head[from]) || head[from] == '=' || head[from] == '"' || head[from] == '\'')) ++from;
      std::size_t to = from;
      while (to < head.size() && is_name_char(head[to])) ++to;
      const std::string label = head.substr(from, to - from);
      if (label.size() > 2 && !is_impossible_label(label)) return label;
    }
  }
  return {};
}

}  // namespace mithaq::read
