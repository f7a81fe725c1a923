// What an occasion or a place has to do with the agreement: how old the agreement is, in what sort of name or phrase the word stands.
// Occasions and places are named in news of all kinds; an old treaty that is recalled has none of them.
#pragma once

#include <string_view>

#include "find/draft_scope.h"

namespace mithaq::find {

class Setting {
 public:
  Setting(const Reading& reading, const Draft& draft);

  // Adds how the agreement stands to the day of publication; `relation` is that of the sentence.
  void standing(const FeatureWord& relation, Weighing& out) const;
  // Adds what covers the token at the head of the phrase: a body, a party, a title, a person, the agreement's own name.
  void inside(std::uint32_t head, Weighing& out) const;

 private:
  const Reading& r_;
  const Draft& d_;
  std::string_view standing_;  // "no", "undated", "old", "fresh"
  std::string_view year_;      // of a year told right behind an anchor: "none", "old", "same"
  bool definite_only_ = true;
};

// Whether a time expression covers the token.
bool in_time(const Reading& reading, std::uint32_t token);

// Whether the text of the token ends in the letter ta marbuta, which folding makes a ha.
bool ends_in_ta_marbuta(const Reading& reading, std::uint32_t token);

}  // namespace mithaq::find
