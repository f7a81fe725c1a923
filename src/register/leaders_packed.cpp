#include "register/leaders_packed.h"

#include <cstddef>

namespace mithaq::registry {
namespace {

constexpr unsigned kByte = 8;
constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1U << kBits;
constexpr unsigned kWidth = 64;

}  // namespace

std::string packed_leaders(const std::vector<BlockKey>& leaders) {
  std::string out;
  for (const BlockKey& leader : leaders) {
    for (unsigned shift = kWidth; shift > 0; shift -= kByte)
      out.push_back(static_cast<char>(static_cast<std::uint64_t>(leader.rank) >> (shift - kByte)));
    auto number = static_cast<std::uint64_t>(leader.report);
    for (; number >= kMore; number >>= kBits) out.push_back(static_cast<char>(number | kMore));
    out.push_back(static_cast<char>(number));
  }
  return out;
}

bool unpack_leaders(std::string_view bytes, std::int64_t key, std::vector<BlockKey>& out) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (bytes.size() - at <= sizeof(std::uint64_t)) return false;
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < sizeof rank; ++i) rank = rank << kByte | static_cast<unsigned char>(bytes[at++]);
    std::uint64_t number = 0;
    std::uint64_t byte = kMore;
    for (unsigned shift = 0; (byte & kMore) != 0; shift += kBits) {
      if (at == bytes.size() || shift >= kWidth) return false;
      byte = static_cast<unsigned char>(bytes[at++]);
      number |= (byte & (kMore - 1)) << shift;
    }
    out.push_back({key, static_cast<std::int64_t>(rank), static_cast<ReportId>(number)});
  }
  return true;
}

}  // namespace mithaq::registry
