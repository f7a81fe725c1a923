#include "read/html_tags.h"

#include <algorithm>
#include <array>

#include "read/ascii.h"

namespace mithaq::read {
namespace {

constexpr HtmlTag empty_inline(std::string_view name) { return {.name = name, .empty = true, .inline_ = true}; }
constexpr HtmlTag empty_block(std::string_view name) { return {.name = name, .empty = true}; }
constexpr HtmlTag in_line(std::string_view name) { return {.name = name, .inline_ = true}; }
constexpr HtmlTag block(std::string_view name, TagGroup group = TagGroup::kOther) { return {.name = name, .group = group}; }
constexpr HtmlTag container(std::string_view name) { return {.name = name, .container = true}; }
constexpr HtmlTag furniture(std::string_view name) { return {.name = name, .furniture = true, .container = true}; }
constexpr HtmlTag unread(std::string_view name) { return {.name = name, .inline_ = true, .unread = true}; }
constexpr HtmlTag heading(std::string_view name, std::uint8_t level) { return {.name = name, .heading = level}; }
constexpr HtmlTag cell(std::string_view name) { return {.name = name, .container = true, .barrier = true, .group = TagGroup::kCell}; }

// In byte order of the names.
constexpr std::array kTags = {in_line("a"),
                              in_line("abbr"),
                              in_line("acronym"),
                              container("address"),
                              empty_inline("area"),
                              container("article"),
                              furniture("aside"),
                              unread("audio"),
                              in_line("b"),
                              empty_inline("base"),
                              in_line("bdi"),
                              in_line("bdo"),
                              in_line("big"),
                              block("blockquote"),
                              container("body"),
                              empty_block("br"),
                              unread("button"),
                              unread("canvas"),
                              block("caption"),
                              container("center"),
                              in_line("cite"),
                              in_line("code"),
                              empty_inline("col"),
                              in_line("data"),
                              unread("datalist"),
                              block("dd", TagGroup::kTerm),
                              in_line("del"),
                              in_line("dfn"),
                              unread("dialog"),
                              container("div"),
                              block("dl"),
                              block("dt", TagGroup::kTerm),
                              in_line("em"),
                              empty_inline("embed"),
                              container("fieldset"),
                              furniture("figcaption"),
                              container("figure"),
                              in_line("font"),
                              furniture("footer"),
                              container("form"),
                              heading("h1", 1),
                              heading("h2", 2),
                              heading("h3", 3),
                              heading("h4", 4),
                              heading("h5", 5),
                              heading("h6", 6),
                              block("head"),
                              container("header"),
                              block("hgroup"),
                              empty_block("hr"),
                              block("html"),
                              in_line("i"),
                              unread("iframe"),
                              empty_inline("img"),
                              empty_inline("input"),
                              in_line("ins"),
                              in_line("kbd"),
                              unread("label"),
                              unread("legend"),
                              block("li", TagGroup::kItem),
                              empty_inline("link"),
                              container("main"),
                              unread("map"),
                              in_line("mark"),
                              unread("math"),
                              furniture("menu"),
                              empty_inline("meta"),
                              furniture("nav"),
                              unread("noembed"),
                              unread("noframes"),
                              unread("noscript"),
                              unread("object"),
                              block("ol"),
                              unread("optgroup"),
                              unread("option"),
                              block("p", TagGroup::kParagraph),
                              empty_inline("param"),
                              block("pre"),
                              in_line("q"),
                              unread("rp"),
                              unread("rt"),
                              in_line("ruby"),
                              in_line("s"),
                              in_line("samp"),
                              unread("script"),
                              container("section"),
                              unread("select"),
                              in_line("small"),
                              empty_inline("source"),
                              in_line("span"),
                              in_line("strike"),
                              in_line("strong"),
                              unread("style"),
                              in_line("sub"),
                              in_line("sup"),
                              unread("svg"),
                              HtmlTag{.name = "table", .barrier = true},
                              block("tbody"),
                              cell("td"),
                              unread("template"),
                              unread("textarea"),
                              block("tfoot"),
                              cell("th"),
                              block("thead"),
                              in_line("time"),
                              unread("title"),
                              block("tr", TagGroup::kRow),
                              empty_inline("track"),
                              in_line("tt"),
                              in_line("u"),
                              block("ul"),
                              in_line("var"),
                              unread("video"),
                              empty_inline("wbr")};

static_assert(std::is_sorted(kTags.begin(), kTags.end(), [](const HtmlTag& a, const HtmlTag& b) { return a.name < b.name; }));

constexpr HtmlTag kUnknown = {.name = "", .container = true};
constexpr std::size_t kLongestName = 10;

}  // namespace

const HtmlTag& html_tag(std::string_view name) {
  if (name.size() > kLongestName) return kUnknown;
  std::array<char, kLongestName> buffer{};
  std::transform(name.begin(), name.end(), buffer.begin(), [](char c) { return lower_ascii(c); });
  const std::string_view lower(buffer.data(), name.size());
  const auto* found =
      std::lower_bound(kTags.begin(), kTags.end(), lower, [](const HtmlTag& tag, std::string_view n) { return tag.name < n; });
  return found != kTags.end() && found->name == lower ? *found : kUnknown;
}

bool closes(const HtmlTag& next, const HtmlTag& open) {
  if (next.inline_) return false;
  switch (open.group) {
    case TagGroup::kParagraph: return !next.empty || next.name == "hr";
    case TagGroup::kItem:
    case TagGroup::kTerm: return next.group == open.group;
    case TagGroup::kCell: return next.group == TagGroup::kCell || next.group == TagGroup::kRow;
    case TagGroup::kRow: return next.group == TagGroup::kRow;
    case TagGroup::kOther: return false;
  }
  return false;
}

}  // namespace mithaq::read
