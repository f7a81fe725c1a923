// State codes of the Correlates of War project, by ISO 3166-1. Source: packs/world/states.cow.tsv.
#pragma once

#include <string_view>
#include <unordered_map>

namespace mithaq::exports {

struct CowState {
  std::string_view code;  // "696"
  std::string_view name;
};

class CowStates {
 public:
  static const CowStates& builtin();
  explicit CowStates(std::string_view table);

  // nullptr for what is no member of that system of states.
  const CowState* find(std::string_view iso) const;

 private:
  std::unordered_map<std::string_view, CowState> states_;
};

}  // namespace mithaq::exports
