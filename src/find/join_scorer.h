// Do two mentions of instruments speak of one agreement? Learnt, with the written rules among the features.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "find/anchor_profile.h"
#include "find/drafts.h"
#include "find/role_model.h"

namespace mithaq::find {

class JoinScorer {
 public:
  explicit JoinScorer(const Reading& reading) : r_(reading), profiles_(reading) {}

  // What speaks for a draft without being learnt: an anchor goes to the draft that has most of it.
  struct Standing {
    std::size_t common = 0;  // parties that both have
    bool same_kind = false;
    bool same_phrase = false;  // the same words behind it
    void raise(const Standing& other);
  };
  Standing standing(std::uint32_t i, const AnchorFacts& facts, const Draft& d) const;

  // Where nothing was learnt, the rule alone decides: its probabilities are 0 and 1.
  // That anchor `i` speaks of draft `d`, which is made of anchors before it. `rule`: what the written rules say.
  // `own`: the standing of `d`; `best`: the best of all drafts, property by property.
  double anchor_with(std::uint32_t i, const AnchorFacts& facts, const Draft& d, bool rule, std::size_t drafts_between, const Standing& own,
                     const Standing& best) const;
  // That two drafts with complete parties are one.
  double drafts_with(const Draft& a, const Draft& b, bool rule, std::size_t drafts) const;

  bool joins(double probability) const { return probability >= r_.roles.threshold("join"); }
  bool merges(double probability) const { return probability >= r_.roles.threshold("merge"); }

 private:
  void anchor(std::string_view prefix, const Anchor& a, Weighing& w) const;
  void gap(const Anchor& a, const Anchor& b, Weighing& w) const;
  void parties(const std::vector<DraftParty>& a, const std::vector<DraftParty>& b, std::string_view shape, std::string_view events,
               Weighing& w) const;
  void subjects(const Anchor& a, const Anchor& b, Weighing& w) const;

  const Reading& r_;
  AnchorProfiles profiles_;
};

// Field codes told within a few words behind an anchor.
std::vector<std::string_view> subject_codes(const Reading& reading, const Anchor& anchor);

// The same party, or a state and a body of that state.
bool same_side(const Reading& reading, const DraftParty& p, const DraftParty& q);
// How many of these parties are among `others`, too.
std::size_t shared_parties(const Reading& reading, std::span<const DraftParty> parties, std::span<const DraftParty> others);

}  // namespace mithaq::find
