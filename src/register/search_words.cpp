#include "register/search_words.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

#include "text/tokens.h"
#include "text/utf8.h"

namespace mithaq::registry {
namespace {

constexpr std::string_view kConjunctions[] = {"\u0648", "\u0641"};            // waw, fa
constexpr std::string_view kPrepositions[] = {"\u0628", "\u0643", "\u0644"};  // ba, kaf, lam
constexpr std::string_view kArticle = "\u0627\u0644";
constexpr std::string_view kLam = "\u0644";
constexpr std::string_view kAbd = "\u0639\u0628\u062F";  // servant (of God, of the Merciful)
constexpr std::size_t kLetter = 2;                       // bytes of an Arabic letter
constexpr std::size_t kLeastLeft = 3 * kLetter;          // shorter rests are no words to look for

bool is_arabic(std::string_view word) {
  if (word.empty()) return false;
  const char32_t first = text::decode(word, 0).value;
  return first >= 0x0600 && first < 0x0700;
}

// Letter by letter: a call to compare two bytes would cost more than the comparing.
bool begins_with(std::string_view word, std::string_view prefix) {
  if (word.size() < prefix.size()) return false;
  for (std::size_t i = 0; i < prefix.size(); ++i)
    if (word[i] != prefix[i]) return false;
  return true;
}

std::string_view without(std::string_view word, std::string_view prefix) {
  return begins_with(word, prefix) && word.size() >= prefix.size() + kLeastLeft ? word.substr(prefix.size()) : std::string_view();
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

// See shorter_forms: at most the word, without a conjunction, each of these without a preposition, all without an article.
class Forms {
 public:
  explicit Forms(std::string_view word) {
    add(word);
    if (!is_arabic(word)) return;
    add(without_any(word, kConjunctions));
    for (std::size_t i = 0, end = size_; i < end; ++i) add(without_any(forms_[i], kPrepositions));
    for (std::size_t i = 0, end = size_; i < end; ++i) add(without_article(forms_[i]));
  }
  const std::string_view* begin() const { return forms_.data(); }
  const std::string_view* end() const { return forms_.data() + size_; }

 private:
  static constexpr std::size_t kMost = 8;

  void add(std::string_view form) {
    if (!form.empty() || size_ == 0) forms_[size_++] = form;
  }

  std::array<std::string_view, kMost> forms_;
  std::size_t size_ = 0;
};

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

FoldedWords::FoldedWords(std::string_view text) {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  letters_ = std::move(layer.folded);
  list_.reserve(layer.tokens.size());
  for (const text::Token& token : layer.tokens) {
    if (token.kind == text::TokenKind::kPunct) continue;
    if (token.fold_size > 0)
      list_.push_back(std::string_view(letters_).substr(token.fold_begin, token.fold_size));
    else
      whole_ = false;
  }
}

std::vector<std::string_view> shorter_forms(std::string_view word) {
  Forms forms(word);
  return {forms.begin(), forms.end()};
}

std::string index_body(const FoldedWords& words) {
  // What comes twice for all that is indexed once. Words are told apart in a table of their numbers, twice as large as it need be.
  const std::vector<std::string_view>& list = words.list();
  std::vector<std::uint32_t> places(std::bit_ceil(2 * list.size() + 1));
  std::string out;
  for (std::size_t i = 0; i < list.size(); ++i) {
    std::size_t at = XXH3_64bits(list[i].data(), list[i].size()) & (places.size() - 1);
    while (places[at] != 0 && list[places[at] - 1] != list[i]) at = (at + 1) & (places.size() - 1);
    if (places[at] != 0) continue;
    places[at] = static_cast<std::uint32_t>(i + 1);
    for (const std::string_view form : Forms(list[i])) out.append(form).push_back(' ');
  }
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

std::vector<std::string> person_stems(std::string_view name) {
  std::vector<std::string> out;
  bool servant = false;
  for (const auto& [word, open] : query_words(name)) {
    if (servant) {
      out.back() += word;
    } else {
      out.push_back(out.empty() ? word : bare(word));
    }
    servant = word == kAbd;
  }
  return out;
}

}  // namespace mithaq::registry
