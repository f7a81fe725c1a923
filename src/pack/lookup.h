// Finds the terms of a pack in a tokenised text.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "pack/pack.h"
#include "text/tokens.h"

namespace mithaq::pack {

// A term of the pack found in the text: tokens [first, last), beginning `cut` folded bytes into the first token, after its clitics.
struct Hit {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t cut = 0;       // 0: no clitic before it
  std::uint16_t name_cut = 0;  // where the span of a name begins: like `cut`, but after an article that is fused with a clitic
  EntryId entry = 0;
  ConceptId concept_id = 0;
  bool definite = false;  // the first or the last word carries the article
  std::uint64_t features = 0;
};

// One clitic before a cut of a word.
struct CliticEdge {
  std::uint32_t token = 0;
  std::uint16_t from = 0;  // folded bytes
  std::uint16_t to = 0;
  ConceptId concept_id = 0;
};

// What the letters of a word tell when the lexicon is silent: the first way to read an article in it.
struct ArticleReading {
  bool article = false;
  std::uint16_t cut = 0;          // folded bytes of clitics before the article
  ConceptId clitic = kNoConcept;  // the first of them
};

struct HitLayer {
  std::vector<Hit> hits;                 // sorted by first token, then cut, then length (longest first)
  std::vector<CliticEdge> clitics;       // of every way to split that a hit uses, sorted by token; no duplicates
  std::vector<std::uint32_t> first;      // per token: index of its first hit; one more at the end
  std::vector<std::uint64_t> words;      // per token: hash of its folded form
  std::vector<ArticleReading> articles;  // per token
  void clear();
};

class Lookup {
 public:
  explicit Lookup(const Pack& pack);

  // Fills `out` (cleared first) with all hits of all tokens.
  void run(const text::TokenLayer& tokens, HitLayer& out) const;

  // Appends the hits of one token; HitLayer::first and words stay as they are. True when a longer term might go on past the last token.
  bool run_one(const text::TokenLayer& tokens, std::uint32_t token, HitLayer& out) const;

  // Ways to split clitics off a folded word: [cut, begin of the bare word after an article]. The first is always {0}.
  struct Split {
    std::uint16_t cut = 0;   // after conjunction and preposition
    std::uint16_t bare = 0;  // after the article too; equals cut when there is none
    bool article = false;
    bool fused = false;  // the article is fused with the clitic before it
    ConceptId clitics[2] = {kNoConcept, kNoConcept};
    std::uint16_t ends[2] = {0, 0};
  };
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
  // A way to read a token whose first word begins some term.
  struct Start {
    std::uint32_t token = 0;
    std::uint32_t node = 0;
    std::uint64_t word = 0;
    Split split;
  };
  struct Place;
  static bool stands(const Clitic& clitic, const Place& place);
  void articles(std::string_view form, std::vector<Split>& out) const;
  void list_splits(const text::TokenLayer& tokens, std::uint32_t token, std::vector<Split>& out) const;
  void list_starts(std::uint32_t token, std::string_view form, const std::vector<Split>& splits, std::uint64_t word,
                   std::vector<Start>& out) const;
  void step_all(std::vector<Start>& starts) const;
  bool token_hits(const text::TokenLayer& tokens, std::span<const Start> starts, HitLayer& out) const;
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
