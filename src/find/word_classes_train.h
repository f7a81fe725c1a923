// Learning of word classes from raw text: the classes of neighbours shall tell as much as they can of each other. Method: exchange
// algorithm on bigram classes (Kneser and Ney 1993; Martin, Liermann and Ney 1998, "Algorithms for bigram and trigram word clustering"),
// first into coarse classes, then each of them into fine ones.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "find/word_classes.h"

namespace mithaq::find {

class ClassLearner {
 public:
  // A sentence: hashes of its bare words.
  void add(std::span<const std::uint64_t> sentence);

  std::size_t sentences() const { return sentences_; }
  std::size_t words() const { return stream_.size() - sentences_; }  // running words

  struct Learnt {
    std::string bytes;      // as WordClasses reads them
    std::size_t words = 0;  // that have a class
  };
  // Equal sentences in equal order give equal bytes. Seconds for a million words.
  Learnt learn() const;

 private:
  std::unordered_map<std::uint64_t, std::uint32_t> ids_;  // from 1 on
  std::vector<std::uint64_t> hashes_ = {0};               // by id
  std::vector<std::uint32_t> stream_;                     // ids; 0 ends a sentence
  std::size_t sentences_ = 0;
};

}  // namespace mithaq::find
