#include "find/draft_twin.h"

#include <algorithm>

#include "find/join_scorer.h"

namespace mithaq::find {
namespace {

constexpr std::size_t kMostCompared = 24;  // drafts of a document that are looked at: lists are longer

struct Twin {
  const Draft* draft = nullptr;
  std::size_t shared = 0;
};

Twin twin_of(const Reading& r, const std::vector<Draft>& drafts, const Draft& draft) {
  Twin best;
  std::size_t compared = 0;
  for (const Draft& other : drafts) {
    if (&other == &draft || other.parties.empty() || ++compared > kMostCompared) continue;
    const std::size_t shared = shared_parties(r, draft.parties, other.parties);
    if (shared > best.shared) best = {&other, shared};
  }
  return best;
}

bool all_known(const Reading& r, const Draft& d) {
  return std::all_of(d.anchors.begin(), d.anchors.end(), [&](std::uint32_t i) {
    const Anchor& a = r.anchors[i];
    return a.definite || a.demonstrative || a.headline;
  });
}

std::string_view subjects(const Reading& r, const Draft& a, const Draft& b) {
  const auto codes = [&](const Draft& d) {
    std::vector<std::string_view> out;
    for (const std::uint32_t i : d.anchors) {
      const auto more = subject_codes(r, r.anchors[i]);
      out.insert(out.end(), more.begin(), more.end());
    }
    return out;
  };
  const auto x = codes(a);
  const auto y = codes(b);
  if (x.empty() || y.empty()) return x.empty() && y.empty() ? "none" : "one";
  const bool shared = std::any_of(x.begin(), x.end(), [&](std::string_view c) { return std::find(y.begin(), y.end(), c) != y.end(); });
  return shared ? "shared" : "other";
}

}  // namespace

void describe_twin(const Reading& r, const std::vector<Draft>& drafts, const Draft& draft, Weighing& w) {
  if (drafts.size() < 2) return w.add("twin", "alone");
  const Twin twin = twin_of(r, drafts, draft);
  if (twin.draft == nullptr) return w.add("twin", "none");
  const Draft& other = *twin.draft;
  const bool ours = twin.shared >= draft.parties.size();
  const bool theirs = twin.shared >= other.parties.size();
  const std::string_view how = ours && theirs ? "equal" : ours ? "inside" : theirs ? "around" : "overlap";
  const std::string_view order = draft.anchors.front() > other.anchors.front() ? "later" : "earlier";
  w.add("twin", how);
  w.add("twin_order", how, order);
  w.add("twin_kind", how,
        draft.kind == other.kind    ? "same"
        : draft.kind == "agreement" ? "generic"
        : other.kind == "agreement" ? "named"
                                    : "other");
  w.add("twin_event", draft.event ? (other.event ? "both" : "this") : other.event ? "other" : "none", order);
  w.add("twin_caught", draft.caught < other.caught ? "less" : draft.caught > other.caught ? "more" : "same", order);
  w.add("twin_subject", how, subjects(r, draft, other));
  w.add("twin_size", draft.anchors.size() < other.anchors.size() ? "fewer" : draft.anchors.size() > other.anchors.size() ? "more" : "same");
  if (all_known(r, draft)) w.add("twin_known", how, order);
}

}  // namespace mithaq::find
