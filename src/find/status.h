// How far an agreement has come: read from the verbs and nouns that act on it, their tense, and the words around them.
#pragma once

#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/drafts.h"

namespace mithaq::find {

struct StatusReading {
  std::string_view status;
  double confidence = 0.5;
  bool deed = false;    // a word says so outright: ratified, in force, suspended, left, ended
  bool unreal = false;  // the only event told of it is planned, wished for, refused or denied
  std::vector<doc::Quote> quotes;
  // Token of the event that decided, for dates and places near it; kNoToken when no event was found.
  static constexpr std::uint32_t kNoToken = 0xFFFFFFFF;
  std::uint32_t token = kNoToken;
  std::uint32_t sentence = 0;
  bool denied = false;  // "denied that it had signed"
};

StatusReading read_status(const Reading& reading, const Draft& draft);

}  // namespace mithaq::find
