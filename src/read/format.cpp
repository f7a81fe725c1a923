#include "read/format.h"

#include <array>
#include <utility>

#include "read/ascii.h"
#include "read/encoding.h"

namespace mithaq::read {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 9> kExtensions = {{{".txt", Format::kText},
                                                                             {".text", Format::kText},
                                                                             {".html", Format::kHtml},
                                                                             {".htm", Format::kHtml},
                                                                             {".xhtml", Format::kHtml},
                                                                             {".json", Format::kJson},
                                                                             {".jsonl", Format::kJsonLines},
                                                                             {".ndjson", Format::kJsonLines},
                                                                             {".jsonlines", Format::kJsonLines}}};

constexpr std::array<std::pair<std::string_view, Format>, 5> kWords = {
    {{"auto", Format::kAuto}, {"text", Format::kText}, {"html", Format::kHtml}, {"json", Format::kJson}, {"jsonl", Format::kJsonLines}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kMagics = {{{"%PDF-", "a PDF file"},
                                                                                    {"PK\x03\x04", "a ZIP, DOCX or EPUB file"},
                                                                                    {"\xd0\xcf\x11\xe0", "an old Office file"},
                                                                                    {"{\\rtf", "an RTF file"},
                                                                                    {"\x89PNG", "a PNG picture"},
                                                                                    {"\xff\xd8\xff", "a JPEG picture"},
                                                                                    {"GIF89a", "a GIF picture"},
                                                                                    {"BZh9", "bzip2 data"},
                                                                                    {"\xfd"
                                                                                     "7zXZ",
                                                                                     "xz data"},
                                                                                    {"7z\xbc\xaf", "a 7-Zip file"},
                                                                                    {"\x7f"
                                                                                     "ELF",
                                                                                     "a program"}}};

constexpr std::array<std::string_view, 8> kPageStarts = {"<!doctype html", "<html",  "<head", "<body",
                                                         "<meta",          "<title", "<div",  "<article"};

bool ends_with_ignoring_case(std::string_view text, std::string_view end) {
  return text.size() > end.size() && same_ignoring_case(text.substr(text.size() - end.size()), end);
}

std::string_view file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view without_packing(std::string_view name) {
  for (const std::string_view packing : {".gz", ".zst", ".zstd"}) {
    if (ends_with_ignoring_case(name, packing)) return name.substr(0, name.size() - packing.size());
  }
  return name;
}

bool looks_like_page(std::string_view head) {
  while (head.starts_with("<!--") || head.starts_with("<?xml")) {
    const std::size_t end = head.find('>');
    if (end == std::string_view::npos) return true;
    head = trimmed(head.substr(end + 1));
  }
  for (const std::string_view start : kPageStarts) {
    if (same_ignoring_case(head.substr(0, start.size()), start)) return true;
  }
  return false;
}

// Whether the brackets of the first line close: then it is a record of its own, otherwise part of a spread-out object.
bool first_line_is_whole(std::string_view head) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < head.size(); ++i) {
    const char c = head[i];
    if (c == '\n') return depth == 0;
    if (in_string && c == '\\')
      ++i;
    else if (c == '"')
      in_string = !in_string;
    else if (!in_string)
      depth += (c == '{' || c == '[') - (c == '}' || c == ']');
  }
  return true;  // a line longer than the head is a long record, not a pretty-printed one
}

}  // namespace

std::optional<Format> format_of_word(std::string_view word) {
  for (const auto& [name, format] : kWords) {
    if (name == word) return format;
  }
  return std::nullopt;
}

Format format_of_name(std::string_view path) {
  const std::string_view name = without_packing(file_name(path));
  for (const auto& [extension, format] : kExtensions) {
    if (ends_with_ignoring_case(name, extension)) return format;
  }
  return Format::kAuto;
}

std::string stem_of_name(std::string_view path) {
  if (path == "-") return "stdin";
  const std::string_view name = without_packing(file_name(path));
  for (const auto& [extension, format] : kExtensions) {
    if (ends_with_ignoring_case(name, extension)) return std::string(name.substr(0, name.size() - extension.size()));
  }
  return std::string(name);
}

Format format_of_bytes(std::string_view head) {
  head.remove_prefix(byte_order_mark(head).size);
  while (!head.empty() && is_ascii_blank(head.front())) head.remove_prefix(1);
  if (head.starts_with('<') && looks_like_page(head)) return Format::kHtml;
  if (head.starts_with('{')) return first_line_is_whole(head) ? Format::kJsonLines : Format::kJson;
  if (head.starts_with('[')) {
    const std::string_view inside = trimmed(head.substr(1));
    if (inside.empty() || inside.front() == '{' || inside.front() == ']') return Format::kJson;
  }
  return Format::kText;
}

std::string_view kind_of_binary(std::string_view head) {
  for (const auto& [magic, kind] : kMagics) {
    if (head.starts_with(magic)) return kind;
  }
  if (byte_order_mark(head).encoding.starts_with("UTF-16")) return {};
  return head.find('\0') == std::string_view::npos ? std::string_view{} : std::string_view("binary data");
}

}  // namespace mithaq::read
