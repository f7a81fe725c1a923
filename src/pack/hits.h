// What a look-up finds in a tokenised text.
#pragma once

#include <cstdint>
#include <vector>

#include "pack/pack.h"

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

// A way to split clitics off a folded word.
struct Split {
  std::uint16_t cut = 0;   // after conjunction and preposition
  std::uint16_t bare = 0;  // after the article too; equals cut when there is none
  bool article = false;
  bool fused = false;  // the article is fused with the clitic before it
  ConceptId clitics[2] = {kNoConcept, kNoConcept};
  std::uint16_t ends[2] = {0, 0};
};

}  // namespace mithaq::pack
