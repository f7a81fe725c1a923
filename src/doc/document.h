// One news item or statement as it was delivered. Text and title are valid UTF-8.
#pragma once

#include <string>

namespace mithaq::doc {

struct Document {
  std::string id;
  std::string title;       // may be empty; usually repeated as the first line of `text`
  std::string text;        // all that was delivered; every offset in the project indexes this
  std::string published;   // ISO date "2025-05-19" or empty
  std::string source;      // outlet; may be empty
  std::string url;         // may be empty
  std::string language;    // ISO 639-1 as declared by the source; may be empty
  std::string agreements;  // a JSON array: what was read from it before, as `extract` writes it; only where asked for
  std::string origin;      // where it was read: "file", "file:line"; for messages only
};

}  // namespace mithaq::doc
