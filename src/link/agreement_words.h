// Words as the merging compares them: folded, without the affixes that the pack lists, each with a weight for how much it tells. Light
// stemming after Larkey, Ballesteros and Connell 2002 ("Improving stemming for Arabic information retrieval"); weights are inverse
// document frequencies (Sparck Jones 1972) over the agreements of the training files, one count for each agreement.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mithaq::link {

// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
inline constexpr std::uint64_t kWordSeed = 0xcbf29ce484222325ULL;
constexpr std::uint64_t word_hash(std::string_view text, std::uint64_t from = kWordSeed) {
  for (const char c : text) from = (from ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return from;
}

struct WeightedWord {
  std::uint64_t hash = 0;
  double weight = 1;  // 0 tells nothing, 1 is rare
};

// Words sorted by hash, each once, with the sum of their weights.
class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(std::vector<WeightedWord> words);
  // All words of all of them.
  static WordSet united(const std::vector<const WordSet*>& sets);
  // Of words that are sorted by hash already, each there once.
  static WordSet ascending(std::vector<WeightedWord> words);

  // Only whether it is empty and what it weighs stays known.
  void forget_words() { std::vector<WeightedWord>().swap(words_); }

  bool empty() const { return empty_; }
  double total() const { return total_; }
  const std::vector<WeightedWord>& words() const { return words_; }

 private:
  std::vector<WeightedWord> words_;
  double total_ = 0;
  bool empty_ = true;
};

double shared_weight(const WordSet& a, const WordSet& b);
// Shared weight over that of the lighter set; 0 when one of them weighs nothing.
double overlap(const WordSet& a, const WordSet& b);
WordSet without(const WordSet& words, const WordSet& less);

class AgreementWords {
 public:
  // `lists`: lines "prefix<TAB>letters", "suffix<TAB>letters", "relation<TAB>renews|amends|implements|supersedes<TAB>word", written by hand
  // (agreement_words.weights). `weights`: lines "word<TAB>stem<TAB>weight" and "state<TAB>code<TAB>weight", learnt (merge.weights). Other
  // lines are left out.
  AgreementWords(std::string_view lists, std::string_view weights);

  // The stems of a text, in its order.
  std::vector<std::string> stems(std::string_view text) const;
  std::string_view stem(std::string_view folded) const;  // part of it
  double weight(std::string_view stem) const;
  // How rare a state is as a party, 0 to 1.
  double state_weight(const std::string& state) const;
  WordSet set_of(const std::vector<std::string>& texts) const;
  WordSet words_of(std::string_view text) const;
  // The relations that words of the text speak of, each once, sorted.
  std::vector<std::string> relations(std::string_view text) const;

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  struct Affix {
    std::string text;  // never empty
    std::size_t letters = 0;
  };
  void read_list_line(std::string_view first, std::string_view rest);
  void add_words(std::string_view text, std::vector<WeightedWord>& out) const;

  std::vector<Affix> prefixes_;  // longest first
  std::vector<Affix> suffixes_;
  std::map<std::string, std::string, std::less<>> relations_;  // stem -> relation
  using Weights = std::unordered_map<std::string, double, TextHash, std::equal_to<>>;
  Weights weights_;
  Weights states_;
};

// The 64 smallest hashes of all runs of four words: two texts share most of theirs when the one is a copy of the other (Broder 1997).
std::vector<std::uint64_t> text_sketch(std::string_view text);
// The same of its words, folded.
std::vector<std::uint64_t> text_sketch(const std::vector<std::string_view>& words);
// Share of the smaller sketch's range that both have, [0,1].
double sketch_overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

}  // namespace mithaq::link
