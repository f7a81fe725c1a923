#include "read/html_tokens.h"

#include <algorithm>
#include <array>

#include "read/ascii.h"
#include "read/html_entities.h"

namespace mithaq::read {
namespace {

constexpr std::size_t kKeptAttributes = 64;  // of one tag; more are read over

constexpr std::array<std::string_view, 9> kRawElements = {"script",  "style",    "title", "textarea", "iframe",
                                                          "noembed", "noframes", "xmp",   "plaintext"};

bool is_raw(std::string_view name) {
  return std::any_of(kRawElements.begin(), kRawElements.end(), [&](std::string_view raw) { return same_ignoring_case(raw, name); });
}

bool ends_name(char c) { return is_ascii_blank(c) || c == '/' || c == '>'; }

}  // namespace

bool HtmlTokens::next(HtmlToken& token) {
  if (!raw_element_.empty() && next_raw_text(token)) return true;
  while (at_ < page_.size()) {
    if (page_[at_] == '<' && next_tag(token)) return true;
    if (at_ >= page_.size()) return false;
    if (page_[at_] == '<' && skip_to_markup_end()) continue;
    const std::size_t end = std::min(page_.find('<', at_ + 1), page_.size());
    token = {HtmlTokenKind::kText, page_.substr(at_, end - at_)};
    at_ = end;
    return true;
  }
  return false;
}

// Up to the element's end tag. One that is never closed swallows the rest, as in browsers.
bool HtmlTokens::next_raw_text(HtmlToken& token) {
  const std::string_view name = raw_element_;
  raw_element_ = {};
  std::size_t end = page_.find("</", at_);
  while (end != std::string_view::npos &&
         !(same_ignoring_case(page_.substr(end + 2, name.size()), name) && ends_name(at(end + 2 + name.size())))) {
    end = page_.find("</", end + 2);
  }
  end = std::min(end, page_.size());
  token = {HtmlTokenKind::kRawText, page_.substr(at_, end - at_)};
  at_ = end;
  return !token.text.empty();
}

// Reads a start or end tag; false, and nothing is read, if there is none here.
bool HtmlTokens::next_tag(HtmlToken& token) {
  const bool end_tag = at(at_ + 1) == '/';
  const std::size_t start = at_ + (end_tag ? 2 : 1);
  if (!is_ascii_letter(at(start))) return false;
  std::size_t end = start;
  while (end < page_.size() && !ends_name(page_[end])) ++end;
  token = {end_tag ? HtmlTokenKind::kEnd : HtmlTokenKind::kStart, page_.substr(start, end - start)};
  at_ = end;
  read_attributes();
  if (!end_tag && is_raw(token.text)) raw_element_ = token.text;
  return true;
}

// Comments, declarations, processing instructions and end tags without a name; false for a "<" that is text.
bool HtmlTokens::skip_to_markup_end() {
  const char next = at(at_ + 1);
  if (next != '!' && next != '?' && next != '/') return false;
  if (page_.substr(at_).starts_with("<!--")) {
    skip_comment();
    return true;
  }
  const std::size_t end = page_.find('>', at_);
  at_ = end == std::string_view::npos ? page_.size() : end + 1;
  return true;
}

// A comment that is never closed hides no more than its own tag, lest one slip empties a page.
void HtmlTokens::skip_comment() {
  const std::string_view inside = page_.substr(at_ + 4);
  if (inside.starts_with(">") || inside.starts_with("->")) {
    at_ += inside.starts_with(">") ? 5 : 6;
    return;
  }
  std::size_t end = comments_close_ ? page_.find("-->", at_ + 4) : std::string_view::npos;
  comments_close_ = end != std::string_view::npos;
  if (comments_close_) {
    at_ = end + 3;
    return;
  }
  end = page_.find('>', at_);
  at_ = end == std::string_view::npos ? page_.size() : end + 1;
}

// Moves behind the ">" of the tag.
void HtmlTokens::read_attributes() {
  attributes_.clear();
  for (;;) {
    skip_blanks();
    if (at_ >= page_.size()) return;
    if (page_[at_] == '>') {
      ++at_;
      return;
    }
    if (page_[at_] == '/')
      ++at_;
    else
      read_attribute();
  }
}

void HtmlTokens::read_attribute() {
  const std::size_t start = at_++;  // a leading "=" belongs to the name
  while (at_ < page_.size() && !ends_name(page_[at_]) && page_[at_] != '=') ++at_;
  const std::string_view name = page_.substr(start, at_ - start);
  skip_blanks();
  std::string_view value;
  if (at(at_) == '=') {
    ++at_;
    skip_blanks();
    value = read_value();
  }
  if (attributes_.size() < kKeptAttributes) attributes_.push_back({name, value});
}

std::string_view HtmlTokens::read_value() {
  const char quote = at(at_);
  if (quote == '"' || quote == '\'') {
    const std::size_t end = std::min(page_.find(quote, at_ + 1), page_.size());
    const std::string_view value = page_.substr(at_ + 1, end - at_ - 1);
    at_ = std::min(end + 1, page_.size());
    return value;
  }
  const std::size_t start = at_;
  while (at_ < page_.size() && !is_ascii_blank(page_[at_]) && page_[at_] != '>') ++at_;
  return page_.substr(start, at_ - start);
}

void HtmlTokens::skip_blanks() {
  while (at_ < page_.size() && is_ascii_blank(page_[at_])) ++at_;
}

const HtmlAttribute* HtmlTokens::find(std::string_view name) const {
  for (const HtmlAttribute& attribute : attributes_) {
    if (same_ignoring_case(attribute.name, name)) return &attribute;
  }
  return nullptr;
}

std::string HtmlTokens::attribute(std::string_view name) const {
  const HtmlAttribute* found = find(name);
  return found ? decode_references(found->value) : std::string{};
}

bool HtmlTokens::has_attribute(std::string_view name) const { return find(name) != nullptr; }

}  // namespace mithaq::read
