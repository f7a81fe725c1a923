// Words as the merging compares them: folded, without the affixes that the pack lists, each with a weight for how much it tells. Light
// stemming after Larkey, Ballesteros and Connell 2002 ("Improving stemming for Arabic information retrieval"); weights are inverse
// document frequencies (Sparck Jones 1972) over the agreements of the training files, one count for each agreement.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
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

// A bit for each of some hashes: sets without a bit in common have no hash in common, and most sets that are compared are such (a filter
// after B. H. Bloom 1970, with one function).
template <unsigned kUsed>  // bits of a hash: one of so many places, as a power of two
class HashSigns {
 public:
  void add(std::uint64_t hash) { bits_[place(hash) / kBits] |= std::uint64_t{1} << place(hash) % kBits; }
  bool may_have(std::uint64_t hash) const { return (bits_[place(hash) / kBits] >> place(hash) % kBits & 1U) != 0; }
  bool may_share(const HashSigns& other) const {
    std::uint64_t both = 0;
    for (std::size_t i = 0; i < bits_.size(); ++i) both |= bits_[i] & other.bits_[i];
    return both != 0;
  }

 private:
  static constexpr unsigned kBits = 64;
  static std::size_t place(std::uint64_t hash) { return hash * 0x9E3779B97F4A7C15ULL >> (kBits - kUsed); }

  std::array<std::uint64_t, (1U << kUsed) / kBits> bits_{};
};
using WordSigns = HashSigns<8>;
using TextSigns = HashSigns<11>;

// Words sorted by hash, each once, with the sum of their weights.
class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(std::vector<WeightedWord> words);
  WordSet(const WordSet& other);
  WordSet(WordSet&& other) noexcept;
  WordSet& operator=(WordSet other) noexcept;
  ~WordSet() = default;
  // All words of all of them.
  static WordSet united(const std::vector<const WordSet*>& sets);
  // Of words that are sorted by hash already, each there once.
  static WordSet ascending(std::vector<WeightedWord> words);

  bool empty() const { return words_.empty(); }
  double total() const { return total_; }
  std::span<const WeightedWord> words() const { return words_; }
  const WordSigns& signs() const { return signs_; }

  // Its words go to the end of `store`, which has room for them and outlives the set and what is moved from it; copies have their own.
  void move_into(std::vector<WeightedWord>& store);

 private:
  void sum_up();

  std::vector<WeightedWord> own_;
  std::span<const WeightedWord> words_;
  double total_ = 0;
  WordSigns signs_;
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
// The same, where the signs of the second one's hashes are at hand.
double sketch_overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b, const TextSigns& signs_of_b);
TextSigns signs_of(const std::vector<std::uint64_t>& sketch);

}  // namespace mithaq::link
