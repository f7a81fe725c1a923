// Arbitrary bytes as a .pat file, and what is accepted run on a lattice made of the bytes after the first NUL. Both ways of running must
// agree, and whatever is found must hang together.
#include <cstdlib>
#include <optional>
#include <string>

#include "match/explain.h"

namespace {

using namespace mithaq::match;

// Concepts a to h and Party, features f and g.
class SmallVocabulary : public Vocabulary {
 public:
  std::optional<Symbol> symbol(std::string_view name) const override {
    if (name == "Party") return Symbol{0};
    if (name.size() != 1 || name[0] < 'a' || name[0] > 'h') return std::nullopt;
    return static_cast<Symbol>(name[0] - 'a' + 1);
  }
  std::optional<std::uint64_t> feature(std::string_view name) const override {
    if (name == "f") return 1;
    if (name == "g") return 2;
    return std::nullopt;
  }
  std::vector<std::string> symbol_names() const override { return {"Party", "a", "b", "c", "d", "e", "f", "g", "h"}; }
  std::vector<std::string> feature_names() const override { return {"f", "g"}; }
};

void check(bool holds) {
  if (!holds) std::abort();
}

// Two bytes an edge: symbol and features, then where it starts and how long it is.
Lattice lattice_from(std::string_view bytes) {
  Lattice lattice;
  const Node words = bytes.empty() ? 0 : static_cast<unsigned char>(bytes.front()) % 24U;
  lattice.reset(words + 1);
  for (std::size_t i = 1; i + 1 < bytes.size(); i += 2) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    const Node from = second % 32U;
    const Node to = from + 1 + second / 96U;
    if (first < 224) {
      lattice.add({from, to, static_cast<Symbol>(first % 9U), first / 9U % 4U, static_cast<std::uint32_t>(i)});
    } else if (from < words) {
      lattice.set_skip(from, to, first % 2U);
    }
  }
  lattice.finish();
  return lattice;
}

void check_matches(const PatternSet& set, const Lattice& lattice, const Matches& found) {
  for (const Match& match : found.matches) {
    check(match.from < match.to && match.to < lattice.node_count());
    for (const Capture& capture : found.captures_of(match)) {
      check(match.from <= capture.from && capture.from < capture.to && capture.to <= match.to && capture.role < set.role_count());
    }
    const std::vector<Step> steps = explain(set, lattice, match);
    check(!steps.empty() && steps.back().to == match.to);
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) check(steps[i].to == steps[i + 1].from);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(bytes.find('\0'), bytes.size());
  const PatternFile file{"fuzz.pat", std::string(bytes.substr(0, end))};
  const auto set = PatternSet::load({&file, 1}, SmallVocabulary());
  if (!set) {
    for (const auto& error : set.error()) check(!error.what.empty() && error.where.starts_with("fuzz.pat:"));
    return 0;
  }
  const Lattice lattice = lattice_from(bytes.substr(std::min(end + 1, bytes.size())));
  Scratch scratch;
  Matches sifted;
  Matches all;
  set->run(lattice, scratch, sifted);
  set->run(lattice, scratch, all, Prefilter::kOff);
  check(sifted.matches == all.matches && sifted.captures == all.captures);
  check_matches(*set, lattice, all);
  for (PatternId id = 0; id < set->size(); ++id) near_misses(*set, lattice, id);
  return 0;
}
