// Who holds an office that stands in a text without his name: "the Secretary-General and the minister signed", "the two ministers signed
// it", "His Excellency and his Uzbek counterpart signed". He is known by the title that he has elsewhere in the document.
#pragma once

#include <cstdint>
#include <vector>

#include "find/drafts.h"

namespace mithaq::find {

class OfficeHolders {
 public:
  explicit OfficeHolders(const Reading& reading) : r_(reading) {}

  // Indices of Analysis::names: of an office in the singular the person whose title has its words, of one in the dual the last two before
  // it whose title has that office; of a form of address with a pronoun the one spoken of before it, of a counterpart the last one of that
  // state. None, when nobody is titled so, or the office at token `at` is one of a person who is named with it.
  std::vector<std::uint32_t> of(std::uint32_t at) const;

 private:
  const pack::Hit* office_at(std::uint32_t t) const;
  const pack::Hit* hit_of(std::uint32_t t, pack::ConceptId concept_id) const;
  std::vector<std::uint32_t> counterpart(const pack::Hit& word) const;
  std::vector<std::uint32_t> spoken_of(std::uint32_t at) const;
  bool named_there(std::uint32_t t) const;
  std::uint32_t shared_words(const Name& person, std::uint32_t at) const;
  bool titled(const Name& person, pack::EntryId office) const;
  std::vector<std::uint32_t> one(const pack::Hit& office) const;
  std::vector<std::uint32_t> two(const pack::Hit& office) const;

  const Reading& r_;
};

}  // namespace mithaq::find
