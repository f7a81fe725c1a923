// What the patterns say of the persons of a document, as seen from one draft: who signs it, who signs another one, who attends, who only
// speaks. A frame holds the instrument that it tells of: a frame of another agreement tells against its people.
#pragma once

#include <string_view>
#include <vector>

#include "find/draft_scope.h"

namespace mithaq::find {

// What one frame says of one name.
struct CaughtPerson {
  std::uint32_t name = 0;
  std::string_view role;  // "signatory", "witness", "actor", "party"
  match::PatternId pattern = 0;
  std::optional<EntityId> side;  // whom the same frame says to be represented
  std::string_view of;           // whose instrument the frame holds: "own", "lot" (several, told of elsewhere), "other", "none"
  std::string_view event;        // form of the frame's verb: "du", "sg", "pl", "masdar", "none"
  bool event_before = false;     // the verb stands before the name
  bool named = false;            // the frame itself holds the instrument
  base::Span office;             // first word of an office that stands before the name and is no part of it; empty: none
};

class PeopleFrames {
 public:
  PeopleFrames(const Reading& reading, const DraftScope& scope);

  const std::vector<CaughtPerson>& all() const { return caught_; }
  // The first that says so of the name, those of the draft itself first; null without one.
  const CaughtPerson* find(std::uint32_t name, std::string_view role) const;
  // What the whole document says of him: "own", "lot", "other" (signs another agreement), "witness", "says", "silent".
  std::string_view standing(EntityId person) const;
  // Is he caught signing another agreement by its own word, and this one nowhere?
  bool signs_another(EntityId person) const;
  // Persons other than this one who are caught signing this draft.
  std::size_t rivals(EntityId person) const;

 private:
  void add(const Frame& frame);
  std::optional<EntityId> side_of(const Frame& frame, const Role& signatory) const;
  std::string_view owner(const Frame& frame) const;
  std::string_view owner_nearby(const Frame& frame) const;
  bool named(const Frame& frame) const;
  base::Span office_of(const Frame& frame, const Role& signatory) const;
  void find_speakers();
  bool speaks(const Name& name) const;

  const Reading& r_;
  const DraftScope& scope_;
  std::vector<CaughtPerson> caught_;
  std::vector<std::pair<EntityId, std::string_view>> standings_;  // of persons caught in a frame, each once
  std::vector<EntityId> speakers_;                                // persons whom a verb of speech introduces; sorted
};

}  // namespace mithaq::find
