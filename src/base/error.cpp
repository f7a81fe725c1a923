#include "base/error.h"

namespace mithaq::base {

std::string_view code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::kNotFound: return "not found";
    case ErrorCode::kUnreadable: return "unreadable";
    case ErrorCode::kMalformed: return "malformed";
    case ErrorCode::kUnknownName: return "unknown name";
    case ErrorCode::kVersion: return "other version";
    case ErrorCode::kLimit: return "over the limit";
    case ErrorCode::kInternal: return "internal";
  }
  return "internal";
}

std::string Error::message() const {
  std::string out;
  if (!where.empty()) out += where + ": ";
  out += what;
  if (!hint.empty()) out += " (" + hint + ")";
  return out;
}

}  // namespace mithaq::base
