// Reports as `extract` writes them -> views and claims.
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "register/code_points.h"
#include "register/report_view.h"
#include "text/fold.h"

namespace mithaq::registry {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using simdjson::dom::element;
using Element = std::optional<element>;

constexpr std::string_view kExtractHint = "give documents, or what mithaq extract wrote of them, unchanged";
constexpr std::size_t kShownBytes = 60;

Element member(const Element& object, std::string_view key) {
  element value;
  if (!object || (*object)[key].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::string text_of(const Element& value) {
  std::string_view text;
  return value && value->get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

double number_of(const Element& value, double otherwise) {
  double number = otherwise;
  return value && value->get(number) == simdjson::SUCCESS ? number : otherwise;
}

std::vector<element> listed(const Element& value) {
  std::vector<element> out;
  simdjson::dom::array array;
  if (value && value->get(array) == simdjson::SUCCESS) out.assign(array.begin(), array.end());
  return out;
}

Element item(const std::vector<element>& list, std::size_t index) { return index < list.size() ? Element(list[index]) : std::nullopt; }

std::vector<std::string> texts(const Element& list) {
  std::vector<std::string> out;
  for (const element& e : listed(list))
    if (auto text = text_of(e); !text.empty()) out.push_back(std::move(text));
  return out;
}

std::vector<std::string> names_of(const Element& value) { return texts(member(value, "names")); }

std::string number_text(double number) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
  return end.ec == std::errc() ? std::string(digits.data(), end.ptr) : std::to_string(number);
}

PartyView party_of(const element& p) {
  return {names_of(p), text_of(member(p, "type")), text_of(member(p, "state")), texts(member(p, "parent")), {}};
}

SignatoryView signatory_of(const element& s, std::uint32_t number, std::size_t parties) {
  SignatoryView out{names_of(s), texts(member(s, "capacity")), {}, number};
  const double party = number_of(member(s, "party"), -1);
  if (party >= 0 && party < static_cast<double>(parties)) out.party = static_cast<std::size_t>(party);
  return out;
}

ReportView view_of(const element& record) {
  ReportView out;
  out.kind = text_of(member(record, "kind"));
  out.status = text_of(member(record, "status"));
  out.salience = text_of(member(record, "salience"));
  out.mentions = texts(member(record, "mentions"));
  for (const element& p : listed(member(record, "parties"))) out.parties.push_back(party_of(p));
  std::uint32_t number = 0;
  for (const element& s : listed(member(record, "signatories")))
    if (auto person = signatory_of(s, number++, out.parties.size()); !person.names.empty()) out.signatories.push_back(std::move(person));
  out.date = text_of(member(member(record, "date"), "value"));
  out.duration = text_of(member(member(record, "duration"), "value"));
  out.places = names_of(member(record, "place"));
  out.country = text_of(member(member(record, "place"), "country"));
  out.occasion = texts(member(record, "occasion"));
  out.supersedes = texts(member(record, "supersedes"));
  for (const element& f : listed(member(record, "fields")))
    if (auto code = text_of(member(f, "code")); !code.empty()) out.fields.push_back(std::move(code));
  out.amount = number_of(member(member(record, "value"), "amount"), 0);
  out.currency = text_of(member(member(record, "value"), "currency"));
  out.count = static_cast<std::uint32_t>(number_of(member(record, "count"), 1));
  out.confidence = number_of(member(record, "confidence"), 1);
  return out;
}

// Turns one record into claims; what does not stand in the text is remembered as the fault.
class ClaimMaker {
 public:
  ClaimMaker(std::string_view text, const CodePoints& offsets, std::vector<Claim>& out) : text_(text), offsets_(offsets), out_(out) {}

  void make(const element& record, const ReportView& view) {
    const Element spans = member(record, "spans");
    bare("kind", view.kind, number_of(member(member(spans, "kind"), "confidence"), view.confidence));
    status(view, member(spans, "status"));
    quotes(record, spans, "mentions");
    parties(record, spans, view);
    signatories(record, spans);
    for (const std::string_view slot : {"witnesses", "occasion", "commitments", "supersedes"}) quotes(record, spans, slot);
    single(record, spans, "date", "quotes", view.date);
    single(record, spans, "place", "names", view.country);
    single(record, spans, "value", "quotes", view.currency.empty() ? "" : number_text(view.amount) + " " + view.currency);
    single(record, spans, "duration", "quotes", view.duration);
    fields(record, spans);
    if (view.count != 1) bare("count", std::to_string(view.count), view.confidence);
  }

  const std::string& fault() const { return fault_; }

 private:
  void bare(std::string_view slot, const std::string& value, double confidence, std::size_t number = 0) {
    if (value.empty()) return;
    Claim claim = next(slot, number, "", value);
    claim.confidence = confidence;
    out_.push_back(std::move(claim));
  }

  void status(const ReportView& view, const Element& span) {
    const auto words = listed(member(span, "quotes"));
    if (words.empty()) return bare("status", view.status, number_of(member(span, "confidence"), view.confidence));
    for (const element& quote : words) add_quote(next("status", 0, "", view.status), quote);
  }

  void quotes(const element& record, const Element& spans, std::string_view slot) {
    const auto given = texts(member(record, slot));
    const auto placed = listed(member(spans, slot));
    for (std::size_t i = 0; i < given.size(); ++i) {
      Claim claim = next(slot, i, "", text::fold(given[i]));
      add(std::move(claim), given[i], item(placed, i));
    }
  }

  void parties(const element& record, const Element& spans, const ReportView& view) {
    const auto given = listed(member(record, "parties"));
    const auto placed = listed(member(spans, "parties"));
    for (std::size_t i = 0; i < given.size(); ++i) {
      const PartyView& party = view.parties[i];
      const std::string value = party.state.empty() ? party.type : party.type + ":" + party.state;
      pieces("parties", i, "names", value, given[i], item(placed, i));
      pieces("parties", i, "parent", value, given[i], item(placed, i));
    }
  }

  void signatories(const element& record, const Element& spans) {
    const auto given = listed(member(record, "signatories"));
    const auto placed = listed(member(spans, "signatories"));
    for (std::size_t i = 0; i < given.size(); ++i) {
      const double party = number_of(member(given[i], "party"), -1);
      const std::string value = party < 0 ? "" : std::to_string(static_cast<int>(party));
      pieces("signatories", i, "names", value, given[i], item(placed, i));
      pieces("signatories", i, "capacity", value, given[i], item(placed, i));
    }
  }

  void fields(const element& record, const Element& spans) {
    const auto given = listed(member(record, "fields"));
    const auto placed = listed(member(spans, "fields"));
    for (std::size_t i = 0; i < given.size(); ++i)
      pieces("fields", i, "quotes", text_of(member(given[i], "code")), given[i], item(placed, i));
  }

  void single(const element& record, const Element& spans, std::string_view slot, std::string_view key, const std::string& value) {
    const Element given = member(record, slot);
    if (given) pieces(slot, 0, key, value, *given, member(spans, slot));
  }

  // The words under `key` of one value, the spans of which stand under the same key.
  void pieces(std::string_view slot, std::size_t number, std::string_view key, const std::string& value, const element& given,
              const Element& span) {
    const auto words = texts(member(given, key));
    const auto placed = listed(member(span, key));
    const std::string_view part = key == "quotes" ? "" : key;
    for (std::size_t i = 0; i < words.size(); ++i) add(next(slot, number, part, value), words[i], item(placed, i));
    if (words.empty() && key != "parent" && key != "capacity" && !value.empty())
      bare(slot, value, number_of(member(span, "confidence"), 1), number);
  }

  Claim next(std::string_view slot, std::size_t number, std::string_view part, std::string value) {
    Claim claim;
    claim.ordinal = static_cast<std::uint32_t>(out_.size());
    claim.slot = slot;
    claim.item = static_cast<std::uint32_t>(number);
    claim.part = part;
    claim.value = std::move(value);
    return claim;
  }

  void add(Claim claim, const std::string& words, const Element& span) {
    if (span) return add_quote(std::move(claim), *span);
    const std::size_t at = text_.find(words);
    if (at == std::string_view::npos) return miss(words);
    claim.start = static_cast<std::uint32_t>(offsets_.index_of(at));
    claim.stop = static_cast<std::uint32_t>(offsets_.index_of(at + words.size()));
    put(std::move(claim), words);
  }

  void add_quote(Claim claim, const element& quote) {
    std::string words = text_of(member(quote, "text"));
    claim.start = static_cast<std::uint32_t>(number_of(member(quote, "start"), 0));
    claim.stop = static_cast<std::uint32_t>(number_of(member(quote, "end"), 0));
    claim.confidence = number_of(member(quote, "confidence"), 1);
    claim.by = text_of(member(quote, "by"));
    if (words.empty() || offsets_.slice(claim.start, claim.stop) != words) return miss(words);
    put(std::move(claim), std::move(words));
  }

  void put(Claim claim, std::string words) {
    claim.has_words = true;
    claim.words = std::move(words);
    out_.push_back(std::move(claim));
  }

  void miss(const std::string& words) {
    if (fault_.empty()) fault_ = "the words \"" + words.substr(0, kShownBytes) + "\" do not stand where the extraction says";
  }

  std::string_view text_;
  const CodePoints& offsets_;
  std::vector<Claim>& out_;
  std::string fault_;
};

bool holds_there_only(std::string_view key) { return key == "agreement" || key == "relations" || key == "compared"; }

// The record without ids that only hold where it comes from: another register, or `link`.
std::string own_json(const element& record) {
  const simdjson::dom::object members(record);
  if (std::none_of(members.begin(), members.end(), [](const auto& m) { return holds_there_only(m.key); })) return simdjson::minify(record);
  std::string out;
  for (const auto& [key, value] : members) {
    if (holds_there_only(key)) continue;
    const bool plain = std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c != '"' && c != '\\'; });
    if (!plain) return simdjson::minify(record);  // no key of ours: it stays as it came
    out.append(out.empty() ? "{\"" : ",\"").append(key).append("\":").append(simdjson::minify(value));
  }
  return out.empty() ? "{}" : out + "}";
}

}  // namespace

