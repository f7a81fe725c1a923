#include "pack/word_memory.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace mithaq::pack {

namespace {

constexpr std::size_t kMostWords = std::size_t{1} << 15U;

}  // namespace

void WordMemory::make_room(std::size_t words) {
  if (apart_.empty()) apart_.resize(std::size_t{1} << kPairBits);
  if (count_ + words > kMostWords) {
    std::fill(table_.begin(), table_.end(), Word{});
    found_.clear();
    starts_.clear();
    count_ = 0;
  }
  const std::size_t wanted = std::bit_ceil(2 * (count_ + words) + 2);
  if (wanted <= table_.size()) return;
  const std::vector<Word> old = std::exchange(table_, std::vector<Word>(wanted));
  for (const Word& word : old)
    if (word.key != 0) table_[place(word.key)] = word;
}

}  // namespace mithaq::pack
