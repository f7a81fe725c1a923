// One JSON object -> one document.
#pragma once

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/stream.h"

namespace mithaq::read {

// Where a record stands in its file.
struct RecordPlace {
  std::uint64_t line = 1;
  std::uint64_t offset = 0;  // of its first byte in the unpacked file
};

// Reads with simdjson's on-demand parser: it indexes the record once, and each part that we want is then copied once
// into the document. Keeps its buffers from record to record.
class JsonRecordReader {
 public:
  explicit JsonRecordReader(const Opened& opened);

  // `json` must be followed by Window::kPadding readable bytes. False, and an error told, if it is no document.
  bool read(std::string_view json, RecordPlace place, doc::Document& document);

 private:
  enum class Value { kText, kNumber, kNull, kOther };
  enum Part : std::size_t { kId, kText, kTitle, kPublished, kSource, kUrl, kLanguage, kParts };
  static const std::array<std::string doc::Document::*, kParts> kMembers;

  simdjson::error_code read_object(std::string_view json, doc::Document& document);
  std::string_view alone(std::string_view json);
  bool read_repaired(std::string_view json, doc::Document& document);
  static simdjson::error_code read_agreements(simdjson::ondemand::value value, doc::Document& document);
  void read_part(Part part, std::string_view token, doc::Document& document);
  Value copy_value(std::string_view token, std::string& out);
  bool finish(doc::Document& document);
  void set_published(doc::Document& document);
  std::string where() const;
  bool tell(simdjson::error_code code) const;
  bool tell_error(std::string what, std::string hint = {}) const;
  void warn(std::string what) const;

  const Opened& opened_;
  std::array<std::string_view, kParts> names_;
  simdjson::ondemand::parser parser_;
  std::string copy_;  // of a record that is not read where it stands
  RecordPlace place_;
  // Warnings that wait until the record proves sound: of one that does not, that is all there is to tell.
  std::vector<std::string> left_out_;
  bool text_is_wrong_ = false;   // the text's value is no string
  bool lone_surrogate_ = false;  // an escape that stands for no character
};

}  // namespace mithaq::read
