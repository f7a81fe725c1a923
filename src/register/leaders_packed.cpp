#include "register/leaders_packed.h"

#include <cstddef>

namespace mithaq::registry {
namespace {

constexpr unsigned kByte = 8;
constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1U << kBits;
constexpr unsigned kWidth = 64;
constexpr std::uint64_t kOutlined = std::uint64_t{1} << (kWidth - 1);  // no rank has that bit

void put(std::uint64_t number, std::string& out) {
  for (unsigned shift = kWidth; shift > 0; shift -= kByte) out.push_back(static_cast<char>(number >> (shift - kByte)));
}

bool get(std::string_view bytes, std::size_t& at, std::uint64_t& number) {
  if (bytes.size() - at < sizeof number) return false;
  for (std::size_t i = 0; i < sizeof number; ++i) number = number << kByte | static_cast<unsigned char>(bytes[at++]);
  return true;
}

}  // namespace

std::string packed_leaders(const std::vector<BlockKey>& leaders) {
  std::string out;
  for (const BlockKey& leader : leaders) {
    put(static_cast<std::uint64_t>(leader.rank) | (leader.outline != 0 ? kOutlined : 0), out);
    if (leader.outline != 0) put(leader.outline, out);
    auto number = static_cast<std::uint64_t>(leader.report);
    for (; number >= kMore; number >>= kBits) out.push_back(static_cast<char>(number | kMore));
    out.push_back(static_cast<char>(number));
  }
  return out;
}

bool unpack_leaders(std::string_view bytes, std::int64_t key, std::vector<BlockKey>& out) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    std::uint64_t rank = 0;
    std::uint64_t outline = 0;
    if (!get(bytes, at, rank)) return false;
    if ((rank & kOutlined) != 0 && !get(bytes, at, outline)) return false;
    std::uint64_t number = 0;
    std::uint64_t byte = kMore;
    for (unsigned shift = 0; (byte & kMore) != 0; shift += kBits) {
      if (at == bytes.size() || shift >= kWidth) return false;
      byte = static_cast<unsigned char>(bytes[at++]);
      number |= (byte & (kMore - 1)) << shift;
    }
    out.push_back({key, static_cast<std::int64_t>(rank & ~kOutlined), static_cast<ReportId>(number), BlockKey::kEnough, outline});
  }
  return true;
}

}  // namespace mithaq::registry
