// One language ready to run: its compiled pack, found, mapped and turned into a finder.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/result.h"
#include "doc/document.h"
#include "find/finder.h"
#include "pack/pack.h"

namespace mithaq::app {

using Errors = std::vector<base::Error>;

// Immutable; shared by threads.
class Engine {
 public:
  // All faults of the pack and its patterns.
  static tl::expected<Engine, Errors> open(const std::string& pack_file);

  const find::Finder& finder() const { return finder_; }
  // The language that the pack reads, ISO 639-1.
  std::string_view language() const;
  const pack::Pack& pack() const { return pack_; }
  // A file of the pack by the end of its name ("merge.weights"); empty when the pack has none.
  std::string_view resource(std::string_view name) const { return pack_.resource(name); }

 private:
  Engine(pack::Pack pack, find::Finder finder) : pack_(std::move(pack)), finder_(std::move(finder)) {}
  pack::Pack pack_;
  find::Finder finder_;
};

// Where packs are looked for: the file that was named, else the one that the environment names (both may be empty), else
// share/mithaq/ar.pack in the folder of the executable or in one of the four above it. Errors: kNotFound, with all places in the hint.
base::Result<std::string> find_pack(const std::string& named, const std::string& environment, const std::string& executable_folder);

// The language of a document, ISO 639-1 or "und": what it declares, unless its letters are of another script; else what its words tell.
std::string language_of(const doc::Document& document);

}  // namespace mithaq::app
