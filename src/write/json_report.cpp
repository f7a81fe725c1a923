#include "write/code_points.h"
#include "write/json.h"
#include "write/json_text.h"
#include "write/quotes.h"

namespace mithaq::write {
namespace {

using doc::Quote;
using Quotes = std::vector<Quote>;

// The values of a report: what is known, without where it was read.
class ValueWriter {
 public:
  ValueWriter(std::string_view text, std::string& out) : text_(text), out_(out) {}

  void report(const doc::Report& r) {
    out_ += "{\"kind\":";
    append_string(r.kind, out_);
    out_ += ",\"salience\":";
    append_string(r.salience, out_);
    out_ += ",\"status\":";
    append_string(r.status, out_);
    list("mentions", r.mentions);
    out_ += ",\"parties\":";
    append_list(r.parties, out_, [this](const doc::Party& p) { party(p); });
    out_ += ",\"signatories\":";
    append_list(r.signatories, out_, [this](const doc::Signatory& s) { signatory(s); });
    list("witnesses", r.witnesses);
    resolved("date", r.date);
    place(r.place);
    list("occasion", r.occasion);
    out_ += ",\"fields\":";
    append_list(r.fields, out_, [this](const doc::Field& f) { field(f); });
    list("commitments", r.commitments);
    money(r.value);
    resolved("duration", r.duration);
    list("supersedes", r.supersedes);
    out_ += ",\"count\":";
    append_integer(r.count, out_);
    out_ += ",\"confidence\":";
    append_confidence(r.confidence, out_);
  }

 private:
  void quotes(const Quotes& list) {
    append_list(list, out_, [this](const Quote& q) { append_string(words(text_, q.span), out_); });
  }

  void list(std::string_view key, const Quotes& list) {
    out_.append(",\"").append(key).append("\":");
    quotes(list);
  }

  void party(const doc::Party& p) {
    out_ += "{\"names\":";
    quotes(p.names);
    out_ += ",\"type\":";
    append_string(p.type, out_);
    out_ += ",\"state\":";
    append_string_or_null(p.state, out_);
    list("parent", p.parent);
    out_.push_back('}');
  }

  void signatory(const doc::Signatory& s) {
    out_ += "{\"names\":";
    quotes(s.names);
    list("capacity", s.capacity);
    out_ += ",\"party\":";
    if (s.party) {
      append_integer(*s.party, out_);
    } else {
      out_ += "null";
    }
    out_.push_back('}');
  }

  void resolved(std::string_view key, const std::optional<doc::Resolved>& value) {
    out_.append(",\"").append(key).append("\":");
    if (!value) {
      out_ += "null";
      return;
    }
    out_ += "{\"value\":";
    append_string_or_null(value->value, out_);
    list("quotes", value->quotes);
    out_.push_back('}');
  }

  void place(const std::optional<doc::Place>& place) {
    out_ += ",\"place\":";
    if (!place) {
      out_ += "null";
      return;
    }
    out_ += "{\"names\":";
    quotes(place->names);
    out_ += ",\"country\":";
    append_string_or_null(place->country, out_);
    out_.push_back('}');
  }

  void field(const doc::Field& f) {
    out_ += "{\"code\":";
    append_string(f.code, out_);
    list("quotes", f.quotes);
    out_.push_back('}');
  }

  void money(const std::optional<doc::Money>& money) {
    out_ += ",\"value\":";
    if (!money) {
      out_ += "null";
      return;
    }
    out_ += "{\"amount\":";
    append_number(money->amount, out_);
    out_ += ",\"currency\":";
    append_string_or_null(money->currency, out_);
    list("quotes", money->quotes);
    out_.push_back('}');
  }

  std::string_view text_;
  std::string& out_;
};

// The same slots in the same order, each string with its place in the text.
class SpanWriter {
 public:
  SpanWriter(std::string_view text, const CodePointIndex& index, std::string& out) : text_(text), index_(index), out_(out) {}

