#include "read/html_tokens.h"

#include <gtest/gtest.h>

#include "read/html_entities.h"
#include "read/html_hints.h"

namespace mithaq::read {
namespace {

// "text|<start a=1>|</end>|{raw}"
std::string shown(std::string_view page) {
  HtmlTokens tokens(page);
  std::string out;
  for (HtmlToken token; tokens.next(token);) {
    if (!out.empty()) out += '|';
    switch (token.kind) {
      case HtmlTokenKind::kText: out += token.text; break;
      case HtmlTokenKind::kRawText: out.append("{").append(token.text).append("}"); break;
      case HtmlTokenKind::kEnd: out.append("</").append(token.text).append(">"); break;
      case HtmlTokenKind::kStart:
        out.append("<").append(token.text);
        if (tokens.has_attribute("a")) out.append(" a=").append(tokens.attribute("A"));
        out.append(">");
    }
  }
  return out;
}

TEST(HtmlTokens, TagsAndText) {
  EXPECT_EQ(shown("x<p>y</p>z"), "x|<p>|y|</p>|z");
  EXPECT_EQ(shown("<br/>a<IMG a=1/>b"), "<br>|a|<IMG a=1/>|b");
  EXPECT_EQ(shown("<!doctype html><?xml x?><p><!-- <b> -->q</ >"), "<p>|q");
  EXPECT_EQ(shown("1 < 2 <3 a<"), "1 |< 2 |<3 a|<");
}

TEST(HtmlTokens, Attributes) {
  EXPECT_EQ(shown("<p a=\"x > y\" b>z"), "<p a=x > y>|z");
  EXPECT_EQ(shown("<p A='1&amp;2'>"), "<p a=1&2>");
  EXPECT_EQ(shown("<p b=2 a = v>"), "<p a=v>");
  EXPECT_EQ(shown("<p a>"), "<p a=>");
  EXPECT_EQ(shown("<p b=\"a=1\">"), "<p>");
}

TEST(HtmlTokens, RawText) {
  EXPECT_EQ(shown("<script>if (a<b) '</p>'</SCRIPT >x"), "<script>|{if (a<b) '</p>'}|</SCRIPT>|x");
  EXPECT_EQ(shown("<title>a<b></title>"), "<title>|{a<b>}|</title>");
  EXPECT_EQ(shown("<style></style>x"), "<style>|</style>|x");
  EXPECT_EQ(shown("<script>open"), "<script>|{open}");
}

TEST(HtmlTokens, Comments) {
  EXPECT_EQ(shown("a<!-->b<!--->c<!-- x -- > -->d"), "a|b|c|d");
  EXPECT_EQ(shown("a<!-- open>b"), "a|b");
}

TEST(HtmlEntities, References) {
  EXPECT_EQ(decode_references("&lt;&AMP;&amp;&quot;&apos;&nbsp;&laquo;&zwnj;&hellip;"), "<&AMP;&\"'\u00a0\u00ab\u200c\u2026");
  EXPECT_EQ(decode_references("&#1575;&#x627;&#X627;&#1575"), "\u0627\u0627\u0627\u0627");
  EXPECT_EQ(decode_references("&#150;&#0;&#xd800;&#99999999999;"), "\u2013\ufffd\ufffd\ufffd");
  EXPECT_EQ(decode_references("a&b &#; &#x; &copy=1 &"), "a&b &#; &#x; &copy=1 &");
  EXPECT_EQ(decode_references("&Aacute;&zwj;"), "\u00c1\u200d") << "first and last of the table";
}

TEST(HtmlHints, FurnitureNames) {
  for (const char* names :
       {"related-posts", "post-meta", "x share", "commentList", "read-more", "widget_2", "sidebar", "site-footer", "tags", "newsTags"}) {
    EXPECT_TRUE(html_hints(names).furniture) << names;
  }
  for (const char* names :
       {"", "content-sidebar-wrap", "has-sidebar", "no-comments", "story", "with-share", "tagline", "metadata-x", "advice"}) {
    EXPECT_FALSE(html_hints(names).furniture) << names;
  }
}

TEST(HtmlHints, ArticleBodies) {
  for (const char* names :
       {"article-body", "entry-content", "x articleBody y", "field-name-body", "newsText", "articlebody", "post_content"}) {
    EXPECT_TRUE(html_hints(names).article_body) << names;
  }
  for (const char* names : {"content", "body", "details", "article", "article-related-content", "news"}) {
    EXPECT_FALSE(html_hints(names).article_body) << names;
  }
}

}  // namespace
}  // namespace mithaq::read
