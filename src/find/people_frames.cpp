#include "find/people_frames.h"

#include <algorithm>

#include "find/office_holders.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kPronounReach = 2;  // sentences between an instrument and "signed it"

// The heavier standing of two.
int rank(std::string_view standing) {
  return standing == "own" ? 4 : standing == "lot" ? 3 : standing == "other" ? 2 : standing == "witness" ? 1 : 0;
}

}  // namespace

PeopleFrames::PeopleFrames(const Reading& reading, const DraftScope& scope) : r_(reading), scope_(scope) {
  for (const Frame& f : r_.frames) add(f);
  find_speakers();
  for (const CaughtPerson& c : caught_) {
    const std::optional<EntityId> id = r_.entities.of(c.name);
    const std::string_view now = c.role == "witness"     ? "witness"
                                 : c.role != "signatory" ? ""
                                 : c.of == "own"         ? "own"
                                 : c.of == "lot"         ? "lot"
                                                         : "other";
    if (!id || now.empty() || (c.role == "signatory" && c.of == "none")) continue;
    const auto known = std::find_if(standings_.begin(), standings_.end(), [&](const auto& s) { return s.first == *id; });
    if (known == standings_.end()) {
      standings_.emplace_back(*id, now);
    } else if (rank(known->second) < rank(now)) {
      known->second = now;
    }
  }
}

// Whom the frame says that `signatory` stands for: "for A: P, and for B: Q", else "P for A, and Q for B".
std::optional<EntityId> PeopleFrames::side_of(const Frame& frame, const Role& signatory) const {
  const Role* before = nullptr;
  const Role* behind = nullptr;
  std::uint32_t first_person = 0xFFFFFFFF;
  std::uint32_t first_side = 0xFFFFFFFF;
  for (const Role& role : frame.roles) {
    const std::string_view name = r_.role(role);
    if (name == "signatory" || name == "unnamed") first_person = std::min(first_person, role.first);
    if (name != "represented" || !role.single || role.source != Source::kName) continue;
    first_side = std::min(first_side, role.first);
    if (role.first < signatory.first && (before == nullptr || role.first > before->first)) before = &role;
    if (role.first > signatory.first && (behind == nullptr || role.first < behind->first)) behind = &role;
  }
  const Role* side = first_side < first_person ? before : behind;
  if (side == nullptr) side = before != nullptr ? before : behind;
  return side == nullptr ? std::nullopt : r_.entities.of(side->index);
}

void PeopleFrames::add(const Frame& frame) {
  const pack::Hit* event = nullptr;
  for (const Role& role : frame.roles) {
    const std::string_view name = r_.role(role);
    if (name == "event" && event == nullptr && r_.analysis.hits.first[role.first] < r_.analysis.hits.first[role.first + 1])
      event = &r_.analysis.hits.hits[r_.analysis.hits.first[role.first]];
  }
  const Concepts& c = r_.concepts;
  const std::string_view form = event == nullptr                    ? "none"
                                : (event->features & c.masdar) != 0 ? "masdar"
                                : (event->features & c.du) != 0     ? "du"
                                : (event->features & c.pl) != 0     ? "pl"
                                                                    : "sg";
  std::string_view of;
  for (const Role& role : frame.roles) {
    const std::string_view name = r_.role(role);
    if (name == "unnamed") {
      if (of.empty()) of = owner(frame);
      for (const std::uint32_t holder : OfficeHolders(r_).of(role.first))
        caught_.push_back({holder,
                           "signatory",
                           frame.pattern,
                           side_of(frame, role),
                           of,
                           form,
                           event != nullptr && event->first < role.first,
                           named(frame),
                           {}});
      continue;
    }
    if (!role.single || role.source != Source::kName) continue;
    if (name != "signatory" && name != "witness" && name != "actor" && name != "party") continue;
    if (of.empty()) of = owner(frame);
    caught_.push_back({role.index, name, frame.pattern, side_of(frame, role), of, form, event != nullptr && event->first < role.first,
                       named(frame), office_of(frame, role)});
  }
}

// The last office that the frame holds before the name, when no other name stands between them.
base::Span PeopleFrames::office_of(const Frame& frame, const Role& signatory) const {
  const Role* office = nullptr;
  for (const Role& role : frame.roles) {
    const std::string_view name = r_.role(role);
    if (role.first < signatory.first && (name == "office" || name == "signatory") && (office == nullptr || role.first > office->first))
      office = &role;
  }
  return office != nullptr && r_.role(*office) == "office" ? office->span : base::Span{};
}

