#include "find/vocabulary.h"

#include <algorithm>
#include <iterator>

namespace mithaq::find {
namespace {

constexpr std::string_view kExtras[] = {"Party", "Sides", "Person", "PlaceName", "Time",  "Money", "Anchor",  "UnknownName",
                                        "comma", "colon", "quote",  "open",      "close", "dash",  "numeral", "Definite"};

}  // namespace

std::optional<match::Symbol> PackVocabulary::symbol(std::string_view name) const {
  const auto* const extra_name = std::find(std::begin(kExtras), std::end(kExtras), name);
  if (extra_name != std::end(kExtras)) return extra(static_cast<Extra>(extra_name - std::begin(kExtras)));
  const pack::ConceptId id = pack_.concept_id(name);
  if (id == pack::kNoConcept) return std::nullopt;
  return id;
}

std::optional<std::uint64_t> PackVocabulary::feature(std::string_view name) const {
  const std::uint64_t bit = pack_.feature(name);
  if (bit == 0) return std::nullopt;
  return bit;
}

std::vector<std::string> PackVocabulary::symbol_names() const {
  std::vector<std::string> out = pack_.concept_names();
  for (const std::string_view extra_name : kExtras) out.emplace_back(extra_name);
  return out;
}

std::vector<std::string> PackVocabulary::feature_names() const { return pack_.feature_names(); }

}  // namespace mithaq::find
