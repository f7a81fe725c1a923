#include "app/register_export.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

#include "app/register_record.h"
#include "app/register_rows.h"
#include "export/documents.h"
#include "export/format.h"
#include "pack/source.h"

namespace mithaq::app {
namespace {

using base::Result;
using Ids = std::vector<registry::AgreementId>;
using Wanted = std::unordered_set<registry::AgreementId>;
using Write = std::function<bool(std::string_view)>;

Result<void> check_format(const std::string& format) {
  const auto& known = export_formats();
  if (std::find(known.begin(), known.end(), format) != known.end()) return {};
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  const std::string near = pack::nearest_name(format, known);
  return base::fail(base::ErrorCode::kUnknownName, {}, "there is no format " + format,
                    near.empty() ? "there are " + all : "did you mean " + near + "?");
}

Result<registry::Filter> filter_for(const ExportOptions& options) {
  if (auto done = check_format(options.format); !done) return pass(done.error());
  ListWords words = options.words;
  words.sort = "id";
  return filter_of(words);
}

bool filters(const registry::Filter& f) {
  return !(f.parties.empty() && f.signatories.empty() && f.states.empty() && f.kinds.empty() && f.statuses.empty() && f.fields.empty() &&
           f.from.empty() && f.to.empty() && f.place.empty() && f.match.empty());
}

Result<Exported> documents(registry::Store& store, const Wanted& wanted, bool all, bool with_text, const Write& write) {
  exports::DocumentOptions options;
  options.with_text = with_text;
  if (!all) options.wanted = &wanted;
  if (auto done = exports::write_documents(store, options, write); !done) return pass(done.error());
  Exported out;
  out.agreements = wanted.size();
  return out;
}

// An array, an element a line: what `show --json` writes of each.
class Json : public exports::Format {
 public:
  explicit Json(registry::Store& store) : store_(store) {}

  void begin(std::string& out) override { out += "["; }
  Result<void> add(const exports::Account& account, std::string& out) override {
    const auto record = read_record(store_, account.agreement.id);
    if (!record) return pass(record.error());
    out += first_ ? "\n" : ",\n";
    first_ = false;
    write_record_json(*record, out);
    out.pop_back();
    return {};
  }
  void end(std::string& out) override { out += "\n]\n"; }

 private:
  registry::Store& store_;
  bool first_ = true;
};

Result<Exported> agreements(registry::Store& store, const Ids& ids, exports::Format& format, const Write& write) {
  Exported out;
  std::string piece;
  format.begin(piece);
  for (const registry::AgreementId id : ids) {
    const auto account = exports::read_account(store, id);
    if (!account) return pass(account.error());
    if (auto done = format.add(*account, piece); !done) return pass(done.error());
    ++out.agreements;
    if (!write(piece)) return out;
    piece.clear();
  }
  format.end(piece);
  write(piece);
  out.left_out = format.left_out();
  out.why_left_out = format.why_left_out();
  return out;
}

}  // namespace

const std::vector<std::string>& export_formats() {
  static const std::vector<std::string> kFormats = {"documents", "json", "jsonld", "csv", "dcad", "plover", "ftm", "graphml"};
  return kFormats;
}

Result<void> check_export(const ExportOptions& options) {
  const auto filter = filter_for(options);
  if (!filter) return pass(filter.error());
  return {};
}

Result<Exported> export_register(registry::Store& store, const ExportOptions& options, const Write& write) {
  const auto filter = filter_for(options);
  if (!filter) return pass(filter.error());
  if (auto done = store.hold(); !done) return pass(done.error());
  const auto ids = store.ids(*filter);
  if (!ids) return pass(ids.error());
  const Wanted wanted(ids->begin(), ids->end());
  if (options.format == "documents") return documents(store, wanted, !filters(*filter), options.with_text, write);
  if (options.format == "json") {
    Json json(store);
    return agreements(store, *ids, json, write);
  }
  const auto format = exports::make_format(options.format, {store, wanted});
  return agreements(store, *ids, *format, write);
}

}  // namespace mithaq::app
