// What the elements of HTML mean for the finding of the main text.
#pragma once

#include <cstdint>
#include <string_view>

namespace mithaq::read {

enum class TagGroup : std::uint8_t { kOther, kParagraph, kItem, kTerm, kCell, kRow };  // groups whose end tag may be left out

struct HtmlTag {
  std::string_view name;
  bool empty = false;      // has no end tag
  bool inline_ = false;    // does not begin a new line
  bool unread = false;     // its content is no text of the page
  bool furniture = false;  // its content belongs to the page, not to the article
  bool container = false;  // may hold an article
  bool barrier = false;    // end tags of outer elements do not reach through it
  TagGroup group = TagGroup::kOther;
  std::uint8_t heading = 0;  // 1 to 6
};

// The entry of an element, whatever its case; for unknown ones an entry without a name that is a container.
const HtmlTag& html_tag(std::string_view name);

// Whether the start of `next` ends an open `open` whose end tag was left out.
bool closes(const HtmlTag& next, const HtmlTag& open);

}  // namespace mithaq::read
