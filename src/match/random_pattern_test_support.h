// Random expressions over the concepts a b c d, and random lattices to match, for the tests of this room. D and E are definitions.
#pragma once

#include <random>
#include <string>

#include "match/pattern_test_support.h"

namespace mithaq::match {

class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : random_(seed) {}

  unsigned below(unsigned bound) { return static_cast<unsigned>(random_() % bound); }
  bool one_in(unsigned n) { return below(n) == 0; }

  std::string atom() {
    if (one_in(12)) return "any";
    if (one_in(8)) return one_in(2) ? "D" : "E";
    std::string text(1, static_cast<char>('a' + below(4)));
    if (one_in(5)) text += one_in(2) ? ".f" : ".!f";
    if (one_in(8)) text += ".g";
    return text;
  }
  std::string group(unsigned depth) { return one_in(3) ? "(" + expression(depth - 1) + ")" : atom(); }

  std::string unit(unsigned depth, bool captures) {
    if (depth == 0) return atom();
    switch (below(captures ? 14 : 12)) {
      case 0: return "[" + sequence(depth - 1, captures) + "]";
      case 1: return "[" + sequence(depth - 1, captures) + "]*";
      case 2: return group_of(depth, captures) + (one_in(2) ? "+" : "*");
      case 3: return "{" + member(depth, captures) + member(depth, captures) + (one_in(2) ? member(depth, captures) : "") + " }";
      case 4: return ".." + std::to_string(below(4)) + (one_in(3) ? "!" + atom() : "");
      case 5: return "!" + (one_in(2) ? atom() : "(" + sequence(depth - 1, false) + ")");
      case 6: return "(" + sequence(depth - 1, captures) + " | " + sequence(depth - 1, captures) + ")";
      case 7: return one_in(4) ? "^" : (one_in(4) ? "$" : atom());
      case 12:
      case 13: return std::string(one_in(2) ? "r" : "s") + ":" + group_of(depth, captures);
      default: return atom();
    }
  }
  std::string group_of(unsigned depth, bool captures) { return one_in(2) ? atom() : "(" + sequence(depth - 1, captures) + ")"; }
  std::string member(unsigned depth, bool captures) {
    std::string text = one_in(3) ? " .." + std::to_string(below(3)) : "";
    return text + (one_in(3) ? " [" + sequence(depth - 1, captures) + "]" : " " + group_of(depth, captures));
  }
  std::string sequence(unsigned depth, bool captures) {
    std::string text = unit(depth, captures);
    for (unsigned more = below(3); more > 0; --more) text += " " + unit(depth, captures);
    return text;
  }
  std::string expression(unsigned depth) { return sequence(depth, true); }

  Lattice lattice() {
    Lattice lattice;
    const Node words = 1 + below(7);
    lattice.reset(words + 1);
    const ToyVocabulary vocabulary;
    std::uint32_t payload = 0;
    for (unsigned edges = below(3 * words + 2); edges > 0; --edges) {
      const Node from = below(words);
      const Node to = from + 1 + (one_in(3) ? below(2) : 0);
      const Symbol symbol = *vocabulary.symbol(std::string(1, static_cast<char>('a' + below(4))));
      lattice.add({from, to, symbol, std::uint64_t{below(4)} << 2U, payload++});
    }
    for (Node node = 0; node < words; ++node) {
      if (one_in(5)) lattice.set_skip(node, node + 1, 0);
      if (one_in(8)) lattice.set_skip(node, node + 2, below(2));
    }
    lattice.finish();
    return lattice;
  }

 private:
  std::mt19937 random_;
};

}  // namespace mithaq::match
