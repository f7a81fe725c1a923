// A map that forgets what was not asked for lately, so that it never takes more than a known amount of memory: two generations, of which
// the older one goes when the younger is full. What is found in the older one is young again.
#pragma once

#include <cstddef>
#include <functional>
#include <unordered_map>
#include <utility>

namespace mithaq::registry {

template <typename Key, typename Value, typename Hash = std::hash<Key>>
class RecentMap {
 public:
  // About twice `most` values are kept at most.
  explicit RecentMap(std::size_t most) : most_(most) {}

  // The value, or nullptr. Values keep their place until age() or clear().
  Value* find(const Key& key) {
    if (const auto found = young_.find(key); found != young_.end()) return &found->second;
    auto node = old_.extract(key);
    return node.empty() ? nullptr : &young_.insert(std::move(node)).position->second;
  }
  // Takes the place of what was there.
  Value& put(const Key& key, Value value) {
    old_.erase(key);
    return young_.insert_or_assign(key, std::move(value)).first->second;
  }
  void erase(const Key& key) {
    young_.erase(key);
    old_.erase(key);
  }
  // Between two pieces of work: forgets the older half if there is too much.
  void age() {
    if (young_.size() < most_) return;
    old_ = std::move(young_);
    young_ = {};
  }
  void clear() {
    young_.clear();
    old_.clear();
  }

 private:
  std::size_t most_;
  std::unordered_map<Key, Value, Hash> young_;
  std::unordered_map<Key, Value, Hash> old_;
};

}  // namespace mithaq::registry
