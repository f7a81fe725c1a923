#include "app/agreement_lines.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "link/agreement_words.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using simdjson::dom::element;

constexpr std::size_t kBefore = 160;  // bytes of context around a mention
constexpr std::size_t kAfter = 360;
constexpr std::size_t kMostPlaces = 3;

std::optional<element> member(const element& object, std::string_view key) {
  element value;
  if (object[key].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::string text_of(const element& object, std::string_view key) {
  const auto value = member(object, key);
  std::string_view text;
  return value && value->get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

// The items of a list; none where there is no list.
std::vector<element> items(const element& object, std::string_view key) {
  std::vector<element> out;
  simdjson::dom::array array;
  if (const auto value = member(object, key); value && value->get(array) == simdjson::SUCCESS)
    for (const element item : array) out.push_back(item);
  return out;
}

std::vector<std::string> texts(const element& object, std::string_view key) {
  std::vector<std::string> out;
  for (const element& item : items(object, key))
    if (std::string_view text; item.get(text) == simdjson::SUCCESS) out.emplace_back(text);
  return out;
}

std::optional<double> number(const element& object, std::string_view key) {
  double out = 0;
  const auto value = member(object, key);
  return value && value->get(out) == simdjson::SUCCESS ? std::optional(out) : std::nullopt;
}

bool is_inside(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// A part of the text in whole code points.
std::string_view whole(std::string_view text, std::size_t begin, std::size_t end) {
  end = std::min(text.size(), end);
  while (begin > 0 && is_inside(static_cast<unsigned char>(text[begin]))) --begin;
  while (end < text.size() && is_inside(static_cast<unsigned char>(text[end]))) ++end;
  return text.substr(begin, end - begin);
}

// Where each code point begins, and the end.
std::vector<std::uint32_t> code_points(std::string_view text) {
  std::vector<std::uint32_t> out(text.size() + 1);
  std::size_t size = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {  // each byte is noted; those inside of a code point are written over
    out[size] = static_cast<std::uint32_t>(i);
    size += is_inside(static_cast<unsigned char>(text[i])) ? 0 : 1;
  }
  out[size] = static_cast<std::uint32_t>(text.size());
  out.resize(size + 1);
  return out;
}

// A document's text with what is needed to look around in it.
struct Surroundings {
  std::string_view text;
  std::vector<std::uint32_t> code_points;

  // Bytes where the mentions of a record begin: by their spans where there are any, else where their words stand first.
  std::vector<std::size_t> places(const element& record, const std::vector<std::string>& mentions) const {
    std::vector<std::size_t> out;
    if (const auto spans = member(record, "spans"))
      for (const element& span : items(*spans, "mentions"))
        if (const auto start = number(span, "start"); start && *start >= 0 && *start < static_cast<double>(code_points.size()))
          out.push_back(code_points[static_cast<std::size_t>(*start)]);
    if (!out.empty()) return out;
    for (const std::string& mention : mentions)
      if (const auto at = text.find(mention); at != std::string_view::npos) out.push_back(at);
    return out;
  }

  std::string around(const std::vector<std::size_t>& places) const {
    std::string out;
    for (std::size_t i = 0; i < std::min(kMostPlaces, places.size()); ++i) {
      const std::size_t before = i == 0 ? kBefore : kBefore / 2;
      const std::size_t begin = places[i] < before ? 0 : places[i] - before;
      out += std::string(whole(text, begin, places[i] + (i == 0 ? kAfter : kAfter / 2))) + "\n";
    }
    return out;
  }
};

void read_parties(const element& record, link::AgreementView& out) {
  for (const element& party : items(record, "parties"))
    out.parties.push_back({texts(party, "names"), text_of(party, "type"), text_of(party, "state"), text_of(party, "entity")});
}

void read_values(const element& record, link::AgreementView& out) {
  if (const auto date = member(record, "date")) out.date = text_of(*date, "value");
  if (const auto place = member(record, "place")) {
    out.place = texts(*place, "names");
    out.country = text_of(*place, "country");
  }
  for (const element& field : items(record, "fields"))
    if (std::string code = text_of(field, "code"); !code.empty()) out.fields.push_back(std::move(code));
  if (const auto value = member(record, "value"))
    if (const auto amount = number(*value, "amount")) out.value = link::AgreementMoney{*amount, text_of(*value, "currency")};
  out.count = static_cast<unsigned>(std::max(1.0, number(record, "count").value_or(1)));
}

link::AgreementView view_of(const element& record, const link::AgreementView& document, const Surroundings& text) {
  link::AgreementView out = document;
  out.kind = text_of(record, "kind");
  out.status = text_of(record, "status");
  out.background = text_of(record, "salience") == "background";
  read_parties(record, out);
  read_values(record, out);
  out.occasion = texts(record, "occasion");
  out.mentions = texts(record, "mentions");
  out.supersedes = texts(record, "supersedes");
  out.context = text.around(text.places(record, out.mentions));
  return out;
}

link::AgreementView document_view(const element& document, const std::string& id, std::string_view text) {
  link::AgreementView out;
  out.document = id;
  out.published = text_of(document, "published");
  out.source = text_of(document, "source");
  out.language = text_of(document, "language");
  out.title = text_of(document, "title");
  out.sketch = link::text_sketch(text);
  return out;
}

void tell_of_others(std::vector<link::AgreementView>& views) {
  for (link::AgreementView& view : views)
    for (const link::AgreementView& other : views) {
      if (&other == &view) continue;
      view.others.insert(view.others.end(), other.mentions.begin(), other.mentions.end());
      for (const link::AgreementParty& party : other.parties) view.others.insert(view.others.end(), party.names.begin(), party.names.end());
    }
}

std::string head_of(const element& document) {
  std::string out;
  simdjson::dom::object object;
  if (document.get(object) != simdjson::SUCCESS) return out;
  for (const auto field : object) {
    if (field.key == "text" || field.key == "agreements") continue;
    if (!out.empty()) out += ',';
    write::append_string(field.key, out);
    out += ':' + simdjson::minify(field.value);
  }
  return out;
}

// A number is as good an id as a text.
std::string id_of(const element& document) {
  const auto id = member(document, "id");
  if (!id) return {};
  std::string_view text;
  return id->get(text) == simdjson::SUCCESS ? std::string(text) : simdjson::minify(*id);
}

void append_relations(const std::vector<LinkedRelation>& relations, std::string& out) {
  if (relations.empty()) return;
  out += ",\"relations\":";
  write::append_list(relations, out, [&](const LinkedRelation& relation) {
    out += "{\"kind\":";
    write::append_string(relation.kind, out);
    out += ",\"agreement\":";
    write::append_string(relation.agreement, out);
    out += ",\"confidence\":";
    write::append_confidence(relation.confidence, out);
    out += ",\"why\":";
    write::append_string(relation.why, out);
    out += '}';
  });
}

void append_reasons(const std::vector<LinkedReason>& reasons, std::string& out) {
  if (reasons.empty()) return;
  out += ",\"compared\":";
  write::append_list(reasons, out, [&](const LinkedReason& reason) {
    out += "{\"record\":";
    write::append_string(reason.record, out);
    out += reason.same ? ",\"same\":true" : ",\"same\":false";
    out += ",\"probability\":";
    write::append_confidence(reason.probability, out);
    out += ",\"because\":";
    write::append_list(reason.because, out, [&](const std::string& finding) { write::append_string(finding, out); });
    out += '}';
  });
}

// Without an `agreement` of its own, which files annotated by people have.
std::string without_agreement(const element& record) {
  std::string out;
  simdjson::dom::object object;
  if (record.get(object) != simdjson::SUCCESS) return out;
  for (const auto field : object) {
    if (field.key == "agreement" || field.key == "relations") continue;
    if (!out.empty()) out += ',';
    write::append_string(field.key, out);
    out += ':' + simdjson::minify(field.value);
  }
  return out;
}

}  // namespace

struct AgreementLineReader::Body {
  simdjson::dom::parser parser;
};

AgreementLineReader::AgreementLineReader() : body_(std::make_unique<Body>()) {}
AgreementLineReader::~AgreementLineReader() = default;

base::Result<AgreementLine> AgreementLineReader::read(std::string_view line, const std::string& where) {
  element document;
  if (const auto code = body_->parser.parse(line.data(), line.size()).get(document))
    return base::fail(base::ErrorCode::kMalformed, where, "no JSON: " + std::string(simdjson::error_message(code)));
  AgreementLine out;
  out.id = document.is_object() ? id_of(document) : std::string();
  if (out.id.empty())
    return base::fail(base::ErrorCode::kMalformed, where, "no document with an id", "a line is {\"id\": ..., \"agreements\": [...]}");
  out.head = head_of(document);
  out.has_records = member(document, "agreements").has_value();
  const std::string text = text_of(document, "text");
  const link::AgreementView shared = document_view(document, out.id, text);
  const Surroundings surroundings{text, code_points(text)};
  for (const element& record : items(document, "agreements")) {
    out.records.push_back(without_agreement(record));
    out.agreements.push_back(text_of(record, "agreement"));
    out.views.push_back(view_of(record, shared, surroundings));
    out.views.back().record = out.views.size() - 1;
  }
  tell_of_others(out.views);
  return out;
}

std::vector<link::AgreementView> AgreementLineReader::views(const link::AgreementView& document, std::string_view text,
                                                            const std::vector<std::string_view>& records) {
  std::vector<link::AgreementView> out;
  const Surroundings surroundings{text, code_points(text)};
  for (const std::string_view json : records) {
    element record;
    const bool good = body_->parser.parse(json.data(), json.size()).get(record) == simdjson::SUCCESS && record.is_object();
    out.push_back(good ? view_of(record, document, surroundings) : link::AgreementView());
    out.back().record = out.size() - 1;
  }
  tell_of_others(out);
  return out;
}

std::string linked_line(const AgreementLine& line, const std::vector<LinkedRecord>& linked) {
  std::string out = "{" + line.head + ",\"agreements\":[";
  for (std::size_t i = 0; i < line.records.size(); ++i) {
    out += i == 0 ? "{\"agreement\":" : ",{\"agreement\":";
    write::append_string(linked[i].agreement, out);
    append_relations(linked[i].relations, out);
    append_reasons(linked[i].reasons, out);
    if (!line.records[i].empty()) out += ',' + line.records[i];
    out += '}';
  }
  return out + "]}\n";
}

}  // namespace mithaq::app
