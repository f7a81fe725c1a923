#include "link/offices.h"

#include <algorithm>

#include "text/tokens.h"

namespace mithaq::link {
namespace {

constexpr std::size_t kMostWords = 6;
constexpr std::string_view kFormer = "former";
constexpr std::string_view kArticle = "\u0627\u0644";
constexpr std::size_t kLeastLeft = 4;  // bytes: two Arabic letters

std::string bare(std::string_view word) {
  if (word.starts_with(kArticle) && word.size() >= kArticle.size() + kLeastLeft) word.remove_prefix(kArticle.size());
  return std::string(word);
}

struct TitleWord {
  std::string text;
  std::size_t end = 0;  // byte
};

std::vector<TitleWord> words_of(std::string_view title) {
  text::TokenLayer layer;
  text::tokenize(title, layer);
  std::vector<TitleWord> out;
  for (const text::Token& token : layer.tokens)
    if (token.kind != text::TokenKind::kPunct) out.push_back({bare(layer.form(token)), token.span.end});
  return out;
}

}  // namespace

void Offices::add(std::string_view code, std::string_view phrase) {
  std::string key;
  for (const TitleWord& word : words_of(phrase)) key += word.text + " ";
  if (!key.empty()) codes_.emplace(std::move(key), code);
}

Offices::Found Offices::find(std::string_view title) const {
  Found out;
  const std::vector<TitleWord> words = words_of(title);
  std::string key;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto former = codes_.find(words[i].text + " "); former != codes_.end() && former->second == kFormer) return {};
    if (i >= kMostWords) continue;
    key += words[i].text + " ";
    if (const auto found = codes_.find(key); found != codes_.end()) out = {found->second, words[i].end, i == 0};
  }
  return out;
}

}  // namespace mithaq::link
