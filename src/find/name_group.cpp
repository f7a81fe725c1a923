// Groups that have no name of their own: "44 African states", "the other parties that signed", "armed factions in the east".
#include "find/name_reader.h"

namespace mithaq::find {
namespace {

constexpr std::uint32_t kMostAdjectives = 4;
constexpr std::uint32_t kMostNumberWords = 3;

}  // namespace

struct GroupReader::Chunk {
  const pack::Hit* head = nullptr;
  std::uint32_t end = 0;
  std::string_view state;
  bool counted = false;
  bool described = false;   // by an adjective, by what it is of
  bool placed = false;      // "in the east"
  bool told_apart = false;  // "the other", "that signed"
};

// One past the words of a number that begins at `t`.
std::uint32_t GroupReader::number_end(std::uint32_t t) const {
  std::uint32_t end = t;
  while (end < size() && end - t < kMostNumberWords && !(end > t && new_line(end)) &&
         (token(end).kind == text::TokenKind::kNumber || begins(end, kNumber)))
    ++end;
  return end;
}

// "companies and bodies": nouns of one group.
void GroupReader::more_nouns(Chunk& chunk) const {
  if (new_line(chunk.end) || !a_.info[chunk.end].conjunction) return;
  const pack::Hit* other = hit(chunk.end, group_noun_);
  if (other != nullptr && (other->features & c_.pl) != 0 && other->definite == chunk.head->definite) chunk.end = other->last;
}

bool GroupReader::adjective(Chunk& chunk) const {
  const std::uint32_t t = chunk.end;
  if (new_line(t) || !arabic(t) || a_.info[t].cut > 0 || article(t) != chunk.head->definite) return false;
  for (std::uint32_t i = a_.hits.first[t]; i < a_.hits.first[t + 1]; ++i) {
    const pack::Hit& h = a_.hits.hits[i];
    const bool fits = h.concept_id == c_.nationality || h.concept_id == c_.group_adjective || h.concept_id == group_mod_ ||
                      h.concept_id == c_.org_mod || (h.concept_id == c_.number_word && chunk.head->definite);
    if (!fits || h.cut != 0) continue;
    if (h.concept_id == c_.nationality && chunk.state.empty()) chunk.state = property(h, c_.k_state);
    chunk.told_apart = chunk.told_apart || (h.concept_id == group_mod_ && chunk.head->definite);
    chunk.end = h.last;
    return chunk.described = true;
  }
  return false;
}

// "factions of the opposition".
void GroupReader::of_whom(Chunk& chunk) const {
  if (chunk.described || chunk.head->definite || new_line(chunk.end)) return;
  const pack::Hit* owner = hit(chunk.end, group_noun_);
  if (owner == nullptr || !owner->definite || owner->cut != 0) return;
  chunk.end = owner->last;
  chunk.described = chunk.told_apart = true;
}

void GroupReader::where(Chunk& chunk) const {
  if (new_line(chunk.end) || hit(chunk.end, c_.in) == nullptr || new_line(chunk.end + 1)) return;
  const std::optional<Name> place = KnownNameReader(pack_, c_, a_).read(chunk.end + 1);
  if (!place || (place->type != NameType::kState && place->type != NameType::kCity && place->type != NameType::kRegion)) return;
  chunk.end = place->last;
  chunk.placed = true;
  if (chunk.state.empty()) chunk.state = place->state;
}

std::optional<Name> GroupReader::read(std::uint32_t t) const {
  Chunk chunk;
  const std::uint32_t noun = number_end(t);
  chunk.counted = noun > t;
  if (noun >= size() || (chunk.counted && new_line(noun))) return std::nullopt;
  chunk.head = hit(noun, group_noun_);
  if (chunk.head == nullptr || (chunk.counted && chunk.head->cut != 0)) return std::nullopt;
  if ((chunk.head->features & c_.pl) == 0 && !chunk.counted) return std::nullopt;
  chunk.end = chunk.head->last;
  more_nouns(chunk);
  for (std::uint32_t i = 0; i < kMostAdjectives && adjective(chunk); ++i) {
  }
  of_whom(chunk);
  where(chunk);
  if (!chunk.counted && !chunk.placed && !chunk.told_apart) return std::nullopt;
  Name name;
  name.type = NameType::kGroup;
  name.party_type = "group";
  name.first = name.outer_first = t;
  name.last = chunk.end;
  name.cut = chunk.counted ? a_.info[t].cut : chunk.head->cut;
  name.entry = chunk.head->entry;
  name.state = chunk.state;
  name.plural = true;
  name.span = {bare_begin(t, chunk.counted ? name.cut : chunk.head->name_cut), token(chunk.end - 1).span.end};
  name.confidence = marked(*chunk.head, c_.k_weak) ? 0.3 : 0.4;
  return name;
}

}  // namespace mithaq::find
