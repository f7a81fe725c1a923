#include "find/document_words.h"

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "pack/words.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostTokens = 600;  // what comes later in a long text adds next to nothing

// Calls visit(word) for the words of the headline, or of the body.
template <typename Visit>
void each_word(const Analysis& a, bool headline, Visit visit) {
  std::size_t left = kMostTokens;
  for (const text::Sentence& s : a.tokens.sentences) {
    if ((s.zone == text::Zone::kHeadline) != headline) continue;
    for (std::uint32_t t = s.first; t < s.last && left > 0; ++t) {
      if (a.tokens.tokens[t].kind != text::TokenKind::kArabic || a.info[t].furniture) continue;
      visit(FeatureWord(pack::without_article(a.bare(t))));
      --left;
    }
  }
}

// Those that have been met, by their hashes; more places than a document has words.
class Met {
 public:
  // False when it was there.
  bool add(std::uint64_t hash) {
    if (hash == 0) return !std::exchange(nothing_, true);
    std::size_t at = (hash * 0x9E3779B97F4A7C15ULL) >> (64 - kBits);
    while (places_[at] != 0 && places_[at] != hash) at = (at + 1) % places_.size();
    return std::exchange(places_[at], hash) == 0;
  }

 private:
  static constexpr int kBits = 10;
  static_assert(kMostTokens < std::size_t{1} << kBits);
  std::array<std::uint64_t, std::size_t{1} << kBits> places_{};  // 0: empty
  bool nothing_ = false;                                         // the hash 0
};

// Each word once: in the order of the alphabet for those who read them, else as they come.
void add_words(const Analysis& a, bool headline, bool in_order, const FeatureWord& name, Weighing& w) {
  if (!in_order) {
    Met met;
    return each_word(a, headline, [&](const FeatureWord& word) {
      if (met.add(word.hash())) w.add(name, word);
    });
  }
  std::set<std::string_view> words;
  each_word(a, headline, [&](const FeatureWord& word) { words.insert(word.text()); });
  for (const std::string_view word : words) w.add(name, word);
}

}  // namespace

std::optional<double> weigh_document(const Analysis& analysis, const RoleModel& roles, std::vector<doc::Candidate>* trace) {
  const bool knows = roles.knows(kDocumentSlot);
  if (!knows && trace == nullptr) return std::nullopt;
  std::vector<std::string> names;
  Weighing w(roles, kDocumentSlot, trace != nullptr ? &names : nullptr);
  add_words(analysis, true, trace != nullptr, "title", w);
  add_words(analysis, false, trace != nullptr, "word", w);
  const double probability = w.probability();
  if (trace != nullptr) trace->push_back({kDocumentSlot, {}, {}, std::move(names)});
  return knows ? std::optional(probability) : std::nullopt;
}

}  // namespace mithaq::find
