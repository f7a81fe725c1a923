// Frames: what the patterns read in each sentence, with named roles.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "find/sentence_lattice.h"
#include "match/pattern_set.h"

namespace mithaq::find {

struct Role {
  match::RoleId role = 0;
  Source source = Source::kToken;
  std::uint32_t index = 0;  // into the layer of `source`
  bool single = false;      // the capture is exactly one edge, which `source` and `index` name
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  base::Span span;  // bytes
};

struct Frame {
  match::PatternId pattern = 0;
  std::uint32_t sentence = 0;
  std::uint32_t first = 0;  // tokens
  std::uint32_t last = 0;
  std::uint32_t skipped = 0;
  std::vector<Role> roles;
};

// The patterns of a pack, compiled. Immutable, shared by threads.
class PatternBook {
 public:
  static tl::expected<PatternBook, std::vector<base::Error>> load(const pack::Pack& pack);
  const match::PatternSet& set() const { return *set_; }

 private:
  std::unique_ptr<match::PatternSet> set_;
};

class FrameReader {
 public:
  FrameReader(const pack::Pack& pack, const Concepts& concepts, const match::PatternSet& set)
      : set_(set), lattice_(pack, concepts, set.symbols()) {}

  // Appends the frames of one sentence.
  void run(const Analysis& analysis, const std::vector<Anchor>& anchors, std::uint32_t sentence, std::vector<Frame>& out);

  const SentenceLattice& lattice() const { return lattice_; }

 private:
  const match::PatternSet& set_;
  SentenceLattice lattice_;
  match::Scratch scratch_;
  match::Matches matches_;
};

}  // namespace mithaq::find
