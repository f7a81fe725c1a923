#include "link/agreement_relation.h"

#include <algorithm>

#include "link/agreement_parties.h"

namespace mithaq::link {
namespace {

constexpr double kNamed = 0.6;       // share of the older one's words that the newer one quotes
constexpr double kLeastWords = 0.8;  // weight of quoted words that can tell one agreement from another

bool parties_allow(const AgreementTraits& a, const AgreementTraits& b) {
  const PartyMatch match = match_parties(a, b);
  return match.shared + match.near >= std::min<std::size_t>(2, std::min(a.parties.size(), b.parties.size())) && match.shared > 0;
}

// How well what `newer` says of an older agreement fits `older`.
double quoted(const AgreementTraits& newer, const AgreementTraits& older) {
  if (newer.language != older.language) return 0;
  const WordSet words = without(newer.supersedes, newer.party_words);
  return words.total() < kLeastWords ? 0 : overlap(words, older.mentions);
}

std::string kind_of(const AgreementTraits& newer) {
  if (!newer.towards_older.empty()) return newer.towards_older;
  return newer.kind == "protocol" ? "amends" : "implements";
}

std::optional<AgreementRelation> one_way(const AgreementTraits& newer, const AgreementTraits& older) {
  if (newer.supersedes.empty()) return std::nullopt;
  // What is later cannot be carried out by what is earlier.
  if (newer.date && older.date && older.date->first > newer.date->last) return std::nullopt;
  const double fits = quoted(newer, older);
  if (fits < kNamed) return std::nullopt;
  return AgreementRelation{kind_of(newer), true, std::min(1.0, fits), "names an older agreement in the words of the other"};
}

}  // namespace

std::optional<AgreementRelation> relation_between(const AgreementTraits& a, const AgreementTraits& b) {
  if (!parties_allow(a, b)) return std::nullopt;
  auto forward = one_way(a, b);
  auto backward = one_way(b, a);
  if (backward && (!forward || backward->confidence > forward->confidence)) {
    backward->forward = false;
    return backward;
  }
  return forward;
}

}  // namespace mithaq::link
