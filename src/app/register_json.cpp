// An agreement of the register as one line of JSON.
#include <algorithm>

#include "app/register_record.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using registry::Agreement;
using registry::Claim;
using registry::Testimony;
using registry::Value;
using write::append_confidence;
using write::append_integer;
using write::append_list;
using write::append_string;
using write::append_string_or_null;

class Writer {
 public:
  Writer(const Record& record, std::string& out) : record_(record), a_(record.agreement), out_(out) {}

  void write() {
    out_ += "{\"id\":";
    append_string(a_.name, out_);
    list("also", a_.other_names, [this](const registry::AgreementName& name) { append_string(name.name, out_); });
    text("kind", a_.best("kind"));
    text("status", a_.best("status"));
    text("date", a_.best("date"));
    number("documents", a_.sources.size());
    number("independent_sources", a_.independent);
    number("official", a_.official);
    list("lifecycle", a_.lifecycle, [this](const registry::Stage& stage) { this->stage(stage); });
    out_ += ",\"slots\":{";
    for (std::size_t i = 0; i < a_.slots.size(); ++i) slot(a_.slots[i], i == 0);
    out_.push_back('}');
    list("conflicts", a_.conflicts, [this](const registry::Conflict& conflict) { this->conflict(conflict); });
    list("relations", record_.relations, [this](const registry::Relation& r) { relation(r); });
    sources();
    list("reports", a_.testimonies, [this](const Testimony& t) { report(t); });
    out_ += "}\n";
  }

 private:
  template <typename List, typename Item>
  void list(std::string_view key, const List& values, Item item) {
    out_.append(",\"").append(key).append("\":");
    append_list(values, out_, item);
  }
  void text(std::string_view key, std::string_view value) {
    out_.append(",\"").append(key).append("\":");
    append_string_or_null(value, out_);
  }
  void number(std::string_view key, std::size_t value) {
    out_.append(",\"").append(key).append("\":");
    append_integer(value, out_);
  }
  void confidence(std::string_view key, double value) {
    out_.append(",\"").append(key).append("\":");
    append_confidence(value, out_);
  }
  void flag(std::string_view key, bool value) { out_.append(",\"").append(key).append(value ? "\":true" : "\":false"); }

  std::string report_name(std::size_t testimony) const { return "r" + std::to_string(a_.testimonies[testimony].report.id); }

  void stage(const registry::Stage& stage) {
    out_ += "{\"status\":";
    append_string(stage.status, out_);
    text("date", stage.date);
    flag("told", stage.told);
    list("reports", stage.testimonies, [this](std::size_t t) { append_string(report_name(t), out_); });
    out_.push_back('}');
  }

  void slot(const registry::Slot& slot, bool first) {
    if (!first) out_.push_back(',');
    append_string(slot.name, out_);
    out_.push_back(':');
    append_list(slot.values, out_, [this](const Value& v) { value(v); });
  }

  void value(const Value& value) {
    out_ += "{\"value\":";
    append_string(value.value, out_);
    text("text", value.shown);
    confidence("confidence", value.confidence);
    number("independent_sources", value.sources);
    number("official", value.official);
    if (!value.reason.empty()) text("reason", value.reason);
    if (!value.entity.reason.empty()) {
      out_ += ",\"entity\":{\"key\":";
      append_string(value.entity.key, out_);
      confidence("score", value.entity.score);
      text("reason", value.entity.reason);
      out_.push_back('}');
    }
    out_ += ",\"evidence\":[";
    bool first = true;
    for (const Value::Told& told : value.told)
      for (const std::size_t claim : told.claims) {
        if (!first) out_.push_back(',');
        first = false;
        evidence(told.testimony, a_.testimonies[told.testimony].claims[claim]);
      }
    out_ += "]}";
  }

  void evidence(std::size_t testimony, const Claim& claim) {
    const Testimony& t = a_.testimonies[testimony];
    out_ += "{\"report\":";
    append_string(report_name(testimony), out_);
    number("source", t.source);
    if (!claim.part.empty()) text("part", claim.part);
    text("value", claim.value);
    if (claim.has_words) {
      text("words", claim.words);
      number("start", claim.start);
      number("end", claim.stop);
      text("sentence", record_.sentence(t, claim));
    }
    confidence("confidence", claim.confidence);
    text("by", claim.by);
    out_.push_back('}');
  }

  void conflict(const registry::Conflict& conflict) {
    out_ += "{\"slot\":";
    append_string(conflict.slot, out_);
    const registry::Slot* slot = a_.slot(conflict.slot);
    list("values", conflict.values, [&](std::size_t at) { append_string(slot->values[at].shown, out_); });
    out_.push_back('}');
  }

  // With the words of its own reports that say so.
  void relation(const registry::Relation& r) {
    out_ += "{\"kind\":";
    append_string(r.kind, out_);
    text("direction", r.forward ? "to" : "from");
    text("agreement", r.other.name);
    confidence("confidence", r.confidence);
    text("why", r.why);
    list("reports", r.reports, [this](registry::ReportId id) { append_string("r" + std::to_string(id), out_); });
    out_ += ",\"evidence\":[";
    bool first = true;
    for (std::size_t t = 0; r.forward && t < a_.testimonies.size(); ++t) {
      if (!std::binary_search(r.reports.begin(), r.reports.end(), a_.testimonies[t].report.id)) continue;
      for (const Claim& claim : a_.testimonies[t].claims) {
        if (claim.slot != "supersedes") continue;
        if (!first) out_.push_back(',');
        first = false;
        evidence(t, claim);
      }
    }
    out_ += "]}";
  }

  void sources() {
    std::size_t at = 0;
    list("sources", a_.sources, [&](const registry::Source& source) {
      out_ += "{\"id\":";
      append_string(source.document.external_id, out_);
      for (const auto& [key, value] : {std::pair("published", &source.document.published),
                                       {"source", &source.document.source},
                                       {"url", &source.document.url},
                                       {"title", &source.document.title},
                                       {"language", &source.document.language}})
        text(key, *value);
      flag("official", source.official);
      if (source.group != at++) number("same_source_as", source.group);
      out_.push_back('}');
    });
  }

  void report(const Testimony& t) {
    out_ += "{\"id\":";
    append_string("r" + std::to_string(t.report.id), out_);
    number("source", t.source);
    text("status", t.status);
    text("date", t.date);
    text("salience", t.main ? "main" : "background");
    out_ += ",\"link\":{\"by\":";
    append_string(t.link.made_by, out_);
    confidence("score", t.link.score);
    text("reason", t.link.reason);
    out_ += "}}";
  }

  const Record& record_;
  const Agreement& a_;
  std::string& out_;
};

}  // namespace

void write_record_json(const Record& record, std::string& out) { Writer(record, out).write(); }

}  // namespace mithaq::app