  void report(const doc::Report& r) {
    out_ += "{\"kind\":{\"confidence\":";
    append_confidence(r.kind_confidence, out_);
    out_ += "},\"status\":{\"quotes\":";
    quotes(r.status_quotes);
    confidence(r.status_confidence);
    list("mentions", r.mentions);
    out_ += ",\"parties\":";
    append_list(r.parties, out_, [this](const doc::Party& p) { pair("parent", p.names, p.parent, p.confidence); });
    out_ += ",\"signatories\":";
    append_list(r.signatories, out_, [this](const doc::Signatory& s) { pair("capacity", s.names, s.capacity, s.confidence); });
    list("witnesses", r.witnesses);
    optional("date", "quotes", r.date ? &r.date->quotes : nullptr, r.date ? r.date->confidence : 0);
    optional("place", "names", r.place ? &r.place->names : nullptr, r.place ? r.place->confidence : 0);
    list("occasion", r.occasion);
    out_ += ",\"fields\":";
    append_list(r.fields, out_, [this](const doc::Field& f) { one("quotes", f.quotes, f.confidence); });
    list("commitments", r.commitments);
    optional("value", "quotes", r.value ? &r.value->quotes : nullptr, r.value ? r.value->confidence : 0);
    optional("duration", "quotes", r.duration ? &r.duration->quotes : nullptr, r.duration ? r.duration->confidence : 0);
    list("supersedes", r.supersedes);
    out_.push_back('}');
  }

 private:
  void quote(const Quote& q) {
    out_ += "{\"text\":";
    append_string(words(text_, q.span), out_);
    out_ += ",\"start\":";
    append_integer(index_.at(q.span.begin), out_);
    out_ += ",\"end\":";
    append_integer(index_.at(q.span.end), out_);
    out_ += ",\"confidence\":";
    append_confidence(q.confidence, out_);
    out_ += ",\"by\":";
    append_string_or_null(q.by, out_);
    out_.push_back('}');
  }

  void quotes(const Quotes& list) {
    append_list(list, out_, [this](const Quote& q) { quote(q); });
  }

  void list(std::string_view key, const Quotes& list) {
    out_.append(",\"").append(key).append("\":");
    quotes(list);
  }

  // Ends an object.
  void confidence(double confidence) {
    out_ += ",\"confidence\":";
    append_confidence(confidence, out_);
    out_.push_back('}');
  }

  void one(std::string_view key, const Quotes& list, double value) {
    out_.append("{\"").append(key).append("\":");
    quotes(list);
    confidence(value);
  }

  void pair(std::string_view second_key, const Quotes& names, const Quotes& second, double value) {
    out_ += "{\"names\":";
    quotes(names);
    list(second_key, second);
    confidence(value);
  }

  void optional(std::string_view slot, std::string_view key, const Quotes* quotes, double value) {
    out_.append(",\"").append(slot).append("\":");
    if (quotes == nullptr) {
      out_ += "null";
    } else {
      one(key, *quotes, value);
    }
  }

  std::string_view text_;
  const CodePointIndex& index_;
  std::string& out_;
};

// A key that is left out where nothing is known.
void append_known(std::string_view key, const std::string& value, std::string& out) {
  if (value.empty()) return;
  out.append(",\"").append(key).append("\":");
  append_string(value, out);
}

void append_reports(const doc::Document& document, const std::vector<doc::Report>& reports, bool with_spans, std::string& out) {
  if (reports.empty()) {
    out += "[]";
    return;
  }
  const CodePointIndex index(with_spans ? std::string_view(document.text) : std::string_view());
  append_list(reports, out, [&](const doc::Report& report) {
    ValueWriter(document.text, out).report(report);
    if (with_spans) {
      out += ",\"spans\":";
      SpanWriter(document.text, index, out).report(report);
    }
    out.push_back('}');
  });
}

}  // namespace

void write_json_line(const doc::Document& document, const std::vector<doc::Report>& reports, const JsonOptions& options, std::string& out) {
  constexpr std::size_t kFrame = 256;  // keys, commas and the short values
  out.reserve(out.size() + document.title.size() + (options.with_text ? document.text.size() + document.text.size() / 32 : 0) + kFrame);
  out += "{\"id\":";
  append_string(document.id, out);
  out += ",\"language\":";
  append_string_or_null(document.language, out);
  out += ",\"published\":";
  append_string_or_null(document.published, out);
  append_known("source", document.source, out);
  append_known("url", document.url, out);
  out += ",\"title\":";
  append_string(document.title, out);
  if (options.with_text) {
    out += ",\"text\":";
    append_string(document.text, out);
  }
  out += ",\"agreements\":";
  if (document.agreements.empty()) {
    append_reports(document, reports, options.with_spans, out);
  } else {
    out += document.agreements;
  }
  out += "}\n";
}

}  // namespace mithaq::write
