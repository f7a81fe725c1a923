// What look-ups found out about single words, kept for the next time they come: the words of news come again and again. Nothing that is
// found depends on it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "pack/hits.h"

namespace mithaq::pack {

// One thread's, for one pack. Its size is bounded but for the words of the text at hand.
class WordMemory {
 private:
  friend class Lookup;

  // A way to read a word that begins some term.
  struct Start {
    std::uint32_t node = 0;
    std::uint32_t children = 0;  // of the node
    std::uint64_t word = 0;
    Split split;
  };
  struct Word {
    std::uint64_t key = 0;       // 0: an empty place
    std::uint32_t children = 0;  // child_bit of all words that may go on with a term that begins here
    std::uint32_t follows = 0;   // child_bit of this word in each form in which it may go on with a term
    std::uint32_t hits = 0;      // where its own begin; those of terms of one word, as if it were token 0
    std::uint32_t clitics = 0;   // the same
    std::uint32_t starts = 0;    // the same
    std::uint16_t hit_count = 0;
    std::uint16_t clitic_count = 0;
    std::uint16_t start_count = 0;
    ArticleReading article;
  };

  // Makes sure that so many words more find a place; forgets all when there are too many.
  void make_room(std::size_t words);
  std::size_t home(std::uint64_t key) const { return key & (table_.size() - 1); }
  void expect(std::uint64_t key) const { __builtin_prefetch(&table_[home(key)]); }
  // Its place, or the empty one where it belongs.
  std::uint32_t place(std::uint64_t key) const {
    std::size_t at = home(key);
    while (table_[at].key != key && table_[at].key != 0) at = (at + 1) & (table_.size() - 1);
    return static_cast<std::uint32_t>(at);
  }
  // Of two words: no term that begins with the first goes on with the second.
  bool known_apart(const Word& first, const Word& second) const { return apart_[pair_place(first, second)] == pair(first, second); }
  void note_apart(const Word& first, const Word& second) { apart_[pair_place(first, second)] = pair(first, second); }
  static std::uint64_t pair(const Word& first, const Word& second) { return (first.key * 0x9E3779B97F4A7C15ULL ^ second.key) | 1U; }
  static std::size_t pair_place(const Word& first, const Word& second) {
    return pair(first, second) * 0xD6E8FEB86659FD93ULL >> (64U - kPairBits);
  }

  const Word& word_of(std::uint32_t token) const { return table_[places_[token]]; }
  std::span<const Start> starts(const Word& word) const { return {starts_.data() + word.starts, word.start_count}; }

  std::vector<Word> table_;  // open-addressed, at most half full, a power of two long
  std::size_t count_ = 0;
  static constexpr unsigned kPairBits = 14;
  std::vector<std::uint64_t> apart_;  // by hash of a pair; what falls on a place takes it
  HitLayer found_;                    // hits and clitics of all words
  std::vector<Start> starts_;
  // Of the text at hand:
  std::vector<std::uint32_t> places_;  // by token
  struct New {
    std::uint32_t token;
    std::uint32_t place;
  };
  std::vector<New> new_;
  std::vector<Split> splits_;
  // A step from a token to the next one that a term may take.
  struct Step {
    std::uint64_t key;
    std::uint32_t token;
  };
  std::vector<Step> steps_;
  std::vector<char> on_;  // by token: does a term of several words begin there?
};

}  // namespace mithaq::pack
