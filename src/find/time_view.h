// The words of times at the tokens of one sentence.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "find/numbers.h"
#include "find/time_words.h"
#include "pack/lookup.h"
#include "text/tokens.h"

namespace mithaq::find {

// The words at the tokens of one sentence.
class TimeView {
 public:
  TimeView(const TimeWords& words, const text::TokenLayer& tokens, const pack::HitLayer& hits)
      : words_(words), tokens_(tokens), hits_(hits) {
    words.mark(tokens, hits, marks_);
  }

  void set_range(std::uint32_t begin, std::uint32_t end) { begin_ = begin, end_ = end; }
  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }
  const TimeWords& words() const { return words_; }
  const text::TokenLayer& tokens() const { return tokens_; }
  const pack::HitLayer& hits() const { return hits_; }

  // The longest word of the kind that begins at the token, within the sentence.
  std::optional<TimeHit> find(std::uint32_t token, WordKind kind) const;
  // The same with a condition on its value.
  std::optional<TimeHit> find(std::uint32_t token, WordKind kind, int value) const;
  // A word of the kind that ends right before the token.
  std::optional<TimeHit> find_before(std::uint32_t token, WordKind kind) const;
  bool has(std::uint32_t token, WordKind kind) const { return find(token, kind).has_value(); }
  bool has_any(std::uint32_t token, KindSet set) const { return token < end_ && (marks_[token] & set) != 0; }
  bool found_before(std::uint32_t token, KindSet set) const;

  std::optional<Number> number(std::uint32_t token) const;
  bool is_mark(std::uint32_t token, char mark) const;  // punctuation of just this character
  bool ends_before(std::uint32_t token) const { return token >= end_; }
  bool starts_definite(std::uint32_t token) const;  // the word carries the article, as far as its letters tell
  bool is_glued(std::uint32_t token) const;         // no space before it
  bool is_word(std::uint32_t token) const { return token < end_ && tokens_.tokens[token].kind != text::TokenKind::kPunct; }

 private:
  TimeHit view(const pack::Hit& hit) const;
  static constexpr std::uint32_t kLongestBefore = 4;  // words of a term that is looked for backwards

  const TimeWords& words_;
  const text::TokenLayer& tokens_;
  const pack::HitLayer& hits_;
  std::vector<KindSet> marks_;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace mithaq::find
