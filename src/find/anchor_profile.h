// What one mention of an instrument says of its agreement beside its parties: what words follow it, who and what is named there, when and
// for how much, what is done to it. Two mentions of one agreement seldom differ in these.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "find/drafts.h"
#include "find/role_model.h"

namespace mithaq::find {

struct AnchorProfile {
  std::string_view shape;               // "fresh", "fresh_lot", "definite", ..., as it is written: see shape_of()
  bool item = false;                    // begins its line or sentence, as the items of a list do
  std::vector<std::string_view> words;  // content words right behind it, folded, without clitics and articles
  std::vector<EntityId> names;          // who and what is named behind it, up to the next anchor
  std::vector<std::string_view> times;  // EDTF values told there
  std::vector<double> sums;             // amounts told there
  std::string_view deed;                // status that the event of its frames means, empty without one
  bool unreal = false;                  // that event is planned, wished for or refused
  std::string_view stage;               // "new": one that is not there yet ("a new, a possible deal"); "old": one that stands or stood
};

// "named", "pronoun", "part", "headline", "this", "definite" or "fresh"; with "_lot" where it is plural, dual or counted.
std::string_view shape_of(const Anchor& anchor);

class AnchorProfiles {
 public:
  explicit AnchorProfiles(const Reading& reading);

  const AnchorProfile& of(std::uint32_t anchor) const { return profiles_[anchor]; }
  // Whether a word behind the anchor stands behind one of the group, too.
  bool share_words(const std::vector<std::uint32_t>& group, std::uint32_t anchor) const;
  // Adds how the anchors of two groups stand to each other; the later ones begin behind the last of the earlier, or nearly so.
  void compare(const std::vector<std::uint32_t>& earlier, const std::vector<std::uint32_t>& later, Weighing& out) const;

 private:
  void behind(std::uint32_t anchor);
  void words(const Anchor& anchor, std::uint32_t end, AnchorProfile& out) const;
  std::string_view stage(const Anchor& anchor, std::uint32_t end) const;
  void events();

  const Reading& r_;
  std::vector<AnchorProfile> profiles_;
};

}  // namespace mithaq::find
