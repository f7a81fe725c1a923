// The words by which documents are found: folded, and each Arabic word also without the particles and the article written onto it, so that
// a search for a word finds it behind "and", "with", "for", "the".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mithaq::registry {

// Folded tokens of a text, in its order; punctuation is left out.
class FoldedWords {
 public:
  explicit FoldedWords(std::string_view text);
  FoldedWords(const FoldedWords&) = delete;
  FoldedWords& operator=(const FoldedWords&) = delete;

  const std::vector<std::string_view>& list() const { return list_; }
  // False: there were words of nothing but marks, which are left out too.
  bool whole() const { return whole_; }
  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }

 private:
  std::string letters_;
  std::vector<std::string_view> list_;  // parts of letters_
  bool whole_ = true;
};

// What is indexed of the words of a document: each word once, with its shorter forms, parted by spaces.
std::string index_body(const FoldedWords& words);

// A query of people as one of FTS5: all words must occur; "word*" stands for all words that begin so. Empty if there is no word in it.
std::string match_expression(std::string_view query);

// The folded words of a query, each without the article and what stands before it: what match_expression looks for.
std::vector<std::string> query_stems(std::string_view query);

// The folded words of a person's name, by which namesakes are found: the first as it is, for what looks like an article belongs to a given
// name (Alexander, Alfred); the others without theirs; "Abd" is one word with what follows it.
std::vector<std::string> person_stems(std::string_view name);

// The word itself and what is left of it without clitics, longest first: parts of the word.
std::vector<std::string_view> shorter_forms(std::string_view folded_word);

}  // namespace mithaq::registry
