#include "register/numbers_packed.h"

namespace mithaq::registry {
namespace {

constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1U << kBits;
constexpr unsigned kWidth = 64;

}  // namespace

std::string packed(const std::vector<std::int64_t>& ascending) {
  std::string out;
  std::uint64_t before = 0;
  for (const std::int64_t number : ascending) {
    std::uint64_t distance = static_cast<std::uint64_t>(number) - before;
    before = static_cast<std::uint64_t>(number);
    for (; distance >= kMore; distance >>= kBits) out.push_back(static_cast<char>(distance | kMore));
    out.push_back(static_cast<char>(distance));
  }
  return out;
}

void unpack(std::string_view bytes, std::vector<std::int64_t>& out) {
  std::uint64_t number = 0;
  std::uint64_t distance = 0;
  unsigned shift = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (shift < kWidth) distance |= (byte & (kMore - 1)) << shift;
    shift += kBits;
    if ((byte & kMore) != 0) continue;
    number += distance;
    out.push_back(static_cast<std::int64_t>(number));
    distance = 0;
    shift = 0;
  }
}

}  // namespace mithaq::registry
