// For tests: the matcher of the real packs, made once, and files of cases.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "link/matcher.h"
#include "pack/pack.h"
#include "pack/real_packs.h"

namespace mithaq::link {

inline const pack::Pack& real_pack() { return pack::real_packs(); }

inline const Matcher& real_matcher() {
  static const Matcher matcher = [] {
    auto made = Matcher::from_pack(real_pack());
    if (!made) throw std::runtime_error(made.error().message());
    return *made;
  }();
  return matcher;
}

struct PairCase {
  NameKind kind = NameKind::kPerson;
  bool same = false;
  std::string left, right;
  std::size_t line = 0;
  bool pending = false;
};

inline std::vector<PairCase> pair_cases() {
  std::ifstream stream(std::string(MITHAQ_SOURCE_DIR) + "/packs/world/cases/match.cases");
  EXPECT_TRUE(stream);
  std::vector<PairCase> out;
  std::size_t number = 0;
  bool pending = false;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line == "[pending]") pending = true;
    if (line.empty() || line[0] == '#' || line[0] == '[') continue;
    std::istringstream cells(line);
    std::string kind;
    std::string same;
    PairCase row;
    std::getline(cells, kind, '\t');
    std::getline(cells, same, '\t');
    std::getline(cells, row.left, '\t');
    std::getline(cells, row.right, '\t');
    row.kind = kind_named(kind).value();
    EXPECT_TRUE(same == "same" || same == "other") << "line " << number;
    EXPECT_FALSE(row.right.empty()) << "line " << number;
    row.same = same == "same";
    row.line = number;
    row.pending = pending;
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace mithaq::link
