// Answers for training, out of records that people wrote down: is this value right for this slot, are these two mentions one agreement?
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "score/record.h"

namespace mithaq::score {

// A value that a program might give: its words in the text, and what they stand for where that is not the words: a day or span in EDTF,
// "1500000000 USD", a field code, a party's names with " | " between.
struct Answer {
  std::string_view value;
  std::string_view words;
};

// One slot that can be labelled.
struct Labelling {
  std::string_view slot;
  bool single = false;                                            // a record has at most one value
  double (*credit)(const Record& gold, const Answer&) = nullptr;  // [0,1]
  std::size_t (*wanted)(const Record& gold) = nullptr;            // how many values the record has
};

std::span<const Labelling> labellings();

// date, place, occasion, value, signatory, witness, fields, party, commitment, supersedes; nullptr for others.
const Labelling* labelling_of(std::string_view slot);

// Where the words of a document's gold mentions stand.
class MentionPlaces {
 public:
  MentionPlaces(std::string_view text, const std::vector<Record>& records);

  // The record that most of these bytes ("17,320,512") belong to; nothing where none is clear. A byte belongs to the record of the longest
  // mention over it, if that is one record.
  std::optional<std::size_t> record_of(std::string_view bytes) const;

 private:
  struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t record = 0;
  };
  std::optional<std::size_t> record_at(std::size_t byte) const;

  std::vector<Place> places_;
};

}  // namespace mithaq::score
