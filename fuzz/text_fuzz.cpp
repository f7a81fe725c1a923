// Any bytes as the text of a news item, down the whole road with the Arabic pack: UTF-8 repaired, tokens, folded forms, language, gate,
// reports, mentions, explanation, and all that is written of them. The text ends at the first NUL; day of publication and outlet may
// follow, parted by another one.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "app/engine.h"
#include "app/explain_page.h"
#include "find/explanation.h"
#include "read/day.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/tokens.h"
#include "text/utf8.h"
#include "write/json.h"
#include "write/table.h"

namespace mithaq {
namespace {

constexpr std::size_t kExplained = 600;  // bytes; explaining runs every pattern again for what it nearly matched

#define CHECK(holds)                                                                          \
  do {                                                                                        \
    if (!(holds)) {                                                                           \
      std::cerr << __FILE__ << ':' << __LINE__ << ": does not hold: " << #holds << std::endl; \
      std::abort();                                                                           \
    }                                                                                         \
  } while (false)

const find::Finder& finder() {
  static const app::Engine kEngine = [] {
    auto opened = app::Engine::open(MITHAQ_FUZZ_PACK);
    CHECK(opened);
    return std::move(*opened);
  }();
  return kEngine.finder();
}

bool valid(std::string_view text) { return text::first_invalid(text) == std::string_view::npos; }

std::string repaired(std::string_view bytes) {
  std::vector<std::size_t> faults;
  std::string out = text::repair(bytes, faults);
  CHECK(valid(out));
  CHECK(faults.empty() == valid(bytes));
  CHECK(!faults.empty() || out == bytes);
  for (std::size_t i = 0; i < faults.size(); ++i) CHECK(faults[i] < bytes.size() && (i == 0 || faults[i - 1] < faults[i]));
  return out;
}

bool begins_letter(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

void check_token(std::string_view text, const text::TokenLayer& layer, const text::Token& token) {
  CHECK(token.span.begin < token.span.end && token.span.end <= text.size());
  CHECK(begins_letter(text, token.span.begin) && begins_letter(text, token.span.end));
  CHECK(token.fold_begin + token.fold_size <= layer.folded.size());
  CHECK(valid(layer.form(token)));
  std::uint32_t before = token.span.begin;
  for (const std::uint32_t folded : {std::uint32_t{0}, token.fold_size / 2, token.fold_size}) {
    const std::uint32_t at = text::source_offset(text, token, folded);
    CHECK(before <= at && at <= token.span.end && begins_letter(text, at));
    before = at;
  }
}

void check_tokens(std::string_view text) {
  text::TokenLayer layer;
  text::tokenize(text, layer);
  std::uint32_t end = 0;
  for (const text::Token& token : layer.tokens) {
    CHECK(end <= token.span.begin);
    check_token(text, layer, token);
    end = token.span.end;
  }
  std::uint32_t next = 0;
  for (const text::Sentence& sentence : layer.sentences) {
    CHECK(sentence.first == next && sentence.first < sentence.last && sentence.last - sentence.first <= text::kMaxSentenceTokens);
    next = sentence.last;
  }
  CHECK(next == layer.tokens.size());
  CHECK(valid(text::fold(text)));
  CHECK(!text::identify_language(text).empty());
}

// Where each code point of a text begins, and its end.
std::vector<std::size_t> code_points(const std::string& text) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) out.push_back(at);
  out.push_back(text.size());
  return out;
}

// Every {"text","start","end"} below stands where it says, every confidence is one.
void check_values(const nlohmann::json& value, const std::string& text, const std::vector<std::size_t>& begins) {
  if (value.is_object() && value.contains("start")) {
    const auto start = value.at("start").get<std::size_t>();
    const auto end = value.at("end").get<std::size_t>();
    CHECK(start < end && end < begins.size());
    CHECK(value.at("text").get<std::string>() == text.substr(begins[start], begins[end] - begins[start]));
  }
  if (value.is_object() && value.contains("confidence")) {
    const auto confidence = value.at("confidence").get<double>();
    CHECK(confidence >= 0 && confidence <= 1);
  }
  if (value.is_structured())
    for (const nlohmann::json& inner : value) check_values(inner, text, begins);
}

void check_line(const std::string& line, const std::string& text) {
  CHECK(line.ends_with('\n') && line.find('\n') == line.size() - 1);
  const auto parsed = nlohmann::json::parse(line, nullptr, false);
  CHECK(!parsed.is_discarded());
  CHECK(parsed.at("text").get<std::string>() == text);
  check_values(parsed, text, code_points(text));
}

// What is written of a document.
struct Written {
  std::string reports;
  std::string mentions;
  std::string table;
  bool operator==(const Written&) const = default;
};

Written read_document(const doc::Document& document, find::Finder::Scratch& scratch) {
  Written out;
  std::vector<doc::Report> reports;
  std::vector<doc::Mention> mentions;
  finder().reports(document, scratch, reports, false);
  write::write_json_line(document, reports, {}, out.reports);
  write::write_table(document, reports, {}, out.table);
  finder().mentions(document, scratch, mentions);
  write::write_mentions_line(document, mentions, {}, out.mentions);
  return out;
}

void check_document(const doc::Document& document) {
  static find::Finder::Scratch scratch(finder());
  const Written first = read_document(document, scratch);
  CHECK(first == read_document(document, scratch));
  CHECK(valid(first.table));
  check_line(first.reports, document.text);
  check_line(first.mentions, document.text);
  std::vector<doc::Report> gated;
  finder().reports(document, scratch, gated);
  std::string line;
  write::write_json_line(document, gated, {}, line);
  CHECK(gated.empty() || line == first.reports);
  if (document.text.size() > kExplained) return;
  std::string page;
  app::PageOptions everything;
  everything.all_sentences = true;
  app::write_explanation(document, finder().explain(document, scratch), everything, page);
  CHECK(valid(page));
}

void check(std::string_view bytes) {
  const auto part = [&] {
    const std::size_t end = std::min(bytes.find('\0'), bytes.size());
    const std::string_view taken = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    return taken;
  };
  doc::Document document;
  document.text = repaired(part());
  document.published = read::leading_day(part());
  document.source = repaired(part());
  check_tokens(document.text);
  check_document(document);
}

}  // namespace
}  // namespace mithaq

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mithaq::check({reinterpret_cast<const char*>(data), size});
  return 0;
}
