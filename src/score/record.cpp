#include "score/record.h"

#include <simdjson.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <unordered_map>

namespace mithaq::score {
namespace {

using simdjson::dom::element;

std::optional<element> member(const std::optional<element>& object, std::string_view key) {
  element value;
  if (!object || (*object)[key].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::optional<std::string> text_of(const std::optional<element>& value) {
  std::string_view text;
  if (!value || value->get(text) != simdjson::SUCCESS) return std::nullopt;
  return std::string(text);
}

std::optional<double> number_of(const std::optional<element>& value) {
  double number = 0;
  if (!value || value->get(number) != simdjson::SUCCESS) return std::nullopt;
  return number;
}

// The items of a list; a value that is no list is a list of itself.
std::vector<element> listed(const std::optional<element>& value) {
  std::vector<element> out;
  simdjson::dom::array array;
  if (!value) return out;
  if (value->get(array) != simdjson::SUCCESS) return {*value};
  for (const element item : array) out.push_back(item);
  return out;
}

std::vector<std::string> texts_of(const std::optional<element>& value) {
  std::vector<std::string> out;
  for (const element& item : listed(value))
    if (auto text = text_of(item)) out.push_back(std::move(*text));
  return out;
}

std::optional<element> item(const std::optional<element>& list, std::size_t index) {
  const std::vector<element> items = listed(list);
  return index < items.size() ? std::optional(items[index]) : std::nullopt;
}

Confidence confidence_of(const std::optional<element>& value) { return number_of(member(value, "confidence")); }

void read_lists(const element& record, const std::optional<element>& spans, Record& out) {
  for (const element& p : listed(member(record, "parties"))) {
    const auto span = item(member(spans, "parties"), out.parties.size());
    out.parties.push_back({texts_of(member(p, "names")), text_of(member(p, "state")).value_or(""), confidence_of(span)});
  }
  for (const element& s : listed(member(record, "signatories"))) {
    const auto span = item(member(spans, "signatories"), out.signatories.size());
    const auto capacity = item(member(span, "capacity"), 0);
    out.signatories.push_back(
        {texts_of(member(s, "names")), texts_of(member(s, "capacity")), confidence_of(span), confidence_of(capacity)});
  }
  std::size_t number = 0;
  for (const element& f : listed(member(record, "fields"))) {
    const auto span = item(member(spans, "fields"), number++);
    if (auto code = text_of(member(f, "code"))) out.fields.push_back({std::move(*code), confidence_of(span)});
  }
}

Record record_of(const element& record) {
  Record out;
  const auto spans = member(record, "spans");
  out.kind = text_of(member(record, "kind"));
  out.status = text_of(member(record, "status"));
  out.background = text_of(member(record, "salience")) == "background";
  out.mentions = texts_of(member(record, "mentions"));
  read_lists(record, spans, out);
  out.witnesses = texts_of(member(record, "witnesses"));
  out.commitments = texts_of(member(record, "commitments"));
  out.supersedes = texts_of(member(record, "supersedes"));
  out.date = text_of(member(member(record, "date"), "value"));
  out.place = texts_of(member(member(record, "place"), "names"));
  out.occasion = texts_of(member(record, "occasion"));
  const auto value = member(record, "value");
  if (const auto amount = number_of(member(value, "amount"))) out.value = {*amount, text_of(member(value, "currency")).value_or("")};
  out.confidence = confidence_of(record);
  out.kind_confidence = confidence_of(member(spans, "kind"));
  out.status_confidence = confidence_of(member(spans, "status"));
  out.date_confidence = confidence_of(member(spans, "date"));
  out.place_confidence = confidence_of(member(spans, "place"));
  out.occasion_confidence = confidence_of(item(member(spans, "occasion"), 0));
  out.value_confidence = confidence_of(member(spans, "value"));
  return out;
}

// A number is as good an id as a text.
std::optional<std::string> id_of(const element& document) {
  const auto id = member(document, "id");
  if (!id) return std::nullopt;
  if (auto text = text_of(id)) return text;
  return simdjson::minify(*id);
}

base::Result<Document> document_of(simdjson::dom::parser& parser, std::string_view line, const std::string& where) {
  element parsed;
  if (const auto code = parser.parse(line.data(), line.size()).get(parsed))
    return base::fail(base::ErrorCode::kMalformed, where, "no JSON: " + std::string(simdjson::error_message(code)));
  auto id = id_of(parsed);
  if (!id)
    return base::fail(base::ErrorCode::kMalformed, where, "no document with an id", "a line is {\"id\": ..., \"agreements\": [...]}");
  Document out{std::move(*id), {}};
  for (const element& record : listed(member(parsed, "agreements"))) out.records.push_back(record_of(record));
  return out;
}

}  // namespace

std::string Money::text() const {
  char number[400];  // the largest double has 309 digits
  std::snprintf(number, sizeof number, "%.2f", amount);
  return std::string(number) + " " + currency;
}

base::Result<std::vector<Document>> parse_documents(std::string_view lines, const std::string& name) {
  std::vector<Document> out;
  std::unordered_map<std::string, std::size_t> places;
  simdjson::dom::parser parser;
  for (std::size_t number = 1; !lines.empty(); ++number) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    auto document = document_of(parser, line, name + ":" + std::to_string(number));
    if (!document) return tl::unexpected(std::move(document.error()));
    const auto [place, is_new] = places.emplace(document->id, out.size());
    if (is_new) {
      out.push_back(std::move(*document));
    } else {
      out[place->second] = std::move(*document);
    }
  }
  return out;
}

base::Result<std::vector<Document>> read_documents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return base::fail(base::ErrorCode::kNotFound, path, "cannot be opened");
  const std::string lines{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (file.bad()) return base::fail(base::ErrorCode::kUnreadable, path, "cannot be read");
  return parse_documents(lines, path);
}

}  // namespace mithaq::score
