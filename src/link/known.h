// Entities that the packs know, by all their names: two names of one entity are the same however little they look alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "link/name.h"

namespace mithaq::link {

// An office that a person held. Days, months or years; without a last one no end is known.
struct OfficeTerm {
  std::string office;  // head_of_state head_of_government foreign_minister defence_minister
  std::string first;
  std::string last;
};

// Whether one of the terms is of that office and holds the day ("2014-05-19").
bool held(const std::vector<OfficeTerm>& terms, std::string_view office, std::string_view day);

struct KnownEntity {
  std::string id;  // of the pack, or of the entity file: "adnoc", "SA/riyadh", "SA"
  NameKind kind = NameKind::kOrganisation;
  std::string state;               // ISO 3166-1, may be empty
  std::vector<std::string> names;  // as written, in all languages
  std::vector<OfficeTerm> terms;   // of a person
};

class KnownNames {
 public:
  // Gives the number of the entity; makes it where the id is new.
  std::uint32_t entity(NameKind kind, std::string_view id, std::string_view state);
  void add_term(std::uint32_t entity, OfficeTerm term) { entities_[entity].terms.push_back(std::move(term)); }
  void add_name(std::uint32_t entity, const std::string& written, const Name& name);

  // Entities that have exactly this name, ascending; else those that have it without company, group, state.
  struct Found {
    std::vector<std::uint32_t> entities;
    bool exact = false;
  };
  Found find(const Name& name) const;
  const KnownEntity& operator[](std::uint32_t number) const { return entities_[number]; }
  std::size_t size() const { return entities_.size(); }

 private:
  std::vector<KnownEntity> entities_;
  std::unordered_map<std::string, std::uint32_t> ids_;                 // kind and id
  std::unordered_map<std::string, std::vector<std::uint32_t>> keys_;   // kind and key
  std::unordered_map<std::string, std::vector<std::uint32_t>> short_;  // kind and short key
};

}  // namespace mithaq::link
