// For the tests of this room: reads bytes or files and keeps all that came out.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/source.h"

namespace mithaq::read::testing {

struct Reading {
  std::vector<doc::Document> documents;
  std::vector<Diagnostic> told;

  std::vector<std::string> texts() const {
    std::vector<std::string> texts;
    for (const auto& document : documents) texts.push_back(document.text);
    return texts;
  }
  // "error: WHERE: WHAT (HINT)" and "warning: ..."
  std::vector<std::string> messages() const {
    std::vector<std::string> messages;
    for (const auto& one : told) messages.push_back((one.is_error ? "error: " : "warning: ") + one.error.message());
    return messages;
  }
};

inline Reading read_source(std::unique_ptr<ByteSource> source, const std::string& name, const ReadOptions& options = {}) {
  Reading reading;
  Diagnostics diagnostics([&](const Diagnostic& one) { reading.told.push_back(one); });
  const auto stream = open_stream(std::move(source), name, options, diagnostics);
  for (doc::Document document; stream && stream->next(document);) reading.documents.push_back(document);
  return reading;
}

inline Reading read_bytes(std::string_view bytes, const std::string& name, const ReadOptions& options = {}) {
  return read_source(bytes_in_memory(bytes), name, options);
}

inline Reading read_files(std::vector<std::string> names, const ReadOptions& options = {}) {
  Reading reading;
  DocumentReader reader(std::move(names), options, [&](const Diagnostic& one) { reading.told.push_back(one); });
  for (doc::Document document; reader.next(document);) reading.documents.push_back(document);
  return reading;
}

// Gives its bytes a few at a time, as a slow pipe does.
class TrickleSource : public ByteSource {
 public:
  TrickleSource(std::string bytes, std::size_t step) : bytes_(std::move(bytes)), step_(step) {}
  base::Result<std::size_t> read(std::span<char> into) override {
    const std::size_t size = std::min({step_, into.size(), bytes_.size() - at_});
    bytes_.copy(into.data(), size, at_);
    at_ += size;
    return size;
  }

 private:
  std::string bytes_;
  std::size_t step_;
  std::size_t at_ = 0;
};

// A folder of its own that is removed at the end.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "mithaq-read-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string path(const std::string& name = "") const { return name.empty() ? path_ : path_ + "/" + name; }
  std::string write(const std::string& name, std::string_view bytes) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

 private:
  std::string path_;
};

}  // namespace mithaq::read::testing
