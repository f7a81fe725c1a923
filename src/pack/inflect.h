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
  bool overflowed() const { return overflowed_; }
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  bool overflowed_ = false;
};

// Faults of the tables themselves, each once: brackets that are not closed, lists that are not there. `inflect` leaves out rows with
// faults.
void check_paradigms(const Paradigms& paradigms, Faults& faults);

struct Form {
  std::vector<std::string> words;  // spelled as in the source, not folded
  std::uint64_t features = 0;
  bool closed = false;  // no article can stand before it
};

// More forms than a word has: a template or a line of the lexicon went wrong.
inline constexpr std::size_t kMostForms = 4096;

// Forms of `entry`, at most kMostForms; faults for an unknown class and for too many forms.
std::vector<Form> inflect(const SourceEntry& entry, const Paradigms& paradigms, FeatureNames& features, Faults& faults);

}  // namespace mithaq::pack
