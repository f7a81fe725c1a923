// All that is known of names: words, learnt costs of letters, entities with their names. Made of a pack (packs/*/link/*.words and *.names,
// the names in its lexica, models/match.weights and spellings.weights) and of the names of states and of the cities of time zones in
// Unicode CLDR.
#pragma once

#include "base/result.h"
#include "link/known.h"
#include "link/offices.h"
#include "link/token_match.h"
#include "link/words.h"
#include "pack/pack.h"

namespace mithaq::link {

struct Knowledge {
  Words words;
  TokenMatch tokens;
  KnownNames known;
  Offices offices = {};

  // Errors: kNotFound (the pack has no match.weights), kMalformed, kUnknownName (with the name of the file).
  static base::Result<Knowledge> from_pack(const pack::Pack& pack);
  // The same with other learnt costs: the content of a match.weights. What spellings.weights of the pack says counts against them.
  static base::Result<Knowledge> from_pack(const pack::Pack& pack, std::string_view letters);

  // The office that a title names and the state that it is of, as far as the title tells: {"foreign_minister", "RU"}. Either may be empty.
  struct Office {
    std::string code;
    std::string state;
  };
  Office office_of(std::string_view title) const;

  Name read(NameKind kind, std::string_view text) const { return read_name(words, tokens, kind, text); }
};

}  // namespace mithaq::link
