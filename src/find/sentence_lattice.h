// The lattice of one sentence: its hits, names, times, money and anchors as edges between places in the text. A word has one node before
// it and one more after each clitic that some reading splits off.
#pragma once

#include <utility>
#include <vector>

#include "find/analysis.h"
#include "find/anchors.h"
#include "find/vocabulary.h"
#include "match/lattice.h"

namespace mithaq::find {

// What an edge came from; packed into its payload.
enum class Source : std::uint32_t { kHit = 0, kName = 1, kTime = 2, kMoney = 3, kAnchor = 4, kToken = 5 };

struct Payload {
  Source source;
  std::uint32_t index;
};
inline std::uint32_t pack_payload(Source source, std::uint32_t index) { return static_cast<std::uint32_t>(source) << 28 | index; }
inline Payload unpack_payload(std::uint32_t payload) { return {static_cast<Source>(payload >> 28), payload & 0x0FFFFFFF}; }

class SentenceLattice {
 public:
  // Has all edges; the ones of `symbols` only where that is given, by symbol.
  SentenceLattice(const pack::Pack& pack, const Concepts& concepts) : pack_(pack), c_(concepts), vocabulary_(pack), all_(true) {}
  SentenceLattice(const pack::Pack& pack, const Concepts& concepts, std::vector<bool> symbols)
      : pack_(pack), c_(concepts), vocabulary_(pack), symbols_(std::move(symbols)) {}

  // Layers of the analysis must be complete; `anchors` in order.
  void build(const Analysis& analysis, const std::vector<Anchor>& anchors, std::uint32_t sentence);

  const match::Lattice& lattice() const { return lattice_; }

  // The token that a node stands in or before, and the folded bytes of that token before it.
  std::uint32_t token_of(match::Node node) const { return places_[node].token; }
  std::uint16_t cut_of(match::Node node) const { return places_[node].cut; }
  // Tokens [first, last) and bytes between two nodes.
  base::Span span(const Analysis& analysis, match::Node from, match::Node to) const;

 private:
  struct Place {
    std::uint32_t token;
    std::uint16_t cut;
  };
  bool wanted(match::Symbol symbol) const { return all_ || (symbol < symbols_.size() && symbols_[symbol]); }
  void number_nodes(const Analysis& a, const text::Sentence& sentence);
  template <typename Mention>
  void add_layer(const std::vector<Mention>& layer, Source source, Extra symbol, const text::Sentence& sentence);
  match::Node node(std::uint32_t token, std::uint16_t cut) const;
  bool after_in(const Analysis& a, std::uint32_t token, std::uint16_t cut) const;
  void add_names(const Analysis& a, const text::Sentence& sentence);
  void add_hits(const Analysis& a, const text::Sentence& sentence);
  void add_tokens(const Analysis& a, const text::Sentence& sentence);
  void add_clitics(const Analysis& a, const text::Sentence& sentence);
  void add(std::uint32_t first, std::uint16_t cut, std::uint32_t last, match::Symbol symbol, std::uint64_t features, std::uint32_t payload);

  const pack::Pack& pack_;
  const Concepts& c_;
  PackVocabulary vocabulary_;
  bool all_ = false;
  std::vector<bool> symbols_;  // that edges are made of, unless all
  match::Lattice lattice_;
  std::vector<Place> places_;
  std::vector<std::uint16_t> cuts_;
  std::vector<match::Node> first_node_;  // per token of the sentence, and one more
  std::uint32_t first_token_ = 0;
  std::uint32_t last_token_ = 0;
};

}  // namespace mithaq::find
