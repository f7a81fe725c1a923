// How the names of one candidate party are used, over all its mentions near the agreement: as places, as partners, as those who act; alone
// or in a list. One mention near the instrument says little of a state that is named for where something happens.
#pragma once

#include <string_view>
#include <vector>

#include "find/drafts.h"
#include "find/role_model.h"

namespace mithaq::find {

class DraftScope;

class PartyMentions {
 public:
  PartyMentions(const Reading& reading, const DraftScope& scope) : r_(reading), scope_(scope) {}

  // Adds the features of a candidate with these names, at most kMost of which are looked at.
  void describe(const std::vector<std::uint32_t>& names, std::string_view type, Weighing& out) const;

 private:
  static constexpr std::size_t kMost = 8;

  // `first`: the first name of the row that `name` stands in.
  bool locative(std::uint32_t name, std::uint32_t first) const;
  bool opens_line(std::uint32_t t) const;
  std::string_view word_left(std::uint32_t first) const;
  std::string_view tie(std::uint32_t first) const;
  std::string_view tie_left(std::uint32_t t, std::uint32_t begin) const;
  void subject(std::uint32_t name, std::vector<std::pair<std::string_view, std::string_view>>& verbs) const;
  std::string_view list_head(std::uint32_t first) const;
  const text::Sentence& sentence_of(std::uint32_t token) const;

  const Reading& r_;
  const DraftScope& scope_;
};

// What an instrument is about, by a word that may name a body too: "a contract for the project of ...", "the protocol of organising ...".
bool is_subject_matter(const Reading& reading, const Name& name);

// "Washington" speaks for its state, unless something happens there or is reported from there.
bool stands_for_state(const Reading& reading, const Name& city);

}  // namespace mithaq::find
