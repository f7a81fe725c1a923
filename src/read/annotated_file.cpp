#include "read/annotated_file.h"

#include <simdjson.h>

#include <array>
#include <fstream>
#include <optional>
#include <utility>

namespace mithaq::read {
namespace {

namespace dom = simdjson::dom;

constexpr std::array<std::pair<std::string_view, doc::MentionType>, 3> kTypes = {
    {{"person", doc::MentionType::kPerson}, {"organisation", doc::MentionType::kOrganisation}, {"place", doc::MentionType::kPlace}}};

// The first byte of each code point, and the end.
std::vector<std::uint32_t> code_points(std::string_view text) {
  std::vector<std::uint32_t> offsets;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) offsets.push_back(static_cast<std::uint32_t>(i));
  offsets.push_back(static_cast<std::uint32_t>(text.size()));
  return offsets;
}

// What is wrong; empty when the mention was added or is of no type that we want.
std::string add_mention(const dom::element& given, const std::vector<std::uint32_t>& offsets, AnnotatedText& out) {
  std::string_view type;
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  if (given["type"].get(type) != simdjson::SUCCESS || given["start"].get(start) != simdjson::SUCCESS ||
      given["end"].get(end) != simdjson::SUCCESS)
    return "a mention needs type, start and end";
  if (start >= end || end >= offsets.size()) return "a mention ends before it starts or after the text";
  for (const auto& [name, value] : kTypes) {
    if (name != type) continue;
    doc::Mention mention;
    mention.type = value;
    mention.span = {offsets[start], offsets[end]};
    out.mentions.push_back(std::move(mention));
  }
  return {};
}

std::string read_line(dom::parser& parser, const std::string& line, AnnotatedText& out) {
  dom::element object;
  if (const auto code = parser.parse(line).get(object); code != simdjson::SUCCESS) return simdjson::error_message(code);
  std::string_view text;
  if (object["text"].get(text) != simdjson::SUCCESS) return "an annotated text needs the key text";
  out.text = std::string(text);
  dom::array mentions;
  if (object["mentions"].get(mentions) != simdjson::SUCCESS) return {};
  const std::vector<std::uint32_t> offsets = code_points(text);
  for (const dom::element mention : mentions)
    if (std::string wrong = add_mention(mention, offsets, out); !wrong.empty()) return wrong;
  return {};
}

}  // namespace

base::Result<std::vector<AnnotatedText>> read_annotated(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::fail(base::ErrorCode::kNotFound, path, "cannot be opened");
  std::vector<AnnotatedText> out;
  dom::parser parser;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    AnnotatedText text;
    const std::string wrong = read_line(parser, line, text);
    if (!wrong.empty()) return base::fail(base::ErrorCode::kMalformed, path + ":" + std::to_string(number), wrong);
    out.push_back(std::move(text));
  }
  if (in.bad()) return base::fail(base::ErrorCode::kUnreadable, path, "cannot be read to its end");
  return out;
}

}  // namespace mithaq::read
