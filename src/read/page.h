// A web page as runs of text with what surrounds them, and what its metadata say. Made in one pass; no tree is kept.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mithaq::read {

enum class BodyRank : std::uint8_t { kNone, kMain, kArticle, kBodyName, kArticleBody };  // how surely it holds the article

// An element that may hold an article. Parents stand before their children.
struct PageContainer {
  std::uint32_t parent = 0;
  std::uint32_t last = 0;  // the last container inside it; its own number if none is
  BodyRank rank = BodyRank::kNone;
};

// A run of text between two line breaks of the layout.
struct PageBlock {
  std::uint32_t begin = 0;  // bytes of Page::text
  std::uint32_t end = 0;
  std::uint32_t link_bytes = 0;  // of it inside links
  std::uint32_t container = 0;
  std::uint8_t heading = 0;     // 1 to 6; 0: none
  bool tag_furniture = false;   // inside nav, footer, aside ...
  bool name_furniture = false;  // inside an element whose class or id says so
};

// Parts of the metadata. Of several sources the one with the smallest rank counts, of equal ones the first.
struct PageFact {
  enum Name : std::size_t { kTitle, kPublished, kSource, kUrl, kLanguage, kBody, kNames };

  std::string value;
  int rank = 1000;
};

struct Page {
  std::string text;
  std::vector<PageBlock> blocks;
  std::vector<PageContainer> containers;
  std::array<PageFact, PageFact::kNames> facts;
  bool cut = false;  // more blocks than we keep: the rest of the text is missing

  void offer(PageFact::Name name, int rank, std::string value) {
    PageFact& fact = facts[name];
    if (!value.empty() && rank < fact.rank) fact = {std::move(value), rank};
  }
  const std::string& fact(PageFact::Name name) const { return facts[name].value; }
};

// `html` must be valid UTF-8.
Page read_page(std::string_view html);

// Adds what a JSON-LD script says of its first article.
void read_json_ld(std::string_view script, Page& page);

// The article's text, one paragraph a line, the headline first; empty if there is none.
std::string main_text(const Page& page);

}  // namespace mithaq::read
