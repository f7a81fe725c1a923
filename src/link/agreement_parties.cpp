#include "link/agreement_parties.h"

#include <algorithm>
#include <vector>

namespace mithaq::link {
namespace {

constexpr double kSame = 0.75;
constexpr double kNear = 0.3;
constexpr double kOpen = 0.35;      // a group that may stand for anybody
constexpr double kPartOf = 0.5;     // a body or company and its state
constexpr double kLeastName = 0.4;  // weight of words that make a name

// `common`: of the reports that the two are of.
double name_likeness(const PartyTraits& a, const PartyTraits& b, const CommonWords& common) {
  double best = 0;
  for (unsigned i = 0; i < a.names.size(); ++i)
    for (unsigned j = 0; j < b.names.size(); ++j) {
      const WordSet& x = a.names[i];
      const WordSet& y = b.names[j];
      const double least = std::min(x.total(), y.total());
      const double most = std::max(x.total(), y.total());
      if (least < kLeastName) continue;
      const bool numbered = std::max(a.first_name + i, b.first_name + j) < ReportWords::kSets;
      const double shared = numbered ? common.weight(a.first_name + i, b.first_name + j) : shared_weight(x, y);
      best = std::max(best, 0.7 * shared / least + 0.3 * shared / most);
    }
  return best;
}

struct Pairing {
  double likeness = 0;
  bool by_name = false;
  std::size_t a = 0;
  std::size_t b = 0;
};

std::vector<Pairing> pairings(const AgreementTraits& a, const AgreementTraits& b, const CommonWords& common) {
  std::vector<Pairing> out;
  const bool same_language = a.language == b.language;
  for (std::size_t i = 0; i < a.parties.size(); ++i)
    for (std::size_t j = 0; j < b.parties.size(); ++j) {
      const PartyTraits& x = a.parties[i];
      const PartyTraits& y = b.parties[j];
      const double likeness = party_likeness(x, y, same_language, common);
      if (likeness >= kNear) out.push_back({likeness, !(x.sovereign && y.sovereign), i, j});
    }
  std::sort(out.begin(), out.end(), [](const Pairing& x, const Pairing& y) {
    if (x.likeness != y.likeness) return x.likeness > y.likeness;
    if (x.by_name != y.by_name) return x.by_name;
    return x.a != y.a ? x.a < y.a : x.b < y.b;
  });
  return out;
}

}  // namespace

double party_likeness(const PartyTraits& a, const PartyTraits& b, bool same_language, const CommonWords& common) {
  if (!a.entity.empty() && a.entity == b.entity) return 1;
  if (a.sovereign && b.sovereign && a.state == b.state) return 1;
  const double by_name = same_language ? name_likeness(a, b, common) : 0;
  if (!a.state.empty() && !b.state.empty() && a.state != b.state) return by_name > 0.9 ? kPartOf : 0;
  if (by_name >= kNear) return by_name;
  if (a.open || b.open) return kOpen;
  if (!a.state.empty() && a.state == b.state) return a.sovereign != b.sovereign || !same_language ? kPartOf : 0;
  return by_name;
}

PartyMatch match_parties(const AgreementTraits& a, const AgreementTraits& b, const CommonWords& common) {
  PartyMatch out;
  std::vector<bool> a_taken(a.parties.size());
  std::vector<bool> b_taken(b.parties.size());
  for (const Pairing& pair : pairings(a, b, common)) {
    if (a_taken[pair.a] || b_taken[pair.b]) continue;
    a_taken[pair.a] = b_taken[pair.b] = true;
    ++(pair.likeness >= kSame ? out.shared : out.near);
    if (pair.likeness < kSame) continue;
    if (pair.by_name) ++out.by_name;
    out.rareness += std::min(a.parties[pair.a].weight, b.parties[pair.b].weight);
  }
  const auto left = [](const std::vector<bool>& taken) { return static_cast<std::size_t>(std::count(taken.begin(), taken.end(), false)); };
  const std::size_t left_a = left(a_taken);
  const std::size_t left_b = left(b_taken);
  out.differ = std::min(left_a, left_b);
  out.only_one = std::max(left_a, left_b) - out.differ;
  return out;
}

}  // namespace mithaq::link
