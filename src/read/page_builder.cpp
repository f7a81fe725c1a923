#include "read/page_builder.h"

#include <algorithm>
#include <array>

#include "read/ascii.h"
#include "read/html_entities.h"
#include "read/html_hints.h"
#include "read/page_facts.h"

namespace mithaq::read {
namespace {

// Limits that bound time and memory on hostile pages; ordinary ones stay two orders of magnitude below.
constexpr std::size_t kTrackedDepth = 512;
constexpr std::size_t kMostBlocks = std::size_t{1} << 20;
constexpr std::size_t kMostContainers = std::size_t{1} << 20;

constexpr std::array<std::string_view, 8> kFurnitureRoles = {"navigation", "banner", "contentinfo", "complementary",
                                                             "search",     "dialog", "menu",        "menubar"};

constexpr std::size_t kOmittedReach = 32;  // phrases that may stand open where an end tag was left out

constexpr std::array<bool, 256> word_breaks() {
  std::array<bool, 256> breaks{};
  for (const char c : {' ', '\t', '\r', '\n', '\f', '&'}) breaks[static_cast<unsigned char>(c)] = true;
  breaks[0xc2] = true;  // may begin a no-break space
  return breaks;
}
constexpr std::array<bool, 256> kWordBreaks = word_breaks();

std::size_t word_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && !kWordBreaks[static_cast<unsigned char>(text[length])]) ++length;
  return length;
}

template <std::size_t kSize>
bool has(const std::array<std::string_view, kSize>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool is_hidden(const HtmlTokens& tokens) {
  if (tokens.has_attribute("hidden") || tokens.attribute("aria-hidden") == "true") return true;
  std::string style = lower_ascii(tokens.attribute("style"));
  std::erase(style, ' ');
  return contains(style, "display:none");
}

bool is_table_part(const HtmlTag& tag) { return tag.barrier || tag.group == TagGroup::kRow || tag.name.starts_with('t'); }

}  // namespace

PageBuilder::PageBuilder(std::string_view html) : tokens_(html) {
  page_.text.reserve(html.size() / 4);
  page_.containers.emplace_back();
  frames_.push_back({.tag = &html_tag("html")});
}

Page PageBuilder::build() {
  for (HtmlToken token; tokens_.next(token);) {
    switch (token.kind) {
      case HtmlTokenKind::kText: add_text(token.text); break;
      case HtmlTokenKind::kRawText: raw_text(token.text); break;
      case HtmlTokenKind::kStart: start_tag(token.text); break;
      case HtmlTokenKind::kEnd: end_tag(token.text); break;
    }
  }
  end_block();
  pop_to(1);
  page_.containers.front().last = static_cast<std::uint32_t>(page_.containers.size() - 1);
  return std::move(page_);
}

void PageBuilder::start_tag(std::string_view name) {
  const HtmlTag& tag = html_tag(name);
  raw_element_ = name;
  note_facts(tag);
  close_omitted(tag);
  if (!tag.inline_) end_block();
  if (tag.empty) return;
  if (frames_.size() >= kTrackedDepth) {
    ++untracked_;
    return;
  }
  Frame frame = frame_of(tag);
  const BodyRank rank = judge_attributes(tag, frame);
  if (tag.container || rank != BodyRank::kNone) open_container(frame, rank);
  if (changes_text(frame)) end_block();
  if (tag.name == "a") link_depth_ = frames_.size();
  frames_.push_back(frame);
}

PageBuilder::Frame PageBuilder::frame_of(const HtmlTag& tag) const {
  Frame frame = frames_.back();
  frame.tag = &tag;
  frame.owns_container = false;
  frame.unread |= tag.unread;
  frame.tag_furniture |= tag.furniture;
  if (tag.heading > 0) frame.heading = tag.heading;
  return frame;
}

// Reads what the attributes say of the content and hands it to `frame`.
BodyRank PageBuilder::judge_attributes(const HtmlTag& tag, Frame& frame) const {
  const std::string role = lower_ascii(tokens_.attribute("role"));
  const bool main = tag.name == "main" || role == "main";
  const bool article = tag.name == "article" || role == "article";
  frame.in_article |= main || article;
  frame.tag_furniture |= has(kFurnitureRoles, role) || (tag.name == "header" && !frame.in_article);
  if (contains(tokens_.attribute("itemtype"), "/Comment")) frame.tag_furniture = true;
  const HtmlHints classes = html_hints(tokens_.attribute("class"));
  const HtmlHints id = html_hints(tokens_.attribute("id"));
  const bool whole_page = tag.name == "html" || tag.name == "body" || main || article;
  const bool body = contains(tokens_.attribute("itemprop"), "articleBody");
  frame.name_furniture |= !whole_page && !body && (classes.furniture || id.furniture || is_hidden(tokens_));
  if (body) return BodyRank::kArticleBody;
  if (tag.container && (classes.article_body || id.article_body)) return BodyRank::kBodyName;
  return article ? BodyRank::kArticle : main ? BodyRank::kMain : BodyRank::kNone;
}

