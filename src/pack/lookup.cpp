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

// Only words of Arabic letters have clitics.
std::uint64_t key_of(const text::TokenLayer& tokens, std::uint32_t token, std::uint64_t hash) {
  return tokens.tokens[token].kind == text::TokenKind::kArabic ? hash : hash == ~std::uint64_t{0} ? hash : ~hash;
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

void sort_from(std::size_t begin, std::vector<Hit>& hits) {
  if (hits.size() - begin < 2) return;
  std::sort(hits.begin() + static_cast<std::ptrdiff_t>(begin), hits.end(), [](const Hit& a, const Hit& b) {
    if (a.cut != b.cut) return a.cut < b.cut;
    if (a.last != b.last) return a.last > b.last;
    return a.entry < b.entry;
  });
}

// A word as it may go on with a term: an adjective after an accusative noun carries -an, written with an alef.
bool has_final_alef(std::string_view form) { return form.size() > kMinBare && form.ends_with(kFoldedAlef); }
std::uint64_t hash_without_article(std::string_view form) { return hash_word(form.substr(kFoldedArticle.size())); }
std::uint64_t hash_without_alef(std::string_view form) { return hash_word(form.substr(0, form.size() - kFoldedAlef.size())); }

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
  Ways& ways;
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

// The terms that end at a node.
void Lookup::emit(const Walk& walk, const NodeRecord& record, std::uint32_t next, std::uint32_t articles, std::uint32_t length,
                  HitLayer& out) const {
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
}

void Lookup::walk(const Walk& walk, std::uint32_t node, std::uint32_t next, std::uint32_t articles, std::uint32_t length,
                  HitLayer& out) const {
  const NodeRecord& record = pack_.node(node);
  emit(walk, record, next, articles, length, out);
  if (record.children == 0 || length >= 8) return;
  if (next >= walk.tokens.tokens.size()) {
    walk.ways.past_end = true;
    return;
  }
  if (walk.tokens.tokens[next].line_start) return;
  const std::string_view form = walk.tokens.form(next);
  follow(walk, record, node, out.words.empty() ? hash_word(form) : out.words[next], next, articles, length, out);
  if (has_article(form))
    follow(walk, record, node, hash_without_article(form), next, articles | (1U << length), length, out);
  else if (has_final_alef(form))
    follow(walk, record, node, hash_without_alef(form), next, articles, length, out);
}

void Lookup::follow(const Walk& walk, const NodeRecord& record, std::uint32_t node, std::uint64_t word, std::uint32_t next,
                    std::uint32_t articles, std::uint32_t length, HitLayer& out) const {
  if ((record.children & child_bit(word)) == 0) return;
  const std::uint32_t child = pack_.step(node, word);
  if (child == 0) return;
  this->walk(walk, child, next + 1, articles, length + 1, out);
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

// `word`: hash of the whole form. What the first step will read is asked for, so that the waits overlap.
void Lookup::list_starts(std::string_view form, const std::vector<Split>& splits, std::uint64_t word, std::vector<Start>& out) const {
  for (const Split& split : splits) {
    const std::uint64_t bare = split.bare == 0 ? word : hash_word(form.substr(split.bare));
    if (!pack_.may_begin(bare)) continue;
    pack_.expect_step(0, bare);
    out.push_back({0, 0, bare, split});
  }
}

// `starts`: of one token, in the order of its splits.
Lookup::Ways Lookup::token_hits(const text::TokenLayer& tokens, std::uint32_t token, std::span<const Start> starts, HitLayer& out) const {
  Ways ways;
  const std::size_t begin = out.hits.size();
  const std::size_t first_clitic = out.clitics.size();
  for (const Start& start : starts) {
    const std::size_t before = out.hits.size();
    walk({tokens, token, start.split, ways}, start.node, token + 1, start.split.article ? 1U : 0U, 1, out);
    if (out.hits.size() != before && start.split.cut != 0) clitics_of(start.split, token, first_clitic, out);
  }
  sort_from(begin, out.hits);
  return ways;
}

bool Lookup::run_one(const text::TokenLayer& tokens, std::uint32_t token, HitLayer& out) const {
  std::vector<Split> splits;
  std::vector<Start> starts;
  list_splits(tokens, token, splits);
  list_starts(tokens.form(token), splits, hash_word(tokens.form(token)), starts);
  for (Start& start : starts) start.node = pack_.step(0, start.word);
  std::erase_if(starts, [](const Start& start) { return start.node == 0; });
  return token_hits(tokens, token, starts, out).past_end;
}

// child_bit of all forms in which the word may go on with a term.
std::uint32_t Lookup::follow_bits(std::string_view form, std::uint64_t word) {
  std::uint32_t bits = child_bit(word);
  if (has_article(form))
    bits |= child_bit(hash_without_article(form));
  else if (has_final_alef(form))
    bits |= child_bit(hash_without_alef(form));
  return bits;
}

// A place for the token's word, with what its letters alone tell.
void Lookup::read_letters(const text::TokenLayer& tokens, std::uint32_t token, std::uint64_t hash, WordMemory& memory) const {
  WordMemory::Word& word = memory.table_[memory.places_[token]];
  memory.new_.push_back({token, memory.places_[token]});
  ++memory.count_;
  word.key = key_of(tokens, token, hash);
  const std::string_view form = tokens.form(token);
  word.follows = follow_bits(form, hash);
  list_splits(tokens, token, memory.splits_);
  const auto article = std::find_if(memory.splits_.begin(), memory.splits_.end(), [](const Split& split) { return split.article; });
  if (article != memory.splits_.end()) word.article = {true, article->cut, article->clitics[0]};
  word.starts = static_cast<std::uint32_t>(memory.starts_.size());
  list_starts(form, memory.splits_, hash, memory.starts_);
  word.start_count = static_cast<std::uint16_t>(memory.starts_.size() - word.starts);
}

// What the lexicon has of the words that are new, each as if it stood alone. What each step will read is asked for one round before.
void Lookup::read_lexicon(const text::TokenLayer& tokens, std::size_t first_start, WordMemory& memory) const {
  for (std::size_t i = first_start; i < memory.starts_.size(); ++i) {
    Start& start = memory.starts_[i];
    start.node = pack_.step(0, start.word);
    pack_.expect_node(start.node);
  }
  for (std::size_t i = first_start; i < memory.starts_.size(); ++i)
    if (memory.starts_[i].node != 0) pack_.expect_forms(pack_.node(memory.starts_[i].node));
  Ways ignored;
  for (const WordMemory::New& met : memory.new_) {
    WordMemory::Word& word = memory.table_[met.place];
    const auto begin = memory.starts_.begin() + word.starts;
    const auto end = std::remove_if(begin, begin + word.start_count, [](const Start& start) { return start.node == 0; });
    word.start_count = static_cast<std::uint16_t>(end - begin);
    HitLayer& found = memory.found_;
    word.hits = static_cast<std::uint32_t>(found.hits.size());
    word.clitics = static_cast<std::uint32_t>(found.clitics.size());
    for (Start& start : std::span(memory.starts_).subspan(word.starts, word.start_count)) {
      const NodeRecord& record = pack_.node(start.node);
      start.children = record.children;
      word.children |= record.children;
      const std::size_t before = found.hits.size();
      emit({tokens, 0, start.split, ignored}, record, 1, start.split.article ? 1U : 0U, 1, found);
      if (found.hits.size() != before && start.split.cut != 0) clitics_of(start.split, 0, word.clitics, found);
    }
    sort_from(word.hits, found.hits);
    word.hit_count = static_cast<std::uint16_t>(found.hits.size() - word.hits);
    word.clitic_count = static_cast<std::uint16_t>(found.clitics.size() - word.clitics);
  }
}

// Finds the words of all tokens in the memory, after adding those that are new.
void Lookup::remember(const text::TokenLayer& tokens, const HitLayer& layer, WordMemory& memory) const {
  const auto count = static_cast<std::uint32_t>(tokens.tokens.size());
  memory.make_room(count);
  memory.new_.clear();
  memory.places_.resize(count);
  for (std::uint32_t token = 0; token < count; ++token) memory.expect(key_of(tokens, token, layer.words[token]));
  const std::size_t first_start = memory.starts_.size();
  for (std::uint32_t token = 0; token < count; ++token) {
    memory.places_[token] = memory.place(key_of(tokens, token, layer.words[token]));
    if (memory.table_[memory.places_[token]].key == 0) read_letters(tokens, token, layer.words[token], memory);
  }
  read_lexicon(tokens, first_start, memory);
}

// The hits of a token where no term of several words may go on behind it.
void Lookup::copy_hits(const WordMemory& memory, const WordMemory::Word& word, std::uint32_t token, HitLayer& out) {
  for (std::uint32_t i = word.hits; i < word.hits + word.hit_count; ++i) {
    Hit& hit = out.hits.emplace_back(memory.found_.hits[i]);
    hit.first = token;
    hit.last = token + 1;
  }
  for (std::uint32_t i = word.clitics; i < word.clitics + word.clitic_count; ++i)
    out.clitics.emplace_back(memory.found_.clitics[i]).token = token;
}

// Lists the steps from the token to the one behind it that some term may take, and asks memory for what they will read.
void Lookup::list_steps(const text::TokenLayer& tokens, std::uint32_t token, const HitLayer& layer, WordMemory& memory) const {
  const std::string_view form = tokens.form(token + 1);
  const std::uint64_t words[] = {layer.words[token + 1], has_article(form)      ? hash_without_article(form)
                                                         : has_final_alef(form) ? hash_without_alef(form)
                                                                                : layer.words[token + 1]};
  const std::size_t count = words[0] == words[1] ? 1 : 2;
  for (const Start& start : memory.starts(memory.word_of(token)))
    for (std::size_t i = 0; i < count; ++i) {
      if ((start.children & child_bit(words[i])) == 0) continue;
      const std::uint64_t key = transition_key(start.node, words[i]);
      pack_.expect_transition(key);
      memory.steps_.push_back({key, token});
    }
}

// Finds the tokens whose terms may go on with the next token; WordMemory::on_ tells of each token if one does.
void Lookup::find_ways_on(const text::TokenLayer& tokens, const HitLayer& layer, WordMemory& memory) const {
  const auto count = static_cast<std::uint32_t>(tokens.tokens.size());
  memory.on_.assign(count, false);
  memory.steps_.clear();
  for (std::uint32_t token = 0; token + 1 < count; ++token) {
    const WordMemory::Word& word = memory.word_of(token);
    if (word.children == 0 || tokens.tokens[token + 1].line_start) continue;
    const WordMemory::Word& next = memory.word_of(token + 1);
    if ((word.children & next.follows) != 0 && !memory.known_apart(word, next)) list_steps(tokens, token, layer, memory);
  }
  const auto& steps = memory.steps_;
  for (std::size_t i = 0; i < steps.size();) {
    const std::uint32_t token = steps[i].token;
    bool on = false;
    for (; i < steps.size() && steps[i].token == token; ++i) on = on || pack_.transition(steps[i].key) != 0;
    memory.on_[token] = on;
    if (!on) memory.note_apart(memory.word_of(token), memory.word_of(token + 1));
  }
}

void Lookup::run(const text::TokenLayer& tokens, WordMemory& memory, HitLayer& out) const {
  out.clear();
  const auto count = static_cast<std::uint32_t>(tokens.tokens.size());
  out.first.reserve(count + 1);
  out.words.reserve(count);
  out.articles.reserve(count);
  for (std::uint32_t token = 0; token < count; ++token) out.words.push_back(hash_word(tokens.form(token)));
  remember(tokens, out, memory);
  find_ways_on(tokens, out, memory);
  for (std::uint32_t token = 0; token < count; ++token) {
    const WordMemory::Word& word = memory.word_of(token);
    out.articles.push_back(word.article);
    out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
    if (memory.on_[token])
      token_hits(tokens, token, memory.starts(word), out);
    else
      copy_hits(memory, word, token, out);
  }
  out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
}

void Lookup::run(const text::TokenLayer& tokens, HitLayer& out) const {
  WordMemory memory;
  run(tokens, memory, out);
}

}  // namespace mithaq::pack
