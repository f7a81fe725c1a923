#include "find/word_classes.h"

#include <array>
#include <cstring>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::string_view kMagic = "mthcls01";

// A table open at each place: a word stands at the place of its hash or behind it. Sixteen more bits of the hash tell it from others.
constexpr std::size_t kSlots = std::size_t{1} << 17;
struct Slot {
  std::uint16_t check = 0;
  std::uint16_t fine = 0;  // unknown: nothing stands here
};
static_assert(sizeof(Slot) == 4);

std::size_t place(std::uint64_t word) { return word & (kSlots - 1); }
std::uint16_t check(std::uint64_t word) { return static_cast<std::uint16_t>(word >> 48); }

// "and", "so", "by", "for", "as", written as one with the word behind them.
constexpr std::array<std::string_view, 5> kClitics = {"\u0648", "\u0641", "\u0628", "\u0644", "\u0643"};
constexpr std::string_view kFor = kClitics[3];
constexpr std::size_t kLeastStem = 6;  // bytes: three letters

// The word without one clitic and the article behind it; itself where there is none.
std::string_view without_clitic(std::string_view word) {
  for (const std::string_view clitic : kClitics) {
    if (!word.starts_with(clitic) || word.size() < clitic.size() + kLeastStem) continue;
    const std::string_view rest = word.substr(clitic.size());
    if (rest.starts_with(pack::kFoldedArticle) && rest.size() > pack::kFoldedArticle.size() + 4) return rest.substr(4);
    // "To the" leaves one letter of the article.
    if (clitic == kFor && rest.starts_with(kFor) && rest.size() > kLeastStem) return rest.substr(kFor.size());
    return rest;
  }
  return word;
}

}  // namespace

WordClasses::WordClasses(std::string_view bytes) {
  if (bytes.size() == kMagic.size() + kSlots * sizeof(Slot) && bytes.starts_with(kMagic)) slots_ = bytes.substr(kMagic.size());
}

std::string WordClasses::serialize(std::span<const std::pair<std::uint64_t, std::uint16_t>> words) {
  std::string slots(kSlots * sizeof(Slot), '\0');
  const auto at = [&](std::size_t slot) { return slots.data() + slot * sizeof(Slot); };
  for (const auto& [word, fine] : words) {
    Slot slot;
    std::size_t i = place(word);
    for (std::memcpy(&slot, at(i), sizeof slot); slot.fine != kUnknown; std::memcpy(&slot, at(i), sizeof slot)) i = (i + 1) % kSlots;
    slot = {check(word), fine};
    std::memcpy(at(i), &slot, sizeof slot);
  }
  return std::string(kMagic) + slots;
}

std::uint16_t WordClasses::of(std::uint64_t word) const {
  if (slots_.empty()) return kUnknown;
  // A table that is full by mistake must not be searched for ever.
  for (std::size_t i = place(word), steps = 0; steps < kSlots; i = (i + 1) % kSlots, ++steps) {
    Slot slot;
    std::memcpy(&slot, slots_.data() + i * sizeof slot, sizeof slot);
    if (slot.fine == kUnknown || slot.check == check(word)) return slot.fine;
  }
  return kUnknown;
}

std::uint16_t WordClasses::of_form(std::string_view bare) const {
  constexpr int kMostClitics = 2;
  std::uint16_t fine = of(pack::hash_word(bare));
  for (int i = 0; i < kMostClitics && fine == kUnknown; ++i) {
    const std::string_view rest = without_clitic(bare);
    if (rest.size() == bare.size()) break;
    bare = rest;
    fine = of(pack::hash_word(bare));
  }
  return fine;
}

std::string_view bare_word(const Analysis& analysis, std::uint32_t token) {
  if (analysis.tokens.tokens[token].kind == text::TokenKind::kNumber) return kNumberWord;
  std::string_view form = analysis.tokens.form(token);
  const TokenInfo& info = analysis.info[token];
  if (info.cut < form.size()) form.remove_prefix(info.cut);
  if (info.article && form.size() > 6 && form.starts_with(pack::kFoldedArticle)) form.remove_prefix(pack::kFoldedArticle.size());
  return form;
}

}  // namespace mithaq::find
