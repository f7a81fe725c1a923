#include "link/agreement_words.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <utility>

#include "link/in_both.h"
#include "text/tokens.h"

namespace mithaq::link {
namespace {

constexpr std::size_t kLeastStem = 3;  // code points that affixes leave
constexpr std::size_t kShingle = 4;
constexpr std::size_t kSketch = 64;

std::size_t letters(std::string_view word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

template <typename Visit>
void each_line(std::string_view content, Visit visit) {
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(std::min(content.size(), line.size() + 1));
    const auto tab = line.find('\t');
    if (tab != std::string_view::npos && !line.starts_with('#')) visit(line.substr(0, tab), line.substr(tab + 1));
  }
}

std::uint64_t mixed(std::uint64_t h) {  // finalizer of splitmix64 (Steele, Lea, Flood 2014)
  h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
  h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
  return h ^ (h >> 31);
}

// The kSketch smallest numbers, each once, ascending.
std::vector<std::uint64_t> smallest(std::vector<std::uint64_t> all) {
  std::vector<std::uint64_t> out;
  for (std::size_t most = kSketch + kSketch / 4;; most *= 2) {  // some may come more than once
    const std::size_t taken = std::min(most, all.size());
    if (taken < all.size()) std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(taken), all.end());
    out.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(taken));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.size() >= kSketch || taken == all.size()) break;
  }
  if (out.size() > kSketch) out.resize(kSketch);
  return out;
}

}  // namespace

WordSet::WordSet(std::vector<WeightedWord> words) : words_(std::move(words)) {
  std::sort(words_.begin(), words_.end(), [](const WeightedWord& a, const WeightedWord& b) { return a.hash < b.hash; });
  words_.erase(std::unique(words_.begin(), words_.end(), [](const WeightedWord& a, const WeightedWord& b) { return a.hash == b.hash; }),
               words_.end());
  for (const WeightedWord& word : words_) total_ += word.weight;
  empty_ = words_.empty();
}

WordSet WordSet::united(const std::vector<const WordSet*>& sets) {
  std::vector<WeightedWord> all;
  for (const WordSet* set : sets) all.insert(all.end(), set->words_.begin(), set->words_.end());
  return WordSet(std::move(all));
}

WordSet WordSet::ascending(std::vector<WeightedWord> words) {
  WordSet out;
  out.words_ = std::move(words);
  for (const WeightedWord& word : out.words_) out.total_ += word.weight;
  out.empty_ = out.words_.empty();
  return out;
}

double shared_weight(const WordSet& a, const WordSet& b) {
  double sum = 0;
  auto x = a.words().begin();
  auto y = b.words().begin();
  while (x != a.words().end() && y != b.words().end()) {
    const std::uint64_t left = x->hash;
    const std::uint64_t right = y->hash;
    if (left == right) sum += x->weight;
    x += left <= right ? 1 : 0;
    y += right <= left ? 1 : 0;
  }
  return sum;
}

double overlap(const WordSet& a, const WordSet& b) {
  const double least = std::min(a.total(), b.total());
  return least > 0 ? shared_weight(a, b) / least : 0;
}

WordSet without(const WordSet& words, const WordSet& less) {
  std::vector<WeightedWord> out;
  std::set_difference(words.words().begin(), words.words().end(), less.words().begin(), less.words().end(), std::back_inserter(out),
                      [](const WeightedWord& x, const WeightedWord& y) { return x.hash < y.hash; });
  return WordSet(std::move(out));
}

