// One source file being read: what every format reader is given and gives.
#pragma once

#include <memory>
#include <string>

#include "doc/document.h"
#include "read/diagnostics.h"
#include "read/options.h"
#include "read/window.h"

namespace mithaq::read {

// What a format reader works on. Options and diagnostics outlive it.
struct Opened {
  std::string name;  // for messages: the path, or "stdin"
  std::string stem;  // the name without folder and extensions: the default document id
  Window window;
  const ReadOptions& options;
  Diagnostics& diagnostics;
};

class DocumentStream {
 public:
  virtual ~DocumentStream() = default;
  // Puts the next document into `document`, whose strings keep their memory. False at the end.
  virtual bool next(doc::Document& document) = 0;
};

std::unique_ptr<DocumentStream> text_stream(Opened opened);
std::unique_ptr<DocumentStream> html_stream(Opened opened);
std::unique_ptr<DocumentStream> json_stream(Opened opened);
std::unique_ptr<DocumentStream> json_lines_stream(Opened opened);

// Finds the format and opens the right reader; null, and an error told, if the bytes are of no kind we read.
std::unique_ptr<DocumentStream> open_stream(std::unique_ptr<ByteSource> source, const std::string& name, const ReadOptions& options,
                                            Diagnostics& diagnostics);

// Empties all parts but keeps their memory.
void clear(doc::Document& document);

// Fills what the document does not tell itself from the options.
void fill_defaults(doc::Document& document, const ReadOptions& options);

// "ar" of "ar-SA" and "AR_sa"; empty if it does not start with a two- or three-letter code.
std::string primary_language(std::string_view tag);

}  // namespace mithaq::read
