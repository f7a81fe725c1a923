// One row an agreement, the best values only: for spreadsheets. Several values of a cell are parted by "; ".
#include "export/csv_cells.h"
#include "export/format.h"
#include "write/json_text.h"

namespace mithaq::exports {
namespace {

std::string decimal(double confidence) {
  std::string out;
  write::append_confidence(confidence, out);
  return out;
}

std::vector<std::string> party_column(const Account& account, std::string Party::* member) {
  std::vector<std::string> out;
  for (const Party& party : account.parties) out.push_back(party.*member);
  return out;
}

std::string signatories(const Account& account) {
  std::vector<std::string> out;
  for (const Signatory& s : account.signatories)
    out.push_back(s.name + (s.capacity.empty() ? "" : " (" + s.capacity.front() + ")") +
                  (s.party ? " for " + account.parties[*s.party].name : ""));
  return joined(out);
}

// "renews ae-ru-2015-a"
std::string older(const Account& account) {
  std::vector<std::string> out;
  for (const registry::Relation& relation : account.older) out.push_back(relation.kind + " " + relation.other.name);
  return joined(out);
}

std::string sources(const Account& account) {
  std::vector<std::string> out;
  for (const registry::Source& s : account.agreement.sources)
    out.push_back(s.document.url.empty() ? s.document.external_id : s.document.url);
  return joined(out);
}

class Csv : public Format {
 public:
  void begin(std::string& out) override {
    out +=
        "id,kind,status,title,date,first_day,last_day,parties,party_types,party_states,states,signatories,witnesses,place,country,occasion,"
        "fields,amount,currency,duration,count,older,supersedes,commitments,reports,documents,independent_sources,official,conflicts,"
        "confidence,"
        "sources\r\n";
  }

  base::Result<void> add(const Account& account, std::string& out) override {
    const registry::Summary& s = account.summary;
    const registry::Agreement& a = account.agreement;
    const std::string cells[] = {s.name,
                                 s.kind,
                                 s.status,
                                 s.named,
                                 s.date,
                                 s.first_day,
                                 s.last_day,
                                 joined(party_column(account, &Party::name)),
                                 joined(party_column(account, &Party::type)),
                                 joined(party_column(account, &Party::state)),
                                 joined(account.states()),
                                 signatories(account),
                                 joined(account.shown("witnesses")),
                                 s.place,
                                 account.country(),
                                 joined(account.shown("occasion")),
                                 joined(account.values("fields")),
                                 account.amount(),
                                 account.currency(),
                                 std::string(a.best("duration")),
                                 a.best("count").empty() ? "1" : std::string(a.best("count")),
                                 older(account),
                                 joined(account.shown("supersedes")),
                                 joined(account.shown("commitments")),
                                 std::to_string(s.reports),
                                 std::to_string(s.documents),
                                 std::to_string(s.sources),
                                 std::to_string(s.official),
                                 std::to_string(s.conflicts),
                                 decimal(s.confidence),
                                 sources(account)};
    append_row(cells, out);
    return {};
  }
};

}  // namespace

std::unique_ptr<Format> csv_format() { return std::make_unique<Csv>(); }

}  // namespace mithaq::exports
