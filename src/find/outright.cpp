#include "find/outright.h"

#include <algorithm>

namespace mithaq::find {
namespace {

constexpr double kOutright = 0.6;  // set by hand
constexpr double kCaught = 0.75;   // and more where a pattern holds the word and the agreement together
constexpr std::size_t kFlash = 3;  // sentences, the headline among them

// "The ministry signs contracts worth 1.7 billion": several, or one that has a sum.
bool weighty(const Reading& r, const Draft& draft) {
  return std::any_of(draft.anchors.begin(), draft.anchors.end(), [&](std::uint32_t i) {
    const Anchor& a = r.anchors[i];
    const text::Sentence& s = r.analysis.tokens.sentences[a.sentence];
    return a.lot() || std::any_of(r.analysis.money.begin(), r.analysis.money.end(),
                                  [&](const MoneyMention& m) { return m.first >= s.first && m.first < s.last; });
  });
}

}  // namespace

double least_of_rule(const StatusReading& status, const Draft& draft) {
  if ((status.caught && status.told == "asserted") || (status.unreal && draft.event)) return kCaught;
  return status.deed || status.unreal ? kOutright : 0.0;
}

bool told_outright(const Reading& r, const StatusReading& status, const Draft& draft) {
  if (r.analysis.tokens.sentences.size() > kFlash) return false;
  if (status.told != "asserted") return false;
  constexpr std::string_view kDeeds[] = {"signing.",  "deed.",     "force.", "negotiating.", "intending.",
                                         "agreeing.", "approval.", "loan.",  "award.",       "joining."};
  const auto tells = [&](const DraftParty& p) {
    if (p.by == kNearby) return false;
    const std::string& name = r.patterns.pattern(p.by).name;
    return std::any_of(std::begin(kDeeds), std::end(kDeeds), [&](std::string_view deed) { return name.starts_with(deed); });
  };
  const auto sides = std::count_if(draft.parties.begin(), draft.parties.end(), tells);
  return sides >= 2 || (sides == 1 && status.status == "signed" && draft.event && weighty(r, draft));
}

bool signed_in_words(const Reading& r, const StatusReading& status, const Draft& draft) {
  if (status.status != "signed" || status.told != "asserted" || !draft.event || status.token == StatusReading::kNoToken) return false;
  const auto& hits = r.analysis.hits;
  return std::any_of(hits.hits.begin() + hits.first[status.token], hits.hits.begin() + hits.first[status.token + 1],
                     [&](const pack::Hit& h) { return h.entry == status.entry && (h.features & r.concepts.past) != 0; });
}

}  // namespace mithaq::find
