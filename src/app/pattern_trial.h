// A pattern of the user's own on documents: one line for each place where it matches.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/engine.h"

namespace mithaq::app {

struct TrialOptions {
  bool context = false;   // some words before and after
  bool isolates = false;  // for a terminal: keep words of the document apart by directional isolates
};

class PatternTrial {
 public:
  // All faults of the pattern; their places are "line:column" of what was given.
  static tl::expected<PatternTrial, Errors> make(const Engine& engine, std::string_view pattern);

  // Appends "id<TAB>matched words<TAB>role=words<TAB>..." for at most `limit` matches of the document; gives how many there are in all. A
  // document in another language has none.
  std::size_t run(const doc::Document& document, const TrialOptions& options, std::size_t limit, std::string& out);

 private:
  PatternTrial(const Engine& engine, std::shared_ptr<const find::Finder::Trial> trial)
      : engine_(engine), trial_(std::move(trial)), scratch_(engine.finder()) {}

  const Engine& engine_;
  std::shared_ptr<const find::Finder::Trial> trial_;
  find::Finder::Scratch scratch_;
};

}  // namespace mithaq::app
