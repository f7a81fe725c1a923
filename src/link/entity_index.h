// Known entities with all their names, to be found by any other spelling of them in three scripts. Keys of the words of a name choose a few
// names that are worth comparing (blocking); the matcher judges these. Deterministic: the same entities, added in the same order, give the
// same answers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "link/matcher.h"

namespace mithaq::link {

struct EntityName {
  std::string text;
  std::string language;  // as given; the script is told by the letters
};

struct Entity {
  std::string id;
  NameKind kind = NameKind::kOrganisation;
  std::vector<EntityName> names;
  std::string state;                   // ISO 3166-1 alpha-2; may be empty
  std::vector<OfficeTerm> terms = {};  // offices that a person held
};

struct Candidate {
  std::uint32_t entity = 0;  // number, in the order of adding
  double score = 0;          // in [0,1]: how likely the query names it
  bool same = false;         // likely enough to be taken for it
  std::string matched;       // the name that was nearest
  std::string why;           // for people; empty unless asked for
};

struct LookUpOptions {
  std::string state;   // where the query's entity belongs, if known
  std::string office;  // that the person held (see OfficeTerm)
  std::string day;     // when: YYYY-MM-DD
  std::size_t most = 5;
  bool reasons = true;
};

class EntityIndex {
 public:
  explicit EntityIndex(const Matcher& matcher) : matcher_(matcher) {}

  // Gives the number of the entity. An id that is there already gets the further names, and the state if it had none.
  std::uint32_t add(const Entity& entity);
  // All that the packs know.
  void add_known();

  // Best first; ties in the order of adding. Rules beyond the score of the matcher:
  // - a name of one word of four letters or fewer, or of capitals alone, says too little: without a state that agrees it is never `same`;
  // - a state that contradicts lowers the score, one that agrees raises it;
  // - a person whose offices are known and who held the one that is asked for on that day is raised, one who did not is lowered; whoever is
  //   known to have held it is looked at even where the names share only the family name;
  // - an entity that has names in the script of the query is judged by these alone, unless the words are exactly those of another name.
  std::vector<Candidate> look_up(NameKind kind, std::string_view name, const LookUpOptions& options = {}) const;

  const Matcher& matcher() const { return matcher_; }
  const Entity& operator[](std::uint32_t number) const { return entities_[number]; }
  std::size_t size() const { return entities_.size(); }

 private:
  struct StoredName {
    std::uint32_t entity = 0;
    std::uint64_t shape = 0;  // of its sounds
    ReadName read;
  };
  struct Posting {
    std::uint32_t name = 0;
    std::uint32_t next = 0;  // in postings_, 0 ends
  };
  struct Chain {
    std::uint32_t head = 0;  // in postings_
    std::uint32_t size = 0;
  };
  struct Near {
    std::uint32_t entity = 0;
    std::uint32_t name = 0;  // the best of its names
    double weight = 0;       // of the keys that it shares with the query
  };
  void add_name(std::uint32_t entity, const EntityName& name);
  std::vector<Near> near(const ReadName& query) const;
  void add_holders(NameKind kind, const LookUpOptions& options, std::vector<Near>& out) const;
  Candidate judge(const ReadName& query, const Near& near, const LookUpOptions& options) const;

  Matcher matcher_;
  std::vector<Entity> entities_;
  std::vector<std::uint8_t> scripts_;  // a bit for each script that an entity has names in
  std::unordered_map<std::string, std::uint32_t> ids_;
  std::vector<StoredName> names_;
  std::unordered_map<std::uint64_t, Chain> chains_;
  std::vector<Posting> postings_{1};
  std::unordered_map<std::string, std::vector<std::uint32_t>> holders_;  // state and office -> names of those who ever held it
};

}  // namespace mithaq::link
