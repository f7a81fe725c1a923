// Source formats -> documents: the door of this room.
//
//   DocumentReader reader({"news/", "-"}, options, [](const Diagnostic& d) { ... });
//   for (doc::Document document; reader.next(document);) { ... }
//   if (reader.diagnostics().errors() > 0) ...
//
// Reads files, folders and standard input; plain text, HTML, JSON Lines, JSON arrays and objects; each also packed with
// gzip or zstd. Holds one record at a time: memory does not grow with the input. What is wrong with one record or file is
// told and does not stop the others.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "doc/document.h"
#include "read/diagnostics.h"
#include "read/inputs.h"
#include "read/options.h"
#include "read/stream.h"

namespace mithaq::read {

class DocumentReader {
 public:
  DocumentReader(std::vector<std::string> inputs, ReadOptions options, Diagnostics::Sink sink);
  DocumentReader(const DocumentReader&) = delete;
  DocumentReader& operator=(const DocumentReader&) = delete;

  // Puts the next document into `document`, reusing the memory of its strings. False when all inputs are read.
  bool next(doc::Document& document);

  // What has been told so far, counted.
  const Diagnostics& diagnostics() const { return diagnostics_; }
  // Files opened so far.
  std::size_t files() const { return files_; }

 private:
  bool open_next();

  ReadOptions options_;
  Diagnostics diagnostics_;
  InputWalk inputs_;
  std::unique_ptr<DocumentStream> stream_;
  std::size_t files_ = 0;
};

}  // namespace mithaq::read
