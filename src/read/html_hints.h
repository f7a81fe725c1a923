// What the class and id of an element say about its content, in the words that site builders use.
#pragma once

#include <string_view>

namespace mithaq::read {

struct HtmlHints {
  bool furniture = false;     // related stories, comments, sharing, menus ...
  bool article_body = false;  // "article-body", "entry-content", "newsText" ...
};

// `names` is the value of a class or id attribute.
HtmlHints html_hints(std::string_view names);

}  // namespace mithaq::read
