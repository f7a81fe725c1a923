// A set for a handful of small values: they stand in order, one behind the other, in one piece of memory. Adding one moves those behind it,
// which for some dozens is cheaper than a node each.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace mithaq::base {

template <typename Value>
class FlatSet {
 public:
  // False when it was there.
  bool insert(const Value& value) {
    const auto at = std::lower_bound(values_.begin(), values_.end(), value);
    if (at != values_.end() && !(value < *at)) return false;
    if (values_.empty()) values_.reserve(kFirst);
    values_.insert(values_.empty() ? values_.end() : at, value);
    return true;
  }
  template <typename... Parts>
  bool emplace(Parts&&... parts) {
    return insert(Value(std::forward<Parts>(parts)...));
  }

  bool contains(const Value& value) const { return std::binary_search(values_.begin(), values_.end(), value); }
  std::size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  void clear() { values_.clear(); }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }

 private:
  static constexpr std::size_t kFirst = 8;
  std::vector<Value> values_;
};

}  // namespace mithaq::base
