#include "app/plain_linker.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "register/edtf.h"
#include "register/search_words.h"

namespace mithaq::app {
namespace {

using registry::PartyView;
using registry::ReportView;

constexpr std::int64_t kWindow = 120;   // days between reports of one agreement
constexpr std::int64_t kSameNews = 10;  // days in which one signing is news
constexpr std::int64_t kDateSlip = 1;   // days by which two texts may date one signing differently
constexpr double kAmountSlip = 0.05;    // share by which two texts may round one amount differently
constexpr double kEnough = 0.6;         // score from which two reports are one agreement
constexpr double kEnoughWithoutParties = 0.8;
constexpr double kBodyForState = 0.7;  // how well a ministry agrees with its state
constexpr double kGeneralKind = 0.6;   // how well "agreement" agrees with what is more precise
constexpr double kNothingTold = 0.5;   // of what one of the two does not tell

std::uint64_t hash_of(std::string_view text) {  // FNV-1a, 64 bits
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

bool is_public(const PartyView& party) { return party.type == "state" || party.type == "government"; }

// What a party is looked for by: its state, if there is one and it is a public body; else itself.
std::string block_name(const PartyView& party) { return is_public(party) && !party.state.empty() ? party.state : party.entity; }

std::int64_t day_of(const ReportView& report) {
  for (const std::string* day : {&report.date, &report.published})
    if (const auto days = registry::days_of(*day)) return days->first;
  return 0;
}

double agree(const PartyView& a, const PartyView& b) {
  if (a.entity == b.entity) return 1;
  const bool one_is_the_state = a.type == "state" || b.type == "state";
  return one_is_the_state && is_public(a) && is_public(b) && !a.state.empty() && a.state == b.state ? kBodyForState : 0;
}

struct PartyMatch {
  std::size_t matched = 0;
  double score = 0;  // mean over the parties of the shorter list
};

PartyMatch match_parties(const ReportView& a, const ReportView& b) {
  const ReportView& few = a.parties.size() <= b.parties.size() ? a : b;
  const ReportView& many = &few == &a ? b : a;
  PartyMatch out;
  std::vector<bool> used(many.parties.size());
  for (const PartyView& party : few.parties) {
    std::size_t best = used.size();
    double score = 0;
    for (std::size_t i = 0; i < used.size(); ++i)
      if (const double s = used[i] ? 0 : agree(party, many.parties[i]); s > score) score = s, best = i;
    if (best == used.size()) continue;
    used[best] = true;
    ++out.matched;
    out.score += score;
  }
  if (!few.parties.empty()) out.score /= static_cast<double>(few.parties.size());
  return out;
}

double agree_kinds(const std::string& a, const std::string& b) {
  if (a == b) return 1;
  return a == "agreement" || b == "agreement" ? kGeneralKind : 0;
}

template <typename Set>
double overlap(const Set& a, const Set& b) {
  if (a.empty() || b.empty()) return kNothingTold;
  std::size_t both = 0;
  for (const auto& x : a) both += b.contains(x) ? 1U : 0U;
  return static_cast<double>(both) / static_cast<double>(std::min(a.size(), b.size()));
}

std::set<std::string> main_fields(const ReportView& report) {
  std::set<std::string> out;
  for (const std::string& code : report.fields) out.insert(code.substr(0, code.find('.')));
  return out;
}

std::set<std::string> naming_words(const ReportView& report) {
  std::set<std::string> out;
  if (report.mentions.empty()) return out;
  for (std::string& stem : registry::query_stems(report.mentions.front())) out.insert(std::move(stem));
  return out;
}

bool amounts_differ(const ReportView& a, const ReportView& b) {
  if (a.currency.empty() || a.currency != b.currency) return false;
  return std::abs(a.amount - b.amount) > kAmountSlip * std::max(a.amount, b.amount);
}

// Whether the days allow it: one signing has one day and is news for some days; what is negotiated today may be signed later.
bool days_fit(const ReportView& a, const ReportView& b, double words) {
  const auto x = registry::days_of(a.date);
  const auto y = registry::days_of(b.date);
  if (x && y && a.status == b.status) return x->first <= y->last + kDateSlip && y->first <= x->last + kDateSlip;
  const std::int64_t apart = std::abs(day_of(a) - day_of(b));
  return apart <= kSameNews || (apart <= kWindow && a.status != b.status && words > kNothingTold);
}

}  // namespace

registry::Resolver::Resolved PlainResolver::resolve(const PartyView& party, const ReportView&) const {
  Resolved out;
  out.entity.type = party.type;
  out.entity.state = party.state;
  out.entity.name = party.names.empty() ? party.state : party.names.front();
  if (party.type == "state" && !party.state.empty()) {
    out.entity.key = "state:" + party.state;
    out.reason = "its code";
    return out;
  }
  out.entity.key = party.type + ":" + party.state + ":";
  for (const std::string& stem : registry::query_stems(out.entity.name)) out.entity.key += stem + " ";
  out.entity.key.pop_back();
  out.reason = "the same name, type and state";
  return out;
}

std::vector<registry::BlockKey> PlainLinker::keys(const ReportView& report) const {
  std::set<std::string> names;
  for (const PartyView& party : report.parties)
    if (const std::string name = block_name(party); !name.empty()) names.insert(name);
  const std::int64_t day = day_of(report);
  std::vector<registry::BlockKey> out;
  for (auto a = names.begin(); a != names.end(); ++a)
    for (auto b = std::next(a); b != names.end(); ++b) out.push_back({static_cast<std::int64_t>(hash_of(*a + "|" + *b)), day});
  if (out.empty() && !names.empty()) out.push_back({static_cast<std::int64_t>(hash_of(*names.begin())), day});
  constexpr std::size_t kMostKeys = 15;
  if (out.size() > kMostKeys) out.resize(kMostKeys);
  return out;
}

std::int64_t PlainLinker::days() const { return kWindow; }

registry::Linker::Decision PlainLinker::compare(const ReportView& a, const ReportView& b) const {
  const PartyMatch parties = match_parties(a, b);
  if (parties.matched == 0) return {};
  const double kinds = agree_kinds(a.kind, b.kind);
  const double fields = overlap(main_fields(a), main_fields(b));
  const double words = overlap(naming_words(a), naming_words(b));
  if (kinds == 0 || fields == 0 || amounts_differ(a, b) || !days_fit(a, b, words)) return {};
  const double score = 0.35 * parties.score + 0.2 * kinds + 0.2 * fields + 0.25 * words;
  if (score < (parties.matched >= 2 ? kEnough : kEnoughWithoutParties)) return {false, score, {}};
  std::string reason = std::to_string(parties.matched) + (parties.matched == 1 ? " party" : " parties") + " in common";
  reason += kinds == 1 ? ", the same kind" : ", kinds that go together";
  if (!a.fields.empty() && !b.fields.empty()) reason += ", fields in common";
  if (a.date == b.date && !a.date.empty()) reason += ", the same date";
  return {true, score, reason};
}

}  // namespace mithaq::app
