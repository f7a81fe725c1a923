#include "read/page_facts.h"

#include <array>

#include "read/ascii.h"
#include "read/day.h"

namespace mithaq::read {
namespace {

enum class Kind { kPlain, kDay };

struct MetaName {
  std::string_view name;  // of the attributes name, property or http-equiv, in small letters
  PageFact::Name fact;
  int rank;
  Kind kind = Kind::kPlain;
};

constexpr std::array<MetaName, 35> kMetaNames = {{
    {"og:title", PageFact::kTitle, kOpenGraphRank},
    {"twitter:title", PageFact::kTitle, kMetaNameRank},
    {"dc.title", PageFact::kTitle, kMetaNameRank},
    {"sailthru.title", PageFact::kTitle, kMetaNameRank},
    {"og:site_name", PageFact::kSource, kOpenGraphRank},
    {"article:publisher:name", PageFact::kSource, kMetaNameRank},
    {"application-name", PageFact::kSource, kMetaNameRank + 1},
    {"dc.publisher", PageFact::kSource, kMetaNameRank},
    {"og:url", PageFact::kUrl, kOpenGraphRank},
    {"twitter:url", PageFact::kUrl, kMetaNameRank},
    {"og:locale", PageFact::kLanguage, kOpenGraphRank},
    {"content-language", PageFact::kLanguage, kMetaNameRank},
    {"language", PageFact::kLanguage, kMetaNameRank},
    {"dc.language", PageFact::kLanguage, kMetaNameRank},
    {"article:published_time", PageFact::kPublished, kOpenGraphRank, Kind::kDay},
    {"article:published", PageFact::kPublished, kOpenGraphRank, Kind::kDay},
    {"og:published_time", PageFact::kPublished, kOpenGraphRank, Kind::kDay},
    {"og:article:published_time", PageFact::kPublished, kOpenGraphRank, Kind::kDay},
    {"date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"pubdate", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"publishdate", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"publish-date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"publish_date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"published-date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"datepublished", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dc.date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dc.date.issued", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dc.date.created", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dcterms.date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dcterms.created", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"dcterms.issued", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"sailthru.date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"parsely-pub-date", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"article.published", PageFact::kPublished, kMetaNameRank, Kind::kDay},
    {"cxenseparse:recs:publishtime", PageFact::kPublished, kMetaNameRank, Kind::kDay},
}};

void offer_named(std::string_view name, const std::string& content, Page& page) {
  for (const MetaName& known : kMetaNames) {
    if (known.name != name) continue;
    page.offer(known.fact, known.rank, known.kind == Kind::kDay ? leading_day(content) : one_line(content));
  }
}

// "news.example.org" of "https://www.news.example.org/a".
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos || scheme > 5) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#:"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  return lower_ascii(host);
}

// The title before its last separator if `keep_all` is false or what follows is the outlet's name.
void strip_outlet(std::string& title, std::string_view outlet, bool any_bar) {
  for (const std::string_view separator : {" | ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " :: ", " \xc2\xbb "}) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string::npos || at == 0) continue;
    const std::string_view rest = trimmed(std::string_view(title).substr(at + separator.size()));
    if (rest == outlet || (any_bar && separator == " | ")) {
      title.resize(at);
      return;
    }
  }
}

}  // namespace

void note_meta(const HtmlTokens& tag, Page& page) {
  const std::string content = tag.attribute("content");
  if (content.empty()) return;
  for (const std::string_view key : {"property", "name", "http-equiv"}) offer_named(lower_ascii(tag.attribute(key)), content, page);
}

void note_link(const HtmlTokens& tag, Page& page) {
  const std::string href = tag.attribute("href");
  if (lower_ascii(tag.attribute("rel")) == "canonical" && href.find("://") != std::string::npos)
    page.offer(PageFact::kUrl, kItemRank, href);
}

void note_time(const HtmlTokens& tag, Page& page) {
  const int rank = tag.has_attribute("pubdate") ? kTimeElementRank - 1 : kTimeElementRank;
  page.offer(PageFact::kPublished, rank, leading_day(tag.attribute("datetime")));
}

void note_item(const HtmlTokens& tag, Page& page) {
  const std::string item = tag.attribute("itemprop");
  if (item.empty()) return;
  std::string content = tag.attribute("content");
  if (content.empty()) content = tag.attribute("datetime");
  if (item.find("datePublished") != std::string::npos) page.offer(PageFact::kPublished, kItemRank, leading_day(content));
  if (item == "headline") page.offer(PageFact::kTitle, kItemRank, one_line(content));
  if (item == "inLanguage") page.offer(PageFact::kLanguage, kItemRank, one_line(content));
}

void finish_facts(Page& page) {
  page.offer(PageFact::kPublished, kAddressRank, day_in_url(page.fact(PageFact::kUrl)));
  page.offer(PageFact::kSource, kAddressRank, host_of(page.fact(PageFact::kUrl)));
  PageFact& title = page.facts[PageFact::kTitle];
  strip_outlet(title.value, page.fact(PageFact::kSource), title.rank == kTitleElementRank);
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    if (!is_ascii_blank(c))
      out += c;
    else if (out.back() != ' ')
      out += ' ';
  }
  return out;
}

}  // namespace mithaq::read
