// The gate: a scan of the raw bytes that decides which texts can hold an agreement at all.
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

  bool open(std::string_view text) const;

 private:
  struct Body;
  std::unique_ptr<const Body> body_;
};

}  // namespace mithaq::find
