// From frames to records: which anchors speak of one agreement, and who its parties are.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "doc/report.h"
#include "find/anchors.h"
#include "find/entity_table.h"
#include "find/frames.h"

namespace mithaq::find {

struct DraftParty {
  EntityId entity = 0;
  std::uint32_t name = 0xFFFFFFFF;  // the name that the frame had here, or none when it came from a person or a nationality
  std::vector<base::Span> words;    // of nationalities and offices that stand for it, when no name does
  double weight = 0;                // how sure the patterns are
  match::PatternId by = 0;
  bool meant = false;  // not named there: "the two sides", "the Turkish president"
  bool dealt = false;  // the partner of this one of several instruments that were told in one breath
};
inline constexpr match::PatternId kNearby = 0xFFFFFFFF;  // no pattern: the name stands near the anchor

// What the frames say of one anchor.
struct AnchorFacts {
  std::vector<DraftParty> parties;
  std::vector<std::uint32_t> frames;
  bool event = false;  // somebody signs, agrees, ... it
};

// Its part in a list of instruments: "the following memoranda", and each of them.
enum class ListPart : std::uint8_t { kNone, kWhole, kItem };

struct Draft {
  std::vector<std::uint32_t> anchors;
  std::vector<std::uint32_t> frames;
  std::vector<DraftParty> parties;
  std::string_view kind;
  std::uint32_t count = 1;
  bool event = false;
  ListPart list = ListPart::kNone;
  std::size_t caught = 0;            // parties that patterns gave it; the others were found nearby
  std::vector<EntityId> dealt_away;  // partners of its siblings, where several instruments were told in one breath
};

// One more party, or further words of one that is there.
void add_party(Draft& draft, const DraftParty& party);

class JoinScorer;
class NewInstruments;
class RoleModel;
class MentionSums;

// Everything the builders of a report share.
struct Reading {
  const pack::Pack& pack;
  const Concepts& concepts;
  const match::PatternSet& patterns;
  const Analysis& analysis;
  const std::vector<Anchor>& anchors;
  const std::vector<Frame>& frames;
  EntityTable& entities;
  const RoleModel& roles;
  std::vector<doc::Candidate>* trace = nullptr;  // training wants what was decided, and between what: decisions go here
  MentionSums* sums = nullptr;                   // where given, mentions are weighed once for all drafts

  std::string_view role(const Role& r) const { return patterns.role_name(r.role); }
};

// What each anchor has of its own.
std::vector<AnchorFacts> gather_facts(const Reading& reading);

// "The following memoranda", and a list of them: tells which is which; items without parties have those of the whole.
void spell_out(const NewInstruments& instruments, const Reading& reading, std::vector<Draft>& drafts);

// Fills up to two parties from the names near the anchors and in the headline.
void complete_parties(const Reading& reading, Draft& draft);

// "Two memoranda ... the first ... the second ..." become two drafts; two subjects with one partner share them out.
void split_duals(const Reading& reading, std::vector<Draft>& drafts);

// "Three memoranda with A, B and C" become three drafts with one partner each.
void deal_partners(const Reading& reading, std::vector<Draft>& drafts);

// Joins drafts that turn out to be one when their parties are complete: a headline and its story, "the agreement" and "an agreement".
void merge_drafts(const Reading& reading, const JoinScorer& scorer, const NewInstruments& instruments, std::vector<Draft>& drafts);

// Anchors joined to drafts, in the order of the text.
std::vector<Draft> join_anchors(const Reading& reading, const std::vector<AnchorFacts>& facts, const JoinScorer& scorer,
                                const NewInstruments& instruments);

}  // namespace mithaq::find
