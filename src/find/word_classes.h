// Classes of words that stand in like company, learnt from raw text: what the tagger knows of words that no list and no annotated sentence
// has. Coarse classes are divided into fine ones. (Brown et al. 1992, "Class-based n-gram models of natural language", are the origin;
// how they are learnt: word_classes_train.h.)
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "find/analysis.h"

namespace mithaq::find {

class WordClasses {
 public:
  static constexpr std::uint16_t kCoarse = 256;
  static constexpr std::uint16_t kFineInCoarse = 4;
  static constexpr std::uint16_t kUnknown = 0;

  WordClasses() = default;
  // A view on `bytes` as made by `serialize`, which outlive it; anything else knows no word.
  explicit WordClasses(std::string_view bytes);

  // Words by their hash (`class_word`) with their fine classes, counted from 1. At most 100,000.
  static std::string serialize(std::span<const std::pair<std::uint64_t, std::uint16_t>> words);

  // The fine class of a word, kUnknown or from 1 on.
  std::uint16_t of(std::uint64_t word) const;
  // The same of a word without its article; one that is not known is tried without a letter or two that may be clitics.
  std::uint16_t of_form(std::string_view bare) const;

  static std::uint16_t coarse(std::uint16_t fine) {
    return fine == kUnknown ? kUnknown : static_cast<std::uint16_t>((fine - 1) / kFineInCoarse + 1);
  }

 private:
  std::string_view slots_;
};

// A word without its clitics and its article, folded.
std::string_view bare_word(const Analysis& analysis, std::uint32_t token);

// What all numbers are taken for.
inline constexpr std::string_view kNumberWord = "#";

}  // namespace mithaq::find
