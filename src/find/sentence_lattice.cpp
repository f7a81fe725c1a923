#include "find/sentence_lattice.h"

#include <algorithm>

namespace mithaq::find {
namespace {

constexpr std::pair<char, Extra> kMarks[] = {{',', Extra::kComma}, {':', Extra::kColon}, {'"', Extra::kQuote}, {'(', Extra::kOpen},
                                             {')', Extra::kClose}, {'-', Extra::kDash},  {'[', Extra::kOpen},  {']', Extra::kClose}};

}  // namespace

match::Node SentenceLattice::node(std::uint32_t token, std::uint16_t cut) const {
  match::Node n = first_node_[token - first_token_];
  while (n + 1 < places_.size() && places_[n].token == token && places_[n].cut < cut) ++n;
  return n;
}

void SentenceLattice::number_nodes(const Analysis& a, const text::Sentence& sentence) {
  places_.clear();
  first_node_.clear();
  auto clitic = std::lower_bound(a.hits.clitics.begin(), a.hits.clitics.end(), first_token_,
                                 [](const pack::CliticEdge& e, std::uint32_t token) { return e.token < token; });
  auto name = std::lower_bound(a.names.begin(), a.names.end(), first_token_,
                               [](const Name& n, std::uint32_t token) { return n.outer_first < token; });
  for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
    cuts_.clear();
    const auto note = [&](std::uint16_t cut) {
      if (cut != 0 && std::find(cuts_.begin(), cuts_.end(), cut) == cuts_.end()) cuts_.push_back(cut);
    };
    for (; clitic != a.hits.clitics.end() && clitic->token == t; ++clitic) note(clitic->to);
    for (; name != a.names.end() && name->outer_first == t; ++name) note(name->cut);
    std::sort(cuts_.begin(), cuts_.end());
    first_node_.push_back(static_cast<match::Node>(places_.size()));
    places_.push_back({t, 0});
    for (const std::uint16_t cut : cuts_) places_.push_back({t, cut});
  }
  first_node_.push_back(static_cast<match::Node>(places_.size()));
  places_.push_back({sentence.last, 0});
}

void SentenceLattice::add(std::uint32_t first, std::uint16_t cut, std::uint32_t last, match::Symbol symbol, std::uint64_t features,
                          std::uint32_t payload) {
  if (last > last_token_ || !wanted(symbol)) return;
  lattice_.add({node(first, cut), first_node_[last - first_token_], symbol, features, payload});
}

bool SentenceLattice::after_in(const Analysis& a, std::uint32_t token, std::uint16_t cut) const {
  if (cut > 0) {
    for (const pack::CliticEdge& e : a.clitics_of(token))
      if (e.to == cut && e.concept_id == c_.by) return true;
    return false;
  }
  for (std::uint32_t i = token == 0 ? 0 : a.hits.first[token - 1]; token > 0 && i < a.hits.first[token]; ++i)
    if (a.hits.hits[i].concept_id == c_.in || a.hits.hits[i].concept_id == c_.place_head) return true;
  return false;
}

void SentenceLattice::add_names(const Analysis& a, const text::Sentence& sentence) {
  auto name =
      std::lower_bound(a.names.begin(), a.names.end(), sentence.first, [](const Name& n, std::uint32_t t) { return n.outer_first < t; });
  for (; name != a.names.end() && name->outer_first < sentence.last; ++name) {
    const auto payload = pack_payload(Source::kName, static_cast<std::uint32_t>(name - a.names.begin()));
    Extra symbol = Extra::kParty;
    if (name->type == NameType::kPerson)
      symbol = Extra::kPerson;
    else if (name->type == NameType::kCity || name->type == NameType::kRegion)
      symbol = Extra::kPlaceName;
    else if (name->type == NameType::kUnknown)
      symbol = Extra::kUnknownName;
    else if ((name->type == NameType::kSide || name->type == NameType::kCounterpart) && name->state.empty())
      symbol = Extra::kSides;
    // A person's edge covers the titles on both sides of the name.
    const std::uint32_t first = name->outer_first;
    const std::uint32_t last = std::max(name->last, name->title_last);
    const std::uint16_t cut = name->cut;
    add(first, cut, last, vocabulary_.extra(symbol), 0, payload);
    // A capital may stand for its state, but not where it is a place.
    if (name->type == NameType::kCity && !after_in(a, first, cut) && pack_.property(name->entry, c_.k_capital))
      add(first, cut, last, vocabulary_.extra(Extra::kParty), 0, payload);
  }
}

