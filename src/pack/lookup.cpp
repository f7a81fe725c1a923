#include "pack/lookup.h"

#include <algorithm>

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

}  // namespace

void HitLayer::clear() {
  hits.clear();
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

Lookup::Lookup(const Pack& pack) : pack_(pack), article_(pack.concept_id("article")) {
  for (const CliticRecord& clitic : pack.clitics())
    if (const std::string_view form = pack.text(clitic.form); form.size() >= 2) begins_clitic_.set(first_letter(form));
}

void Lookup::splits(std::string_view form, std::vector<Split>& out) const {
  out.clear();
  out.push_back({});
  if (form.size() <= kMinBare || !begins_clitic_[first_letter(form)]) return;
  // Clitics of slots 1 and 2, at most one of each, in order.
  const std::span<const CliticRecord> clitics = pack_.clitics();
  for (const CliticRecord& a : clitics) {
    const std::string_view x = pack_.text(a.form);
    if (a.concept_id == article_ || !form.starts_with(x) || form.size() < x.size() + kMinBare) continue;
    Split one;
    one.cut = static_cast<std::uint16_t>(x.size());
    one.clitics[0] = a.concept_id;
    one.ends[0] = one.cut;
    out.push_back(one);
    for (const CliticRecord& b : clitics) {
      const std::string_view y = pack_.text(b.form);
      if (b.concept_id == article_ || b.slot <= a.slot || !form.substr(x.size()).starts_with(y) ||
          form.size() < x.size() + y.size() + kMinBare)
        continue;
      Split two = one;
      two.cut = static_cast<std::uint16_t>(x.size() + y.size());
      two.clitics[1] = b.concept_id;
      two.ends[1] = two.cut;
      out.push_back(two);
    }
  }
  for (Split& split : out) split.bare = split.cut;
  // The article, plain or fused with the clitic before it (li + al = ll).
  const std::size_t plain = out.size();
  for (std::size_t i = 0; i < plain; ++i) {
    Split split = out[i];
    const std::string_view rest = form.substr(split.cut);
    for (const CliticRecord& c : clitics) {
      if (c.concept_id != article_) continue;
      const std::string_view x = pack_.text(c.form);
      const std::string_view after = pack_.text(c.after);
      if (!rest.starts_with(x) || rest.size() < x.size() + kMinBare) continue;
      if (!after.empty() && (split.cut < after.size() || form.substr(split.cut - after.size(), after.size()) != after)) continue;
      split.bare = static_cast<std::uint16_t>(split.cut + x.size());
      split.article = true;
      split.fused = !after.empty();
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
    hit.concept_id = pack_.entry_concept(form.entry);
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

void Lookup::split_hits(const Walk& walk, std::string_view form, HitLayer& out) const {
  const bool whole = walk.split.bare == 0 && !out.words.empty();
  const std::uint64_t word = whole ? out.words[walk.token] : hash_word(form.substr(walk.split.bare));
  if (!pack_.may_begin(word)) return;
  if (const std::uint32_t node = pack_.step(0, word); node != 0)
    this->walk(walk, node, walk.token + 1, walk.split.article ? 1U : 0U, 1, out);
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

bool Lookup::token_hits(const text::TokenLayer& tokens, std::uint32_t token, std::vector<Split>& scratch, HitLayer& out) const {
  const std::string_view form = tokens.form(token);
  if (tokens.tokens[token].kind == text::TokenKind::kArabic) {
    splits(form, scratch);
  } else {
    scratch.assign(1, Split{});
  }
  bool goes_on = false;
  const std::size_t begin = out.hits.size();
  const std::size_t first_clitic = out.clitics.size();
  for (const Split& split : scratch) {
    const std::size_t before = out.hits.size();
    split_hits({tokens, token, split, goes_on}, form, out);
    if (out.hits.size() != before && split.cut != 0) clitics_of(split, token, first_clitic, out);
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
  std::vector<Split> scratch;
  return token_hits(tokens, token, scratch, out);
}

void Lookup::run(const text::TokenLayer& tokens, HitLayer& out) const {
  out.clear();
  std::vector<Split> scratch;
  const auto count = static_cast<std::uint32_t>(tokens.tokens.size());
  out.first.reserve(count + 1);
  out.words.reserve(count);
  for (std::uint32_t token = 0; token < count; ++token) out.words.push_back(hash_word(tokens.form(token)));
  for (std::uint32_t token = 0; token < count; ++token) {
    out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
    token_hits(tokens, token, scratch, out);
  }
  out.first.push_back(static_cast<std::uint32_t>(out.hits.size()));
}

}  // namespace mithaq::pack
