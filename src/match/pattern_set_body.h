// What a PatternSet is made of; only for the two files that make and use it.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "match/pattern_set.h"
#include "match/program.h"
#include "match/sieve.h"
#include "match/skim.h"

namespace mithaq::match {

// Names numbered in the order in which they come up.
class NameNumbers {
 public:
  std::uint32_t number(std::string_view name) {
    const auto [found, added] = numbers_.emplace(std::string(name), static_cast<std::uint32_t>(names_.size()));
    if (added) names_.emplace_back(name);
    return found->second;
  }
  std::optional<std::uint32_t> find(std::string_view name) const {
    const auto found = numbers_.find(std::string(name));
    if (found == numbers_.end()) return std::nullopt;
    return found->second;
  }
  std::span<const std::string> names() const { return names_; }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::string> names_;
};

struct PatternSetBody {
  std::vector<Pattern> patterns;
  std::vector<Program> programs;
  std::vector<Skim> skims;  // of each program
  NameNumbers pattern_ids;
  NameNumbers role_ids;
  Sieve sieve;
};

}  // namespace mithaq::match
