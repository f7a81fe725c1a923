#include "pack/lookup.h"

#include <algorithm>
#include <cstring>

#include "pack/words.h"

namespace mithaq::pack {
namespace {

// A word needs two Arabic letters after its clitics.
constexpr std::size_t kMinBare = 4;
constexpr std::string_view kFoldedAlef = "\u0627";

std::size_t first_letter(std::string_view form) {
  return (static_cast<std::size_t>(static_cast<unsigned char>(form[0])) << 8 | static_cast<unsigned char>(form[1])) % 2048;
}

bool has_article(std::string_view form) { return form.size() >= kFoldedArticle.size() + kMinBare && form.starts_with(kFoldedArticle); }

// The first eight bytes at `at`; zeros where the word ends.
std::uint64_t letters_at(std::string_view form, std::size_t at) {
  std::uint64_t value = 0;
  if (at + sizeof value <= form.size()) {
    std::memcpy(&value, form.data() + at, sizeof value);
  } else {
    for (std::size_t i = 0; at + i < form.size(); ++i) value |= std::uint64_t{static_cast<unsigned char>(form[at + i])} << (8 * i);
  }
  return value;
}

}  // namespace

void HitLayer::clear() {
  hits.clear();
  articles.clear();
  clitics.clear();
  first.clear();
  words.clear();
}

// What stays the same while one term is followed from word to word.
struct Lookup::Walk {
  const text::TokenLayer& tokens;
  std::uint32_t token;
  const Split& split;
  bool& goes_on;  // set when a term might go on past the last token
};

Lookup::Lookup(const Pack& pack) : pack_(pack) {
  const ConceptId article = pack.concept_id("article");
  for (const CliticRecord& record : pack.clitics()) {
    Clitic clitic{pack.text(record.form), pack.text(record.after), 0, 0, record.slot, record.concept_id};
    clitic.letters = letters_at(clitic.form, 0);
    clitic.mask = clitic.form.size() >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * clitic.form.size())) - 1;
    (record.concept_id == article ? articles_ : clitics_).push_back(clitic);
    if (clitic.form.size() >= 2) begins_clitic_.set(first_letter(clitic.form));
  }
}

// Of a word, from where on clitics are looked for.
struct Lookup::Place {
  Place(std::string_view form, std::size_t at) : rest(form.substr(at)), letters(letters_at(form, at)) {}
  std::string_view rest;
  std::uint64_t letters;
};

// Whether the clitic begins there and leaves a word behind it.
bool Lookup::stands(const Clitic& clitic, const Place& place) {
  if ((place.letters & clitic.mask) != clitic.letters || place.rest.size() < clitic.form.size() + kMinBare) return false;
  return clitic.form.size() <= 8 || place.rest.starts_with(clitic.form);
}

void Lookup::splits(std::string_view form, std::vector<Split>& out) const {
  out.clear();
  out.push_back({});
  if (form.size() <= kMinBare || !begins_clitic_[first_letter(form)]) return;
  // Clitics of slots 1 and 2, at most one of each, in order.
  const Place whole(form, 0);
  for (const Clitic& a : clitics_) {
    if (!stands(a, whole)) continue;
    Split one;
    one.cut = one.bare = static_cast<std::uint16_t>(a.form.size());
    one.clitics[0] = a.concept_id;
    one.ends[0] = one.cut;
    out.push_back(one);
    const Place behind(form, one.cut);
    for (const Clitic& b : clitics_) {
      if (b.slot <= a.slot || !stands(b, behind)) continue;
      Split two = one;
      two.cut = two.bare = static_cast<std::uint16_t>(a.form.size() + b.form.size());
      two.clitics[1] = b.concept_id;
      two.ends[1] = two.cut;
      out.push_back(two);
    }
  }
  articles(form, out);
}

// Adds the ways with an article, plain or fused with the clitic before it (li + al = ll).
void Lookup::articles(std::string_view form, std::vector<Split>& out) const {
  const std::size_t plain = out.size();
  for (std::size_t i = 0; i < plain; ++i) {
    Split split = out[i];
    const Place behind(form, split.cut);
    for (const Clitic& c : articles_) {
      if (!stands(c, behind)) continue;
      if (!c.after.empty() && (split.cut < c.after.size() || form.substr(split.cut - c.after.size(), c.after.size()) != c.after)) continue;
      split.bare = static_cast<std::uint16_t>(split.cut + c.form.size());
      split.article = true;
      split.fused = !c.after.empty();
      out.push_back(split);
    }
  }
}

void Lookup::walk(const Walk& walk, std::uint32_t node, std::uint32_t next, std::uint32_t articles, std::uint32_t length,
                  HitLayer& out) const {
  const NodeRecord& record = pack_.node(node);
  for (const FormRecord& form : pack_.forms(record)) {
    if ((articles & form.article_required) != form.article_required || (articles & form.article_forbidden) != 0) continue;
    Hit hit;
    hit.first = walk.token;
    hit.last = next;
    hit.cut = walk.split.cut;
    hit.name_cut = walk.split.fused ? walk.split.bare : walk.split.cut;
    hit.entry = form.entry;
    hit.concept_id = form.concept_id;
    hit.definite = (articles & (1U | (1U << (length - 1)))) != 0;
    hit.features = form.features;
    out.hits.push_back(hit);
  }
  if (record.children == 0 || length >= 8) return;
  if (next >= walk.tokens.tokens.size()) {
    walk.goes_on = true;
    return;
  }
  if (walk.tokens.tokens[next].line_start) return;
  const std::string_view form = walk.tokens.form(next);
  follow(walk, record, node, out.words.empty() ? hash_word(form) : out.words[next], next, articles, length, out);
  const std::string_view bare = has_article(form) ? form.substr(kFoldedArticle.size()) : std::string_view();
  if (!bare.empty()) follow(walk, record, node, hash_word(bare), next, articles | (1U << length), length, out);
  // An adjective after an accusative noun carries -an, written with an alef.
  if (bare.empty() && form.size() > kMinBare && form.ends_with(kFoldedAlef))
    follow(walk, record, node, hash_word(form.substr(0, form.size() - kFoldedAlef.size())), next, articles, length, out);
}

