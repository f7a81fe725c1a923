// For tests: the real packs, compiled once, and files of cases (lines of cells set apart by tabs; '#' begins a comment).
#pragma once

#include <gtest/gtest.h>

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "pack/lookup.h"
#include "pack/pack.h"
#include "pack/real_packs.h"
#include "text/tokens.h"

namespace mithaq::find {

inline const pack::Pack& arabic_pack() { return pack::real_packs(); }

struct Case {
  std::vector<std::string> cells;
  std::size_t line = 0;
};

inline std::vector<Case> read_cases(const std::string& name) {
  std::ifstream stream(std::string(MITHAQ_SOURCE_DIR) + "/packs/ar/cases/" + name);
  EXPECT_TRUE(stream) << name;
  std::vector<Case> out;
  std::size_t number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    Case row{{}, number};
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.cells.push_back(cell);
    out.push_back(std::move(row));
  }
  return out;
}

// A text with its tokens and hits.
struct ReadText {
  explicit ReadText(std::string words) : text(std::move(words)) {
    text::tokenize(text, tokens);
    pack::Lookup(arabic_pack()).run(tokens, hits);
  }
  std::string text;
  text::TokenLayer tokens;
  pack::HitLayer hits;
};

}  // namespace mithaq::find
