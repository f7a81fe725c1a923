#include "register/search_words.h"

#include <algorithm>

#include "text/tokens.h"
#include "text/utf8.h"

namespace mithaq::registry {
namespace {

constexpr std::string_view kConjunctions[] = {"\u0648", "\u0641"};            // waw, fa
constexpr std::string_view kPrepositions[] = {"\u0628", "\u0643", "\u0644"};  // ba, kaf, lam
constexpr std::string_view kArticle = "\u0627\u0644";
constexpr std::string_view kLam = "\u0644";
constexpr std::size_t kLetter = 2;               // bytes of an Arabic letter
constexpr std::size_t kLeastLeft = 3 * kLetter;  // shorter rests are no words to look for

bool is_arabic(std::string_view word) {
  if (word.empty()) return false;
  const char32_t first = text::decode(word, 0).value;
  return first >= 0x0600 && first < 0x0700;
}

std::string_view without(std::string_view word, std::string_view prefix) {
  return word.starts_with(prefix) && word.size() >= prefix.size() + kLeastLeft ? word.substr(prefix.size()) : std::string_view();
}

template <typename Prefixes>
std::string_view without_any(std::string_view word, const Prefixes& prefixes) {
  for (const std::string_view prefix : prefixes)
    if (const auto rest = without(word, prefix); !rest.empty()) return rest;
  return {};
}

// The word without its article; the lam of "for" swallows the article's alif. Empty if it has none.
std::string_view without_article(std::string_view word) {
  if (const auto rest = without(word, kArticle); !rest.empty()) return rest;
  if (!word.starts_with(kLam)) return {};
  return without(word.substr(kLam.size()), kLam);
}

// The bare noun where an article shows what stands before it: particles alone may be letters of the word.
std::string bare(std::string_view word) {
  if (!is_arabic(word)) return std::string(word);
  std::string_view at = word;
  for (int step = 0; step < 3 && !at.empty(); ++step) {
    if (const auto rest = without_article(at); !rest.empty()) return std::string(rest);
    const auto after_conjunction = step == 0 ? without_any(at, kConjunctions) : std::string_view();
    at = after_conjunction.empty() ? without_any(at, kPrepositions) : after_conjunction;
  }
  return std::string(word);
}

// As a string of the query language; a quotation mark in a word parts nothing there and must be doubled.
std::string quoted(std::string_view word) {
  std::string out = "\"";
  for (const char c : word) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

// Words of a query with whether a star follows.
std::vector<std::pair<std::string, bool>> query_words(std::string_view query) {
  text::TokenLayer layer;
  text::tokenize(query, layer);
  std::vector<std::pair<std::string, bool>> out;
  for (const text::Token& token : layer.tokens) {
    if (token.kind != text::TokenKind::kPunct) {
      out.emplace_back(layer.form(token), false);
    } else if (layer.form(token) == "*" && !token.space_before && !out.empty()) {
      out.back().second = true;
    }
  }
  return out;
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  std::vector<std::string> out;
  out.reserve(layer.tokens.size());
  for (const text::Token& token : layer.tokens)
    if (token.kind != text::TokenKind::kPunct && token.fold_size > 0) out.emplace_back(layer.form(token));
  return out;
}

std::vector<std::string> shorter_forms(std::string_view word) {
  std::vector<std::string> out = {std::string(word)};
  if (!is_arabic(word)) return out;
  if (const auto rest = without_any(word, kConjunctions); !rest.empty()) out.emplace_back(rest);
  for (std::size_t i = 0, end = out.size(); i < end; ++i)
    if (const auto rest = without_any(std::string_view(out[i]), kPrepositions); !rest.empty()) out.emplace_back(rest);
  for (std::size_t i = 0, end = out.size(); i < end; ++i)
    if (const auto rest = without_article(std::string_view(out[i])); !rest.empty()) out.emplace_back(rest);
  return out;
}

std::string index_body(const std::vector<std::string>& words) {
  std::vector<std::string_view> known(words.begin(), words.end());
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  std::string out;
  for (const std::string_view word : known)
    for (const std::string& form : shorter_forms(word)) out.append(form).push_back(' ');
  return out;
}

std::string match_expression(std::string_view query) {
  std::string out;
  for (const auto& [word, open] : query_words(query)) {
    if (!out.empty()) out += " AND ";
    const std::string stem = bare(word);
    const std::string star = open ? "*" : "";
    if (stem != word) out.append("(").append(quoted(stem)).append(star).append(" OR ");
    out.append(quoted(word)).append(star).append(stem == word ? "" : ")");
  }
  return out;
}

std::vector<std::string> query_stems(std::string_view query) {
  std::vector<std::string> out;
  for (const auto& [word, open] : query_words(query)) out.push_back(bare(word));
  return out;
}

}  // namespace mithaq::registry
