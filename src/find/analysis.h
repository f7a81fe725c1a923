// Everything the stages learn about one document, layer by layer. One object serves many documents: memory is reused.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "doc/document.h"
#include "find/money.h"
#include "find/name_tag.h"
#include "find/times.h"
#include "pack/lookup.h"
#include "text/tokens.h"

namespace mithaq::find {

struct TokenInfo {
  std::uint32_t classes = 0;  // TokenClass bits of all hits that cover the token at its best cut
  std::uint32_t starts = 0;   // the same, of hits that begin here
  std::uint32_t asked = 0;    // AskedWord bits of all hits that begin here
  std::uint16_t cut = 0;      // folded bytes of clitics before the word, as the longest hit has it; 0 when unknown
  bool article = false;       // carries the article (plain reading of the letters)
  bool conjunction = false;   // begins with the letter of "and" and something known, or a definite word, follows it
  bool furniture = false;     // belongs to the page, not to the article
  NameTag tag = NameTag::kOutside;
};

enum class NameType : std::uint8_t {
  kState,
  kCity,
  kRegion,
  kBody,
  kGroup,
  kOrganisation,
  kPerson,
  kSide,
  kCounterpart,
  kEpithet,
  kNominal,
  kUnknown
};

// Something that has a name: a party, a person, a place; or a word that stands for one ("the ministry", "the two sides").
struct Name {
  NameType type = NameType::kUnknown;
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  std::uint32_t outer_first = 0;                  // first token of the titles before the name, else `first`
  std::uint16_t cut = 0;                          // folded bytes of clitics before token outer_first, for the lattice
  base::Span span;                                // bare: no clitics, no quotes around
  std::string_view state;                         // ISO 3166-1 alpha-2; of the pack, lives as long as it
  std::string_view party_type;                    // state government organisation company international group; "" unknown
  base::Span alias;                               // short name in quotes or brackets right after; may be empty
  base::Span title;                               // persons: office or rank beside the name; may be empty
  std::uint32_t title_first = 0, title_last = 0;  // tokens of the title
  bool head_of_state = false;                     // persons: signs for the state, not for a body
  bool definite_head = false;                     // nominal: which head it repeats
  bool quoted = false;
  bool plural = false;
  pack::EntryId entry = 0xFFFFFFFF;  // head or name in the pack
  double confidence = 1.0;
};

struct Analysis {
  const doc::Document* document = nullptr;
  std::string_view text;
  text::TokenLayer tokens;
  pack::HitLayer hits;
  std::vector<TokenInfo> info;
  std::vector<std::uint32_t> topics;  // of hits: the topic words, in order
  std::vector<std::uint32_t> scenes;  // of hits: those of kTellsScene
  std::vector<std::uint32_t> signs;   // tokens with kSigns
  std::vector<TimeMention> times;
  std::vector<MoneyMention> money;
  std::vector<bool> aside;  // by sentence: too far from any anchor for times and for names that no list knows to matter; empty: none
  std::vector<Name> names;  // sorted by outer_first

  // The folded form of token `t` without the clitics before it.
  std::string_view bare(std::uint32_t t) const { return tokens.form(t).substr(info[t].cut); }

  // The clitics that readings of token `t` split off.
  std::span<const pack::CliticEdge> clitics_of(std::uint32_t t) const {
    auto first = std::lower_bound(hits.clitics.begin(), hits.clitics.end(), t,
                                  [](const pack::CliticEdge& e, std::uint32_t k) { return e.token < k; });
    auto last = first;
    while (last != hits.clitics.end() && last->token == t) ++last;
    return {first, last};
  }

  // Whether a hit of the concept begins at token `t`; never one of kNoConcept.
  bool has_hit(std::uint32_t t, pack::ConceptId id) const {
    for (std::uint32_t i = hits.first[t]; i < hits.first[t + 1]; ++i)
      if (id != pack::kNoConcept && hits.hits[i].concept_id == id) return true;
    return false;
  }

  // Nothing but numbers and marks in tokens [first, last): what may open an item of a list. True of none.
  bool only_marks(std::uint32_t first, std::uint32_t last) const {
    return std::all_of(tokens.tokens.begin() + first, tokens.tokens.begin() + last,
                       [](const text::Token& t) { return t.kind == text::TokenKind::kNumber || t.kind == text::TokenKind::kPunct; });
  }

  // The name that begins at token `t`, titles before it included, or none.
  const Name* name_at(std::uint32_t t) const {
    const auto at = std::lower_bound(names.begin(), names.end(), t, [](const Name& n, std::uint32_t k) { return n.outer_first < k; });
    return at == names.end() || at->outer_first != t ? nullptr : &*at;
  }

  base::Span span(std::uint32_t first, std::uint32_t last) const {
    return {tokens.tokens[first].span.begin, tokens.tokens[last - 1].span.end};
  }
  std::string_view words(base::Span s) const { return base::slice(text, s); }
};

}  // namespace mithaq::find
