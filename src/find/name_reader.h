// The readers that NameFinder tries at each token. Internal to the find room.
#pragma once

#include <optional>

#include "find/analysis.h"
#include "find/concepts.h"

namespace mithaq::find {

// Shared by the readers: questions about one token.
class NameReader {
 public:
  NameReader(const pack::Pack& pack, const Concepts& concepts, const Analysis& analysis) : pack_(pack), c_(concepts), a_(analysis) {}

 protected:
  static constexpr std::uint32_t kMaxNameTokens = 10;

  std::uint32_t size() const { return static_cast<std::uint32_t>(a_.tokens.tokens.size()); }
  const text::Token& token(std::uint32_t t) const { return a_.tokens.tokens[t]; }
  std::string_view form(std::uint32_t t) const { return a_.tokens.form(t); }
  bool is(std::uint32_t t, std::uint32_t classes) const { return t < size() && (a_.info[t].classes & classes) != 0; }
  bool begins(std::uint32_t t, std::uint32_t classes) const { return t < size() && (a_.info[t].starts & classes) != 0; }
  bool known(std::uint32_t t) const { return (a_.info[t].classes & kKnown) != 0; }
  bool arabic(std::uint32_t t) const { return t < size() && token(t).kind == text::TokenKind::kArabic; }
  bool latin(std::uint32_t t) const { return t < size() && token(t).kind == text::TokenKind::kLatin; }
  bool punct(std::uint32_t t, char mark) const { return t < size() && token(t).kind == text::TokenKind::kPunct && form(t)[0] == mark; }
  bool any_punct(std::uint32_t t) const { return t < size() && token(t).kind == text::TokenKind::kPunct; }
  bool new_line(std::uint32_t t) const { return t >= size() || token(t).line_start; }
  bool article(std::uint32_t t) const { return a_.info[t].article; }
  bool has_clitic(std::uint32_t t) const { return a_.info[t].cut > 0; }

  // The longest hit of a concept that begins at `t`; nullptr when there is none.
  const pack::Hit* hit(std::uint32_t t, pack::ConceptId concept_id) const;
  std::string_view property(const pack::Hit& hit, pack::KeyId key) const {
    return pack_.property(hit.entry, key).value_or(std::string_view());
  }
  bool marked(const pack::Hit& hit, pack::KeyId key) const { return pack_.property(hit.entry, key).has_value(); }

  // Quoted words from an opening mark at `t`: one past the closing mark, or `t` when this is no short quotation on one line.
  std::uint32_t quotation_end(std::uint32_t t, std::uint32_t limit) const;
  // A name in brackets from `t`: one past the closing bracket, or `t`.
  std::uint32_t bracket_end(std::uint32_t t, std::uint32_t limit) const;

  // The ways to split clitics off token `t`.
  std::vector<pack::Lookup::Split> splits(std::uint32_t t) const;

  // The clitic before the word is the preposition "to, for".
  bool hit_to(std::uint32_t t) const;

  // A word with "for" before it that does not begin a name of its own.
  bool for_word(std::uint32_t t) const;
  // The same of a word that no list knows, by its letters.
  // Folded bytes of "and" before a word that no list knows and that is long enough for a name without it; 0: none.
  std::uint16_t unknown_and(std::uint32_t token) const;
  bool for_unknown(std::uint32_t t) const;
  // A word with a pronoun, however it is read.
  bool possessed(std::uint32_t t) const;

  // Start of token `t` without its clitics.
  std::uint32_t bare_begin(std::uint32_t t, std::uint16_t cut) const;

  const pack::Pack& pack_;
  const Concepts& c_;
  const Analysis& a_;

 private:
  mutable std::optional<pack::Lookup> lookup_;  // made when it is first asked: many readers live for one look
};

// Names and words that the pack lists whole.
class KnownNameReader : public NameReader {
 public:
  using NameReader::NameReader;
  std::optional<Name> read(std::uint32_t t) const;

 private:
  std::optional<Name> listed(const pack::Hit& hit) const;
  std::optional<Name> side(std::uint32_t t) const;
  bool ends_term(const pack::Hit& name) const;
};

// Names that no list knows but their writing gives away: words in quotation marks, runs of Latin words.
class MarkedNameReader : public NameReader {
 public:
  using NameReader::NameReader;
  std::optional<Name> read(std::uint32_t t) const;
};

// Organisations that begin with a head noun.
class OrganisationReader : public NameReader {
 public:
  using NameReader::NameReader;
  std::optional<Name> read(std::uint32_t t) const;

 private:
  struct Chunk;
  bool extend(Chunk& chunk) const;
  bool extend_quotation(Chunk& chunk) const;
  bool disagrees(const Chunk& chunk) const;
  bool extend_word(Chunk& chunk) const;
  bool extend_coordination(Chunk& chunk) const;
  bool extend_place(Chunk& chunk) const;
  std::optional<bool> extend_person(Chunk& chunk) const;
  bool business(const Chunk& chunk) const;
  bool extend_purpose(Chunk& chunk) const;
  std::uint32_t bracket_close(std::uint32_t t) const;
  bool preposition_at(std::uint32_t t) const;
  void note_state(Chunk& chunk, std::uint32_t t) const;
  double confidence(const Chunk& chunk) const;
  Name finish(const Chunk& chunk) const;
};

struct Title;

// Persons: titles, then a name; a name, then its office; or a given name, then more.
class PersonReader : public NameReader {
 public:
  using NameReader::NameReader;
  std::optional<Name> read(std::uint32_t t) const;
  std::optional<Name> read_counterpart(const Name& counterpart) const;
  bool follows_person(std::uint32_t t) const;

 private:
  bool too_short(std::uint32_t t, bool after_title) const;
  bool office_at(std::uint32_t t) const;
  bool office_behind(std::uint32_t t) const;
  bool listed(std::uint32_t t) const;
  bool ends_person(std::uint32_t t) const;
  std::uint32_t name_end(std::uint32_t t, bool after_title) const;
  bool sure_name(std::uint32_t t) const;
  bool starts_untitled(std::uint32_t t, std::uint32_t words) const;
  bool name_word(std::uint32_t t, bool first, bool after_title) const;
  std::uint32_t after_comma(std::uint32_t comma) const;
  bool counterpart_behind(Name& name, std::uint32_t t) const;
  bool set_apart(std::uint32_t t) const;
  std::uint32_t foreign_apart(std::uint32_t t) const;
  std::uint16_t joined_and(std::uint32_t t) const;
  bool everyday_surname(std::uint32_t t) const;
  bool family_word(std::uint32_t t) const;
  bool last_word(std::uint32_t first, std::uint32_t t) const;
  bool hyphen(std::uint32_t t) const;
  void trailing_title(Name& name, const Title& before) const;
  Name make(std::uint32_t first, std::uint32_t last, const Title& title) const;
};

}  // namespace mithaq::find
