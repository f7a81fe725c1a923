// The words that two reports have in common, and how much those weigh that a set of the one shares with a set of the other.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "link/agreement_traits.h"

namespace mithaq::link {

class CommonWords {
 public:
  CommonWords(const AgreementTraits& a, const AgreementTraits& b);

  // As shared_weight() of the two sets, which are told by their numbers.
  double weight(unsigned set_of_a, unsigned set_of_b) const;

 private:
  struct Word {
    double weight = 0;
    std::uint64_t sets_of_a = 0;
    std::uint64_t sets_of_b = 0;
  };
  std::vector<Word> words_;                             // ascending
  std::array<double, ReportWords::kFirstName> same_{};  // of each set and the same set of the other
};

}  // namespace mithaq::link