// Of the instrument that the frame holds.
std::string_view PeopleFrames::owner(const Frame& frame) const {
  bool any = false;
  bool lot = false;
  for (const Role& role : frame.roles) {
    if (!role.single || role.source != Source::kAnchor || r_.role(role) != "instrument") continue;
    if (scope_.owns(role.index)) return "own";
    const Anchor& a = r_.anchors[role.index];
    any = true;
    lot = lot || a.lot() || a.two;
  }
  return lot ? "lot" : any ? "other" : owner_nearby(frame);
}

bool PeopleFrames::named(const Frame& frame) const {
  return std::any_of(frame.roles.begin(), frame.roles.end(),
                     [&](const Role& role) { return role.single && role.source == Source::kAnchor && r_.role(role) == "instrument"; });
}

// Of the last anchor before the frame in its sentence ("the agreement ... which X signed"), else of the first in it, else of the last
// before the sentence ("X signed it").
std::string_view PeopleFrames::owner_nearby(const Frame& frame) const {
  const text::Sentence& s = r_.analysis.tokens.sentences[frame.sentence];
  const auto behind =
      std::lower_bound(r_.anchors.begin(), r_.anchors.end(), frame.first, [](const Anchor& a, std::uint32_t t) { return a.first < t; });
  auto at = behind;
  if (at != r_.anchors.begin() && std::prev(at)->first >= s.first) {
    --at;
  } else if (at == r_.anchors.end() || at->first >= frame.last) {
    if (at == r_.anchors.begin() || std::prev(at)->sentence + kPronounReach < frame.sentence) return "none";
    --at;
  }
  return scope_.owns(static_cast<std::size_t>(at - r_.anchors.begin())) ? "own" : "other";
}

const CaughtPerson* PeopleFrames::find(std::uint32_t name, std::string_view role) const {
  const CaughtPerson* found = nullptr;
  for (const CaughtPerson& c : caught_)
    if (c.name == name && c.role == role && (found == nullptr || (found->of != "own" && c.of == "own"))) found = &c;
  return found;
}

void PeopleFrames::find_speakers() {
  for (std::uint32_t i = 0; i < r_.analysis.names.size(); ++i) {
    const Name& name = r_.analysis.names[i];
    const std::optional<EntityId> id = name.type == NameType::kPerson ? r_.entities.of(i) : std::nullopt;
    if (id && speaks(name)) speakers_.push_back(*id);
  }
  std::sort(speakers_.begin(), speakers_.end());
}

// "the minister said": the word before him, over a mark.
bool PeopleFrames::speaks(const Name& name) const {
  std::uint32_t t = name.outer_first;
  for (int back = 0; back < 2 && t > 0; ++back) {
    --t;
    for (std::uint32_t i = r_.analysis.hits.first[t]; i < r_.analysis.hits.first[t + 1]; ++i) {
      const pack::Hit& hit = r_.analysis.hits.hits[i];
      const bool speech = hit.concept_id == r_.concepts.say || hit.concept_id == r_.concepts.announce ||
                          hit.concept_id == r_.concepts.welcome || hit.concept_id == r_.concepts.hope;
      if (speech && (hit.features & (r_.concepts.past | r_.concepts.pres)) != 0) return true;
    }
    if (r_.analysis.tokens.tokens[t].kind != text::TokenKind::kPunct) break;
  }
  return false;
}

std::string_view PeopleFrames::standing(EntityId person) const {
  for (const auto& [id, standing] : standings_)
    if (id == person) return standing;
  return std::binary_search(speakers_.begin(), speakers_.end(), person) ? "says" : "silent";
}

bool PeopleFrames::signs_another(EntityId person) const {
  bool another = false;
  for (const CaughtPerson& c : caught_) {
    if (c.role != "signatory" || r_.entities.of(c.name) != person) continue;
    if (c.of != "other") return false;
    another = another || c.named;
  }
  return another;
}

std::size_t PeopleFrames::rivals(EntityId person) const {
  return static_cast<std::size_t>(
      std::count_if(standings_.begin(), standings_.end(), [&](const auto& s) { return s.first != person && s.second == "own"; }));
}

}  // namespace mithaq::find
