// JSON-LD 1.1: agreements, parties and documents; each value that was read from words as a Web Annotation whose target has a
// TextQuoteSelector and a TextPositionSelector (code points of the document's text, as the model counts); who read what, and who joined
// reports, as PROV-O. Sources: W3C Recommendations json-ld11 (2020), annotation-model (2017), prov-o (2013). The context stands in the
// file.
#include <algorithm>
#include <set>
#include <unordered_set>

#include "export/embedded.h"
#include "export/format.h"
#include "export/ids.h"
#include "export/json_object.h"
#include "register/code_points.h"

namespace mithaq::exports {
namespace {

using base::Result;
using registry::Claim;
using registry::Testimony;

constexpr std::size_t kContext = 32;  // code points of prefix and suffix
constexpr std::string_view kProgram = "urn:mithaq:agent:mithaq";

std::string agreement_iri(const std::string& name) { return "urn:mithaq:agreement:" + name; }
std::string party_iri(const Party& party) { return "urn:mithaq:party:" + party_id(party); }
std::string document_iri(const registry::Document& document) { return "urn:mithaq:document:" + document_id(document); }
std::string report_iri(const Testimony& t) { return "urn:mithaq:report:r" + std::to_string(t.report.id); }
std::string activity_iri(registry::OperationId id) { return "urn:mithaq:activity:" + std::to_string(id); }

// Programs are named with a slash, people as they like.
std::string agent_iri(const std::string& who) {
  if (who.starts_with("mithaq/")) return std::string(kProgram);
  return "urn:mithaq:agent:person-" + digest({who});
}

// Slots whose values are more than their words.
bool is_coded(std::string_view slot) {
  return slot == "kind" || slot == "status" || slot == "date" || slot == "value" || slot == "duration" || slot == "fields" ||
         slot == "count";
}

class JsonLd : public Format {
 public:
  explicit JsonLd(registry::Store& store) : store_(store) {}

  void begin(std::string& out) override {
    out.append("{\"@context\": ").append(embedded_context());
    while (out.back() == '\n') out.pop_back();
    out += ",\n\"@graph\": [";
    JsonObject agent = node(kProgram, {"SoftwareAgent"}, out);
    agent.text("name", "Mithaq");
    agent.close();
  }

  Result<void> add(const Account& account, std::string& out) override {
    agreement(account, out);
    for (const Party& party : account.parties) this->party(party, out);
    for (const registry::Source& source : account.agreement.sources) document(source, out);
    for (const Testimony& t : account.agreement.testimonies)
      if (auto done = testimony(account, t, out); !done) return done;
    return {};
  }

  void end(std::string& out) override { out += "\n]}\n"; }

 private:
  JsonObject node(std::string_view iri, const std::vector<std::string>& types, std::string& out) {
    out += first_ ? "\n" : ",\n";
    first_ = false;
    JsonObject object(out);
    object.text("id", iri);
    object.texts("type", types);
    return object;
  }

  static std::vector<std::string> sources_of(const Account& account) {
    std::vector<std::string> out;
    for (const registry::Source& source : account.agreement.sources) out.push_back(document_iri(source.document));
    return out;
  }

  void agreement(const Account& account, std::string& out) {
    const registry::Summary& s = account.summary;
    JsonObject object = node(agreement_iri(s.name), {"Agreement", "Entity"}, out);
    object.text("identifier", s.name);
    object.text("title", account.title());
    for (const auto& [key, value] : {std::pair<std::string_view, std::string>("kind", s.kind),
                                     {"status", s.status},
                                     {"date", s.date},
                                     {"place", s.place},
                                     {"country", account.country()},
                                     {"amount", account.amount()},
                                     {"currency", account.currency()},
                                     {"duration", std::string(account.agreement.best("duration"))},
                                     {"count", std::string(account.agreement.best("count"))}})
      object.text(key, value);
    object.texts("field", account.values("fields"));
    for (const auto& [key, slot] :
         {std::pair("witness", "witnesses"), {"occasion", "occasion"}, {"commitment", "commitments"}, {"namesOlder", "supersedes"}})
      object.texts(key, account.shown(slot));
    std::vector<std::string> parties;
    for (const Party& party : account.parties) parties.push_back(party_iri(party));
    object.texts("party", parties);
    signatories(account, object);
    stages(account, object);
    for (const std::string_view kind : {"implements", "amends", "renews", "supersedes"}) {
      std::vector<std::string> older;
      for (const registry::Relation& relation : account.older)
        if (relation.kind == kind) older.push_back(agreement_iri(relation.other.name));
      object.texts(kind, older);
    }
    object.count("independentSources", account.agreement.independent);
    object.number("confidence", s.confidence);
    object.texts("wasDerivedFrom", sources_of(account));
    object.text("wasAttributedTo", kProgram);
    object.close();
  }

  static void signatories(const Account& account, JsonObject& object) {
    if (account.signatories.empty()) return;
    std::string& out = object.key("signatory");
    write::append_list(account.signatories, out, [&](const Signatory& s) {
      JsonObject one(out);
      one.text("type", "Signatory");
      one.text("name", s.name);
      one.texts("capacity", s.capacity);
      if (s.party) one.text("party", party_iri(account.parties[*s.party]));
      one.close();
    });
  }

