// The symbols that patterns may use: the concepts of the pack, then the mention types and marks that this room adds.
#pragma once

#include "match/vocabulary.h"
#include "pack/pack.h"

namespace mithaq::find {

// Symbols beyond the pack's concepts, in this order after the last concept.
enum class Extra : std::uint16_t {
  kParty,  // state, body, group, organisation, known or by its head
  kSides,  // words that stand for several parties: "the two sides"
  kPerson,
  kPlaceName,  // city, region
  kTime,
  kMoney,
  kAnchor,       // an instrument word that may stand for an agreement
  kUnknownName,  // run of words that no lexicon knows, Latin or quoted words
  kComma,
  kColon,
  kQuote,
  kOpen,
  kClose,
  kDash,
  kNumeral,
  kDefinite,  // a word with the article
};

class PackVocabulary : public match::Vocabulary {
 public:
  explicit PackVocabulary(const pack::Pack& pack) : pack_(pack) {}

  std::optional<match::Symbol> symbol(std::string_view name) const override;
  std::optional<std::uint64_t> feature(std::string_view name) const override;
  std::vector<std::string> symbol_names() const override;
  std::vector<std::string> feature_names() const override;

  match::Symbol extra(Extra extra) const { return static_cast<match::Symbol>(pack_.concept_count() + static_cast<std::size_t>(extra)); }

 private:
  const pack::Pack& pack_;
};

}  // namespace mithaq::find
