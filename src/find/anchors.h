// Anchors: the words that may stand for an agreement, one for each mention of an instrument.
#pragma once

#include <string_view>
#include <vector>

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

struct Anchor {
  std::uint32_t first = 0;  // tokens of the instrument term and its adjectives
  std::uint32_t last = 0;
  std::uint32_t core_last = 0;  // one past the term alone
  std::uint16_t cut = 0;
  std::uint32_t sentence = 0;
  std::string_view kind;
  pack::EntryId entry = 0;
  bool definite = false;
  bool plural = false;
  bool dual = false;           // in a form that is nothing but dual
  bool two = false;            // in a form that means two here: the dual before its genitive, too
  bool weak = false;           // an instrument only with support
  bool bare = false;           // the general word
  bool named = false;          // a standing agreement with a name of its own
  bool another = false;        // "another", "the second": not the one before
  bool demonstrative = false;  // "this agreement"
  bool headline = false;
  bool pronoun = false;           // no instrument word of its own: "the second", after "two memoranda"
  bool part = false;              // one of several that were counted before: "the first", "the second memorandum"
  std::uint32_t whole = 0;        // of such: the anchor that counts them
  std::uint32_t ordinal = 0;      // "the second agreement": 2; 0 without
  std::uint32_t count = 1;        // "three memoranda"
  base::Span span;                // words of the term, bare
  std::uint32_t phrase_last = 0;  // one past the noun phrase that names it; `last` where nothing follows: see mark_phrases()
  // Several instruments in one word, past doubt.
  bool lot() const { return plural || dual || count > 1; }
  std::vector<std::uint32_t> nations;  // tokens of nationality adjectives right after: "the Iranian-American agreement"
};

// A document with more is a list; what stands behind them is not read, so that the cost of joining them stays bounded.
inline constexpr std::size_t kMaxAnchors = 300;

// Fills `out`, in order of the text.
void find_anchors(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis, std::vector<Anchor>& out);

}  // namespace mithaq::find
