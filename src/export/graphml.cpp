// GraphML: agreements and parties are nodes, an edge leads from each party to its agreement, and from
// each agreement to older ones that it implements, amends, renews or supersedes. Source: GraphML 1.1,
// http://graphml.graphdrawing.org/specification.html; nodes and edges may stand in any order there.
#include <array>

#include "export/csv_cells.h"
#include "export/format.h"
#include "export/ids.h"
#include "write/json_text.h"

namespace mithaq::exports {
namespace {

using base::Result;

struct Key {
  std::string_view of, name, type;
};

constexpr std::array<Key, 18> kKeys = {{{"node", "class", "string"},
                                        {"node", "label", "string"},
                                        {"node", "kind", "string"},
                                        {"node", "status", "string"},
                                        {"node", "date", "string"},
                                        {"node", "first_day", "string"},
                                        {"node", "place", "string"},
                                        {"node", "fields", "string"},
                                        {"node", "amount", "string"},
                                        {"node", "documents", "int"},
                                        {"node", "independent_sources", "int"},
                                        {"node", "confidence", "double"},
                                        {"node", "type", "string"},
                                        {"node", "state", "string"},
                                        {"edge", "role", "string"},
                                        {"edge", "called", "string"},
                                        {"edge", "signed_by", "string"},
                                        {"edge", "confidence", "double"}}};

// Characters that XML 1.0 has no place for are left out.
void append_xml(std::string_view text, std::string& out) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (static_cast<unsigned char>(c) >= ' ' || c == '\t' || c == '\n') out.push_back(c);
    }
  }
}

void data(std::string_view of, std::string_view name, std::string_view value, std::string& out) {
  if (value.empty()) return;
  out.append("<data key=\"").append(of.substr(0, 1)).append("_").append(name).append("\">");
  append_xml(value, out);
  out += "</data>";
}

std::string decimal(double confidence) {
  std::string out;
  write::append_confidence(confidence, out);
  return out;
}

class GraphMl : public Format {
 public:
  explicit GraphMl(const Sources& sources) : sources_(sources) {}

  void begin(std::string& out) override {
    out +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
        "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    for (const Key& key : kKeys) {
      out.append("<key id=\"").append(key.of.substr(0, 1)).append("_").append(key.name).append("\" for=\"").append(key.of);
      out.append("\" attr.name=\"").append(key.name).append("\" attr.type=\"").append(key.type).append("\"/>\n");
    }
    out += "<graph id=\"register\" edgedefault=\"directed\">\n";
  }

  Result<void> add(const Account& account, std::string& out) override {
    agreement(account, out);
    for (std::size_t i = 0; i < account.parties.size(); ++i) {
      party(account.parties[i], out);
      edge(account, i, out);
    }
    for (const registry::Relation& relation : account.older)
      if (sources_.wanted.contains(relation.other.id)) edge(account, relation, out);
    return {};
  }

  void end(std::string& out) override { out += "</graph>\n</graphml>\n"; }

 private:
  static void agreement(const Account& account, std::string& out) {
    const registry::Summary& s = account.summary;
    out.append("<node id=\"agreement-").append(s.name).append("\">");
    const std::string amount = account.amount().empty() ? std::string() : account.amount() + " " + account.currency();
    for (const auto& [name, value] : {std::pair<std::string_view, std::string>("class", "agreement"),
                                      {"label", s.named},
                                      {"kind", s.kind},
                                      {"status", s.status},
                                      {"date", s.date},
                                      {"first_day", s.first_day},
                                      {"place", s.place},
                                      {"fields", joined(account.values("fields"), " ")},
                                      {"amount", amount},
                                      {"documents", std::to_string(s.documents)},
                                      {"independent_sources", std::to_string(s.sources)},
                                      {"confidence", decimal(s.confidence)}})
      data("node", name, value, out);
    out += "</node>\n";
  }

  void party(const Party& party, std::string& out) {
    const std::string id = party_id(party);
    if (!parties_.insert(id)) return;
    out.append("<node id=\"").append(id).append("\">");
    data("node", "class", "party", out);
    data("node", "label", party_label(party), out);
    data("node", "type", party.type, out);
    data("node", "state", party.state, out);
    out += "</node>\n";
  }

  static void edge(const Account& account, std::size_t party, std::string& out) {
    const Party& p = account.parties[party];
    std::vector<std::string> signatories;
    for (const Signatory& s : account.signatories)
      if (s.party == party) signatories.push_back(s.name);
    out.append("<edge source=\"").append(party_id(p)).append("\" target=\"agreement-").append(account.summary.name).append("\">");
    data("edge", "role", "party", out);
    data("edge", "called", joined(p.names), out);
    data("edge", "signed_by", joined(signatories), out);
    out += "</edge>\n";
  }

  // "renews" and the like, to the older agreement.
  static void edge(const Account& account, const registry::Relation& relation, std::string& out) {
    out.append("<edge source=\"agreement-").append(account.summary.name).append("\" target=\"agreement-");
    out.append(relation.other.name).append("\">");
    data("edge", "role", relation.kind, out);
    data("edge", "confidence", decimal(relation.confidence), out);
    out += "</edge>\n";
  }

  Sources sources_;
  WrittenIds parties_;
};

}  // namespace

std::unique_ptr<Format> graphml_format(const Sources& sources) { return std::make_unique<GraphMl>(sources); }

}  // namespace mithaq::exports
