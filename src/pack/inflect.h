// All forms of one lexicon entry, made from the paradigm tables.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pack/source.h"

namespace mithaq::pack {

// Names of features, each one bit of a 64-bit set. The order is that of first use in the paradigm tables.
class FeatureNames {
 public:
  // Bit of `name`, added when new; 0 when all 64 are taken.
  std::uint64_t bit(const std::string& name);
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
};

struct Form {
  std::vector<std::string> words;  // spelled as in the source, not folded
  std::uint64_t features = 0;
};

// Forms of `entry`; faults for an unknown class, a plural that cannot be read and the like.
std::vector<Form> inflect(const SourceEntry& entry, const Paradigms& paradigms, FeatureNames& features, Faults& faults);

}  // namespace mithaq::pack
