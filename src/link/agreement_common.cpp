#include "link/agreement_common.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>

#include "link/in_both.h"

namespace mithaq::link {

CommonWords::CommonWords(const AgreementTraits& a, const AgreementTraits& b) {
  struct Place {
    std::uint32_t a;
    std::uint32_t b;
  };
  // Those found from the front stand at the front, the others at the back: all of them ascending, so that sums come out the same to the
  // bit.
  const std::size_t most = std::min(a.words.hashes.size(), b.words.hashes.size()) + 2;
  const auto places = std::make_unique_for_overwrite<Place[]>(most);
  Place* front = places.get();
  Place* back = front + most - 1;
  each_in_both(
      a.words.hashes, b.words.hashes,
      [&](std::size_t i, std::size_t j, std::size_t same) {
        *front = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)};
        front += same;
      },
      [&](std::size_t i, std::size_t j, std::size_t same) {
        *back = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(j)};
        back -= same;
      });
  const auto take = [&](const Place* from, const Place* to) {
    for (; from != to; ++from) {
      const Word& word = words_.emplace_back(Word{a.words.weights[from->a], a.words.sets[from->a], b.words.sets[from->b]});
      constexpr std::uint64_t kOwn = (std::uint64_t{1} << ReportWords::kFirstName) - 1;
      for (std::uint64_t both = word.sets_of_a & word.sets_of_b & kOwn; both != 0; both &= both - 1)
        same_[static_cast<std::size_t>(std::countr_zero(both))] += word.weight;
    }
  };
  const Place* const end = places.get() + most;
  words_.reserve(static_cast<std::size_t>((front - places.get()) + (end - (back + 1))));
  take(places.get(), front);
  take(back + 1, end);
}

double CommonWords::weight(unsigned set_of_a, unsigned set_of_b) const {
  if (set_of_a == set_of_b && set_of_a < same_.size()) return same_[set_of_a];
  double sum = 0;
  for (const Word& word : words_)
    if ((word.sets_of_a >> set_of_a & word.sets_of_b >> set_of_b & 1U) != 0) sum += word.weight;
  return sum;
}

}  // namespace mithaq::link