  static void stages(const Account& account, JsonObject& object) {
    std::string& out = object.key("stage");
    write::append_list(account.agreement.lifecycle, out, [&](const registry::Stage& stage) {
      JsonObject one(out);
      one.text("type", "Stage");
      one.text("status", stage.status);
      one.text("date", stage.date);
      one.flag("told", stage.told);
      one.close();
    });
  }

  void party(const Party& party, std::string& out) {
    const std::string iri = party_iri(party);
    if (!parties_.insert(iri)) return;
    JsonObject object = node(iri, {"Party"}, out);
    object.text("identifier", party.key);
    object.text("name", party_label(party));
    object.text("partyType", party.type);
    object.text("state", party.state);
    object.close();
  }

  void document(const registry::Source& source, std::string& out) {
    const registry::Document& d = source.document;
    if (!documents_.insert(d.id).second) return;
    JsonObject object = node(document_iri(d), {"NewsArticle", "Entity"}, out);
    object.text("identifier", d.external_id);
    object.text("title", d.title);
    object.text("issued", d.published);
    object.text("publisher", d.source);
    if (d.url.starts_with("http")) object.text("url", d.url);
    object.text("language", d.language);
    object.flag("official", source.official);
    object.close();
  }

  Result<void> activity(registry::OperationId id, std::string& out) {
    if (!activities_.insert(id).second) return {};
    const auto operation = store_.operation(id);
    if (!operation) return pass(operation.error());
    if (!*operation) return {};
    agent((*operation)->who, out);
    JsonObject object = node(activity_iri(id), {"Activity"}, out);
    object.text("endedAtTime", (*operation)->at);
    object.texts("wasAssociatedWith", {std::string(kProgram), agent_iri((*operation)->who)});
    object.close();
    return {};
  }

  void agent(const std::string& who, std::string& out) {
    const std::string iri = agent_iri(who);
    if (iri == kProgram || !agents_.insert(iri)) return;
    JsonObject object = node(iri, {"Person"}, out);
    object.text("name", who);
    object.close();
  }

  Result<void> testimony(const Account& account, const Testimony& t, std::string& out) {
    if (auto done = activity(t.report.began, out); !done) return done;
    agent(t.link.made_by, out);
    const registry::Document& d = account.agreement.sources[t.source].document;
    JsonObject object = node(report_iri(t), {"Report", "Entity"}, out);
    object.text("about", agreement_iri(account.summary.name));
    object.text("status", t.status);
    object.text("date", t.date);
    object.text("salience", t.main ? "main" : "background");
    object.text("wasDerivedFrom", document_iri(d));
    object.text("wasGeneratedBy", activity_iri(t.report.began));
    object.text("joinedBy", agent_iri(t.link.made_by));
    object.text("joinedBecause", t.link.reason);
    object.close();
    const auto document = store_.document(d.id, true);
    if (!document) return pass(document.error());
    if (!*document) return {};
    const registry::CodePoints text((*document)->text);
    for (const Claim& claim : t.claims)
      if (claim.has_words) annotation(account, t, claim, text, out);
    return {};
  }

  void annotation(const Account& account, const Testimony& t, const Claim& claim, const registry::CodePoints& text, std::string& out) {
    const bool of_party = claim.slot == "parties" && claim.part != "parent";
    JsonObject object =
        node("urn:mithaq:claim:r" + std::to_string(t.report.id) + "." + std::to_string(claim.ordinal), {"Annotation", "Entity"}, out);
    object.text("motivation", of_party ? "identifying" : "classifying");
    object.text("about", agreement_iri(account.summary.name));
    object.text("report", report_iri(t));
    object.text("slot", claim.slot);
    object.text("part", claim.part);
    body(account, t, claim, of_party, object);
    const std::string document = document_iri(account.agreement.sources[t.source].document);
    target(claim, document, text, object.key("target"));
    object.number("confidence", claim.confidence);
    object.text("readBy", claim.by);
    object.text("wasQuotedFrom", document);
    object.text("wasGeneratedBy", activity_iri(t.report.began));
    object.close();
  }

  static void body(const Account& account, const Testimony& t, const Claim& claim, bool of_party, JsonObject& object) {
    if (of_party)
      if (const Party* party = account.party_of(t, claim.item)) return object.text("body", party_iri(*party));
    JsonObject body(object.key("body"));
    body.text("type", "TextualBody");
    body.text("value", is_coded(claim.slot) && !claim.value.empty() ? claim.value : claim.words);
    body.close();
  }

  static void target(const Claim& claim, const std::string& document, const registry::CodePoints& text, std::string& out) {
    JsonObject target(out);
    target.text("source", document);
    target.key("selector").push_back('[');
    JsonObject quote(out);
    quote.text("type", "TextQuoteSelector");
    quote.text("exact", claim.words);
    quote.text("prefix", text.slice(claim.start - std::min<std::size_t>(claim.start, kContext), claim.start));
    quote.text("suffix", text.slice(claim.stop, std::min(text.size(), claim.stop + kContext)));
    quote.close();
    out.push_back(',');
    JsonObject position(out);
    position.text("type", "TextPositionSelector");
    position.count("start", claim.start);
    position.count("end", claim.stop);
    position.close();
    out.push_back(']');
    target.close();
  }

  registry::Store& store_;
  bool first_ = true;
  WrittenIds parties_, agents_;
  std::unordered_set<registry::DocumentId> documents_;
  std::set<registry::OperationId> activities_;
};

}  // namespace

std::unique_ptr<Format> json_ld_format(registry::Store& store) { return std::make_unique<JsonLd>(store); }

}  // namespace mithaq::exports
