// Finder::mentions: the names, titles, times and amounts of a document as plain mentions.
#include <algorithm>

#include "find/finder_body.h"
#include "find/mention_names.h"
#include "find/mentions.h"

namespace mithaq::find {
namespace {

// Organisations that are less sure are mostly common nouns ("the project of the school").
constexpr double kLeast = 0.5;

bool is_place(NameType type) { return type == NameType::kState || type == NameType::kCity || type == NameType::kRegion; }

// "the city of Jeddah", "the Greek capital Athens": where the words for the place before its name begin.
std::uint32_t place_begin(const Analysis& a, const Name& name) {
  std::uint32_t t = name.first;
  if (name.cut > 0 || t == 0 || a.tokens.tokens[t].line_start) return name.span.begin;
  --t;
  const bool nation = (a.info[t].classes & kNationality) != 0 && t > 0 && a.info[t].cut == 0 && !a.tokens.tokens[t].line_start;
  if (nation) --t;
  const TokenInfo& head = a.info[t];
  if ((head.starts & kPlaceHead) == 0 || (head.starts & kOrgHead) != 0 || head.article != nation) return name.span.begin;
  return head.cut == 0 ? a.tokens.tokens[t].span.begin : text::source_offset(a.text, a.tokens.tokens[t], head.cut);
}

void add_name(const Analysis& a, const Name& name, std::vector<doc::Mention>& out) {
  if (name.type == NameType::kOrganisation && name.confidence < kLeast) return;
  doc::Mention m;
  m.span = name.span;
  if (name.type == NameType::kCity || name.type == NameType::kRegion) m.span.begin = place_begin(a, name);
  m.confidence = name.confidence;
  m.state = std::string(name.state);
  switch (name.type) {
    case NameType::kPerson: m.type = doc::MentionType::kPerson; break;
    case NameType::kOrganisation:
    case NameType::kBody:
    case NameType::kGroup: m.type = doc::MentionType::kOrganisation; break;
    default: m.type = doc::MentionType::kPlace;
  }
  const bool named =
      name.type == NameType::kPerson || name.type == NameType::kOrganisation || name.type == NameType::kBody || is_place(name.type);
  if (named) out.push_back(m);
  if (name.type != NameType::kPerson || name.title.empty()) return;
  m.type = doc::MentionType::kTitle;
  m.span = name.title;
  out.push_back(m);
}

}  // namespace

namespace {

void add_times_and_money(const Analysis& analysis, std::vector<doc::Mention>& out) {
  for (const TimeMention& time : analysis.times) {
    doc::Mention m;
    m.type = doc::MentionType::kTime;
    m.span = time.span;
    m.confidence = time.confidence;
    m.value = time.value;
    m.calendar = time.calendar;
    m.mod = time.mod;
    m.contradiction = time.contradiction;
    out.push_back(std::move(m));
  }
  for (const MoneyMention& money : analysis.money) {
    doc::Mention m;
    m.type = doc::MentionType::kMoney;
    m.span = money.span;
    m.confidence = money.confidence;
    m.value = amount_text(money);
    out.push_back(std::move(m));
  }
}

void sort(std::vector<doc::Mention>& out) {
  std::sort(out.begin(), out.end(), [](const doc::Mention& a, const doc::Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
           : a.span.end != b.span.end   ? a.span.end > b.span.end
                                        : a.type < b.type;
  });
}

}  // namespace

void collect_mentions(const Analysis& analysis, std::vector<doc::Mention>& out) {
  for (const Name& name : analysis.names) add_name(analysis, name, out);
  add_times_and_money(analysis, out);
  sort(out);
}

std::string amount_text(const MoneyMention& money) {
  std::string digits = std::to_string(money.amount);
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.ends_with('.')) digits.pop_back();
  return money.currency.empty() ? digits : digits + " " + money.currency;
}

void Finder::mentions(const doc::Document& document, Scratch& scratch, std::vector<doc::Mention>& out) const {
  out.clear();
  analyse(document, scratch);
  const Analysis& a = scratch.body_->analysis;
  std::vector<NameTag> tags(a.info.size());
  std::transform(a.info.begin(), a.info.end(), tags.begin(), [](const TokenInfo& info) { return info.tag; });
  collect_names(body_->pack, body_->concepts, a, tags, out);
  add_times_and_money(a, out);
  sort(out);
}

}  // namespace mithaq::find