void Lookup::follow(const Walk& walk, const NodeRecord& record, std::uint32_t node, std::uint64_t word, std::uint32_t next,
                    std::uint32_t articles, std::uint32_t length, HitLayer& out) const {
  if ((record.children & child_bit(word)) == 0) return;
  if (const std::uint32_t child = pack_.step(node, word); child != 0) this->walk(walk, child, next + 1, articles, length + 1, out);
}

void Lookup::clitics_of(const Split& split, std::uint32_t token, std::size_t first_clitic, HitLayer& out) const {
  std::uint16_t from = 0;
  for (int i = 0; i < 2 && split.clitics[i] != kNoConcept; ++i) {
    const CliticEdge edge{token, from, split.ends[i], split.clitics[i]};
    const auto same = [&](const CliticEdge& e) { return e.from == edge.from && e.to == edge.to && e.concept_id == edge.concept_id; };
    if (std::none_of(out.clitics.begin() + static_cast<std::ptrdiff_t>(first_clitic), out.clitics.end(), same)) out.clitics.push_back(edge);
    from = edge.to;
  }
}

void Lookup::list_splits(const text::TokenLayer& tokens, std::uint32_t token, std::vector<Split>& out) const {
  if (tokens.tokens[token].kind == text::TokenKind::kArabic) return splits(tokens.form(token), out);
  out.assign(1, Split{});
}

// `word`: hash of the whole form.
void Lookup::list_starts(std::uint32_t token, std::string_view form, const std::vector<Split>& splits, std::uint64_t word,
                         std::vector<Start>& out) const {
  for (const Split& split : splits) {
    const std::uint64_t bare = split.bare == 0 ? word : hash_word(form.substr(split.bare));
    if (!pack_.may_begin(bare)) continue;
    pack_.expect_step(0, bare);
    out.push_back({token, 0, bare, split});
  }
}

// Finds the nodes of all starts. What each step will read is asked for one round before, so that the waits overlap.
void Lookup::step_all(std::vector<Start>& starts) const {
  for (Start& start : starts) {
    start.node = pack_.step(0, start.word);
    pack_.expect_node(start.node);
  }
  std::erase_if(starts, [](const Start& start) { return start.node == 0; });
  for (const Start& start : starts) pack_.expect_forms(pack_.node(start.node));
}

// `starts`: of one token, in the order of its splits. True when a longer term might go on past the last token.
bool Lookup::token_hits(const text::TokenLayer& tokens, std::span<const Start> starts, HitLayer& out) const {
  bool goes_on = false;
  const std::size_t begin = out.hits.size();
  const std::size_t first_clitic = out.clitics.size();
  for (const Start& start : starts) {
    const std::size_t before = out.hits.size();
    walk({tokens, start.token, start.split, goes_on}, start.node, start.token + 1, start.split.article ? 1U : 0U, 1, out);
    if (out.hits.size() != before && start.split.cut != 0) clitics_of(start.split, start.token, first_clitic, out);
  }
  if (out.hits.size() - begin > 1)
    std::sort(out.hits.begin() + static_cast<std::ptrdiff_t>(begin), out.hits.end(), [](const Hit& a, const Hit& b) {
      if (a.cut != b.cut) return a.cut < b.cut;
      if (a.last != b.last) return a.last > b.last;
      return a.entry < b.entry;
    });
  return goes_on;
}

bool Lookup::run_one(const text::TokenLayer& tokens, std::uint32_t token, HitLayer& out) const {
  std::vector<Split> splits;
  std::vector<Start> starts;
  list_splits(tokens, token, splits);
  list_starts(token, tokens.form(token), splits, hash_word(tokens.form(token)), starts);
  step_all(starts);
  return token_hits(tokens, starts, out);
}

void Lookup::run(const text::TokenLayer& tokens, HitLayer& out) const {
  out.clear();
  std::vector<Split> splits;
  std::vector<Start> starts;
  const auto count = static_cast<std::uint32_t>(tokens.tokens.size());
  starts.reserve(count);
  out.first.reserve(count + 1);
  out.words.reserve(count);
  out.articles.reserve(count);
  for (std::uint32_t token = 0; token < count; ++token) {
    const std::string_view form = tokens.form(token);
    list_splits(tokens, token, splits);
    out.words.push_back(hash_word(form));
    list_starts(token, form, splits, out.words.back(), starts);
    const auto article = std::find_if(splits.begin(), splits.end(), [](const Split& split) { return split.article; });
    out.articles.push_back(article == splits.end() ? ArticleReading{} : ArticleReading{true, article->cut, article->clitics[0]});
  }
  step_all(starts);
  auto start = starts.begin();
  for (std::uint32_t token = 0; token < count; ++token) {
    const auto first = start;
    while (start != starts.end() && start->token == token) ++start;
    out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
    if (first != start) token_hits(tokens, {first, start}, out);
  }
  out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
}

}  // namespace mithaq::pack
