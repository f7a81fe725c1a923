#include "register/copies.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace mithaq::registry {
namespace {

constexpr double kSameResemblance = 0.5;
constexpr double kSameContainment = 0.8;
constexpr std::uint32_t kFewestForContainment = 25;  // shorter texts stand in longer ones by chance and by formula

using Bins = std::array<std::uint32_t, Sketch::kBins>;

std::uint64_t hash_of(const std::string_view* tokens, std::size_t count) {
  std::uint64_t hash = count;
  for (std::size_t i = 0; i < count; ++i) hash = XXH3_64bits_withSeed(tokens[i].data(), tokens[i].size(), hash);
  return hash;
}

Bins bins_of(const Sketch& sketch) {
  Bins bins;
  bins.fill(Sketch::kEmpty);
  std::memcpy(bins.data(), sketch.bytes.data(), std::min(sketch.bytes.size(), sizeof bins));
  return bins;
}

}  // namespace

Sketch sketch_of(const std::vector<std::string_view>& folded_tokens) {
  const std::size_t size = std::min(Sketch::kShingleTokens, folded_tokens.size());
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; size > 0 && i + size <= folded_tokens.size(); ++i) hashes.push_back(hash_of(&folded_tokens[i], size));
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  Bins bins;
  bins.fill(Sketch::kEmpty);
  for (const std::uint64_t hash : hashes) {
    std::uint32_t& bin = bins[hash % Sketch::kBins];
    bin = std::min(bin, static_cast<std::uint32_t>(hash >> 32U));
  }
  return {std::string(reinterpret_cast<const char*>(bins.data()), sizeof bins), static_cast<std::uint32_t>(hashes.size())};
}

double resemblance(const Sketch& a, const Sketch& b) {
  const Bins x = bins_of(a);
  const Bins y = bins_of(b);
  std::uint32_t used = 0;
  std::uint32_t same = 0;
  for (std::size_t i = 0; i < Sketch::kBins; ++i) {  // without a branch, for the compiler's vectors
    const std::uint32_t filled = (x[i] & y[i]) != Sketch::kEmpty ? 1 : 0;
    used += filled;
    same += filled & (x[i] == y[i] ? 1U : 0U);
  }
  return used == 0 ? 0 : static_cast<double>(same) / static_cast<double>(used);
}

bool are_copies(const Sketch& a, const Sketch& b) {
  const double both = resemblance(a, b);
  if (both >= kSameResemblance) return true;
  const std::uint32_t fewer = std::min(a.shingles, b.shingles);
  if (fewer < kFewestForContainment) return false;
  const double common = both / (1 + both) * (static_cast<double>(a.shingles) + b.shingles);
  return common / fewer >= kSameContainment;
}

}  // namespace mithaq::registry
