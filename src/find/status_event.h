// Words that may tell how far an agreement has come, one at a time: what such a word means, whether it is an event at all here, whether it
// has happened, and whether it is told as news or recalled.
#pragma once

#include <string_view>

#include "find/drafts.h"

namespace mithaq::find {

struct EventMeaning {
  std::string_view status;  // empty: no event
  int weight = 0;           // the heavier of two events decides; 7 and more: a deed that says it outright
};

class StatusEvents {
 public:
  explicit StatusEvents(const Reading& reading) : r_(reading), c_(reading.concepts) {}

  // What an event of this concept means when it has happened.
  EventMeaning meaning(pack::ConceptId id) const;
  // Not a name, nor a noun of another sense, nor a reading that the token's clitics exclude.
  bool usable(const pack::Hit& hit) const;
  // The first usable event of tokens [first, last); null without one.
  const pack::Hit* find(std::uint32_t first, std::uint32_t last) const;
  // Planned, wished for, refused, allowed: not done yet.
  bool unreal(const pack::Hit& hit, std::uint32_t sentence) const;
  // In so many words: "will sign", "intends to sign", "its signing will be done".
  bool outright_plan(const pack::Hit& hit, std::uint32_t sentence) const;
  // "withdrew from signing", "postponed the signing": what is said is said of the signing.
  bool of_signing(const pack::Hit& hit, std::uint32_t sentence) const;
  // "asserted", "relative" ("which X signed"), "participle" ("signed by"), "after" ("since the signing"), "pluperfect" ("had signed").
  std::string_view told(const pack::Hit& hit, std::uint32_t sentence) const;
  // What is done to a thing that is not the agreement before it: "an agreement that ends the war", "an agreement on withdrawal".
  bool of_contents(const pack::Hit& hit) const;
  // "parliament", "the cabinet" near it: who approves ratifies.
  bool by_authority(const pack::Hit& hit, std::uint32_t sentence) const;
  // A usable word with one of these modality bits in the `reach` tokens before `t`, not before `first`.
  bool modal_before(std::uint32_t t, std::uint32_t first, std::uint32_t bits, std::uint32_t reach) const;
  // A usable word of this concept there.
  bool near_before(std::uint32_t t, std::uint32_t first, pack::ConceptId id, std::uint32_t reach) const;

  bool finite(const pack::Hit& hit) const { return (hit.features & (c_.past | c_.pres | c_.fut)) != 0; }

 private:
  bool agreed_noun(const pack::Hit& hit) const;
  bool negation_inside(const pack::Hit& hit) const;
  bool short_authority(std::uint32_t token) const;
  bool unreal_verb(const pack::Hit& hit, std::uint32_t first) const;
  bool unreal_noun(const pack::Hit& hit, std::uint32_t first) const;
  bool governed_away(const pack::Hit& hit, std::uint32_t first) const;
  bool will_be_done(const pack::Hit& hit, std::uint32_t first) const;
  bool led_by(const pack::Hit& hit, pack::ConceptId clitic) const;
  bool behind_preposition(const pack::Hit& hit, std::uint32_t first) const;

  const Reading& r_;
  const Concepts& c_;
};

}  // namespace mithaq::find
