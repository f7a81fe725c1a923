// HTML bytes -> tags and runs of text, after the tokenisation of the HTML standard (13.2.5) without its error reports.
// Own code because libxml2's parser takes quadratic time on nested mismatched tags and on tags with many attributes
// (400 KB: 3 to 5 s); this one is linear in the size of the page whatever it holds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mithaq::read {

struct HtmlAttribute {
  std::string_view name;   // as written
  std::string_view value;  // as written: references are not decoded
};

enum class HtmlTokenKind { kText, kRawText, kStart, kEnd };

struct HtmlToken {
  HtmlTokenKind kind = HtmlTokenKind::kText;
  std::string_view text;  // text as written, or the name of a tag; all views are into the page
};

class HtmlTokens {
 public:
  // The page must be valid UTF-8 and outlive this object.
  explicit HtmlTokens(std::string_view page) : page_(page) {}

  // False at the end. Comments, declarations and processing instructions are left out. What is inside script, style,
  // title, textarea and their like comes as one kRawText.
  bool next(HtmlToken& token);

  // Of the last start tag: the decoded value of an attribute; empty if absent.
  std::string attribute(std::string_view name) const;
  bool has_attribute(std::string_view name) const;

 private:
  bool next_raw_text(HtmlToken& token);
  bool next_tag(HtmlToken& token);
  bool skip_to_markup_end();
  void skip_comment();
  void read_attributes();
  void read_attribute();
  std::string_view read_value();
  void skip_blanks();
  const HtmlAttribute* find(std::string_view name) const;
  char at(std::size_t index) const { return index < page_.size() ? page_[index] : '\0'; }

  std::string_view page_;
  std::size_t at_ = 0;
  std::string_view raw_element_;  // the element whose raw text comes next
  std::vector<HtmlAttribute> attributes_;
  bool comments_close_ = true;  // false once no "-->" is left, so that it is not searched again
};

}  // namespace mithaq::read
