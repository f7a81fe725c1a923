#include "read/html_hints.h"

#include <algorithm>
#include <array>
#include <span>

#include "read/ascii.h"

namespace mithaq::read {
namespace {

// A word that starts like this is furniture wherever it stands.
constexpr std::array<std::string_view, 44> kFurniture = {
    "adsby",      "advert",  "breadcrumb", "byline",    "captcha",   "carousel", "comment",  "cookie",     "copyright",
    "dfp",        "disqus",  "feedback",   "fbcomment", "footer",    "gdpr",     "googlead", "hashtag",    "keyword",
    "latestnews", "login",   "masthead",   "morenews",  "mostread",  "mostview", "navbar",   "newsletter", "outbrain",
    "pager",      "paginat", "popular",    "popup",     "printonly", "promo",    "readalso", "readmore",   "recommend",
    "related",    "seealso", "sharing",    "signup",    "sponsor",   "subscri",  "taboola",  "trending"};

// These are furniture as whole words, unless the name ends in a word of kLayout: then the element holds more than that.
constexpr std::array<std::string_view, 46> kWeakFurniture = {
    "ad",     "ads",   "also", "author", "banner",  "bookmark", "caption", "crumbs", "date",    "dropdown", "embed", "gallery",
    "hidden", "icons", "info", "jump",   "latest",  "links",    "meta",    "menu",   "modal",   "more",     "nav",   "next",
    "pages",  "poll",  "prev", "print",  "rating",  "search",   "share",   "shares", "side",    "sidebar",  "skip",  "slider",
    "social", "tag",   "tags", "ticker", "toolbar", "tools",    "topbar",  "views",  "weather", "widget"};

constexpr std::array<std::string_view, 22> kLayout = {"area",   "article", "body", "column", "columns", "container", "content", "full",
                                                      "has",    "layout",  "main", "news",   "no",      "page",      "post",    "row",
                                                      "single", "story",   "text", "with",   "wrap",    "wrapper"};

// A name with a word of each list names the body of an article.
constexpr std::array<std::string_view, 12> kArticleWords = {"article", "artical", "detail", "details", "entry", "field",
                                                            "news",    "node",    "post",   "single",  "story", "topic"};
constexpr std::array<std::string_view, 8> kBodyWords = {"body", "content", "contents", "desc", "description", "detail", "details", "text"};

// The same written as one word.
constexpr std::array<std::string_view, 14> kBodyNames = {"articlebody",  "articlecontent", "articledetails", "articletext", "bodytext",
                                                         "entrycontent", "maincontent",    "newsbody",       "newscontent", "newsdetails",
                                                         "newstext",     "postbody",       "postcontent",    "storybody"};

bool has(std::span<const std::string_view> list, std::string_view word) { return std::find(list.begin(), list.end(), word) != list.end(); }

bool has_prefix(std::span<const std::string_view> list, std::string_view word) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view prefix) { return word.starts_with(prefix); });
}

// One name of the attribute: words joined by "-", "_" or a capital letter.
class NameReader {
 public:
  explicit NameReader(std::string_view name) {
    std::string word;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const char c = name[i];
      const bool capital = c != lower_ascii(c);
      const bool after_small = i > 0 && is_ascii_letter(name[i - 1]) && name[i - 1] == lower_ascii(name[i - 1]);
      if (!is_ascii_letter(c) || (capital && after_small)) take(word);
      if (is_ascii_letter(c)) word += lower_ascii(c);
    }
    take(word);
    take_whole();
  }

  HtmlHints hints() const {
    const bool weak = weak_ && !layout_;
    const bool furniture = strong_ || weak;
    return {furniture, !furniture && ((article_ && body_ && words_ > 1) || body_name_)};
  }

 private:
  void take(std::string& word) {
    if (word.empty()) return;
    ++words_;
    strong_ |= has_prefix(kFurniture, word);
    weak_ |= has(kWeakFurniture, word);
    layout_ = has(kLayout, word);
    article_ |= has(kArticleWords, word);
    body_ |= has(kBodyWords, word);
    body_name_ |= has(kBodyNames, word);
    whole_ += word;
    word.clear();
  }

  // "read-more" is "readmore"; "no-comments" and "has-sidebar" describe a page that holds an article.
  void take_whole() {
    strong_ |= has_prefix(kFurniture, whole_);
    if (whole_.starts_with("has") || whole_.starts_with("no") || whole_.starts_with("with")) strong_ = weak_ = false;
  }

  std::string whole_;
  int words_ = 0;
  bool strong_ = false;
  bool weak_ = false;
  bool layout_ = false;  // the last word is one
  bool article_ = false;
  bool body_ = false;
  bool body_name_ = false;
};

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kMostBytes = 1024;

}  // namespace

HtmlHints html_hints(std::string_view names) {
  HtmlHints all;
  names = names.substr(0, kMostBytes);
  while (!(names = trimmed(names)).empty()) {
    std::size_t end = 0;
    while (end < names.size() && !is_ascii_blank(names[end])) ++end;
    const HtmlHints one = NameReader(names.substr(0, std::min(end, kLongestName))).hints();
    all.furniture |= one.furniture;
    all.article_body |= one.article_body;
    names.remove_prefix(end);
  }
  return all;
}

}  // namespace mithaq::read
