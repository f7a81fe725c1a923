#include "app/register_decide.h"

#include <charconv>

#include "app/register_open.h"
#include "register/ledger.h"
#include "write/json_text.h"

namespace mithaq::app {
namespace {

using base::ErrorCode;
using base::Result;
using registry::Decided;

Result<registry::ReportId> report_of(const std::string& name) {
  const std::string_view digits = std::string_view(name).substr(name.starts_with('r') ? 1 : 0);
  registry::ReportId id = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), id);
  if (!digits.empty() && end.ec == std::errc() && end.ptr == digits.data() + digits.size()) return id;
  return base::fail(ErrorCode::kMalformed, {}, "\"" + name + "\" is no report", "mithaq show lists reports: r7");
}

Result<Decided> split(registry::Ledger& ledger, const std::vector<std::string>& names, const registry::Actor& actor) {
  std::vector<registry::ReportId> reports;
  for (std::size_t i = 1; i < names.size(); ++i) {
    const auto id = report_of(names[i]);
    if (!id) return pass(id.error());
    reports.push_back(*id);
  }
  return ledger.split(names.front(), reports, actor);
}

Result<Decided> carry_out(registry::Ledger& ledger, Decision decision, const std::vector<std::string>& names,
                          const registry::Actor& actor) {
  switch (decision) {
    case Decision::kMerge: return ledger.merge(names[0], names[1], actor);
    case Decision::kSplit: return split(ledger, names, actor);
    case Decision::kNotSame: return ledger.not_same(names[0], names[1], actor);
    case Decision::kUndo: return ledger.undo(actor);
    case Decision::kUndoAdd: return ledger.undo_add(actor);
  }
  return ledger.undo(actor);
}

std::string sentence(Decision decision, const Decided& done) {
  switch (decision) {
    case Decision::kMerge: return done.agreements[1] + " is " + done.agreements[0] + " now\n";
    case Decision::kSplit: return "split from " + done.agreements[1] + ": " + done.agreements[0] + "\n";
    case Decision::kNotSame: return done.agreements[0] + " and " + done.agreements[1] + " are held apart\n";
    case Decision::kUndo:
    case Decision::kUndoAdd: return "taken back: " + done.agreements[0] + "\n";
  }
  return {};
}

std::string json_of(const Decided& done) {
  std::string out = "{\"operation\":";
  write::append_integer(static_cast<std::size_t>(done.operation), out);
  out += ",\"agreements\":";
  write::append_list(done.agreements, out, [&](const std::string& name) { write::append_string(name, out); });
  return out + "}\n";
}

}  // namespace

Result<std::string> decide(registry::Store& store, Decision decision, const std::vector<std::string>& names, const std::string& who,
                           bool as_json) {
  registry::Ledger ledger(store, registry::Officials::builtin());
  const auto done = carry_out(ledger, decision, names, {who, timestamp(), {}});
  if (!done) return pass(done.error());
  return as_json ? json_of(*done) : sentence(decision, *done);
}

}  // namespace mithaq::app
