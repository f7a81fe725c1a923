// Which mentions can only tell of another instrument than those before them: what is signed besides ("the two sides also signed a
// memorandum"), and items of a list. Of 19 such signings behind another agreement in annotated news 17 were agreements of their own, the
// others told of one that had been counted in a plural before.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "find/drafts.h"

namespace mithaq::find {

class NewInstruments {
 public:
  explicit NewInstruments(const Reading& reading);

  // Whether the anchor is an item of a list of lines.
  bool item(std::uint32_t anchor) const { return items_[anchor]; }
  // Whether anchor `later` cannot belong to `earlier`, which is made of anchors before it.
  bool apart(const Draft& earlier, std::uint32_t later) const;
  // Whether two drafts cannot be one.
  bool apart(const Draft& a, const Draft& b) const;

 private:
  bool apart(std::uint32_t earlier, std::uint32_t later) const;
  bool indefinite(const Anchor& anchor) const;
  bool besides(const Anchor& anchor) const;
  bool marked(std::uint32_t first, std::uint32_t token) const;
  bool opens_item(const Anchor& anchor) const;
  bool turns_away(std::uint32_t sentence_first) const;
  bool joined(const Anchor& anchor) const;
  bool goes_on(std::uint32_t anchor) const;
  std::string_view stage(const Anchor& anchor) const;

  const Reading& r_;
  std::uint32_t first_of_body_ = 0;       // anchor
  std::vector<bool> besides_;             // by anchor
  std::vector<bool> items_;               // by anchor
  std::vector<bool> joined_;              // by anchor
  std::vector<std::uint32_t> rows_;       // by anchor: the first of the row that it stands in
  std::vector<std::string_view> stages_;  // by anchor
};

}  // namespace mithaq::find
