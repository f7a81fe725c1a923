// Are two words the same word of a name? The learnt edit cost, turned into a probability by a small logistic model for each pair of
// scripts.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/result.h"
#include "link/edit_costs.h"

namespace mithaq::link {

inline constexpr std::size_t kTokenWeights = 6;
using TokenWeights = std::array<double, kTokenWeights>;

// What the model looks at: 1, total cost, dearest piece, total by letter, letters of the shorter word, difference of lengths.
std::array<double, kTokenWeights> token_features(const EditCost& cost, std::size_t left_letters, std::size_t right_letters);

class TokenMatch {
 public:
  // Reads the lines "piece" (see edit_costs.h) and "word<TAB>ar-en<TAB>weights parted by spaces". Errors: kMalformed.
  static base::Result<TokenMatch> parse(std::string_view content, const std::string& name);
  static std::string line(Script left, Script right, const TokenWeights& weights);

  const EditCosts& costs() const { return costs_; }
  // In [0,1], symmetric; 1 for equal words of one script, 0 where one is empty.
  double same(const CodedWord& left, const CodedWord& right) const;

 private:
  explicit TokenMatch(EditCosts costs);
  EditCosts costs_;
  std::array<TokenWeights, kScripts * kScripts> weights_{};  // left <= right
};

}  // namespace mithaq::link
