// A quick "perhaps" for 64 places of a text at once: may one of a few hundred stems begin there? Stems fall into eight groups; of each of
// their first four letters a small table tells, by the letter's last byte, in which groups it stands there, and a place is worth a look
// where one group has all four. Needs AVX2, and is quicker with AVX-512 VBMI. After "Teddy" of Hyperscan: Wang et al. 2019.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "find/byte_classes.h"
#include "find/letter_groups_wide.h"

namespace mithaq::find {

class LetterGroups {
 public:
  // Whether the processor can do it.
  static bool usable();

  // `stems`: the first four letters of each as the eight bytes that they are, the first byte lowest; two zeros last where a stem has but
  // three. Those with a letter that is neither U+0620 to U+063F nor U+0640 to U+064F are left out.
  // `wide` only saves time, and needs a processor that can.
  explicit LetterGroups(const std::vector<std::uint64_t>& stems, bool wide = wide_usable());

  // What 64 bytes for each of `out` are, and seven more are read. Of stems that were taken none begins where `begins` says no.
  void look(const char* bytes, std::span<ByteClasses> out) const;

 private:
  // By the low half of a letter's last byte: a bit for each group.
  struct Table {
    alignas(16) std::array<std::uint8_t, 16> d8_low{};   // U+0620 to U+062F
    alignas(16) std::array<std::uint8_t, 16> d8_high{};  // U+0630 to U+063F
    alignas(16) std::array<std::uint8_t, 16> d9{};       // U+0640 to U+064F
  };
  struct Looker;
  void look_by_halves(const char* bytes, std::span<ByteClasses> out) const;
  void note(std::uint64_t stem, std::uint8_t group);

  std::array<Table, 4> tables_;  // by place of the letter
  WideTables wide_tables_;
  bool wide_;
};

}  // namespace mithaq::find
