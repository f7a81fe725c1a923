// Tokens -> Page: keeps the open elements and what they hand down to the text inside them.
#pragma once

#include <vector>

#include "read/html_tags.h"
#include "read/html_tokens.h"
#include "read/page.h"

namespace mithaq::read {

class PageBuilder {
 public:
  explicit PageBuilder(std::string_view html);

  Page build();

 private:
  // An open element. What it says holds for everything inside.
  struct Frame {
    const HtmlTag* tag = nullptr;
    std::uint32_t container = 0;
    bool owns_container = false;
    bool unread = false;
    bool tag_furniture = false;
    bool name_furniture = false;
    bool in_article = false;
    std::uint8_t heading = 0;
  };

  void start_tag(std::string_view name);
  void end_tag(std::string_view name);
  void raw_text(std::string_view text);
  Frame frame_of(const HtmlTag& tag) const;
  BodyRank judge_attributes(const HtmlTag& tag, Frame& frame) const;
  void open_container(Frame& frame, BodyRank rank);
  void close_omitted(const HtmlTag& next);
  void pop_to(std::size_t depth);
  bool changes_text(const Frame& frame) const;
  void note_facts(const HtmlTag& tag);

  void add_text(std::string_view text);
  void add_word(std::string_view word);
  void end_block();

  HtmlTokens tokens_;
  Page page_;
  std::vector<Frame> frames_;
  std::size_t untracked_ = 0;   // open elements beyond the depth that is tracked
  std::size_t link_depth_ = 0;  // frames below the open link; 0: none is open
  std::string_view raw_element_;
  bool raw_is_json_ld_ = false;
  bool block_open_ = false;
  bool blank_pending_ = false;
  bool heading_seen_ = false;
  PageBlock block_;
  std::string decoded_;
};

}  // namespace mithaq::read
