// The codes that the register knows: kinds, statuses, fields, roles, types of party, and what the roles of a frame mean.
// Read from schema/*.toml; `builtin()` is what stood there when the program was built.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

#include "base/error.h"

namespace mithaq::schema {

struct File {
  std::string name;  // for messages only
  std::string content;
};

using Faults = std::vector<base::Error>;

// One code with what it is called.
struct Term {
  std::string code;
  std::string en;       // label, lower case
  std::string ar;       // label
  std::string meaning;  // one line of English
  std::string parent;   // fields: the general code above it, or empty
  std::string holds;    // roles: what sort of value, see roles.toml
  int rank = 0;         // kinds: the higher wins; statuses: place on the ladder, from 1
};

struct Frame {
  std::string name;                                        // "Signing"
  std::string meaning;                                     // one line of English
  std::string status;                                      // the status its clause gives, or empty
  std::vector<std::pair<std::string, std::string>> roles;  // role of the frame -> role of the report, or its part "signatories.capacity"
};

class Schema {
 public:
  // All files together make one schema. Gives it, or every fault with its file and line.
  static tl::expected<Schema, Faults> load(std::span<const File> files);
  static tl::expected<Schema, Faults> load_folder(const std::string& folder);  // its *.toml
  static const Schema& builtin();

  const std::vector<Term>& kinds() const { return kinds_; }
  const std::vector<Term>& statuses() const { return statuses_; }  // by rank
  const std::vector<Term>& fields() const { return fields_; }
  const std::vector<Term>& roles() const { return roles_; }
  const std::vector<Term>& party_types() const { return party_types_; }
  const std::vector<Term>& saliences() const { return saliences_; }
  const std::vector<Frame>& frames() const { return frames_; }

  // nullptr where there is no such code.
  const Term* kind(std::string_view code) const;
  const Term* status(std::string_view code) const;
  const Term* field(std::string_view code) const;
  const Term* role(std::string_view code) const;
  const Term* party_type(std::string_view code) const;
  const Term* salience(std::string_view code) const;
  const Frame* frame(std::string_view name) const;

  bool is_kind(std::string_view code) const { return kind(code) != nullptr; }
  bool is_status(std::string_view code) const { return status(code) != nullptr; }
  bool is_field(std::string_view code) const { return field(code) != nullptr; }

  int kind_rank(std::string_view code) const;                   // 0: no such kind
  int status_order(std::string_view code) const;                // 0: no such status
  std::string_view parent_field(std::string_view code) const;   // empty: none above it
  std::string_view frame_status(std::string_view frame) const;  // empty: none given
  // The role of the report that a role of a frame fills, by the frame itself or by [Any]; empty: none.
  std::string_view frame_role(std::string_view frame, std::string_view role) const;

 private:
  friend class Loader;

  std::vector<Term> kinds_, statuses_, fields_, roles_, party_types_, saliences_;
  std::vector<Frame> frames_;
};

}  // namespace mithaq::schema
