// Numbers in a text, written in digits, in words, or both ("3.5", "1,500,000", "three million five hundred thousand").
//
// Words come from the pack: NumberWord(value=), Magnitude(value=), Fraction(value=). How words add up: a word joined by "and" is added, one
// that follows directly multiplies when it is a hundred or a magnitude, and is added when it is the ten of a number between 11 and 19.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pack/lookup.h"
#include "pack/pack.h"
#include "text/tokens.h"

namespace mithaq::find {

struct Number {
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;   // one past the last token
  double value = 0;
  bool digits = false;       // only digits, no words
  bool magnitude = false;    // ends in a magnitude
  bool definite = false;     // carries the article
  bool conjunction = false;  // "and" is written together with it
};

// Value of digits with separators; nothing when the groups make no sense. One comma before three digits groups thousands, any other single
// separator is decimal; of several kinds the last is decimal. `scaled`: a magnitude follows, so that a point is always decimal.
std::optional<double> parse_digits(std::string_view digits, bool scaled);

class NumberReader {
 public:
  explicit NumberReader(const pack::Pack& pack);

  // The longest number that begins at the token and ends before `end`. Clitics written apart from the digits after them begin it.
  std::optional<Number> read(const text::TokenLayer& tokens, const pack::HitLayer& hits, std::uint32_t token, std::uint32_t end) const;

  // Whether a hit of this entry can be part of a number.
  bool is_number_word(pack::EntryId entry) const { return index_[entry] != 0; }

  // Clitics that make up a whole token, as before digits: "and", "to", the article.
  struct LoneClitics {
    bool any = false;
    bool conjunction = false;
    bool article = false;
    bool preposition = false;
  };
  LoneClitics lone_clitics(const text::TokenLayer& tokens, std::uint32_t token) const;

  // The letters of the article begin the word, alone or after clitics of one slot.
  bool has_article(std::string_view form) const;

  // Folded bytes of "and" at the begin of the word, when it lies within its first `cut` bytes; else 0.
  std::uint16_t conjunction_size(std::string_view form, std::uint16_t cut) const;

 private:
  enum class Role : std::uint8_t { kNone, kWord, kMagnitude, kFraction };
  struct Word {
    Role role = Role::kNone;
    double value = 0;
  };
  struct Step {
    Word word;
    std::uint32_t last = 0;
    std::uint64_t features = 0;
    bool conjunction = false;
    bool definite = false;
  };
  struct Sum;
  struct Source;

  std::optional<Step> step(const Source& source, std::uint32_t token) const;
  bool next_is_joined(const Source& source, std::uint32_t token) const;
  std::optional<double> digits_at(const Source& source, std::uint32_t token, std::uint32_t& last) const;
  bool add_magnitude(const Step& step, bool noun_follows, Sum& sum) const;
  bool add_word(const Step& step, Sum& sum) const;
  bool take_digits(const Source& source, std::uint32_t& at, Sum& sum, Number& out) const;
  bool take_fraction(const Source& source, const Step& fraction, std::uint32_t& at, Sum& sum) const;
  bool take_word(const Source& source, std::uint32_t& at, Sum& sum, Number& out) const;

  const pack::Pack* pack_;
  pack::ConceptId and_, article_;
  std::uint64_t sg_, du_, pl_;
  std::vector<std::uint16_t> index_;  // by entry: into words_; 0: no number word
  std::vector<Word> words_;
};

}  // namespace mithaq::find
