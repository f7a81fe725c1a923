// What a page says of itself outside its text: title, day, outlet, address, language.
#pragma once

#include <string>
#include <string_view>

#include "read/html_tokens.h"
#include "read/page.h"

namespace mithaq::read {

// Ranks of the sources of a fact, the most trusted first. JSON-LD and OpenGraph are written for machines.
inline constexpr int kJsonLdRank = 0;
inline constexpr int kHtmlLangRank = 5;
inline constexpr int kItemRank = 5;
inline constexpr int kOpenGraphRank = 10;
inline constexpr int kMetaNameRank = 20;
inline constexpr int kHeadingRank = 25;
inline constexpr int kTimeElementRank = 30;
inline constexpr int kTitleElementRank = 40;
inline constexpr int kAddressRank = 50;

// Each looks at the start tag that was read last.
void note_meta(const HtmlTokens& tag, Page& page);
void note_link(const HtmlTokens& tag, Page& page);
void note_time(const HtmlTokens& tag, Page& page);
void note_item(const HtmlTokens& tag, Page& page);

// When the page is read: takes day and outlet from its address if nothing else told them, and the outlet's name off the title.
void finish_facts(Page& page);

// Runs of blanks and line ends as one blank, none at the ends.
std::string one_line(std::string_view text);

}  // namespace mithaq::read
