#include <simdjson.h>

#include "read/ascii.h"
#include "read/day.h"
#include "read/html_entities.h"
#include "read/page.h"
#include "read/page_facts.h"

namespace mithaq::read {
namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMostBytes = std::size_t{1} << 20;  // an article with its text stays far below
constexpr int kMostNesting = 6;

std::string text_at(dom::element from, std::string_view key) {
  std::string_view text;
  if (from.at_key(key).get(text)) return {};
  return one_line(decode_references(text));
}

// schema.org's Article and its subtypes; "@type" may be a list.
bool is_article_type(dom::element type) {
  std::string_view name;
  if (!type.get(name))
    return name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report" || name == "WebPage/NewsArticle";
  dom::array names;
  if (type.get(names)) return false;
  for (const dom::element one : names) {
    if (!one.is_array() && is_article_type(one)) return true;
  }
  return false;
}

std::string publisher_of(dom::element article) {
  dom::element publisher;
  if (article.at_key("publisher").get(publisher)) return {};
  dom::array several;
  if (!publisher.get(several)) {
    if (several.begin() == several.end()) return {};
    publisher = *several.begin();
  }
  std::string_view name;
  if (!publisher.get(name)) return one_line(decode_references(name));
  return text_at(publisher, "name");
}

void offer_article(dom::element article, Page& page) {
  page.offer(PageFact::kTitle, kJsonLdRank, text_at(article, "headline"));
  page.offer(PageFact::kPublished, kJsonLdRank, leading_day(text_at(article, "datePublished")));
  page.offer(PageFact::kSource, kJsonLdRank, publisher_of(article));
  page.offer(PageFact::kLanguage, kJsonLdRank, text_at(article, "inLanguage"));
  page.offer(PageFact::kUrl, kMetaNameRank, text_at(article, "url"));
  page.offer(PageFact::kBody, kJsonLdRank, text_at(article, "articleBody"));
}

// Articles stand alone, in lists, in "@graph" or as the main entity of a web page.
void search_articles(dom::element element, Page& page, int nesting) {
  if (nesting > kMostNesting) return;
  dom::array list;
  if (!element.get(list)) {
    for (const dom::element one : list) search_articles(one, page, nesting + 1);
    return;
  }
  if (!element.is_object()) return;
  dom::element inner;
  if (!element.at_key("@type").get(inner) && is_article_type(inner)) offer_article(element, page);
  for (const std::string_view key : {"@graph", "mainEntity"}) {
    if (!element.at_key(key).get(inner)) search_articles(inner, page, nesting + 1);
  }
}

}  // namespace

void read_json_ld(std::string_view script, Page& page) {
  if (script.size() > kMostBytes) return;
  std::string json(script);
  for (char& c : json) {
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';  // raw line ends inside strings are common and not allowed
  }
  dom::parser parser;
  dom::element root;
  if (parser.parse(json).get(root) == simdjson::SUCCESS) search_articles(root, page, 0);
}

}  // namespace mithaq::read