void PageBuilder::open_container(Frame& frame, BodyRank rank) {
  if (page_.containers.size() >= kMostContainers) return;
  const auto number = static_cast<std::uint32_t>(page_.containers.size());
  page_.containers.push_back({frame.container, number, rank});
  frame.container = number;
  frame.owns_container = true;
}

void PageBuilder::end_tag(std::string_view name) {
  const HtmlTag& tag = html_tag(name);
  if (!tag.inline_) end_block();
  if (tag.name == "a") link_depth_ = 0;
  if (untracked_ > 0) {
    --untracked_;
    return;
  }
  for (std::size_t i = frames_.size() - 1; i > 0; --i) {
    const HtmlTag& open = *frames_[i].tag;
    if (&open == &tag) return pop_to(i);
    if (tag.inline_ && !open.inline_) return;  // a stray end tag of a phrase closes no paragraph
    if (open.barrier && !is_table_part(tag)) return;
    if (open.name == "table") return;
  }
}

// Ends elements whose end tag was left out before `next`. Only phrases may stand between.
void PageBuilder::close_omitted(const HtmlTag& next) {
  if (next.inline_ || untracked_ > 0) return;
  for (std::size_t i = frames_.size() - 1; i > 0; --i) {
    const HtmlTag& open = *frames_[i].tag;
    if (closes(next, open)) return pop_to(i);
    if (!open.inline_ || frames_.size() - i > kOmittedReach) return;
  }
}

void PageBuilder::pop_to(std::size_t depth) {
  while (frames_.size() > depth) {
    const Frame frame = frames_.back();
    frames_.pop_back();
    if (!frame.tag->inline_ || changes_text(frame)) end_block();
    if (frame.owns_container) page_.containers[frame.container].last = static_cast<std::uint32_t>(page_.containers.size() - 1);
  }
  if (link_depth_ >= depth) link_depth_ = 0;
}

// Whether text inside `frame` is to be kept apart from text around it.
bool PageBuilder::changes_text(const Frame& frame) const {
  const Frame& outer = frames_.back();
  return frame.container != outer.container || frame.tag_furniture != outer.tag_furniture || frame.name_furniture != outer.name_furniture;
}

void PageBuilder::note_facts(const HtmlTag& tag) {
  raw_is_json_ld_ = tag.name == "script" && contains(lower_ascii(tokens_.attribute("type")), "ld+json");
  if (tag.name == "html") {
    page_.offer(PageFact::kLanguage, kHtmlLangRank, tokens_.attribute("lang"));
  } else if (tag.name == "meta") {
    note_meta(tokens_, page_);
  } else if (tag.name == "link") {
    note_link(tokens_, page_);
  } else if (tag.name == "time") {
    note_time(tokens_, page_);
  }
  note_item(tokens_, page_);
}

void PageBuilder::raw_text(std::string_view text) {
  if (same_ignoring_case(raw_element_, "title")) page_.offer(PageFact::kTitle, kTitleElementRank, one_line(decode_references(text)));
  if (same_ignoring_case(raw_element_, "script") && raw_is_json_ld_) read_json_ld(text, page_);
}

void PageBuilder::add_text(std::string_view text) {
  if (frames_.back().unread || page_.cut) return;
  while (!text.empty()) {
    const char c = text.front();
    if (is_ascii_blank(c)) {
      blank_pending_ = true;
      text.remove_prefix(1);
    } else if (text.starts_with("\xc2\xa0")) {  // no-break space
      blank_pending_ = true;
      text.remove_prefix(2);
    } else if (c == '&') {
      decoded_.clear();
      const std::size_t used = decode_reference(text, decoded_);
      if (used > 0 && (decoded_ == "\xc2\xa0" || is_ascii_blank(decoded_.front())))
        blank_pending_ = true;
      else
        add_word(used > 0 ? std::string_view(decoded_) : text.substr(0, 1));
      text.remove_prefix(std::max<std::size_t>(used, 1));
    } else {
      const std::size_t end = word_length(text);
      add_word(text.substr(0, end));
      text.remove_prefix(end);
    }
  }
}

void PageBuilder::add_word(std::string_view word) {
  if (!block_open_) {
    const Frame& frame = frames_.back();
    const auto begin = static_cast<std::uint32_t>(page_.text.size());
    block_ = {begin, begin, 0, frame.container, frame.heading, frame.tag_furniture, frame.name_furniture};
    block_open_ = true;
    blank_pending_ = false;
  }
  if (blank_pending_) page_.text += ' ';
  blank_pending_ = false;
  page_.text += word;
  if (link_depth_ > 0) block_.link_bytes += static_cast<std::uint32_t>(word.size());
}

void PageBuilder::end_block() {
  if (!block_open_) return;
  block_open_ = blank_pending_ = false;
  block_.end = static_cast<std::uint32_t>(page_.text.size());
  page_.blocks.push_back(block_);
  page_.cut = page_.blocks.size() >= kMostBlocks;
  if (block_.heading == 1 && !block_.tag_furniture && !heading_seen_) {
    heading_seen_ = true;
    page_.offer(PageFact::kTitle, kHeadingRank, page_.text.substr(block_.begin, block_.end - block_.begin));
  }
}

Page read_page(std::string_view html) { return PageBuilder(html).build(); }

}  // namespace mithaq::read