AgreementWords::AgreementWords(std::string_view lists, std::string_view weights) {
  each_line(lists, [&](std::string_view first, std::string_view rest) {
    if (rest.empty() || (first != "prefix" && first != "suffix")) return;
    (first == "prefix" ? prefixes_ : suffixes_).push_back({std::string(rest), letters(rest)});
  });
  for (std::vector<Affix>* affixes : {&prefixes_, &suffixes_})
    std::sort(affixes->begin(), affixes->end(), [](const Affix& a, const Affix& b) {
      return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
  each_line(lists, [&](std::string_view first, std::string_view rest) { read_list_line(first, rest); });
  each_line(weights, [&](std::string_view first, std::string_view rest) {
    const auto tab = rest.find('\t');
    if (tab == std::string_view::npos || (first != "word" && first != "state")) return;
    (first == "word" ? weights_ : states_).emplace(rest.substr(0, tab), std::strtod(std::string(rest.substr(tab + 1)).c_str(), nullptr));
  });
}

void AgreementWords::read_list_line(std::string_view first, std::string_view rest) {
  const auto tab = rest.find('\t');
  if (first != "relation" || tab == std::string_view::npos) return;
  for (const std::string& stem : stems(rest.substr(tab + 1))) relations_.emplace(stem, rest.substr(0, tab));
}

std::string_view AgreementWords::stem(std::string_view folded) const {
  std::string_view rest = folded;
  for (const Affix& prefix : prefixes_) {
    if (prefix.text.size() >= rest.size() || !rest.starts_with(prefix.text) || letters(rest) < prefix.letters + kLeastStem) continue;
    rest.remove_prefix(prefix.text.size());
    break;
  }
  for (const Affix& suffix : suffixes_) {
    // The last byte tells most of them apart.
    if (suffix.text.size() >= rest.size() || suffix.text.back() != rest.back()) continue;
    if (!rest.ends_with(suffix.text) || letters(rest) < suffix.letters + kLeastStem) continue;
    rest.remove_suffix(suffix.text.size());
    break;
  }
  return rest;
}

std::vector<std::string> AgreementWords::stems(std::string_view text) const {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  std::vector<std::string> out;
  for (const text::Token& token : layer.tokens)
    if (token.kind != text::TokenKind::kPunct) out.emplace_back(stem(layer.form(token)));
  return out;
}

double AgreementWords::weight(std::string_view stem) const {
  const auto found = weights_.find(stem);
  return found != weights_.end() ? found->second : letters(stem) < 2 ? 0.0 : 1.0;
}

double AgreementWords::state_weight(const std::string& state) const {
  const auto found = states_.find(state);
  return found == states_.end() ? 1 : found->second;
}

void AgreementWords::add_words(std::string_view text, std::vector<WeightedWord>& out) const {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  for (const text::Token& token : layer.tokens) {
    if (token.kind == text::TokenKind::kPunct) continue;
    const std::string_view word = stem(layer.form(token));
    out.push_back({word_hash(word), weight(word)});
  }
}

WordSet AgreementWords::set_of(const std::vector<std::string>& texts) const {
  std::vector<WeightedWord> out;
  for (const std::string& text : texts) add_words(text, out);
  return WordSet(std::move(out));
}

WordSet AgreementWords::words_of(std::string_view text) const {
  std::vector<WeightedWord> out;
  add_words(text, out);
  return WordSet(std::move(out));
}

std::vector<std::string> AgreementWords::relations(std::string_view text) const {
  std::vector<std::string> out;
  for (const std::string& word : stems(text))
    if (const auto found = relations_.find(word); found != relations_.end()) out.push_back(found->second);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<std::uint64_t> text_sketch(std::string_view text) {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  std::vector<std::string_view> words;
  for (const text::Token& token : layer.tokens)
    if (token.kind != text::TokenKind::kPunct) words.push_back(layer.form(token));
  return text_sketch(words);
}

std::vector<std::uint64_t> text_sketch(const std::vector<std::string_view>& list) {
  std::vector<std::uint64_t> words;
  words.reserve(list.size());
  for (const std::string_view word : list) words.push_back(word_hash(word));
  std::vector<std::uint64_t> runs;
  runs.reserve(list.size());
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint64_t hash = kWordSeed;
    for (std::size_t k = 0; k < kShingle; ++k) hash = mixed(hash ^ words[i + k]);
    runs.push_back(hash);
  }
  return smallest(std::move(runs));
}

double sketch_overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t both = 0;
  const auto count = [&](std::size_t, std::size_t, std::size_t same) { both += same; };
  each_in_both(a, b, count, count);
  if (both == 0) return 0;
  // Within the range that both sketches cover they hold all runs of their texts. A full sketch ends at its last hash; one that is not full
  // holds its whole text.
  const std::uint64_t end = std::min(a.size() < kSketch ? UINT64_MAX : a.back(), b.size() < kSketch ? UINT64_MAX : b.back());
  const auto below = [end](const std::vector<std::uint64_t>& s) { return std::upper_bound(s.begin(), s.end(), end) - s.begin(); };
  return static_cast<double>(both) / static_cast<double>(std::min(below(a), below(b)));
}

}  // namespace mithaq::link
