// The gate: a scan of the raw bytes that decides which texts can hold an agreement at all. It opens for an instrument ("memorandum of
// understanding", "accord") in the headline or the lead, for two of them anywhere, and for one that has a verb of signing or agreeing near;
// everyday words that may be instruments ("contract", "plan") need that verb right before them, in the lead somewhat before them, or there
// a verb that awards, gives, ends, suspends or extends. Which words these are, the pack says.
#pragma once

#include <memory>
#include <string_view>

#include "pack/pack.h"

namespace mithaq::find {

class Gate {
 public:
  explicit Gate(const pack::Pack& pack);
  ~Gate();
  Gate(Gate&&) noexcept;
  Gate& operator=(Gate&&) noexcept;

  // `text` must be valid UTF-8.
  bool open(std::string_view text) const;

  // The same answer by reading every word: for packs in a script that the scan cannot read, and to hold the scan against.
  bool open_by_reading(std::string_view text) const;

 private:
  bool lead_tells(std::string_view text) const;

  struct Body;
  std::unique_ptr<const Body> body_;
};

}  // namespace mithaq::find
