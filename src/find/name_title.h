// Titles of persons: forms of address, ranks, offices, and what an office is an office of ("of Defence", "of the board of company X",
// "for Energy Affairs"). Internal to the find room.
#pragma once

#include "find/name_reader.h"

namespace mithaq::find {

struct Title {
  std::uint32_t begin = 0;         // first token of all titles
  std::uint32_t end = 0;           // one past the last; equal to begin: there is none
  std::uint32_t office_begin = 0;  // the office within, or the rank where there is no office
  std::uint32_t office_end = 0;    // 0: only a form of address
  std::uint16_t cut = 0;           // folded bytes of clitics before the first token
  bool rank_only = false;
  bool head_of_state = false;
  bool bare = false;  // an office without a word on what it is an office of
  std::string_view state;
};

class TitleReader : public NameReader {
 public:
  using NameReader::NameReader;

  // Titles that stand before a name, from token `t`. Whether a name follows is for the caller to see.
  Title before(std::uint32_t t) const;

  // The office of a person whose name ends before token `t`; empty when it is that of the next person.
  Title after(std::uint32_t t) const;

  // Does a person's name or a form of address begin here, as far as lists and the tagger tell?
  bool name_begins(std::uint32_t t) const;

 private:
  struct Phrase;
  bool add(Title& title, bool behind) const;
  bool add_joined(Title& title, bool behind) const;
  bool one_holder(const Title& title) const;
  bool opens_body(std::uint32_t t) const;
  const pack::Hit* longest(std::uint32_t t) const;
  std::uint32_t complement(std::uint32_t t, Title& title, bool behind, bool diplomat) const;
  bool step(Phrase& p) const;
  bool quoted(Phrase& p) const;
  bool preposition(Phrase& p) const;
  bool clitic(Phrase& p) const;
  bool place(Phrase& p, std::uint32_t t) const;
  bool body(Phrase& p, std::uint32_t t) const;
  bool charged(Phrase& p) const;
  bool and_before(std::uint32_t t) const;
  bool named_after(Phrase& p) const;
  bool coordinated(Phrase& p) const;
  bool both_countries(Phrase& p) const;
  bool coordinated_unknown(Phrase& p) const;
  bool word(Phrase& p) const;
  pack::ConceptId clitic_of(std::uint32_t t) const;
  bool has(std::uint32_t t, pack::ConceptId concept_id) const;
};

}  // namespace mithaq::find
