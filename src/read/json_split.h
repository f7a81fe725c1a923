// Cuts a stream of JSON values into its records without holding more than one: the elements of arrays, or objects one
// after the other, over any number of lines. Knows brackets and strings only; what is in a record is checked later.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "read/json_record.h"
#include "read/stream.h"

namespace mithaq::read {

class JsonSplitter {
 public:
  explicit JsonSplitter(Opened& opened) : opened_(opened) {}

  struct Record {
    std::string_view json;  // in the window, until the next call
    RecordPlace place;
  };
  // The next record, or nothing at the end. Records over the limit and cut-off ends are told and skipped.
  std::optional<Record> next();

 private:
  enum class End { kFound, kInputEnds, kTooLarge, kBroken };

  bool find_start();
  char next_char();
  End find_end();
  bool scan_record(std::size_t& at);
  bool scan_string(std::size_t& at);
  bool scan_bracket(char c);
  std::size_t bytes_to_keep() const;
  void skip_rest();
  void resume_at_object();
  void consume(std::size_t size);
  void tell_end();
  void tell(base::ErrorCode code, std::string what, std::string hint = {});

  Opened& opened_;
  std::uint64_t line_ = 1;        // of the window's first byte
  std::size_t taken_ = 0;         // bytes of the last record, still in the window
  std::size_t scanned_ = 0;       // bytes of the window that the scan has passed
  std::size_t string_from_ = 0;   // first byte of the string that the scan is in
  std::uint64_t array_line_ = 0;  // where the open array began; 0: none is open
  std::size_t depth_ = 0;         // open brackets of the record
  bool in_string_ = false;
  bool ended_ = false;   // the scan has seen the record's end
  bool scalar_ = false;  // the record is a number or a word
  bool broken_ = false;  // a raw line end in a string: the quotes do not pair up
  bool told_end_ = false;
};

}  // namespace mithaq::read
