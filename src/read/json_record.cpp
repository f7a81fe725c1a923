#include "read/json_record.h"

#include "read/ascii.h"
#include "read/day.h"
#include "read/encoding.h"
#include "read/json_text.h"

namespace mithaq::read {
namespace {

namespace ondemand = simdjson::ondemand;

constexpr std::size_t kShownBytes = 40;
constexpr std::string_view kAgreements = "agreements";

std::string_view shape_of(std::string_view token) {
  if (token.empty()) return "nothing";
  switch (token.front()) {
    case '[': return "an array";
    case '"': return "a string";
    case '{': return "an object";
    default: break;
  }
  if (token == "null") return "null";
  if (token == "true" || token == "false") return token;
  return is_ascii_digit(token.front()) || token.front() == '-' ? "a number" : "no JSON value";
}

std::string_view fault_of(simdjson::error_code code) {
  switch (code) {
    case simdjson::UNCLOSED_STRING: return "a string is not closed";
    case simdjson::UNESCAPED_CHARS: return "a control character stands in a string without escape";
    case simdjson::DEPTH_ERROR: return "nested too deeply";
    case simdjson::INCORRECT_TYPE: return "\"agreements\" is no array";
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC: return "too large";
    default: return "a comma, colon, quote or bracket is missing or too many";
  }
}

}  // namespace

const std::array<std::string doc::Document::*, JsonRecordReader::kParts> JsonRecordReader::kMembers = {
    &doc::Document::id,     &doc::Document::text, &doc::Document::title,   &doc::Document::published,
    &doc::Document::source, &doc::Document::url,  &doc::Document::language};

JsonRecordReader::JsonRecordReader(const Opened& opened) : opened_(opened) {
  const FieldNames& fields = opened.options.fields;
  names_ = {fields.id, fields.text, fields.title, fields.published, fields.source, fields.url, fields.language};
}

bool JsonRecordReader::read(std::string_view json, RecordPlace place, doc::Document& document) {
  place_ = place;
  text_is_wrong_ = lone_surrogate_ = false;
  clear(document);
  const char* const start = json.data();
  json = trimmed(json);
  place_.offset += static_cast<std::uint64_t>(json.data() - start);
  if (!json.starts_with('{')) {
    return tell_error("a JSON object was expected, found " + std::string(shape_of(json)));
  }
  const simdjson::error_code code = read_object(alone(json), document);
  if (code == simdjson::UTF8_ERROR) return read_repaired(json, document) && finish(document);
  if (code != simdjson::SUCCESS) return tell(code);
  return finish(document);
}

// Where a closing bracket stands behind the record, simdjson looks closer whether the record's own pair up; and what stands there hangs on
// how the bytes arrived.
std::string_view JsonRecordReader::alone(std::string_view json) {
  if (json.data()[json.size()] != '}') return json;
  copy_.assign(json).append(Window::kPadding, '\0');
  return std::string_view(copy_).substr(0, json.size());
}

bool JsonRecordReader::read_repaired(std::string_view json, doc::Document& document) {
  const Utf8Repair repair = repair_utf8(json, copy_);
  std::string what = "invalid UTF-8 at byte " + std::to_string(place_.offset + repair.first);
  if (repair.faults > 1) what += " and at " + std::to_string(repair.faults - 1) + " more places of this record";
  warn(what + ", read as U+FFFD");
  const std::size_t size = copy_.size();
  copy_.append(Window::kPadding, '\0');
  clear(document);
  const simdjson::error_code code = read_object(std::string_view(copy_).substr(0, size), document);
  return code == simdjson::SUCCESS || tell(code);
}

simdjson::error_code JsonRecordReader::read_object(std::string_view json, doc::Document& document) {
  left_out_.clear();
  ondemand::document parsed;
  ondemand::object object;
  if (auto code = parser_.iterate(json.data(), json.size(), json.size() + Window::kPadding).get(parsed)) return code;
  if (auto code = parsed.get_object().get(object)) return code;
  for (auto entry : object) {
    ondemand::field field;
    if (auto code = std::move(entry).get(field)) return code;
    if (opened_.options.keep_agreements && field.key().unsafe_is_equal(kAgreements)) {
      if (auto code = read_agreements(field.value(), document)) return code;
      continue;
    }
    for (std::size_t part = 0; part < kParts; ++part) {
      if (names_[part].empty() || !field.key().unsafe_is_equal(names_[part])) continue;
      read_part(static_cast<Part>(part), field.value().raw_json_token(), document);
    }
  }
  return parsed.current_location().error() == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

// Kept as they are: what is in them is checked by those who use them.
simdjson::error_code JsonRecordReader::read_agreements(ondemand::value value, doc::Document& document) {
  ondemand::array array;
  std::string_view json;
  if (auto code = value.get_array().get(array)) return code;
  if (auto code = array.raw_json().get(json)) return code;
  document.agreements = trimmed(json);
  return simdjson::SUCCESS;
}

void JsonRecordReader::read_part(Part part, std::string_view token, doc::Document& document) {
  std::string& member = document.*kMembers[part];
  const Value value = copy_value(trimmed(token), member);
  const bool fits = value == Value::kText || value == Value::kNull || (value == Value::kNumber && part != kText);
  if (part == kText) text_is_wrong_ = !fits;
  if (fits) return;
  member.clear();
  if (part != kText)
    left_out_.push_back("\"" + std::string(names_[part]) + "\" is " + std::string(shape_of(trimmed(token))) + ", left out");
}

JsonRecordReader::Value JsonRecordReader::copy_value(std::string_view token, std::string& out) {
  out.clear();
  if (token.size() >= 2 && token.front() == '"' && token.back() == '"') {
    lone_surrogate_ |= !unescape_json(token.substr(1, token.size() - 2), out);
    return Value::kText;
  }
  if (token == "null") return Value::kNull;
  if (token.empty() || !(is_ascii_digit(token.front()) || token.front() == '-')) return Value::kOther;
  out = token;
  return Value::kNumber;
}

bool JsonRecordReader::finish(doc::Document& document) {
  for (const std::string& what : left_out_) warn(what);
  if (text_is_wrong_) return tell_error("\"" + std::string(names_[kText]) + "\" is not a string");
  if (trimmed(document.text).empty()) {
    return tell_error("the object has no text in \"" + std::string(names_[kText]) + "\"",
                      "name the key that holds it with the option for fields");
  }
  if (lone_surrogate_) warn("a \\u escape that stands for no character was read as U+FFFD");
  set_published(document);
  document.origin.assign(opened_.name).append(":").append(std::to_string(place_.line));
  if (document.id.empty()) document.id.assign(opened_.stem).append(":").append(std::to_string(place_.line));
  fill_defaults(document, opened_.options);
  return true;
}

void JsonRecordReader::set_published(doc::Document& document) {
  if (document.published.empty()) return;
  std::string day = leading_day(document.published);
  if (day.empty()) {
    warn("\"" + std::string(names_[kPublished]) +
         "\" is no date of the form YYYY-MM-DD, left out: " + document.published.substr(0, kShownBytes));
  }
  document.published = std::move(day);
}

std::string JsonRecordReader::where() const { return opened_.name + ":" + std::to_string(place_.line); }

bool JsonRecordReader::tell(simdjson::error_code code) const { return tell_error("not valid JSON: " + std::string(fault_of(code))); }

bool JsonRecordReader::tell_error(std::string what, std::string hint) const {
  opened_.diagnostics.error({base::ErrorCode::kMalformed, where(), std::move(what), std::move(hint)});
  return false;
}

void JsonRecordReader::warn(std::string what) const {
  opened_.diagnostics.warning({base::ErrorCode::kMalformed, where(), std::move(what), {}});
}

}  // namespace mithaq::read