void SentenceLattice::add_hits(const Analysis& a, const text::Sentence& sentence) {
  for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
    for (std::uint32_t i = a.hits.first[t]; i < a.hits.first[t + 1]; ++i) {
      const pack::Hit& h = a.hits.hits[i];
      add(h.first, h.cut, h.last, h.concept_id, h.features, pack_payload(Source::kHit, i));
    }
  }
}

void SentenceLattice::add_clitics(const Analysis& a, const text::Sentence& sentence) {
  auto clitic = std::lower_bound(a.hits.clitics.begin(), a.hits.clitics.end(), sentence.first,
                                 [](const pack::CliticEdge& e, std::uint32_t token) { return e.token < token; });
  for (; clitic != a.hits.clitics.end() && clitic->token < sentence.last; ++clitic)
    if (wanted(clitic->concept_id))
      lattice_.add({node(clitic->token, clitic->from), node(clitic->token, clitic->to), clitic->concept_id, 0, match::kNoPayload});
}

void SentenceLattice::add_tokens(const Analysis& a, const text::Sentence& sentence) {
  for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
    const text::Token& token = a.tokens.tokens[t];
    const match::Node next = first_node_[t + 1 - first_token_];
    const bool punct = token.kind == text::TokenKind::kPunct;
    for (match::Node n = first_node_[t - first_token_]; n < next; ++n) lattice_.set_skip(n, next, punct ? 0 : 1);
    const auto payload = pack_payload(Source::kToken, t);
    if (punct) {
      for (const auto& [mark, symbol] : kMarks)
        if (a.tokens.form(t)[0] == mark) add(t, 0, t + 1, vocabulary_.extra(symbol), 0, payload);
    }
    if (token.kind == text::TokenKind::kNumber) add(t, 0, t + 1, vocabulary_.extra(Extra::kNumeral), 0, payload);
    if (a.info[t].article) add(t, 0, t + 1, vocabulary_.extra(Extra::kDefinite), 0, payload);
  }
}

// Mentions of one layer, sorted by their first token.
template <typename Mention>
void SentenceLattice::add_layer(const std::vector<Mention>& layer, Source source, Extra symbol, const text::Sentence& sentence) {
  auto mention =
      std::lower_bound(layer.begin(), layer.end(), sentence.first, [](const Mention& m, std::uint32_t t) { return m.first < t; });
  for (; mention != layer.end() && mention->first < sentence.last; ++mention)
    add(mention->first, 0, mention->last, vocabulary_.extra(symbol), 0,
        pack_payload(source, static_cast<std::uint32_t>(mention - layer.begin())));
}

void SentenceLattice::build(const Analysis& analysis, const std::vector<Anchor>& anchors, std::uint32_t index) {
  const text::Sentence& sentence = analysis.tokens.sentences[index];
  first_token_ = sentence.first;
  last_token_ = sentence.last;
  number_nodes(analysis, sentence);
  lattice_.reset(static_cast<match::Node>(places_.size()));
  add_tokens(analysis, sentence);
  auto anchor =
      std::lower_bound(anchors.begin(), anchors.end(), sentence.first, [](const Anchor& x, std::uint32_t t) { return x.first < t; });
  for (; anchor != anchors.end() && anchor->first < sentence.last; ++anchor)
    add(anchor->first, anchor->cut, anchor->last, vocabulary_.extra(Extra::kAnchor), 0,
        pack_payload(Source::kAnchor, static_cast<std::uint32_t>(anchor - anchors.begin())));
  add_names(analysis, sentence);
  add_layer(analysis.times, Source::kTime, Extra::kTime, sentence);
  add_layer(analysis.money, Source::kMoney, Extra::kMoney, sentence);
  add_hits(analysis, sentence);
  add_clitics(analysis, sentence);
  lattice_.finish();
}

base::Span SentenceLattice::span(const Analysis& analysis, match::Node from, match::Node to) const {
  const Place& begin = places_[from];
  const Place& end = places_[to];
  const std::uint32_t first = text::source_offset(analysis.text, analysis.tokens.tokens[begin.token], begin.cut);
  const std::uint32_t last = end.cut > 0 ? text::source_offset(analysis.text, analysis.tokens.tokens[end.token], end.cut)
                                         : analysis.tokens.tokens[end.token - 1].span.end;
  return {first, last};
}

}  // namespace mithaq::find
