// What the words of a pack say to the gate.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "find/gate_scan.h"
#include "pack/pack.h"

namespace mithaq::find {

enum GateClass : std::uint8_t {
  kGateStrong = 1U << 0,  // an instrument by itself
  kGateBare = 1U << 1,    // the general word for an instrument
  kGateWeak = 1U << 2,    // an everyday word too
  kGateNamed = 1U << 3,   // a standing agreement that news recalls
  kGateSign = 1U << 4,
  kGateAgree = 1U << 5,
  kGateDesignate = 1U << 6,
  kGateAct = 1U << 7,  // what is done with an instrument: it is awarded, given, ended, suspended, extended
};
inline constexpr unsigned kGateInstruments = kGateStrong | kGateBare | kGateWeak | kGateNamed;
inline constexpr unsigned kGateDeeds = kGateSign | kGateAgree | kGateDesignate;  // anywhere; acts count in the lead only

class GateWords {
 public:
  explicit GateWords(const pack::Pack& pack);

  // GateClass bits of an entry.
  unsigned of(pack::EntryId entry) const { return classes_[entry]; }
  // Whether an entry is an instrument or a lookalike: the longest of them at a word hides the others.
  bool hides(pack::EntryId entry) const { return hides_[entry]; }

  // Folded strings with the classes that they may be a sign of: one of them stands in the first word of every form of an entry of that
  // class. Terms that begin with a word of one or two letters have no stem, and no class either.
  // Those of some classes.
  std::vector<Stem> stems(unsigned classes) const;
  // False when some term is of a script that the scan does not read.
  bool complete() const { return complete_; }

 private:
  bool add_stems(const pack::Pack& pack, pack::EntryId entry);
  void add_stem(Stem stem);

  std::vector<std::uint8_t> classes_;
  std::vector<bool> hides_;
  std::vector<Stem> stems_;
  bool complete_ = true;
};

}  // namespace mithaq::find
