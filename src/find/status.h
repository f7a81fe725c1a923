// How far an agreement has come: read from the verbs and nouns that act on it, their tense, and the words around them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/drafts.h"

namespace mithaq::find {

// One event told near the agreement.
struct ToldEvent {
  std::string_view status;
  std::string_view told;  // as StatusEvents::told says
  bool unreal = false;
  friend auto operator<=>(const ToldEvent&, const ToldEvent&) = default;
};

struct StatusReading {
  std::string_view status;
  double confidence = 0.5;
  bool deed = false;    // a word says so outright: ratified, in force, suspended, left, ended
  bool caught = false;  // and a pattern caught that word with the agreement
  bool unreal = false;  // the only event told of it is planned or wished for, in so many words
  std::vector<doc::Quote> quotes;
  // Token of the event that decided, for dates and places near it; kNoToken when no event was found.
  static constexpr std::uint32_t kNoToken = 0xFFFFFFFF;
  std::uint32_t token = kNoToken;
  std::uint32_t sentence = 0;
  std::string_view told;             // how the event that decided is told
  pack::EntryId entry = 0xFFFFFFFF;  // and its word
  std::vector<ToldEvent> events;     // all that were seen, each once
  bool denied = false;               // "denied that it had signed"
};

StatusReading read_status(const Reading& reading, const Draft& draft);
// Of one of several that were counted ("two agreements: the first ..."), with what was done to all of them; nothing of others.
std::optional<StatusReading> read_shared_status(const Reading& reading, const Draft& draft);

}  // namespace mithaq::find
