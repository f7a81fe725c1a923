// A toy vocabulary and a shorthand for lattices, for the tests of this room.
#pragma once

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string>
#include <vector>

#include "match/pattern_set.h"

namespace mithaq::match {

class ToyVocabulary : public Vocabulary {
 public:
  std::optional<Symbol> symbol(std::string_view name) const override {
    const auto found = std::find(symbols_.begin(), symbols_.end(), name);
    if (found == symbols_.end()) return std::nullopt;
    return static_cast<Symbol>(found - symbols_.begin() + 3);
  }
  std::optional<std::uint64_t> feature(std::string_view name) const override {
    const auto found = std::find(features_.begin(), features_.end(), name);
    if (found == features_.end()) return std::nullopt;
    return std::uint64_t{1} << (found - features_.begin());
  }
  std::vector<std::string> symbol_names() const override { return symbols_; }
  std::vector<std::string> feature_names() const override { return features_; }

 private:
  std::vector<std::string> symbols_{"sign", "Party", "Instrument", "and", "with", "Whom", "not", "about", "Phrase", "a", "b", "c", "d"};
  std::vector<std::string> features_{"past", "passive", "f", "g"};
};

// "sign.past Party/a and , x" is a sentence of five words; / parts readings of one word, a name the vocabulary does not know is a word
// without edges, a word of punctuation signs only is free to skip. "Party=2" covers two words. Payloads count the edges.
inline Lattice lattice_of(const std::string& words) {
  const ToyVocabulary vocabulary;
  std::istringstream in(words);
  std::vector<std::string> list;
  for (std::string word; in >> word;) list.push_back(word);
  Lattice lattice;
  lattice.reset(static_cast<Node>(list.size() + 1));
  std::uint32_t payload = 100;
  for (Node node = 0; node < list.size(); ++node) {
    if (std::ispunct(static_cast<unsigned char>(list[node][0]))) lattice.set_skip(node, node + 1, 0);
    std::istringstream readings(list[node]);
    for (std::string reading; std::getline(readings, reading, '/');) {
      Edge edge{.from = node, .to = node + 1, .payload = payload};
      if (const auto at = reading.find('='); at != std::string::npos) {
        edge.to = node + static_cast<Node>(std::stoul(reading.substr(at + 1)));
        reading.resize(at);
      }
      std::istringstream parts(reading);
      std::string name;
      std::getline(parts, name, '.');
      for (std::string feature; std::getline(parts, feature, '.');) edge.features |= vocabulary.feature(feature).value();
      const auto symbol = vocabulary.symbol(name);
      if (!symbol) continue;
      edge.symbol = *symbol;
      lattice.add(edge);
      ++payload;
    }
  }
  lattice.finish();
  return lattice;
}

// Turns an expression into a set of one pattern named p; `definitions` are lines of their own.
inline std::string file_of(const std::string& expression, const std::string& definitions = "") {
  return definitions + "p -> Frame\n    " + expression + "\n    + x\n";
}

inline auto load_text(const std::string& content) {
  const PatternFile file{"test.pat", content};
  return PatternSet::load({&file, 1}, ToyVocabulary());
}

}  // namespace mithaq::match
