#include "link/reason.h"

#include <cstdio>

namespace mithaq::link {
namespace {

constexpr std::size_t kMostPairs = 6;
constexpr double kSure = 0.95;

std::string_view noun(WordClass c) {
  switch (c) {
    case WordClass::kGiven: return "given name";
    case WordClass::kHead: return "kind of body";
    case WordClass::kField: return "field";
    case WordClass::kState: return "state";
    case WordClass::kPlace: return "place";
    case WordClass::kNumber: return "number";
    default: return "word";
  }
}

std::string words(const Name& name, std::size_t first, std::size_t count) {
  std::string out;
  for (std::size_t i = first; i < first + count && i < name.units.size(); ++i) out += (i == first ? "" : " ") + name.units[i].text;
  return out;
}

void add(std::string& out, const std::string& part) { out += (out.empty() ? "" : "; ") + part; }

std::string pair_text(const NamePair& pair, const UnitPair& p) {
  const Unit& u = pair.left.units[p.left];
  std::string out = words(pair.left, p.left, p.left_count) + " = " + words(pair.right, p.right, p.right_count);
  if (p.by_meaning) return out + " (" + std::string(noun(u.word_class)) + ")";
  if (p.same >= kSure) return out + " (letters)";
  char number[32];
  std::snprintf(number, sizeof number, " (letters, %.2f)", p.same);
  return out + number;
}

std::string free_text(const Name& name, const std::vector<std::uint8_t>& free) {
  std::string out;
  for (const std::uint8_t u : free) out += (out.empty() ? "" : ", ") + name.units[u].text;
  return out;
}

// What cannot both be true of one entity.
void add_clashes(const NamePair& pair, std::string& out) {
  for (const WordClass c :
       {WordClass::kGiven, WordClass::kState, WordClass::kHead, WordClass::kField, WordClass::kPlace, WordClass::kNumber}) {
    const auto free = [&](const Name& name, const std::vector<std::uint8_t>& units) -> const Unit* {
      for (const std::uint8_t u : units)
        if (name.units[u].word_class == c) return &name.units[u];
      return nullptr;
    };
    const Unit* left = free(pair.left, pair.alignment.left_free);
    const Unit* right = free(pair.right, pair.alignment.right_free);
    if (left != nullptr && right != nullptr) add(out, "other " + std::string(noun(c)) + ": " + left->text + " / " + right->text);
  }
}

}  // namespace

std::string reason_of(const NamePair& pair) {
  std::string out;
  switch (acquaintance(pair)) {
    case Acquaintance::kSame:
    case Acquaintance::kSameNearly: add(out, "both known as " + pair.knowledge.known[pair.left_known.entities.front()].id); break;
    case Acquaintance::kOther:
    case Acquaintance::kOtherNearly:
      add(out, "known as " + pair.knowledge.known[pair.left_known.entities.front()].id + " and " +
                   pair.knowledge.known[pair.right_known.entities.front()].id);
      break;
    case Acquaintance::kNone: break;
  }
  if (acronym_fit(pair) > 0) add(out, "the acronym fits");
  for (std::size_t i = 0; i < pair.alignment.pairs.size() && i < kMostPairs; ++i) add(out, pair_text(pair, pair.alignment.pairs[i]));
  add_clashes(pair, out);
  if (!pair.alignment.left_free.empty()) add(out, "only left: " + free_text(pair.left, pair.alignment.left_free));
  if (!pair.alignment.right_free.empty()) add(out, "only right: " + free_text(pair.right, pair.alignment.right_free));
  return out;
}

}  // namespace mithaq::link
