// What went wrong, where, and what the reader can do about it.
#pragma once

#include <string>
#include <string_view>

namespace mithaq::base {

enum class ErrorCode {
  kNotFound,     // a file, folder or name that is not there
  kUnreadable,   // it is there but cannot be read or written
  kMalformed,    // bad syntax or shape of data
  kUnknownName,  // a concept, feature, role or option nobody has defined
  kVersion,      // made by another version of the program
  kLimit,        // larger than we are willing to read
  kInternal,     // our own fault
};

std::string_view code_name(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string where;  // "file:line:column", "file:line", "file" or empty
  std::string what;   // one sentence, no full stop
  std::string hint;   // what to try; may be empty

  // "where: what (hint)"
  std::string message() const;
};

}  // namespace mithaq::base
