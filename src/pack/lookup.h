// Finds the terms of a pack in a tokenised text.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "pack/hits.h"
#include "pack/pack.h"
#include "pack/word_memory.h"
#include "text/tokens.h"

namespace mithaq::pack {

class Lookup {
 public:
  explicit Lookup(const Pack& pack);

  // Fills `out` (cleared first) with all hits of all tokens. `memory`, filled by look-ups in the same pack, makes it quicker and changes
  // nothing else.
  void run(const text::TokenLayer& tokens, WordMemory& memory, HitLayer& out) const;
  void run(const text::TokenLayer& tokens, HitLayer& out) const;

  // Appends the hits of one token; HitLayer::first and words stay as they are. True when a longer term might go on past the last token.
  bool run_one(const text::TokenLayer& tokens, std::uint32_t token, HitLayer& out) const;

  // Ways to split clitics off a folded word. The first is always {0}.
  using Split = pack::Split;
  void splits(std::string_view form, std::vector<Split>& out) const;

 private:
  struct Walk;
  // A clitic with its first letters as a number, so that one comparison tells whether a word begins with it.
  struct Clitic {
    std::string_view form;
    std::string_view after;
    std::uint64_t letters = 0;
    std::uint64_t mask = 0;
    std::uint16_t slot = 0;
    ConceptId concept_id = 0;
  };
  using Start = WordMemory::Start;
  struct Place;
  // Where the terms that begin at a token lead.
  struct Ways {
    bool past_end = false;  // one might go on past the last token
  };
  static bool stands(const Clitic& clitic, const Place& place);
  void articles(std::string_view form, std::vector<Split>& out) const;
  void list_splits(const text::TokenLayer& tokens, std::uint32_t token, std::vector<Split>& out) const;
  void list_starts(std::string_view form, const std::vector<Split>& splits, std::uint64_t word, std::vector<Start>& out) const;
  static std::uint32_t follow_bits(std::string_view form, std::uint64_t word);
  void read_letters(const text::TokenLayer& tokens, std::uint32_t token, std::uint64_t hash, WordMemory& memory) const;
  void read_lexicon(const text::TokenLayer& tokens, std::size_t first_start, WordMemory& memory) const;
  void list_steps(const text::TokenLayer& tokens, std::uint32_t token, const HitLayer& layer, WordMemory& memory) const;
  void find_ways_on(const text::TokenLayer& tokens, const HitLayer& layer, WordMemory& memory) const;
  void remember(const text::TokenLayer& tokens, const HitLayer& layer, WordMemory& memory) const;
  static void copy_hits(const WordMemory& memory, const WordMemory::Word& word, std::uint32_t token, HitLayer& out);
  Ways token_hits(const text::TokenLayer& tokens, std::uint32_t token, std::span<const Start> starts, HitLayer& out) const;
  void emit(const Walk& walk, const NodeRecord& record, std::uint32_t next, std::uint32_t articles, std::uint32_t length,
            HitLayer& out) const;
  void clitics_of(const Split& split, std::uint32_t token, std::size_t first_clitic, HitLayer& out) const;
  void follow(const Walk& walk, const NodeRecord& record, std::uint32_t node, std::uint64_t word, std::uint32_t next,
              std::uint32_t articles, std::uint32_t length, HitLayer& out) const;
  void walk(const Walk& walk, std::uint32_t node, std::uint32_t next, std::uint32_t articles, std::uint32_t length, HitLayer& out) const;

  const Pack& pack_;
  std::vector<Clitic> clitics_;      // all but the article
  std::vector<Clitic> articles_;     // plain, or fused with the clitic before it
  std::bitset<2048> begins_clitic_;  // by the first two bytes of a word
};

}  // namespace mithaq::pack
