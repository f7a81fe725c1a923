#include "write/code_points.h"
#include "write/json.h"
#include "write/json_text.h"
#include "write/quotes.h"

namespace mithaq::write {
namespace {

std::string_view type_name(doc::MentionType type) {
  switch (type) {
    case doc::MentionType::kPerson: return "person";
    case doc::MentionType::kOrganisation: return "organisation";
    case doc::MentionType::kPlace: return "place";
    case doc::MentionType::kTitle: return "title";
    case doc::MentionType::kTime: return "time";
    case doc::MentionType::kMoney: return "money";
  }
  return "unknown";
}

void append_known(std::string_view key, std::string_view value, std::string& out) {
  if (value.empty()) return;
  out.append(",\"").append(key).append("\":");
  append_string(value, out);
}

void append_mention(std::string_view text, const CodePointIndex& index, const doc::Mention& mention, std::string& out) {
  out += "{\"type\":";
  append_string(type_name(mention.type), out);
  out += ",\"text\":";
  append_string(words(text, mention.span), out);
  out += ",\"start\":";
  append_integer(index.at(mention.span.begin), out);
  out += ",\"end\":";
  append_integer(index.at(mention.span.end), out);
  out += ",\"confidence\":";
  append_confidence(mention.confidence, out);
  if (mention.type == doc::MentionType::kTime) {
    out += ",\"value\":";
    append_string_or_null(mention.value, out);
    append_known("calendar", mention.calendar, out);
    append_known("mod", mention.mod, out);
    if (mention.contradiction) out += ",\"contradiction\":true";
  } else {
    append_known("value", mention.value, out);
  }
  append_known("state", mention.state, out);
  out.push_back('}');
}

}  // namespace

void write_mentions_line(const doc::Document& document, const std::vector<doc::Mention>& mentions, const JsonOptions& options,
                         std::string& out) {
  out += "{\"id\":";
  append_string(document.id, out);
  if (options.with_text) {
    out += ",\"text\":";
    append_string(document.text, out);
  }
  out += ",\"mentions\":";
  const CodePointIndex index(mentions.empty() ? std::string_view() : std::string_view(document.text));
  append_list(mentions, out, [&](const doc::Mention& mention) { append_mention(document.text, index, mention, out); });
  out += "}\n";
}

}  // namespace mithaq::write
