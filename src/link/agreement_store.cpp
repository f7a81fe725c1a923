#include "link/agreement_store.h"

#include <utility>

namespace mithaq::link {

std::uint64_t report_rank(const AgreementTraits& traits) {
  // FNV leaves names that differ in their last letters close together; the finalizer of splitmix64 does not.
  std::uint64_t h = word_hash(traits.name());
  h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
  h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
  return h ^ (h >> 31);
}

void AgreementMemory::add(ReportId report, std::shared_ptr<const AgreementTraits> traits) {
  const std::pair ranked(report_rank(*traits), traits->name());
  for (const std::uint64_t key : traits->keys) by_key_[key].emplace(ranked, report);
  reports_[report] = std::move(traits);
}

std::vector<ReportId> AgreementMemory::first(std::uint64_t key, std::size_t most) const {
  std::vector<ReportId> out;
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return out;
  for (const auto& [rank, report] : found->second) {
    if (out.size() == most) break;
    out.push_back(report);
  }
  return out;
}

std::vector<StoredLink> AgreementMemory::links(ReportId report) const {
  std::vector<StoredLink> out;
  if (const auto found = links_.find(report); found != links_.end())
    for (const auto& [other, score] : found->second) out.push_back({other, score});
  return out;
}

bool AgreementMemory::linked(ReportId a, ReportId b) const {
  const auto found = links_.find(a);
  return found != links_.end() && found->second.contains(b);
}

void AgreementMemory::put_link(ReportId a, ReportId b, double score) {
  links_[a][b] = score;
  links_[b][a] = score;
}

void AgreementMemory::drop_link(ReportId a, ReportId b) {
  links_[a].erase(b);
  links_[b].erase(a);
}

std::vector<StoredSaid> AgreementMemory::said(ReportId report) const {
  std::vector<StoredSaid> out;
  if (const auto found = said_.find(report); found != said_.end())
    for (const auto& [other, same] : found->second) out.push_back({other, same});
  return out;
}

void AgreementMemory::say(ReportId a, ReportId b, bool same) {
  said_[a][b] = same;
  said_[b][a] = same;
}

void AgreementMemory::unsay(ReportId a, ReportId b) {
  said_[a].erase(b);
  said_[b].erase(a);
}

}  // namespace mithaq::link
