#include "export/documents.h"

#include <simdjson.h>

#include <optional>

#include "write/json_text.h"

namespace mithaq::exports {
namespace {

using base::Result;
using registry::AgreementId;
using registry::Document;
using registry::Report;

// What only holds where the report comes from: ids of another register or of `link`.
bool is_of_elsewhere(std::string_view key) { return key == "agreement" || key == "relations" || key == "compared"; }

class Writer {
 public:
  Writer(registry::Store& store, const DocumentOptions& options, const std::function<bool(std::string_view)>& write)
      : store_(store), options_(options), write_(write) {}

  Result<void> run() {
    auto done = store_.each_document([&](const Document& document) { return add(document); });
    if (!done) return done;
    if (failure_) return pass(*failure_);
    return {};
  }

 private:
  bool add(const Document& document) {
    line_.clear();
    head(document);
    const auto reports = write_reports(document);
    if (!reports) return failure_ = reports.error(), false;
    line_ += "]}\n";
    return *reports == 0 && options_.wanted != nullptr ? true : write_(line_);
  }

  void text(std::string_view key, const std::string& value) {
    line_.append(",\"").append(key).append("\":");
    write::append_string_or_null(value, line_);
  }

  // The keys and their order are those of write/json.h.
  void head(const Document& d) {
    line_ += "{\"id\":";
    write::append_string(d.external_id, line_);
    text("language", d.language);
    text("published", d.published);
    if (!d.source.empty()) text("source", d.source);
    if (!d.url.empty()) text("url", d.url);
    text("title", d.title);
    if (options_.with_text) {
      line_ += ",\"text\":";
      write::append_string(d.text, line_);
    }
    line_ += ",\"agreements\":[";
  }

  // Gives how many were written.
  Result<std::size_t> write_reports(const Document& document) {
    const auto reports = store_.reports_of(document.id);
    if (!reports) return pass(reports.error());
    std::size_t written = 0;
    for (const Report& report : *reports) {
      const auto link = store_.link_of(report.id);
      if (!link) return pass(link.error());
      if (!*link || (options_.wanted != nullptr && !options_.wanted->contains((*link)->agreement))) continue;
      const auto name = store_.name_of((*link)->agreement);
      if (!name) return pass(name.error());
      if (written++ > 0) line_.push_back(',');
      if (auto done = write_report(report, (*link)->agreement, *name); !done) return pass(done.error());
    }
    return written;
  }

  // As `link` writes them: what the report says of older agreements.
  Result<void> write_relations(const Report& report, AgreementId agreement) {
    const auto rows = store_.relations(agreement);
    if (!rows) return pass(rows.error());
    std::size_t written = 0;
    for (const registry::RelationRow& row : *rows) {
      if (row.newer != report.id || row.older_agreement == agreement) continue;
      const auto name = store_.name_of(row.older_agreement);
      if (!name) return pass(name.error());
      line_ += written++ == 0 ? ",\"relations\":[" : ",";
      line_ += "{\"kind\":";
      write::append_string(row.kind, line_);
      line_ += ",\"agreement\":";
      write::append_string(*name, line_);
      line_ += ",\"confidence\":";
      write::append_confidence(row.confidence, line_);
      line_ += ",\"why\":";
      write::append_string(row.why, line_);
      line_.push_back('}');
    }
    if (written > 0) line_.push_back(']');
    return {};
  }

  Result<void> write_report(const Report& report, AgreementId id, const std::string& agreement) {
    simdjson::dom::object record;
    if (parser_.parse(report.json).get(record) != simdjson::SUCCESS)
      return base::fail(base::ErrorCode::kMalformed, "r" + std::to_string(report.id), "a report of the register is no JSON object",
                        "mithaq doctor tells more");
    line_ += "{\"agreement\":";
    write::append_string(agreement, line_);
    for (const auto& [key, value] : record) {
      if (is_of_elsewhere(key)) continue;
      line_.push_back(',');
      write::append_string(key, line_);
      line_.push_back(':');
      line_ += simdjson::minify(value);
    }
    if (auto done = write_relations(report, id); !done) return done;
    line_.push_back('}');
    return {};
  }

  registry::Store& store_;
  const DocumentOptions& options_;
  const std::function<bool(std::string_view)>& write_;
  simdjson::dom::parser parser_;
  std::string line_;
  std::optional<base::Error> failure_;
};

}  // namespace

Result<void> write_documents(registry::Store& store, const DocumentOptions& options, const std::function<bool(std::string_view)>& write) {
  return Writer(store, options, write).run();
}

}  // namespace mithaq::exports
