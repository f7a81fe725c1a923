// Text with its persons, organisations and places marked: what taggers are taught with.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "doc/mention.h"

namespace mithaq::read {

struct AnnotatedText {
  std::string text;
  std::vector<doc::Mention> mentions;  // spans in bytes of the text
};

// JSON Lines: {"text": "...", "mentions": [{"type": "person", "start": 0, "end": 4}]}, offsets in code points; the keys "mentions" may be
// missing, mentions of other types are left out. Errors: kNotFound, kUnreadable; kMalformed with the line of the first bad record.
base::Result<std::vector<AnnotatedText>> read_annotated(const std::string& path);

}  // namespace mithaq::read
