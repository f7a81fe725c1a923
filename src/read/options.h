// How source files are to be read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mithaq::read {

enum class Format {
  kAuto,       // by the name's extension, else by the first bytes
  kText,       // the whole file is one document
  kHtml,       // a web page: main text and what its metadata say
  kJson,       // an array of objects, or objects one after the other, over any number of lines
  kJsonLines,  // one object a line
};

// "auto" "text" "html" "json" "jsonl"; nothing for other names.
std::optional<Format> format_of_word(std::string_view word);

// The JSON keys that hold the parts of a document. An empty name switches that part off.
struct FieldNames {
  std::string id = "id";
  std::string text = "text";
  std::string title = "title";
  std::string published = "published";
  std::string source = "source";
  std::string url = "url";
  std::string language = "language";
};

struct ReadOptions {
  Format format = Format::kAuto;
  FieldNames fields;
  std::string encoding;          // of text and HTML files, an ICU name such as "windows-1256"; empty: found out
  bool keep_agreements = false;  // of JSON documents: the array "agreements", see doc::Document
  std::string published;         // these three fill what a document does not tell
  std::string source;
  std::string language;
  // Bytes of one line, element or file after decompression; larger ones are reported and skipped. The JSON
  // index costs up to eight times this, so the default keeps the whole reader well under 300 MB.
  std::size_t max_document_bytes = std::size_t{16} << 20;
};

}  // namespace mithaq::read
