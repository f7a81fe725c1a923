// What the words around a mention weigh for a slot, whichever draft asks: kept while one document is read, so that a document of many
// drafts weighs them once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace mithaq::find {

class MentionSums {
 public:
  static constexpr std::uint32_t kNoVerb = 0xFFFFFFFF;
  struct Told {
    std::int64_t sum = 0;          // thousandths
    std::uint32_t verb = kNoVerb;  // hit: the verb that governs it
  };

  // Before another document.
  void clear() {
    if (count_ > 0) std::fill(places_.begin(), places_.end(), Place{});
    count_ = 0;
  }

  // Of tokens [first, last) and the column of a slot; weigh() tells it the first time.
  template <typename Weigh>
  Told of(std::uint32_t first, std::uint32_t last, std::size_t column, Weigh weigh) {
    if (2 * count_ >= places_.size()) grow();
    const std::uint64_t key = (std::uint64_t{first} << 32U | std::uint64_t{last - first} << 8U | (column & 0xFFU)) + 1;
    Place& place = places_[find(key)];
    if (place.key == 0) {
      place = {key, weigh()};
      ++count_;
    }
    return place.told;
  }

 private:
  struct Place {
    std::uint64_t key = 0;  // 0: empty
    Told told;
  };
  static constexpr std::size_t kFirst = 512;

  std::size_t find(std::uint64_t key) const {
    std::size_t at = (key * 0x9E3779B97F4A7C15ULL >> 32U) & (places_.size() - 1);
    while (places_[at].key != 0 && places_[at].key != key) at = (at + 1) & (places_.size() - 1);
    return at;
  }

  void grow() {
    const std::vector<Place> old = std::exchange(places_, std::vector<Place>(std::max(kFirst, 2 * places_.size())));
    for (const Place& place : old)
      if (place.key != 0) places_[find(place.key)] = place;
  }

  std::vector<Place> places_;  // open-addressed, at most half full, a power of two long
  std::size_t count_ = 0;
};

}  // namespace mithaq::find