struct ReportReader::Body {
  simdjson::dom::parser parser;
};

ReportReader::ReportReader() : body_(std::make_unique<Body>()) {}
ReportReader::ReportReader(ReportReader&&) noexcept = default;
ReportReader::~ReportReader() = default;

Result<Extraction> ReportReader::line(std::string_view json) {
  element parsed;
  if (body_->parser.parse(json.data(), json.size()).get(parsed) != simdjson::SUCCESS || !parsed.is_object())
    return fail(ErrorCode::kMalformed, {}, "a line is no JSON object", std::string(kExtractHint));
  Extraction out;
  Document& d = out.document;
  for (const auto& [key, part] : {std::pair("id", &d.external_id),
                                  {"language", &d.language},
                                  {"published", &d.published},
                                  {"source", &d.source},
                                  {"url", &d.url},
                                  {"title", &d.title},
                                  {"text", &d.text}})
    *part = text_of(member(parsed, key));
  const CodePoints offsets(d.text);
  for (const element& record : listed(member(parsed, "agreements"))) {
    if (!record.is_object())
      return fail(ErrorCode::kMalformed, d.external_id, "a record in \"agreements\" is no object", std::string(kExtractHint));
    ReadReport report;
    report.json = own_json(record);
    report.view = view_of(record);
    ClaimMaker maker(d.text, offsets, report.claims);
    maker.make(record, report.view);
    if (!maker.fault().empty()) return fail(ErrorCode::kMalformed, d.external_id, maker.fault(), std::string(kExtractHint));
    out.reports.push_back(std::move(report));
  }
  return out;
}

Result<ReportView> ReportReader::view(std::string_view json) {
  element record;
  if (body_->parser.parse(json.data(), json.size()).get(record) != simdjson::SUCCESS || !record.is_object())
    return fail(ErrorCode::kMalformed, {}, "a report of the register is no JSON object", "mithaq doctor tells more");
  return view_of(record);
}

}  // namespace mithaq::registry
