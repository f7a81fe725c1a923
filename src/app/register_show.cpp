#include "app/register_pages.h"
#include "app/register_record.h"
#include "register/ledger.h"

namespace mithaq::app {
using base::Result;

std::string Record::sentence(const registry::Testimony& testimony, const registry::Claim& claim) const {
  const registry::DocumentId id = testimony.report.document;
  const auto text = texts.find(id);
  if (text == texts.end()) return claim.words;
  const auto found = quoted_.try_emplace(id, text->second).first;
  return found->second.around(claim.start, claim.stop);
}

Result<Record> read_record(registry::Store& store, registry::AgreementId id) {
  auto agreement = registry::assemble(store, id, registry::Officials::builtin());
  if (!agreement) return pass(agreement.error());
  Record out;
  out.agreement = std::move(*agreement);
  for (const registry::Source& source : out.agreement.sources) {
    auto document = store.document(source.document.id, true);
    if (!document) return pass(document.error());
    if (*document) out.texts.emplace(source.document.id, std::move((*document)->text));
  }
  auto relations = registry::relations_of(store, id);
  if (!relations) return pass(relations.error());
  out.relations = std::move(*relations);
  return out;
}

Result<std::string> show_page(registry::Store& store, const std::vector<std::string>& names, const RegisterPage& options) {
  std::string out;
  for (const std::string& name : names) {
    const auto found = registry::Ledger::find(store, name);
    if (!found) return pass(found.error());
    const auto record = read_record(store, found->id);
    if (!record) return pass(record.error());
    if (options.form == Form::kJson) {
      write_record_json(*record, out);
    } else {
      write_record_text(*record, options, out);
    }
  }
  return out;
}

}  // namespace mithaq::app
