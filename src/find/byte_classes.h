// What sixty-four bytes of a text are, as the gate asks for it.
#pragma once

#include <cstdint>

namespace mithaq::find {

// A bit for each byte.
struct ByteClasses {
  std::uint64_t d8 = 0;      // first byte of a letter
  std::uint64_t d9 = 0;      // the same, second half of the alphabet
  std::uint64_t other = 0;   // first byte of any other character that is not ASCII
  std::uint64_t mark8 = 0;   // no plain letter when after D8
  std::uint64_t mark9 = 0;   // no plain letter when after D9
  std::uint64_t begins = 0;  // a stem may begin there, if it is the first byte of a letter
};

}  // namespace mithaq::find
