// A list of known persons and bodies to be looked for, as FollowTheMoney entities (JSON Lines): what OpenSanctions and Aleph give out.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "link/entity_index.h"

namespace mithaq::app {

// How much a name of an entity says.
enum class NameStrength : std::uint8_t {
  kName,   // name, previousName
  kAlias,  // alias
  kWeak,   // weakAlias, abbreviation
};

struct WatchedName {
  std::string text;
  NameStrength strength = NameStrength::kName;
};

struct Watched {
  std::string id;
  std::string schema;
  std::vector<WatchedName> names;      // the strongest first; never empty
  std::vector<std::string> countries;  // ISO 3166-1 alpha-2, upper case
  std::vector<std::string> topics;     // "sanction", "role.pep"
};

struct WatchHit {
  std::size_t entry = 0;  // in the order of the list
  double score = 0;       // in [0,1]: how likely it is the same
  std::string why;        // for people
};

class WatchList {
 public:
  struct Counts {
    std::size_t bad = 0;      // lines that could not be read
    std::size_t passed = 0;   // entities that are neither persons nor bodies: ships, addresses, sanctions
    std::size_t entries = 0;  // persons and bodies
  };

  // Reads the whole list; `complain` hears of each line that is no such entity (kMalformed, "file:line"). "-" is standard input. Errors:
  // kNotFound, kUnreadable.
  static base::Result<WatchList> read(const std::string& path, const link::Matcher& matcher,
                                      const std::function<void(const base::Error&)>& complain);

  // Entries that the name may be of, the likeliest first. A name alone is not enough, and `state` (ISO 3166-1, may be empty) must be one of
  // the entry's countries:
  // - where the name matches only a weak alias or an abbreviation, or an alias and not all but exactly;
  // - for short names and capitals (see EntityIndex), names of persons of one word, and names without a proper word ("the central bank").
  std::vector<WatchHit> look_up(link::NameKind kind, std::string_view name, const std::string& state, double least) const;

  const Watched& operator[](std::size_t entry) const { return entries_[entry]; }
  const Counts& counts() const { return counts_; }

 private:
  // Names that can be looked up, with the entries that they belong to.
  struct Names {
    explicit Names(const link::Matcher& matcher) : index(matcher) {}
    link::EntityIndex index;
    std::vector<std::size_t> owners;  // of each entity of the index
  };
  struct Query {
    link::ReadName name;
    std::string_view text;
    const std::string& state;
    double least;
  };
  explicit WatchList(const link::Matcher& matcher) : matcher_(matcher), names_(matcher), weak_(matcher) {}
  void add(Watched entry, const std::vector<link::NameKind>& kinds);
  void look_up(const Names& names, const Query& query, std::vector<WatchHit>& out) const;
  bool is_enough(const Watched& entry, const Query& query, const link::Candidate& found) const;

  link::Matcher matcher_;
  Names names_;  // names and aliases
  Names weak_;
  std::vector<Watched> entries_;
  Counts counts_;
};

}  // namespace mithaq::app
